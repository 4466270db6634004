import { defineWork } from '../../shared/action/definition.ts';
import { code, table } from '../../shared/action/markdown.ts';
import type { StepFunction, StepFunctions } from '../../shared/plan/plan.ts';
import { platformOf } from '../../shared/tools/install/platform.ts';
import { toolNames } from '../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../shared/tools/install/vendors.ts';
import type { SetupToolsInputs } from './inputs.ts';
import { observe } from './observe.ts';
import type { Context } from './observe.ts';
import { plan, wantedTools } from './plan.ts';
import type { Observed, ObservedTool } from './plan.ts';

/** A tool that is on PATH by now. */
interface ReadyTool {
  readonly version: string;
  readonly path: string;
  readonly source: 'installed' | 'tool-cache' | 'cache' | 'download';
  /** What it was verified against: `committed`, `published`, or nothing. */
  readonly checksum: string | undefined;
}

interface OwnContext extends Context {
  readonly ready: Map<ToolName, ReadyTool>;
}

export const setupToolsWork = defineWork<SetupToolsInputs, OwnContext, Observed, ToolName>({
  connect: (inputs, runtime) => {
    const sources = async () =>
      (await import('../../shared/tools/install/version-sources.ts')).createVersionSources({
        mirror: inputs.downloadMirror,
        token: inputs.githubToken,
        ...runtime,
      });
    const platform = platformOf(process.platform, process.arch);
    return Promise.resolve({ inputs, runtime, platform, sources: once(sources), ready: new Map() });
  },
  observe,
  plan,
  steps,
  report: ({ inputs, ready }) => {
    const outputs = toolNames.flatMap((name) => {
      const { version = '', path = '', source = '' } = ready.get(name) ?? {};
      return Object.entries({ [`${name}-version`]: version, [`${name}-path`]: path, [`${name}-source`]: source });
    });
    return Promise.resolve({ outputs: Object.fromEntries(outputs), sections: [toolTable(inputs, ready)] });
  },
});

function steps(context: OwnContext, observed: Observed): StepFunctions<ToolName> {
  const { runtime, ready } = context;
  const step =
    (name: ToolName): StepFunction =>
    async ({ log }) => {
      const tool = observed[name];
      if (tool === undefined) return;
      const { version, present } = tool;
      if (present?.source === 'installed') {
        ready.set(name, { ...present, version, checksum: undefined });
        return present.path;
      }
      const { folder, ...taken } = present ?? (await install(name, tool, context, log));
      ready.set(name, { ...taken, version });
      runtime.addPath(folder);
      return present === undefined
        ? `${taken.source}, ${checksumWords[taken.checksum] ?? ''}`
        : 'verified when it was put there';
    };
  return { eksctl: step('eksctl'), kubectl: step('kubectl'), helm: step('helm') };
}

async function install(
  name: ToolName,
  { version }: ObservedTool,
  { inputs, runtime, platform, sources }: OwnContext,
  log: (line: string) => void,
) {
  const { environment, signal } = runtime;
  const { installTool } = await import('../../shared/tools/install/install-tool.ts');
  const { record, program, folder, source } = await installTool(name, version, {
    platform,
    mirror: inputs.downloadMirror,
    environment,
    signal,
    log,
    runCache: inputs.cache ? await connectCache(environment, signal, log) : undefined,
    existing: async () => {
      const { existingVersions } = await import('../../shared/tools/install/resolve-version.ts');
      return existingVersions(name, await sources());
    },
  });
  return { folder, path: program, source, checksum: record.verification };
}

async function connectCache(environment: NodeJS.ProcessEnv, signal: AbortSignal, log: (line: string) => void) {
  const { connectRunCache } = await import('../../shared/tools/install/run-cache.ts');
  const cache = connectRunCache(environment, { signal, log });
  if (cache === undefined) log('`cache: true` has no effect: this job has no cache service');
  return cache;
}

const checksumWords: Readonly<Record<string, string>> = {
  committed: 'SHA-256 as committed in this suite',
  published: 'SHA-256 as published by the vendor',
};

function toolTable(inputs: SetupToolsInputs, ready: ReadonlyMap<ToolName, ReadyTool>): string {
  const rows = wantedTools(inputs).flatMap(({ name, request }) => {
    const tool = ready.get(name);
    if (tool === undefined) return [];
    const words = checksumWords[tool.checksum ?? ''];
    const checksum = words === undefined ? 'not checked: it was on PATH before' : `✅ ${words}`;
    return [[name, tool.version, code(request.text), tool.source, checksum, code(tool.path)]];
  });
  return `### Tools\n\n${table(['Tool', 'Version', 'Asked for', 'Source', 'Checksum', 'Path'], rows)}`;
}

/** The function's first result, every time. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
