import type { LocalAws } from '../aws/service.ts';
import type { WebhookBehaviour } from './admission/webhooks.ts';
import type { Registry } from './api/registry.ts';
import type { PodLogs } from './pod-logs.ts';
import type { ObjectApi } from './storage/object-api.ts';
import type { ObjectStore } from './storage/object-store.ts';

/** Which EKS cluster a control plane belongs to. */
export interface ClusterIdentity {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly account: string;
  /** `1.35` */
  readonly version: string;
}

/** What the API server and the controllers of one cluster share. */
export interface Cluster {
  readonly identity: ClusterIdentity;
  readonly aws: LocalAws;
  readonly store: ObjectStore;
  readonly registry: Registry;
  readonly objects: ObjectApi;
  readonly logs: PodLogs;
  /** What answers webhooks, by their names; controllers add theirs. */
  readonly webhooks: Map<string, WebhookBehaviour>;
  /** Bearer tokens of service accounts that `serviceaccounts/token` gave out, with whom they stand for. */
  readonly serviceAccountTokens: Map<string, { namespace: string; name: string; expires: Date }>;
  /** Runs `action` after `seconds` of rehearsed time, unless the control plane has stopped by then. */
  after(seconds: number, action: () => void): void;
  sleep(seconds: number): Promise<void>;
  readonly stopped: boolean;
}
