import type { Cluster } from '../../cluster.ts';
import type { Container, Pod } from '../../kinds.ts';
import { isDeleting } from '../controller.ts';
import { applicationOf } from './applications.ts';

/** The container of an application in a namespace that is ready, or undefined. */
export function readyContainer(
  cluster: Cluster,
  namespace: string | undefined,
  application: string,
): Container | undefined {
  for (const pod of cluster.objects.list<Pod>('pods', namespace).filter((each) => !isDeleting(each))) {
    const found = pod.spec.containers.find((container) => applicationOf(container).name === application);
    const status = pod.status?.containerStatuses?.find(({ name }) => name === found?.name);
    if (found !== undefined && status?.ready === true) return found;
  }
  return undefined;
}
