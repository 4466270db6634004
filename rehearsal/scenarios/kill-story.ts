import type { ActionName } from '../../actions/index.ts';
import type { ActionResult, Session } from '../session.ts';
import { Chain, wayUp } from './chain.ts';
import { describeKill } from './kill-points.ts';
import type { Kill, Recorded } from './kill-points.ts';
import { differences, stateOf } from './state.ts';
import type { State } from './state.ts';

/** How an environment went up and down again while actions were killed. */
export interface Story {
  /** What is not as it has to be, with the end of the log where an action failed. Empty: all kills were survived. */
  readonly problems: readonly string[];
  /** Kills whose call never came. */
  readonly missed: readonly string[];
  /** When it was up. */
  readonly state: State;
  /** What each action did; of killed ones, the run that went through. */
  readonly recorded: readonly Recorded[];
}

/**
 * Brings the environment up and takes it down. Actions are killed (SIGKILL, with all their children, and without their
 * post step) where `kills` say, and run again at once, as whoever presses "re-run" does.
 * @param expected the state that it must be in when it is up; without one, any will do.
 */
export async function tellKillStory(session: Session, kills: readonly Kill[], expected?: State): Promise<Story> {
  const chain = new Chain(session);
  const problems: string[] = [];
  const missed: string[] = [];
  const recorded: Recorded[] = [];
  const run = async (action: ActionName): Promise<boolean> => {
    for (const kill of kills.filter((each) => each.action === action)) {
      const { signal } = await chain.run(action, {}, { killAt: kill.at, post: 'skip' });
      session.cloud.aws.faults.clear();
      if (signal !== 'SIGKILL') missed.push(describeKill(kill));
    }
    const result = await chain.run(action);
    recorded.push({ action, calls: result.calls });
    if (result.exitCode !== 0) problems.push(failure(action, result));
    return result.exitCode === 0;
  };
  for (const action of wayUp) if (!(await run(action))) break;
  const state = stateOf(session);
  if (expected !== undefined && problems.length === 0) problems.push(...differences(expected, state));
  await run('teardown');
  problems.push(...session.left().map(({ type, id }) => `left behind: ${type} ${id}`));
  return { problems, missed, state, recorded };
}

function failure(action: ActionName, { log, exitCode, signal }: ActionResult): string {
  return [`${action} failed (${signal ?? exitCode ?? 'never started'}); its last lines:`, ...log.slice(-15)].join(
    '\n    ',
  );
}
