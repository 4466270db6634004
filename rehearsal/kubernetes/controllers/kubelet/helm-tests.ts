import type { Cluster } from '../../cluster.ts';
import type { Container, Pod } from '../../kinds.ts';
import { runProgram } from './programs.ts';
import type { ProgramResult } from './programs.ts';
import { readyContainer } from './ready-container.ts';
import { runScript } from './scripts.ts';

/** True if `helm test` made the pod. */
export function isHelmTest({ metadata }: Pod): boolean {
  return /(^|,)\s*test(-success)?\s*(,|$)/.test(metadata.annotations?.['helm.sh/hook'] ?? '');
}

/**
 * Runs the command of a Helm test's container, which asks the stand-ins of its namespace: a program that the image has, or a script
 * for bash that calls such programs. Undefined if it is neither, and for every other pod: what those would do is no business of
 * the machine that the rehearsal runs on.
 */
export async function runHelmTest(
  cluster: Cluster,
  pod: Pod,
  container: Container,
): Promise<ProgramResult | undefined> {
  if (!isHelmTest(pod)) return undefined;
  const ready = (application: string) => readyContainer(cluster, pod.metadata.namespace, application);
  const run = (command: readonly string[]) => runProgram(command, { pod, container, ready });
  const command = [...(container.command ?? []), ...(container.args ?? [])];
  return command[0] === 'bash' ? runScript(command.slice(1), run) : run(command);
}
