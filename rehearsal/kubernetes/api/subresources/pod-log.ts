import type { ServerResponse } from 'node:http';

import { objectsAt, textAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import type { LogLine } from '../../pod-logs.ts';
import type { Answer } from '../answer.ts';
import { badRequest, notFound } from '../api-error.ts';
import { namespaceOf, nameOf } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';

/** `pods/log`: the stand-in lines of one container, with the options of `kubectl logs`. */
export function podLog(request: ResourceRequest): Answer {
  const { cluster, definition, info } = request;
  const pod = cluster.store.get('pods', namespaceOf(request), nameOf(request));
  if (pod === undefined) throw notFound(definition, nameOf(request));
  const container = containerOf(pod, info.query.get('container') ?? '');
  const previous = info.query.get('previous') === 'true';
  const uid = pod.metadata.uid ?? '';
  const lines = cluster.logs.read(uid, container, previous);
  if (lines === undefined || (previous && lines.length === 0)) refuse(pod, container, previous);
  const format = info.query.get('timestamps') === 'true' ? withTime : (line: LogLine) => `${line.text}\n`;
  const selected = select(lines ?? [], info.query);
  if (info.query.get('follow') !== 'true') {
    return { status: 200, contentType: 'text/plain', body: selected.map(format).join('') };
  }
  return { stream: (response) => follow(request, uid, container, selected, format, response) };
}

function withTime(line: LogLine): string {
  return `${line.at.toISOString().replace('Z', '000000Z')} ${line.text}\n`;
}

function containerOf(pod: KubernetesObject, wanted: string): string {
  const names = [...objectsAt(pod, 'spec', 'initContainers'), ...objectsAt(pod, 'spec', 'containers')].map(
    (container) => textAt(container, 'name') ?? '',
  );
  if (wanted !== '') {
    if (names.includes(wanted)) return wanted;
    throw badRequest(`container ${wanted} is not valid for pod ${pod.metadata.name}`);
  }
  const main = objectsAt(pod, 'spec', 'containers');
  const annotated = pod.metadata.annotations?.['kubectl.kubernetes.io/default-container'];
  if (annotated !== undefined) return annotated;
  if (main.length === 1) return textAt(main[0], 'name') ?? '';
  throw badRequest(
    `a container name must be specified for pod ${pod.metadata.name}, choose one of: [${main.map((container) => textAt(container, 'name') ?? '').join(' ')}]`,
  );
}

function statusOf(pod: KubernetesObject, container: string): JsonObject | undefined {
  return [...objectsAt(pod, 'status', 'containerStatuses'), ...objectsAt(pod, 'status', 'initContainerStatuses')].find(
    ({ name }) => name === container,
  );
}

function refuse(pod: KubernetesObject, container: string, previous: boolean): void {
  const name = pod.metadata.name;
  if (previous) throw badRequest(`previous terminated container "${container}" in pod "${name}" not found`);
  const reason = textAt(statusOf(pod, container), 'state', 'waiting', 'reason');
  if (textAt(pod, 'spec', 'nodeName') === undefined) throw badRequest(`pod ${name} does not have a host assigned`);
  if (reason === 'ErrImagePull' || reason === 'ImagePullBackOff') {
    throw badRequest(`container "${container}" in pod "${name}" is waiting to start: trying and failing to pull image`);
  }
  if (reason !== undefined)
    throw badRequest(`container "${container}" in pod "${name}" is waiting to start: ${reason}`);
}

function select(lines: readonly LogLine[], query: URLSearchParams): readonly LogLine[] {
  const tail = query.get('tailLines');
  const since = query.get('sinceSeconds');
  const recent =
    since === null ? lines : lines.filter((line) => Date.now() - line.at.getTime() <= Number(since) * 1000);
  if (tail === null) return recent;
  return Number(tail) === 0 ? [] : recent.slice(-Number(tail));
}

/** Sends what there is, then what comes, until the pod is gone or has ended. */
function follow(
  request: ResourceRequest,
  uid: string,
  container: string,
  lines: readonly LogLine[],
  format: (line: LogLine) => string,
  response: ServerResponse,
): Promise<void> {
  const { cluster } = request;
  return new Promise((resolve) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.flushHeaders();
    for (const line of lines) response.write(format(line));
    const stopFollowing = cluster.logs.follow(uid, container, (line) => void response.write(format(line)));
    const stopListening = cluster.store.listen((event) => {
      if (event.resource !== 'pods' || event.object.metadata.uid !== uid) return;
      if (event.type === 'DELETED' || ended(event.object)) response.end();
    });
    response.on('close', () => {
      stopFollowing();
      stopListening();
      resolve();
    });
    const pod = cluster.store.get('pods', namespaceOf(request), nameOf(request));
    if (pod === undefined || ended(pod)) response.end();
  });
}

function ended(pod: KubernetesObject): boolean {
  return ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase') ?? '');
}
