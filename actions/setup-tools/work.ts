import { join } from 'node:path';

import { defineWork } from '../../shared/action/definition.ts';
import { code, table } from '../../shared/action/markdown.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import type { StepFunction, StepFunctions } from '../../shared/plan/plan.ts';
import { findInstalled, installTool } from '../../shared/tools/install/install-tool.ts';
import { platformOf } from '../../shared/tools/install/platform.ts';
import type { Platform } from '../../shared/tools/install/platform.ts';
import { toolNames } from '../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../shared/tools/install/vendors.ts';
import type { SetupToolsInputs } from './definition.ts';
import { plan, wantedTools } from './plan.ts';
import type { Observed, WantedTool } from './plan.ts';

interface Context {
  readonly inputs: SetupToolsInputs;
  readonly runtime: Runtime;
  readonly platform: Platform;
  /** Folders of the tools that are on PATH by now. */
  readonly folders: Map<ToolName, string>;
}

export const setupToolsWork = defineWork<SetupToolsInputs, Context, Observed, ToolName>({
  connect: (inputs, runtime) =>
    Promise.resolve({ inputs, runtime, platform: platformOf(process.platform, process.arch), folders: new Map() }),
  observe: ({ inputs, platform }) =>
    Promise.resolve(
      Object.fromEntries(
        wantedTools(inputs)
          .map(({ name, version }) => [name, findInstalled(name, version, platform)] as const)
          .filter(([, folder]) => folder !== undefined),
      ),
    ),
  plan,
  steps,
  report: ({ inputs, platform, folders }) => {
    const installed = wantedTools(inputs).filter(({ name }) => folders.has(name));
    const path = ({ name }: WantedTool) =>
      join(folders.get(name) ?? '', platform.os === 'windows' ? `${name}.exe` : name);
    return Promise.resolve({
      outputs: Object.fromEntries(
        toolNames.flatMap((name) => {
          const tool = installed.find((each) => each.name === name);
          return [
            [`${name}-version`, tool?.version ?? ''],
            [`${name}-path`, tool === undefined ? '' : path(tool)],
          ];
        }),
      ),
      sections: [
        `### Tools\n\n${table(
          ['Tool', 'Version', 'Path'],
          installed.map((tool) => [tool.name, tool.version, code(path(tool))]),
        )}`,
      ],
    });
  },
});

function steps(context: Context, observed: Observed): StepFunctions<ToolName> {
  const { inputs, runtime, platform, folders } = context;
  const install =
    (name: ToolName): StepFunction =>
    async ({ log }) => {
      const version = wantedTools(inputs).find((tool) => tool.name === name)?.version ?? '';
      const known = observed[name];
      const folder = known ?? (await installTool(name, version, { platform, mirror: inputs.downloadMirror, log }));
      folders.set(name, folder);
      runtime.addPath(folder);
      return known === undefined ? 'checksum verified' : undefined;
    };
  return { eksctl: install('eksctl'), kubectl: install('kubectl'), helm: install('helm') };
}
