/** As much of the Kubernetes API's shapes as the chart's tests look at. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: Metadata & { name: string };
  spec?: Record<string, unknown>;
  data?: Record<string, string>;
  [key: string]: unknown;
}

export interface Metadata {
  name?: string;
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: { secretKeyRef?: { name: string; key: string } };
}

export interface Probe {
  httpGet?: { path: string; port: string | number };
  exec?: { command: string[] };
  periodSeconds: number;
  failureThreshold: number;
}

export interface Container {
  name: string;
  image: string;
  command?: string[];
  args?: string[];
  env?: EnvVar[];
  ports?: { name: string; containerPort: number }[];
  startupProbe?: Probe;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  lifecycle?: { preStop?: { exec: { command: string[] } } };
  resources: { requests: Record<string, string>; limits: Record<string, string> };
  securityContext: Record<string, unknown> & { capabilities: { drop: string[]; add?: string[] } };
  volumeMounts?: { name: string; mountPath: string; subPath?: string }[];
}

export interface PodSpec {
  serviceAccountName: string;
  automountServiceAccountToken: boolean;
  enableServiceLinks: boolean;
  terminationGracePeriodSeconds: number;
  securityContext: Record<string, unknown>;
  initContainers?: Container[];
  containers: Container[];
  volumes?: (Record<string, unknown> & { name: string })[];
  imagePullSecrets?: { name: string }[];
}

export interface Workload {
  kind: string;
  name: string;
  spec: Record<string, unknown> & { replicas: number; selector: { matchLabels: Record<string, string> } };
  template: { metadata: Metadata; spec: PodSpec };
}

export interface ServicePort {
  name: string;
  port: number;
  targetPort: string;
}

export interface ServiceSpec {
  type: string;
  clusterIP?: string;
  loadBalancerClass?: string;
  loadBalancerSourceRanges?: string[];
  selector: Record<string, string>;
  ports: ServicePort[];
}

export function find(objects: readonly KubernetesObject[], kind: string, name: string): KubernetesObject {
  const found = objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name} among ${names(objects).join(', ')}`);
  return found;
}

/** Every object as kind/name, sorted. */
export function names(objects: readonly KubernetesObject[], kind?: string): string[] {
  const chosen = objects.filter((object) => kind === undefined || object.kind === kind);
  return chosen.map((object) => (kind === undefined ? `${object.kind}/` : '') + object.metadata.name).sort();
}

export function workloads(objects: readonly KubernetesObject[]): Workload[] {
  return objects
    .filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
    .map(({ kind, metadata, spec }) => {
      const typed = spec as Workload['spec'] & { template: Workload['template'] };
      return { kind, name: metadata.name, spec: typed, template: typed.template };
    });
}

export function workload(objects: readonly KubernetesObject[], name: string): Workload {
  const found = workloads(objects).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no workload ${name} among ${names(objects).join(', ')}`);
  return found;
}

/** The container that is named like its workload. */
export function container(objects: readonly KubernetesObject[], name: string): Container {
  const found = workload(objects, name).template.spec.containers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`workload ${name} has no container ${name}`);
  return found;
}

/** Environment of a component's container: the value, or `secret:<name>/<key>`. */
export function environment(objects: readonly KubernetesObject[], name: string): Record<string, string | undefined> {
  const entries = container(objects, name).env ?? [];
  return Object.fromEntries(
    entries.map(({ name: key, value, valueFrom }) => {
      const reference = valueFrom?.secretKeyRef;
      return [key, reference === undefined ? value : `secret:${reference.name}/${reference.key}`];
    }),
  );
}

export function service(
  objects: readonly KubernetesObject[],
  name: string,
): ServiceSpec & { annotations: Record<string, string> } {
  const object = find(objects, 'Service', name);
  return { ...(object.spec as unknown as ServiceSpec), annotations: object.metadata.annotations ?? {} };
}

/** How long a container may take until it has started, in seconds. */
export function startLimit(probe: Probe | undefined): number {
  return probe === undefined ? 0 : probe.periodSeconds * probe.failureThreshold;
}
