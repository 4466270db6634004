import { budgetsOf, disruptionState, isReady } from '../../disruption.ts';
import { objectAt } from '../../json.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ApiError, notFound, tooManyRequests } from '../api-error.ts';
import { decodeObject } from '../body.ts';
import { namespaceOf, nameOf } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { deleteOptions } from '../handlers/delete.ts';

/** Deletes the pod unless a disruption budget forbids it (429), as drains and node groups being scaled down meet it. */
export function evict(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const pod = cluster.store.get('pods', namespaceOf(request), nameOf(request));
  if (pod === undefined) throw notFound(definition, nameOf(request));
  const body = request.body.length === 0 ? {} : decodeObject(request.body, request.contentType);
  const budgets = budgetsOf(cluster, pod);
  if (budgets.length > 1) {
    throw new ApiError(
      500,
      'InternalError',
      'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
    );
  }
  const [budget] = budgets;
  if (budget !== undefined && isReady(pod) && pod.metadata.deletionTimestamp === undefined) {
    const { allowed, desired, healthy } = disruptionState(cluster, budget);
    if (allowed < 1) {
      throw tooManyRequests("Cannot evict pod as it would violate the pod's disruption budget.", [
        {
          reason: 'DisruptionBudget',
          message: `The disruption budget ${budget.metadata.name} needs ${desired} healthy pods and has ${healthy} currently`,
        },
      ]);
    }
  }
  const options = deleteOptions(objectAt(body, 'deleteOptions') ?? {}, request);
  cluster.objects.delete(definition, namespaceOf(request), nameOf(request), options);
  return ok({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' }, 201);
}
