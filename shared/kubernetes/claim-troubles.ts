import { kubectl } from '../tools/kubectl.ts';
import type { ClusterTools } from '../tools/kubectl.ts';
import type { Claim } from './claims.ts';

/** A claim that has no volume, and why as far as its events tell. */
export interface ClaimTrouble {
  readonly claim: Claim;
  readonly reason: string;
  /** False where a volume may still come: somebody was asked for it and has not answered yet. */
  readonly hopeless: boolean;
}

/** An event of a claim, as far as it is read. */
export interface ClaimEvent {
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly involvedObject?: { readonly name?: string };
}

/** What stands between the namespace's claims and their volumes. */
export async function claimTroubles(
  namespace: string,
  claims: readonly Claim[],
  tools: ClusterTools,
): Promise<readonly ClaimTrouble[]> {
  if (claims.every(({ phase }) => phase === 'Bound')) return [];
  const ofClaims = '--field-selector=involvedObject.kind=PersistentVolumeClaim';
  const { exitCode, stdout } = await kubectl(
    ['get', 'events', `--namespace=${namespace}`, ofClaims, '--output=json'],
    tools,
  );
  const { items } = JSON.parse(exitCode === 0 ? stdout : '{"items":[]}') as { items: readonly ClaimEvent[] };
  return judgeClaims(claims, items);
}

/**
 * Judges claims that are not bound by their events, which come oldest first. Pure.
 *
 * A warning is final enough: the provisioner tries again, but its reason does not go away by itself. So is FailedBinding, which is
 * of type Normal though it says that there is nobody to make a volume. ExternalProvisioning is not: it is said of every claim while
 * its provisioner works, and then stays the last word if there is no such provisioner. Without an event nothing is wrong: with
 * `WaitForFirstConsumer` a volume is made once a pod has found its node.
 */
export function judgeClaims(claims: readonly Claim[], events: readonly ClaimEvent[]): readonly ClaimTrouble[] {
  return claims
    .filter(({ phase }) => phase !== 'Bound')
    .map((claim): ClaimTrouble => {
      if (claim.phase === 'Lost') return { claim, reason: 'Lost: its volume is gone', hopeless: true };
      const own = events.filter(({ involvedObject }) => involvedObject?.name === claim.name);
      const failure = own.findLast(({ type, reason }) => type === 'Warning' || reason === 'FailedBinding');
      const said = failure ?? own.at(-1);
      const reason = said === undefined ? claim.phase : `${said.reason ?? ''}: ${said.message ?? ''}`;
      return { claim, reason, hopeless: failure !== undefined };
    });
}
