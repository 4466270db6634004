import type { ActionResult, Session } from '../session.ts';
import { Chain, environment } from './chain.ts';
import { DeathList, type Choice } from './death-list.ts';
import { toolsIn } from './tools.ts';
import { waysUp, type Exposure } from './ways-up.ts';

/** How an environment was torn down although every run was killed but the last. */
export interface TeardownStory {
  /** What is not as it has to be. Empty: all kills were survived. */
  readonly problems: readonly string[];
  /** Names of the points that runs died at, in order. */
  readonly kills: readonly string[];
}

export interface TeardownStoryOptions extends Choice {
  readonly exposure: Exposure;
  readonly data: 'delete' | 'keep-snapshots';
}

/**
 * Brings an environment up, then tears it down, and kills the teardown (SIGKILL, with eksctl, Helm and kubectl, without its post
 * step) at its first call that no run died at before: a change is done and its answer is never seen. The next run starts from
 * there, and so on, until one finds nothing to die at. So every run gets a step further than the one before it, and one environment
 * serves for all points. A kill before a change leaves what the kill at the reading call before it leaves.
 */
export async function tellTeardownStory(session: Session, options: TeardownStoryOptions): Promise<TeardownStory> {
  const chain = new Chain(session, environment, await toolsIn(session));
  for (const { action, inputs } of waysUp[options.exposure]) {
    const result = await chain.run(action, inputs);
    if (result.exitCode !== 0) return { problems: [failure(`${action} (unharmed)`, result)], kills: [] };
  }
  const deaths = new DeathList(options);
  for (;;) {
    const { result, diedAt } = await runUntilDeath(session, chain, options, deaths);
    if (diedAt !== undefined) continue;
    const last = deaths.died.at(-1);
    const what = last === undefined ? 'teardown' : `teardown after a death at "${last}"`;
    const problems = result.exitCode === 0 ? [] : [failure(what, result)];
    return { problems: [...problems, ...leftBehind(session, options)], kills: deaths.died };
  }
}

async function runUntilDeath(
  session: Session,
  chain: Chain,
  { data }: TeardownStoryOptions,
  deaths: DeathList,
): Promise<{ readonly result: ActionResult; readonly diedAt: string | undefined }> {
  let diedAt: string | undefined;
  const stop = session.cloud.aws.recorder.listen((call) => {
    if (diedAt !== undefined) return;
    diedAt = deaths.strike(call);
    if (diedAt !== undefined) session.killRunning();
  });
  try {
    // At a high speed an hour is a few real seconds, which a busy machine needs for itself.
    const result = await chain.run('teardown', { data, timeout: '6h' }, { post: 'skip' });
    return { result, diedAt };
  } finally {
    stop();
  }
}

/** Kept data is what was asked for; of it every claim has to be there. */
function leftBehind(session: Session, { data }: TeardownStoryOptions): string[] {
  const isKept = (type: string) => type === 'AWS::EC2::Snapshot' || type === 'AWS::SSM::Parameter';
  const lost = session.left().filter(({ type }) => data === 'delete' || !isKept(type));
  const { store } = session.cloud.aws;
  const completed = store.list('AWS::EC2::Snapshot').filter((snapshot) => store.stateOf(snapshot) === 'completed');
  const claims = new Set(completed.map(({ tags }) => tags['openremote.io/claim'] ?? ''));
  const wanted = data === 'delete' ? [] : ['openremote/manager-data', 'openremote/postgresql-data'];
  return [
    ...lost.map(({ type, id }) => `left behind: ${type} ${id}`),
    ...wanted.filter((claim) => !claims.has(claim)).map((claim) => `data lost: no snapshot of ${claim}`),
  ];
}

function failure(what: string, { log, exitCode, signal }: ActionResult): string {
  return [`${what} failed (${signal ?? exitCode ?? 'never started'}); its last lines:`, ...log.slice(-15)].join(
    '\n    ',
  );
}
