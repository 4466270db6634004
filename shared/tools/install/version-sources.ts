import { ActionError } from '../../errors/action-error.ts';
import type { VersionSources } from './resolve-version.ts';
import { faultOf } from './retry.ts';
import { mirrored } from './vendors.ts';
import type { ToolName } from './vendors.ts';
import { getText } from './web.ts';
import type { Web } from './web.ts';

export interface SourceOptions extends Web {
  readonly mirror: string | undefined;
  readonly token: string | undefined;
}

/** The vendors' own lists of versions, or a mirror's copies. GitHub's client is loaded only if its list is needed; it is asked once. */
export function createVersionSources(options: SourceOptions): VersionSources {
  const lists = new Map<ToolName, Promise<readonly string[]>>();
  const list = async (tool: ToolName) => (await import('./github-releases.ts')).listReleases(tool, options);
  return {
    text: (url) => textAt(mirrored(url, options.mirror), options),
    releases: (tool) => {
      const known = lists.get(tool) ?? list(tool);
      lists.set(tool, known);
      return known;
    },
    latestRelease: async (tool) => (await import('./github-releases.ts')).latestRelease(tool, options),
  };
}

async function textAt(url: string, options: SourceOptions): Promise<string | undefined> {
  try {
    return await getText(url, options);
  } catch (error) {
    options.signal.throwIfAborted();
    throw new ActionError({
      what: 'Which versions there are could not be found out',
      where: url,
      why: faultOf(error),
      remedy:
        'Run the step again, or give exact versions: they need no list. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job. No other version was installed instead.',
      cause: error,
    });
  }
}
