import type { Latency } from '../../../latency.ts';
import type { Container, Pod } from '../../kinds.ts';

/** What the stand-in kubelet knows of a program by its image: how long it takes, and whom it waits for. */
export interface Application {
  readonly name: string;
  /** Rehearsed seconds from its start (and from the readiness of what it needs) until it answers its probes. */
  readonly readyAfter: (latency: Latency) => number;
  /** Application that has to be ready before, in the same namespace. */
  readonly needs?: string;
  /** What it says when it starts, and when it is ready: invented lines in the manner of the program. */
  readonly starting: readonly string[];
  readonly waiting?: string;
  readonly ready: readonly string[];
}

const other: Application = {
  name: 'other',
  readyAfter: (latency) => latency.podStart,
  starting: ['starting (stand-in of the rehearsal)'],
  ready: ['started'],
};

const known: readonly Application[] = [
  {
    name: 'postgresql',
    readyAfter: (latency) => latency.postgresqlReady,
    starting: ['PostgreSQL Database directory appears to contain a database or is initialised now (stand-in)'],
    ready: ['LOG:  database system is ready to accept connections'],
  },
  {
    name: 'keycloak',
    readyAfter: (latency) => latency.keycloakReady,
    needs: 'postgresql',
    starting: ['INFO  [org.keycloak] Keycloak 23.0.7 starting (stand-in)'],
    waiting: 'WARN  [io.agroal.pool] Datasource: Connection to postgresql:5432 refused',
    ready: ['INFO  [io.quarkus] Keycloak started. Listening on: http://0.0.0.0:8080'],
  },
  {
    name: 'manager',
    readyAfter: (latency) => latency.managerReady,
    needs: 'keycloak',
    starting: ['INFO  [org.openremote.container.Container] Starting container (stand-in)'],
    waiting: 'INFO  [org.openremote.container.security.keycloak] Connecting to Keycloak server, will retry in 3 s',
    ready: ['INFO  [org.openremote.container.Container] >>> Runtime container startup complete'],
  },
  {
    name: 'proxy',
    readyAfter: (latency) => latency.proxyReady,
    starting: ['haproxy: HAProxy starting (stand-in)'],
    ready: ['haproxy: Loading success.'],
  },
];

/** By the last part of the image's repository: `openremote/manager`, or the manager in a private registry. */
export function applicationOf(container: Container): Application {
  const repository = container.image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  const name = repository.split('/').at(-1);
  const found = known.find((application) => application.name === name);
  // Only OpenRemote's own images: `library/postgresql` of somebody else is just a pod.
  return found !== undefined && /openremote/.test(repository) ? found : other;
}

/** True if the pod runs the named application. */
export function runs(pod: Pod, application: string): boolean {
  return pod.spec.containers.some((container) => applicationOf(container).name === application);
}
