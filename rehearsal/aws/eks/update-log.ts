import type { ErrorDetail, Update, UpdateParam, UpdateType } from '@aws-sdk/client-eks';
import { randomUUID } from 'node:crypto';

/** Whose updates: those of a cluster, or of one of its node groups or add-ons. */
export interface UpdateScope {
  clusterArn: string;
  nodegroupName?: string | undefined;
  addonName?: string | undefined;
}

/** The updates that DescribeUpdate and ListUpdates show. EKS refuses a second change of a cluster while one is in progress. */
export class UpdateLog {
  readonly #updates = new Map<string, Update[]>();

  begin(scope: UpdateScope, type: UpdateType, params: UpdateParam[]): Update {
    const update: Update = { id: randomUUID(), status: 'InProgress', type, params, createdAt: new Date(), errors: [] };
    this.#updates.set(keyOf(scope), [...this.of(scope), update]);
    return update;
  }

  finish(update: Update, errors: ErrorDetail[] = []): void {
    update.status = errors.length === 0 ? 'Successful' : 'Failed';
    update.errors = errors;
  }

  /** Oldest first. */
  of(scope: UpdateScope): Update[] {
    return this.#updates.get(keyOf(scope)) ?? [];
  }

  inProgress(scope: UpdateScope): Update | undefined {
    return this.of(scope).find((update) => update.status === 'InProgress');
  }

  /** Forgets the updates of a cluster and of everything in it, or of one thing in it. */
  forget(scope: UpdateScope): void {
    const key = keyOf(scope);
    const wholeCluster = scope.nodegroupName === undefined && scope.addonName === undefined;
    for (const known of this.#updates.keys()) {
      if (known === key || (wholeCluster && known.startsWith(key))) this.#updates.delete(known);
    }
  }
}

function keyOf(scope: UpdateScope): string {
  if (scope.nodegroupName !== undefined) return `${scope.clusterArn}|nodegroup|${scope.nodegroupName}`;
  if (scope.addonName !== undefined) return `${scope.clusterArn}|addon|${scope.addonName}`;
  return `${scope.clusterArn}|`;
}
