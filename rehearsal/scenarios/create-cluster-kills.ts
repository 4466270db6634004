import type { Addon } from '@aws-sdk/client-eks';

import type { ActionResult, CallPoint, Session } from '../session.ts';
import { environment } from './chain.ts';
import type { Inputs } from './chain.ts';
import { differences, stateOf } from './state.ts';
import type { State } from './state.ts';

/** How create-cluster came through being killed once. */
export interface CreationStory {
  /** What is not as it has to be; empty: the kill was survived. */
  readonly problems: readonly string[];
  /** The call to be killed at was never made. */
  readonly missed: boolean;
  /** What there is in the end. */
  readonly state: State;
  /** Every call that changed something in the run that went through, in order. */
  readonly changing: readonly CallPoint[];
}

/**
 * Creates a cluster; create-cluster is killed where `kill` says (SIGKILL, with all its children and without its post step), and
 * run again once. That has to end in the expected state, exactly, and a third run has to find nothing to do.
 */
export async function tellCreationStory(
  session: Session,
  inputs: Inputs,
  kill?: CallPoint,
  expected?: State,
): Promise<CreationStory> {
  const { path } = await session.runAction('setup-tools');
  const { cluster, role, region } = environment;
  const given = { 'cluster-name': cluster, 'role-to-assume': role, 'aws-region': region, ttl: '8h', ...inputs };
  const create = (options: object = {}) => session.runAction('create-cluster', given, { path, ...options });
  let missed = false;
  if (kill !== undefined) {
    missed = (await create({ killAt: kill, post: 'skip' })).signal !== 'SIGKILL';
    session.cloud.aws.faults.clear();
  }
  const result = await create();
  if (result.exitCode !== 0) return { problems: [failure(result)], missed, state: {}, changing: [] };
  const state = { ...stateOf(session), ...detailsOf(session) };
  const problems = expected === undefined ? [] : differences(expected, state);
  const again = await create();
  if (again.exitCode !== 0) problems.push(failure(again));
  problems.push(...changing(again).map(({ service, operation }) => `a third run did ${service}:${operation}`));
  return { problems, missed, state, changing: changing(result) };
}

/** What the names of things don't show: which tags they have, and how add-ons are set. */
function detailsOf({ cloud }: Session): State {
  const counts: Record<string, number> = {};
  for (const { type, id, tags, data } of cloud.aws.store.left()) {
    const { configurationValues, serviceAccountRoleArn, podIdentityAssociations } = data as Partial<Addon>;
    const set = type === 'AWS::EKS::Addon' ? [configurationValues, serviceAccountRoleArn, podIdentityAssociations] : [];
    const details = [
      ...Object.keys(tags).map((key) => `${type} with the tag ${key}`),
      ...(set.length === 0
        ? []
        : [`${type} ${id} with ${set.map((each) => (each === undefined ? '-' : 'x')).join('')}`]),
    ];
    for (const detail of details) counts[detail] = (counts[detail] ?? 0) + 1;
  }
  return counts;
}

/** The changing calls of a run, each as the how-manieth of its kind it is. */
function changing({ calls }: ActionResult): CallPoint[] {
  const seen = new Map<string, number>();
  return calls
    .filter(({ mutating, internal }) => mutating && !internal)
    .map(({ service, operation }) => {
      const occurrence = (seen.get(`${service}:${operation}`) ?? 0) + 1;
      seen.set(`${service}:${operation}`, occurrence);
      return { service, operation, occurrence };
    });
}

function failure({ log, exitCode, signal }: ActionResult): string {
  return [`create-cluster failed (${signal ?? exitCode ?? 'never started'}); its last lines:`, ...log.slice(-25)].join(
    '\n    ',
  );
}
