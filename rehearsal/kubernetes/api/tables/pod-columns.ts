import { numberAt, objectAt, objectsAt, textAt } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { ageColumn, nameColumn, orNone } from './column.ts';
import type { Column } from './column.ts';

export const podColumns: Column[] = [
  nameColumn,
  { name: 'Ready', cell: readyCount },
  { name: 'Status', cell: podStatus },
  { name: 'Restarts', cell: (pod) => String(restarts(pod)) },
  ageColumn,
  { name: 'IP', priority: 1, cell: (pod) => orNone(textAt(pod, 'status', 'podIP')) },
  { name: 'Node', priority: 1, cell: (pod) => orNone(textAt(pod, 'spec', 'nodeName')) },
  { name: 'Nominated Node', priority: 1, cell: () => '<none>' },
  { name: 'Readiness Gates', priority: 1, cell: () => '<none>' },
];

function readyCount(pod: KubernetesObject): string {
  const ready = objectsAt(pod, 'status', 'containerStatuses').filter((status) => status['ready'] === true);
  return `${ready.length}/${objectsAt(pod, 'spec', 'containers').length}`;
}

function restarts(pod: KubernetesObject): number {
  return objectsAt(pod, 'status', 'containerStatuses').reduce(
    (sum, status) => sum + (numberAt(status, 'restartCount') ?? 0),
    0,
  );
}

/** The word in the STATUS column (printPod of kubernetes/pkg/printers). */
function podStatus(pod: KubernetesObject): string {
  if (pod.metadata.deletionTimestamp !== undefined) return 'Terminating';
  const initStatuses = objectsAt(pod, 'status', 'initContainerStatuses');
  const done = initStatuses.filter((status) => numberAt(status, 'state', 'terminated', 'exitCode') === 0).length;
  const initTotal = objectsAt(pod, 'spec', 'initContainers').length;
  for (const status of initStatuses) {
    const reason = textAt(status, 'state', 'waiting', 'reason');
    if (reason !== undefined && reason !== 'PodInitializing') return `Init:${reason}`;
    if (objectAt(status, 'state', 'running') !== undefined) return `Init:${done}/${initTotal}`;
  }
  for (const status of objectsAt(pod, 'status', 'containerStatuses').toReversed()) {
    const reason = textAt(status, 'state', 'waiting', 'reason') ?? textAt(status, 'state', 'terminated', 'reason');
    if (reason !== undefined) return reason;
  }
  return textAt(pod, 'status', 'reason') ?? textAt(pod, 'status', 'phase') ?? 'Unknown';
}
