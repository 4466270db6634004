import type { Session } from '../session.ts';
import { Chain } from './chain.ts';
import { describeKill } from './kill-points.ts';
import type { Kill } from './kill-points.ts';
import type { Story } from './kill-story.ts';
import { differences, stateOf } from './state.ts';
import type { State } from './state.ts';

/** Long enough for any machine: what is tried here is not how long it takes. */
const inputs = { timeout: '6h' };

/**
 * Deploys OpenRemote into a fresh cluster, killed (SIGKILL, with all its children, and without its post step) where `kill` says,
 * and run again. Then once more, which has to find nothing to change.
 * @param expected what has to exist in the end; without it, anything will do.
 */
export async function tellDeployStory(session: Session, kill?: Kill, expected?: State): Promise<Story> {
  const chain = new Chain(session);
  for (const action of ['setup-tools', 'create-cluster', 'install-lb-controller'] as const) {
    const { exitCode, log } = await chain.run(action, action === 'setup-tools' ? {} : inputs);
    if (exitCode !== 0) throw new Error(`${action} failed:\n${log.slice(-15).join('\n')}`);
  }
  const missed: string[] = [];
  if (kill !== undefined) {
    const { signal } = await chain.run('deploy-openremote', inputs, { killAt: kill.at, post: 'skip' });
    session.cloud.aws.faults.clear();
    if (signal !== 'SIGKILL') missed.push(describeKill(kill));
  }
  const problems: string[] = [];
  const result = await chain.run('deploy-openremote', inputs);
  if (result.exitCode !== 0) problems.push(['the re-run failed; its last lines:', ...result.log.slice(-20)].join('\n'));
  const state = stateOf(session);
  if (expected !== undefined) problems.push(...differences(expected, state));
  const again = await chain.run('deploy-openremote', inputs);
  if (again.exitCode !== 0)
    problems.push(['a further run failed; its last lines:', ...again.log.slice(-20)].join('\n'));
  const changes = again.calls.filter(({ mutating, internal }) => mutating && !internal);
  problems.push(
    ...changes.map(({ service, operation }) => `a further run still has to change: ${service}:${operation}`),
  );
  return { problems, missed, state, recorded: [{ action: 'deploy-openremote', calls: result.calls }] };
}
