import type { Cluster } from './cluster.ts';
import { numberAt, textAt } from './json.ts';
import { timestamp } from './objects.ts';
import type { KubernetesObject } from './objects.ts';

let counter = 0;

/**
 * Notes an Event about an object, as `kubectl describe` shows them. The same event again only counts up. Nothing happens if
 * the object's namespace is going: events cannot be made there any more.
 */
export function recordEvent(
  cluster: Cluster,
  object: KubernetesObject,
  type: 'Normal' | 'Warning',
  reason: string,
  message: string,
  component: string,
): void {
  const namespace = object.metadata.namespace ?? 'default';
  const home = cluster.store.get('namespaces', undefined, namespace);
  if (home === undefined || home.metadata.deletionTimestamp !== undefined) return;
  const now = timestamp(new Date());
  const earlier = cluster.store
    .list('events', namespace)
    .find(
      (event) =>
        textAt(event, 'involvedObject', 'uid') === object.metadata.uid &&
        event['reason'] === reason &&
        event['message'] === message,
    );
  if (earlier !== undefined) {
    cluster.objects.change('events', namespace, earlier.metadata.name, (copy) => {
      copy['count'] = (numberAt(copy, 'count') ?? 1) + 1;
      copy['lastTimestamp'] = now;
    });
    return;
  }
  counter += 1;
  const { name, uid, resourceVersion } = object.metadata;
  cluster.objects.make('events', {
    metadata: { name: `${name}.${(Date.now() * 4096 + (counter % 4096)).toString(16)}`, namespace },
    involvedObject: {
      apiVersion: object.apiVersion,
      kind: object.kind,
      name,
      uid: uid ?? '',
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
      ...(object.metadata.namespace === undefined ? {} : { namespace }),
    },
    type,
    reason,
    message,
    source: { component },
    reportingComponent: component,
    reportingInstance: '',
    firstTimestamp: now,
    lastTimestamp: now,
    count: 1,
  });
}
