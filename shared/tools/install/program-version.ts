import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import { reasonOf, runCommand } from '../run-command.ts';
import type { ToolName } from './vendors.ts';

/** How each tool is asked for its version. None of them looks at a cluster for it. */
const questions: Record<ToolName, readonly string[]> = {
  eksctl: ['version'],
  kubectl: ['version', '--client', '--output=json'],
  helm: ['version', '--template={{.Version}}'],
};

/** Seconds of real time, also in a rehearsal; a slow disk or a virus scanner may take some the first time. */
const limit = 30;

/**
 * The version that a program says it has, without a leading v. `environment` is the one it runs in.
 * @throws ActionError if it can't be run, fails, or says something else.
 */
export async function askVersion(
  tool: ToolName,
  program: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<string> {
  const timeout = AbortSignal.timeout(limit * 1000);
  const args = questions[tool];
  let answer: string;
  try {
    const result = await runCommand({
      command: program,
      args,
      environment,
      signal: AbortSignal.any([signal, timeout]),
    });
    if (result.exitCode !== 0) throw new Error(reasonOf(result));
    answer = result.stdout;
  } catch (error) {
    signal.throwIfAborted();
    throw notUsable(tool, program, timeout.aborted ? `it gave no answer within ${limit} s` : messageOf(error));
  }
  const version = versionIn(tool, answer);
  if (version === undefined) throw notUsable(tool, program, `asked for its version it says "${answer.slice(0, 80)}"`);
  return version;
}

/**
 * The version in what a tool printed. AWS's builds of kubectl call themselves `v1.35.3-eks-3abbec1`: that is 1.35.3. Other suffixes
 * stay, since they make another version. Pure.
 */
export function versionIn(tool: ToolName, answer: string): string | undefined {
  const text = tool === 'kubectl' ? gitVersion(answer) : answer.trim();
  const match = /^v?(\d+\.\d+\.\d+)(-[0-9A-Za-z.-]+)?(\+\S+)?$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, version = '', suffix = ''] = match;
  return suffix.startsWith('-eks-') ? version : `${version}${suffix}`;
}

function gitVersion(json: string): string | undefined {
  try {
    const { clientVersion } = JSON.parse(json) as { clientVersion?: { gitVersion?: unknown } };
    return typeof clientVersion?.gitVersion === 'string' ? clientVersion.gitVersion : undefined;
  } catch {
    return undefined;
  }
}

function notUsable(tool: string, program: string, why: string): ActionError {
  return new ActionError({
    what: `This ${tool} cannot be used`,
    where: program,
    why,
    remedy: 'Choose another version, and check that the runner’s platform is the one that it was made for.',
  });
}
