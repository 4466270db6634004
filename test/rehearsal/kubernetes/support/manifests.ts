import type { JsonObject } from '../../../../rehearsal/kubernetes/json.ts';

export interface WorkloadOptions {
  image?: string;
  replicas?: number;
  pod?: JsonObject;
  container?: JsonObject;
  spec?: JsonObject;
  annotations?: Record<string, string>;
}

/** The part that Deployments, StatefulSets and DaemonSets have in common: one container, selected by `app: <name>`. */
export function workloadSpec(name: string, options: WorkloadOptions = {}): JsonObject {
  const { image = 'nginx:1', pod = {}, container = {}, spec = {}, annotations } = options;
  return {
    ...(options.replicas === undefined ? {} : { replicas: options.replicas }),
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name }, ...(annotations === undefined ? {} : { annotations }) },
      spec: { containers: [{ name: 'main', image, ...container }], ...pod },
    },
    ...spec,
  };
}

export function deployment(name: string, options: WorkloadOptions = {}): JsonObject {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: workloadSpec(name, options) };
}

export function claim(name: string, storageClassName: string, storage = '1Gi'): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage } } },
  };
}

export const paths = {
  pods: '/api/v1/namespaces/default/pods',
  services: '/api/v1/namespaces/default/services',
  configMaps: '/api/v1/namespaces/default/configmaps',
  secrets: '/api/v1/namespaces/default/secrets',
  events: '/api/v1/namespaces/default/events',
  claims: '/api/v1/namespaces/default/persistentvolumeclaims',
  volumes: '/api/v1/persistentvolumes',
  deployments: '/apis/apps/v1/namespaces/default/deployments',
  replicaSets: '/apis/apps/v1/namespaces/default/replicasets',
  statefulSets: '/apis/apps/v1/namespaces/default/statefulsets',
  jobs: '/apis/batch/v1/namespaces/default/jobs',
  ingresses: '/apis/networking.k8s.io/v1/namespaces/default/ingresses',
} as const;
