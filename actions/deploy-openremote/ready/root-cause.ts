import type { ClaimTrouble } from '../../../shared/kubernetes/claim-troubles.ts';
import { claimsOf, isReady, troubles } from '../../../shared/kubernetes/pods.ts';
import type { Pod, PodTrouble } from '../../../shared/kubernetes/pods.ts';

/** What keeps the stack from starting: a claim without volume with a pod that waits for it, or a pod itself. */
export type Cause =
  | { readonly kind: 'claim'; readonly trouble: ClaimTrouble; readonly pod: string; readonly hopeless: boolean }
  | { readonly kind: 'pod'; readonly trouble: PodTrouble };

/** Who has to run before whom: what stands on another one crashes when the other one is the trouble. */
const startOrder = ['postgresql', 'keycloak', 'manager', 'proxy'];

/**
 * The cause among all that looks like trouble, or undefined if nothing does. Pure.
 *
 * Keycloak and the manager end themselves while PostgreSQL does not run, and PostgreSQL does not run without its volume. So a claim
 * without volume goes before a pod, what keeps a pod from starting before a pod that starts and crashes, and of these the one on
 * which the others stand.
 */
export function rootCause(pods: readonly Pod[], claims: readonly ClaimTrouble[]): Cause | undefined {
  const waiting = inOrder(
    pods.filter((pod) => !isReady(pod)),
    ({ metadata }) => place(metadata.name),
  );
  const open = waiting.flatMap((pod) =>
    claims
      .filter(({ claim }) => claimsOf(pod).includes(claim.name))
      .map((trouble) => ({ kind: 'claim' as const, trouble, pod: pod.metadata.name, hopeless: trouble.hopeless })),
  );
  const [pod] = inOrder(
    troubles(pods),
    (trouble) => (crashes(trouble) ? startOrder.length + 1 : 0) + place(trouble.pod),
  );
  const hopeless = open.find((claim) => claim.hopeless);
  if (hopeless !== undefined || pod === undefined) return hopeless ?? open[0];
  const unbound = open.find((claim) => claim.pod === pod.pod && saysUnbound(pod));
  if (unbound !== undefined) {
    return { ...unbound, trouble: { ...unbound.trouble, reason: pod.reason }, hopeless: true };
  }
  const [claim] = open;
  return claim !== undefined && crashes(pod) ? { ...claim, hopeless: true } : { kind: 'pod', trouble: pod };
}

/** For a progress line: `pod manager-1: ImagePullBackOff: …`. Pure. */
export function describeCause(cause: Cause): string {
  return cause.kind === 'pod'
    ? `pod ${cause.trouble.pod}: ${cause.trouble.reason}`
    : `claim ${cause.trouble.claim.name}: ${cause.trouble.reason}`;
}

/** What the scheduler says of a pod whose claim is the reason why no node is good enough. */
function saysUnbound({ reason }: PodTrouble): boolean {
  return /^Unschedulable.*(persistent volumes to bind|unbound immediate PersistentVolumeClaims)/.test(reason);
}

/** True if the container starts, and ends again and again. Pure. */
export function crashes({ reason }: PodTrouble): boolean {
  return /^(CrashLoopBackOff|Restarted)/.test(reason);
}

/** Where a pod's workload stands in the order. */
function place(pod: string): number {
  const found = startOrder.findIndex((name) => pod.startsWith(`${name}-`));
  return found === -1 ? startOrder.length : found;
}

function inOrder<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  return [...items].sort((a, b) => rank(a) - rank(b));
}
