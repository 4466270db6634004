import type { RecordedCall } from '../recorder.ts';
import type { ActionResult, Session } from '../session.ts';
import { Chain, wayUp } from './chain.ts';

/** How an environment was torn down although every run was killed but the last. */
export interface TeardownStory {
  /** What is not as it has to be. Empty: all kills were survived. */
  readonly problems: readonly string[];
  /** The calls that runs died at, in order. */
  readonly kills: readonly string[];
}

export interface TeardownStoryOptions {
  readonly exposure: 'haproxy' | 'ingress';
  readonly data: 'delete' | 'keep-snapshots';
  /** No more kills than these; then the next run may go through. */
  readonly atMost: number;
}

/** A call of the same kind to the same thing is died at once: some are made anew by every run, which would never get past them. */
const keyOf = ({ service, operation, subject }: RecordedCall) => `${service}:${operation} ${subject}`;

/**
 * Brings an environment up, then tears it down, and kills the teardown (SIGKILL, with eksctl, Helm and kubectl, without its post
 * step) at its first call that changes something and that no run died at before: that one call is done, its answer is never seen.
 * The next run starts from there, and so on, until one finds nothing to die at. So the teardown is killed once after every change
 * that it makes; a kill at a call that only reads leaves what the one after the change before it leaves.
 */
export async function tellTeardownStory(session: Session, options: TeardownStoryOptions): Promise<TeardownStory> {
  const chain = new Chain(session);
  const inputs = options.exposure === 'ingress' ? ingressInputs : {};
  for (const action of wayUp) {
    const result = await chain.run(action, inputs[action] ?? {});
    if (result.exitCode !== 0) return { problems: [failure(`${action} (unharmed)`, result)], kills: [] };
  }
  const died = new Set<string>();
  for (;;) {
    const { result, at } = await runUntilNewChange(session, chain, options, died);
    if (at !== undefined) continue;
    const problems = result.exitCode === 0 ? [] : [failure('teardown', result)];
    return { problems: [...problems, ...leftBehind(session, options)], kills: [...died] };
  }
}

type ActionInputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ingressInputs: ActionInputs = {
  'deploy-openremote': { exposure: 'ingress' },
  'configure-dns': { exposure: 'ingress', certificate: 'true' },
};

async function runUntilNewChange(
  session: Session,
  chain: Chain,
  { data, atMost }: TeardownStoryOptions,
  died: Set<string>,
): Promise<{ readonly result: ActionResult; readonly at: string | undefined }> {
  let at: string | undefined;
  const stop = session.cloud.aws.recorder.listen((call) => {
    if (at !== undefined || died.size >= atMost) return;
    if (!call.mutating || call.internal || call.service === 'sts' || died.has(keyOf(call))) return;
    at = keyOf(call);
    died.add(at);
    session.killRunning();
  });
  try {
    // At a high speed an hour is a few real seconds, which a busy machine needs for itself.
    const result = await chain.run('teardown', { data, timeout: '6h' }, { post: 'skip' });
    return { result, at };
  } finally {
    stop();
  }
}

/** Kept data is what was asked for; of it every claim has to be there. */
function leftBehind(session: Session, { data }: TeardownStoryOptions): string[] {
  const left = session.left();
  const isKept = (type: string) => type === 'AWS::EC2::Snapshot' || type === 'AWS::SSM::Parameter';
  const lost = left.filter(({ type }) => data === 'delete' || !isKept(type));
  const claims = new Set(
    session.cloud.aws.store
      .list('AWS::EC2::Snapshot')
      .filter((snapshot) => session.cloud.aws.store.stateOf(snapshot) === 'completed')
      .map(({ tags }) => tags['openremote.io/claim'] ?? ''),
  );
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
