import type { Plan } from '../../shared/plan/plan.ts';
import { toolNames } from '../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../shared/tools/install/vendors.ts';
import type { VersionRequest } from '../../shared/tools/install/version-request.ts';
import type { SetupToolsInputs } from './inputs.ts';

/** A tool that was asked for. */
export interface WantedTool {
  readonly name: ToolName;
  readonly request: Exclude<VersionRequest, { kind: 'none' }>;
}

/** What was found out about a tool that was asked for. */
export interface ObservedTool {
  /** Without a leading v. */
  readonly version: string;
  /** What the version was looked up in; undefined if it was given exactly. */
  readonly resolvedBy: string | undefined;
  /** Where it is already; undefined if it has to be fetched. */
  readonly present: PresentTool | undefined;
}

export type PresentTool =
  | { readonly source: 'installed'; readonly path: string }
  | { readonly source: 'tool-cache'; readonly path: string; readonly folder: string; readonly checksum: string };

export type Observed = Readonly<Partial<Record<ToolName, ObservedTool>>>;

export function wantedTools(inputs: SetupToolsInputs): readonly WantedTool[] {
  const requests = { eksctl: inputs.eksctlVersion, kubectl: inputs.kubectlVersion, helm: inputs.helmVersion };
  return toolNames.flatMap((name) => {
    const request = requests[name];
    return request.kind === 'none' ? [] : [{ name, request }];
  });
}

/** One step per tool; they don't depend on each other. */
export function plan(inputs: SetupToolsInputs, observed: Observed): Plan<ToolName> {
  const tools = wantedTools(inputs).flatMap(({ name, request }) => {
    const tool = observed[name];
    return tool === undefined ? [] : [{ name, request, tool }];
  });
  return {
    notes: tools.flatMap(({ name, request, tool }) =>
      tool.resolvedBy === undefined ? [] : [`${name} ${request.text} is ${tool.version} (${tool.resolvedBy})`],
    ),
    steps: tools.map(({ name, tool }) => ({ id: name, title: titleOf(name, tool) })),
  };
}

function titleOf(name: ToolName, { version, present }: ObservedTool): string {
  if (present === undefined) return `Install ${name} ${version}`;
  if (present.source === 'installed') return `Take ${name} ${version} that is on PATH`;
  return `Take ${name} ${version} from the tool cache`;
}
