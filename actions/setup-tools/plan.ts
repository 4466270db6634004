import type { Plan } from '../../shared/plan/plan.ts';
import { toolNames } from '../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../shared/tools/install/vendors.ts';
import type { SetupToolsInputs } from './definition.ts';

/** A tool that was asked for. */
export interface WantedTool {
  readonly name: ToolName;
  /** Without a leading v. */
  readonly version: string;
}

/** Folder in the runner's tool cache of each tool that is there. */
export type Observed = Readonly<Partial<Record<ToolName, string>>>;

export function wantedTools(inputs: SetupToolsInputs): readonly WantedTool[] {
  const versions = { eksctl: inputs.eksctlVersion, kubectl: inputs.kubectlVersion, helm: inputs.helmVersion };
  return toolNames
    .filter((name) => versions[name] !== 'none')
    .map((name) => ({ name, version: versions[name].replace(/^v/, '') }));
}

/** One step per tool; they don't depend on each other. */
export function plan(inputs: SetupToolsInputs, observed: Observed): Plan<ToolName> {
  return {
    notes: [],
    steps: wantedTools(inputs).map(({ name, version }) => ({
      id: name,
      title:
        observed[name] === undefined ? `Download ${name} ${version}` : `Take ${name} ${version} from the tool cache`,
    })),
  };
}
