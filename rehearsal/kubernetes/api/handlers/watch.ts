import type { ServerResponse } from 'node:http';

import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import type { ObjectTest } from '../../selectors.ts';
import type { StoreEvent } from '../../storage/object-store.ts';
import type { Answer } from '../answer.ts';
import { gone } from '../api-error.ts';
import { namespaceOf, presented } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { presentation } from '../presentation.ts';
import { apiVersionOf, resourceName } from '../resource-definition.ts';
import { chosen } from './read.ts';

/** Real seconds for which a watch without timeoutSeconds is served; clients watch again. */
const longestWatch = 1800;
/** Real seconds between bookmarks. */
const bookmarkPeriod = 60;

/**
 * Serves a watch. Headers leave at once: Helm 4 waits for them before anything else. With `sendInitialEvents` what exists is
 * sent first, then the bookmark that says so.
 */
export function watch(request: ResourceRequest): Answer {
  return {
    stream: (response) =>
      new Promise((resolve) => {
        const stream = new WatchStream(request, response);
        response.on('close', () => {
          stream.end();
          resolve();
        });
        stream.start();
      }),
  };
}

class WatchStream {
  readonly #request: ResourceRequest;
  readonly #response: ServerResponse;
  readonly #matches: ObjectTest;
  readonly #namespace: string | undefined;
  readonly #resource: string;
  readonly #endings: (() => void)[] = [];

  constructor(request: ResourceRequest, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    this.#matches = chosen(request);
    this.#namespace = namespaceOf(request);
    this.#resource = resourceName(request.definition);
  }

  start(): void {
    const { query } = this.#request.info;
    const { store } = this.#request.cluster;
    this.#response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache, private' });
    this.#response.flushHeaders();
    const from = query.get('resourceVersion') ?? '';
    const initial = query.get('sendInitialEvents') === 'true';
    if (initial || from === '' || from === '0') {
      for (const object of store.list(this.#resource, this.#namespace)) this.#offer('ADDED', object);
      if (initial) this.#bookmark({ 'k8s.io/initial-events-end': 'true' });
    } else if (!this.#replay(Number(from))) {
      return;
    }
    this.#endings.push(store.listen((event) => this.#tell(event)));
    const timeout = Number(query.get('timeoutSeconds') ?? longestWatch);
    this.#every(setTimeout(() => this.#response.end(), timeout * 1000));
    if (query.get('allowWatchBookmarks') === 'true') {
      this.#every(setInterval(() => this.#bookmark(), bookmarkPeriod * 1000));
    }
  }

  #every(timer: NodeJS.Timeout): void {
    timer.unref();
    this.#endings.push(() => clearTimeout(timer));
  }

  end(): void {
    for (const ending of this.#endings.splice(0)) ending();
  }

  /** Sends what happened since; false if that is no longer known, which the client answers with a new list. */
  #replay(from: number): boolean {
    const events = this.#request.cluster.store.since(from);
    if (events === undefined) {
      const error = gone(`too old resource version: ${from} (${this.#request.cluster.store.revision})`);
      this.#write({ type: 'ERROR', object: error.toStatus() });
      this.#response.end();
      return false;
    }
    for (const event of events) this.#tell(event);
    return true;
  }

  /** An object that comes into the selection is ADDED for this client, one that leaves it DELETED. */
  #tell(event: StoreEvent): void {
    if (event.resource !== this.#resource) return;
    if (this.#namespace !== undefined && event.object.metadata.namespace !== this.#namespace) return;
    const now = this.#matches(event.object);
    const before = event.previous !== undefined && this.#matches(event.previous);
    if (event.type === 'ADDED') {
      if (now) this.#send('ADDED', event.object);
    } else if (event.type === 'DELETED') {
      if (before || now) this.#send('DELETED', event.object);
    } else if (now) {
      this.#send(before ? 'MODIFIED' : 'ADDED', event.object);
    } else if (before) {
      this.#send('DELETED', event.object);
    }
  }

  #offer(type: string, object: KubernetesObject): void {
    if (this.#matches(object)) this.#send(type, object);
  }

  #send(type: string, object: KubernetesObject): void {
    this.#write({ type, object: presentation(this.#request).one(presented(object, this.#request.definition)) });
  }

  #bookmark(annotations?: Record<string, string>): void {
    const { definition, cluster } = this.#request;
    this.#write({
      type: 'BOOKMARK',
      object: {
        kind: definition.kind,
        apiVersion: apiVersionOf(definition),
        metadata: {
          resourceVersion: String(cluster.store.revision),
          creationTimestamp: null,
          ...(annotations === undefined ? {} : { annotations }),
        },
      },
    });
  }

  #write(event: JsonObject): void {
    if (!this.#response.writableEnded) this.#response.write(`${JSON.stringify(event)}\n`);
  }
}
