import { claimTroubles } from '../../../shared/kubernetes/claim-troubles.ts';
import { listClaims } from '../../../shared/kubernetes/claims.ts';
import { isReady, listPods, podEvidence, troubles } from '../../../shared/kubernetes/pods.ts';
import type { Pod } from '../../../shared/kubernetes/pods.ts';
import { describeWorkload, listWorkloads } from '../../../shared/kubernetes/workloads.ts';
import type { WorkloadState } from '../../../shared/kubernetes/workloads.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Look, Waiting } from '../../../shared/time/wait-until.ts';
import { kubectl } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import { stackSelector } from '../stack-selector.ts';
import { Patience } from './patience.ts';
import { describeCause, rootCause } from './root-cause.ts';
import type { Cause } from './root-cause.ts';
import { startFailure } from './start-failure.ts';

/** Label by which a pod says which revision of its StatefulSet made it. */
const revisionLabel = 'controller-revision-hash';

/**
 * Waits until every workload of the stack has rolled out.
 * @param selector of the objects to look at; default: the whole stack.
 * @throws ActionError as soon as a pod is stuck (image pull, crash loop, no room, no volume), with its events and log lines.
 */
export async function waitForWorkloads(context: Context, waiting: Waiting, selector = stackSelector): Promise<string> {
  const { inputs, tools } = context;
  const where = { namespace: inputs.namespace, selector };
  const patience = new Patience(context);
  const replaced = new Set<string>();
  const look = async (): Promise<Look<string>> => {
    const [workloads, pods] = await Promise.all([listWorkloads(where, tools), listPods(where, tools)]);
    const open = workloads.filter((workload) => !workload.complete);
    if (workloads.length > 0 && open.length === 0) {
      return { done: true, value: workloads.map(({ name }) => name).join(', ') };
    }
    const outdated = stuckPods(workloads, pods).filter((pod) => !replaced.has(pod));
    for (const pod of outdated) {
      replaced.add(pod);
      await replace(context, pod, waiting);
    }
    const cause = outdated.length > 0 ? undefined : await lookForCause(context, pods);
    if ((await patience.isOver(cause)) && cause !== undefined) throw await startFailure(context, cause);
    const seen = open.map(describeWorkload).join(', ') || 'no workloads yet';
    return { done: false, seen: cause === undefined ? seen : `${seen}; ${describeCause(cause)}` };
  };
  return waitUntil(
    {
      for: 'all workloads to be ready',
      every: 10,
      limit: 30 * 60,
      remedy: `Look at the pods: \`kubectl get pods -n ${inputs.namespace}\`. Run the step again; it goes on waiting.`,
      evidence: () => unreadyEvidence(context, selector),
      look,
    },
    waiting,
  );
}

/** What looks like the cause of a stack that does not start. Claims are told by the pods that mount them: not all charts label them. */
async function lookForCause({ inputs, tools }: Context, pods: readonly Pod[]): Promise<Cause | undefined> {
  const { namespace } = inputs;
  const claims = await listClaims({ namespace }, tools);
  return rootCause(pods, await claimTroubles(namespace, claims, tools));
}

/**
 * Pods of an earlier revision that are in trouble and block their StatefulSet: its controller waits for them to be ready before
 * it replaces them, which they never are (a known limitation of Kubernetes: "forced rollback"). Pure.
 */
export function stuckPods(workloads: readonly WorkloadState[], pods: readonly Pod[]): readonly string[] {
  const inTrouble = new Set(troubles(pods).map(({ pod }) => pod));
  return workloads
    .filter(({ kind }) => kind === 'StatefulSet')
    .flatMap(({ name, updateRevision }) =>
      pods
        .filter(({ metadata }) => new RegExp(`^${name}-\\d+$`).test(metadata.name) && inTrouble.has(metadata.name))
        .filter(({ metadata }) => {
          const revision = metadata.labels?.[revisionLabel];
          return updateRevision !== '' && revision !== undefined && revision !== updateRevision;
        })
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
        .map(({ metadata }) => metadata.name),
    );
}

async function replace({ inputs, tools }: Context, pod: string, { log }: Waiting): Promise<void> {
  log(`Deleting pod ${pod}: it is of an earlier revision, cannot start, and keeps its StatefulSet from replacing it`);
  await kubectl(['delete', 'pod', pod, `--namespace=${inputs.namespace}`, '--wait=false', '--ignore-not-found'], tools);
}

/** What the pods that are not ready said last, for when nothing points at one of them. */
async function unreadyEvidence({ inputs, tools }: Context, selector: string): Promise<readonly string[]> {
  const { namespace } = inputs;
  const pods = await listPods({ namespace, selector }, tools);
  const unready = pods.filter((pod) => !isReady(pod));
  const evidence = await Promise.all(
    unready.map(({ metadata }) => podEvidence({ namespace, pod: metadata.name }, tools)),
  );
  return evidence.flat();
}
