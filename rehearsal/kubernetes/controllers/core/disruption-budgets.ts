import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { disruptionState } from '../../disruption.ts';
import type { Condition } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { Controller, itself, splitKey } from '../controller.ts';

const resource = 'poddisruptionbudgets.policy';

interface Budget extends KubernetesObject {
  status?: { conditions?: Condition[]; [field: string]: unknown };
}

/** Writes into each budget how many of its pods may be evicted. The eviction itself counts again. */
export function startDisruptionController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'disruption budgets',
    watches: {
      [resource]: itself,
      pods: ({ object }) =>
        cluster.store.list(resource, object.metadata.namespace).map(({ metadata }) => keyOf(metadata)),
    },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      const budget = cluster.objects.get<Budget>(resource, namespace, name);
      if (budget === undefined) return;
      const { allowed, desired, expected, healthy } = disruptionState(cluster, budget);
      const condition: Condition = {
        type: 'DisruptionAllowed',
        status: allowed > 0 ? 'True' : 'False',
        reason: allowed > 0 ? 'SufficientPods' : 'InsufficientPods',
      };
      cluster.objects.changeStatus<Budget>(resource, namespace, name, (copy) => {
        copy.status = {
          disruptionsAllowed: allowed,
          currentHealthy: healthy,
          desiredHealthy: desired,
          expectedPods: expected,
          observedGeneration: copy.metadata.generation ?? 1,
          conditions: withCondition(copy.status?.conditions, condition),
        };
      });
    },
  });
}
