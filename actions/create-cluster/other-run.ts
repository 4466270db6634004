import { isMoving } from '../../shared/aws/cloudformation/stack-states.ts';
import { clusterStackName, listStackEvents } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { ownershipKeys } from '../../shared/aws/ownership.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { realMilliseconds } from '../../shared/time/clock.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { Expected } from './expected.ts';
import { missingParts } from './missing.ts';
import { observeEnvironment } from './observe.ts';
import type { Environment } from './observe.ts';

interface Watched {
  readonly aws: Aws;
  readonly clusterName: string;
  readonly runId: string;
  readonly expected: Expected;
}

/**
 * Seconds without any change after which a run that began the cluster is taken for dead. The longest silence of a living one
 * is eksctl's wait for the control plane, six answers 20 s apart, and then for nodes to be Ready.
 */
const silence = 240;

/**
 * Lets another run go on that is making this cluster: two that complete the same cluster stumble over each other's stacks.
 * Returns what there is when it is complete, or when nothing has changed for some minutes, so that the run must be dead.
 */
export async function letOtherRunWork(
  watched: Watched,
  found: Environment,
  context: StepContext,
): Promise<Environment> {
  const { aws, clusterName, expected } = watched;
  const maker = makerOf(clusterName, found);
  if (maker === undefined || maker === watched.runId || isComplete(expected, found)) return found;
  let changedAt = await lastChange(aws, found);
  let before = fingerprint(found);
  return waitUntil(
    {
      for: `run ${maker}, which began this cluster, to finish it`,
      every: 20,
      limit: 60 * 60,
      look: async () => {
        const now = await observeEnvironment(aws, clusterName);
        const moved = fingerprint(now) !== before || now.stacks.some(isMoving);
        before = fingerprint(now);
        if (moved) changedAt = Date.now();
        if (isComplete(expected, now) || Date.now() - changedAt >= realMilliseconds(silence)) {
          return { done: true, value: now };
        }
        return { done: false, seen: `still missing: ${counted(missingParts(expected, now).length, 'part')}` };
      },
    },
    context,
  );
}

/** Id of the run that began the environment, by its tags. */
function makerOf(clusterName: string, { cluster, stacks }: Environment): string | undefined {
  const tags = cluster?.tags ?? stacks.find(({ name }) => name === clusterStackName(clusterName))?.tags;
  return tags?.[ownershipKeys.runId];
}

function isComplete(expected: Expected, found: Environment): boolean {
  return found.cluster?.status === 'ACTIVE' && missingParts(expected, found).length === 0;
}

function fingerprint(found: Environment): string {
  const named = (list: readonly { readonly name: string; readonly status: string }[]) =>
    list.map(({ name, status }) => `${name} ${status}`);
  return JSON.stringify([
    found.cluster?.status,
    named(found.stacks),
    named(found.nodegroups),
    named(found.addons),
    named(found.fargateProfiles),
    found.podIdentities,
    found.accessEntries,
    found.identityProvider,
  ]);
}

/** When anything of the environment last changed, as far as AWS tells. */
async function lastChange(aws: Aws, { cluster, stacks, nodegroups, addons }: Environment): Promise<number> {
  const events = (await Promise.all(stacks.map(({ id }) => listStackEvents(aws, id)))).flat();
  const times = [
    cluster?.createdAt,
    ...events.map(({ at }) => at),
    ...nodegroups.map(({ createdAt }) => createdAt),
    ...addons.map(({ createdAt }) => createdAt),
  ];
  return Math.max(0, ...times.map((time) => time?.getTime() ?? 0));
}
