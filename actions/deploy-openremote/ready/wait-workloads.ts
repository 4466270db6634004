import { ActionError } from '../../../shared/errors/action-error.ts';
import { claimTroubles, listClaims } from '../../../shared/kubernetes/claims.ts';
import type { ClaimTrouble } from '../../../shared/kubernetes/claims.ts';
import { listPods, objectEvents, podEvidence, troubles } from '../../../shared/kubernetes/pods.ts';
import type { Pod, PodTrouble } from '../../../shared/kubernetes/pods.ts';
import { describeWorkload, listWorkloads } from '../../../shared/kubernetes/workloads.ts';
import type { WorkloadState } from '../../../shared/kubernetes/workloads.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Look, Waiting } from '../../../shared/time/wait-until.ts';
import { kubectl } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import { stackSelector } from '../stack-selector.ts';

/** A trouble has to be seen in so many looks in a row: a volume that is just being attached looks like one for a moment. */
const patience = 3;

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
  let seenInTrouble = 0;
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
    const trouble = outdated.length > 0 ? undefined : await firstTrouble(context, selector, pods);
    seenInTrouble = trouble === undefined ? 0 : seenInTrouble + 1;
    if (trouble !== undefined && seenInTrouble >= patience) throw await stuck(context, trouble);
    return { done: false, seen: open.map(describeWorkload).join(', ') || 'no workloads yet' };
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

type Trouble = { readonly pod: PodTrouble } | { readonly claim: ClaimTrouble };

/** A claim without volume is the cause, a pod that waits for it the effect. */
async function firstTrouble(
  { inputs, tools }: Context,
  selector: string,
  pods: readonly Pod[],
): Promise<Trouble | undefined> {
  const { namespace } = inputs;
  const claims = await listClaims({ namespace, selector }, tools);
  const [claim] = await claimTroubles(namespace, claims, tools);
  if (claim !== undefined) return { claim };
  const [pod] = troubles(pods);
  return pod === undefined ? undefined : { pod };
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

async function stuck({ inputs, tools }: Context, trouble: Trouble): Promise<ActionError> {
  const { namespace } = inputs;
  if ('claim' in trouble) {
    const { claim, reason } = trouble.claim;
    return new ActionError({
      what: `OpenRemote does not start: claim ${claim} gets no volume`,
      where: `${namespace}/${claim}`,
      why: reason,
      remedy:
        'Look at the StorageClass and at the EBS CSI driver (its pods are in kube-system); then run the step again.',
      details: await objectEvents({ namespace, kind: 'PersistentVolumeClaim', name: claim }, tools),
    });
  }
  const { pod, container, reason } = trouble.pod;
  return new ActionError({
    what: `OpenRemote does not start: pod ${pod} is stuck`,
    where: `${namespace}/${pod}${container === undefined ? '' : `, container ${container}`}`,
    why: reason,
    remedy: remedyFor(reason),
    details: await podEvidence({ namespace, ...trouble.pod }, tools),
  });
}

function remedyFor(reason: string): string {
  if (/Image/.test(reason))
    return 'Check the image name and tag, and that the nodes may pull it; then run the step again.';
  if (reason.startsWith('Unschedulable'))
    return 'Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again.';
  if (reason.includes('OOMKilled'))
    return 'The container needs more memory than its limit: choose a larger `profile`; then run the step again.';
  return 'Read the log lines above; when their cause is gone, run the step again.';
}

/** What the pods that are not ready said last, for when nothing points at one of them. */
async function unreadyEvidence({ inputs, tools }: Context, selector: string): Promise<readonly string[]> {
  const { namespace } = inputs;
  const pods = await listPods({ namespace, selector }, tools);
  const unready = pods.filter(
    ({ status }) => status?.conditions?.find(({ type }) => type === 'Ready')?.status !== 'True',
  );
  const evidence = await Promise.all(
    unready.map(({ metadata }) => podEvidence({ namespace, pod: metadata.name }, tools)),
  );
  return evidence.flat();
}
