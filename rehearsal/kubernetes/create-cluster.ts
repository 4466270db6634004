import type { LocalAws } from '../aws/service.ts';
import { createAdmission } from './admission/admission.ts';
import type { WebhookBehaviour } from './admission/webhooks.ts';
import { Registry } from './api/registry.ts';
import { serviceNetwork } from './bootstrap.ts';
import type { Cluster, ClusterIdentity } from './cluster.ts';
import { associatedRole } from './identity.ts';
import { PodLogs } from './pod-logs.ts';
import { ObjectApi } from './storage/object-api.ts';
import { ObjectStore } from './storage/object-store.ts';

/** An empty cluster, without server and controllers; `stop` keeps what was to happen later from happening. */
export function createCluster(identity: ClusterIdentity, aws: LocalAws): { cluster: Cluster; stop: () => void } {
  const store = new ObjectStore();
  const registry = new Registry();
  const webhooks = new Map<string, WebhookBehaviour>();
  const hasPodIdentity = (namespace: string, account: string) =>
    associatedRole({ aws, identity }, namespace, account) !== undefined;
  const context = { store, serviceNetwork: serviceNetwork({ aws, identity }), hasPodIdentity };
  const admission = createAdmission(context, webhooks);
  let stopped = false;
  const after = (seconds: number, action: () => void): void => {
    aws.clock.after(seconds, () => {
      if (!stopped) action();
    });
  };
  const cluster: Cluster = {
    identity,
    aws,
    store,
    registry,
    objects: new ObjectApi(store, registry, admission),
    logs: new PodLogs(),
    webhooks,
    serviceAccountTokens: new Map(),
    after,
    sleep: (seconds) => new Promise((resolve) => after(seconds, resolve)),
    get stopped() {
      return stopped;
    },
  };
  return { cluster, stop: () => void (stopped = true) };
}
