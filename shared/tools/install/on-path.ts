import { which } from '@actions/io';

import { ActionError } from '../../errors/action-error.ts';
import { askVersion } from './program-version.ts';
import type { ToolName } from './vendors.ts';

/** A tool that was on PATH before. */
export interface InstalledTool {
  readonly path: string;
  /** Without a leading v. */
  readonly version: string;
}

/** The tool that PATH leads to and the version that it says it has. Undefined if there is none or it doesn't work. */
export async function findOnPath(
  tool: ToolName,
  environment: NodeJS.ProcessEnv,
  { signal, log }: { readonly signal: AbortSignal; readonly log: (line: string) => void },
): Promise<InstalledTool | undefined> {
  const path = await which(tool);
  if (path === '') return undefined;
  try {
    return { path, version: await askVersion(tool, path, environment, signal) };
  } catch (error) {
    if (!(error instanceof ActionError) || signal.aborted) throw error;
    log(`${path} is left aside: ${error.message}`);
    return undefined;
  }
}
