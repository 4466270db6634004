import type { JsonObject } from './json.ts';
import type { KubernetesObject } from './objects.ts';

/** The parts of built-in kinds that controllers read and write; everything else passes through untouched. */
export interface Condition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
  lastUpdateTime?: string;
  observedGeneration?: number;
}

export interface Pod extends KubernetesObject {
  spec: PodSpec;
  status?: PodStatus;
}

export interface PodSpec {
  containers: Container[];
  initContainers?: Container[];
  volumes?: Volume[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  serviceAccountName?: string;
  restartPolicy?: 'Always' | 'OnFailure' | 'Never';
  terminationGracePeriodSeconds?: number;
  hostNetwork?: boolean;
  tolerations?: Toleration[];
  affinity?: JsonObject;
  topologySpreadConstraints?: JsonObject[];
  priority?: number;
  schedulingGates?: { name: string }[];
  activeDeadlineSeconds?: number;
  [field: string]: unknown;
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
}

export interface Volume {
  name: string;
  persistentVolumeClaim?: { claimName: string };
  configMap?: { name?: string; optional?: boolean };
  secret?: { secretName?: string; optional?: boolean };
  projected?: { sources?: JsonObject[] };
  [source: string]: unknown;
}

export interface Container {
  name: string;
  image: string;
  command?: string[];
  args?: string[];
  env?: EnvVar[];
  envFrom?: { configMapRef?: { name: string; optional?: boolean }; secretRef?: { name: string; optional?: boolean } }[];
  ports?: { name?: string; containerPort: number; protocol?: string }[];
  resources?: { requests?: Record<string, string>; limits?: Record<string, string> };
  readinessProbe?: Probe;
  livenessProbe?: Probe;
  startupProbe?: Probe;
  imagePullPolicy?: string;
  restartPolicy?: string;
  [field: string]: unknown;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: {
    secretKeyRef?: { name: string; key: string; optional?: boolean };
    configMapKeyRef?: { name: string; key: string; optional?: boolean };
    [source: string]: unknown;
  };
}

export interface Probe {
  initialDelaySeconds?: number;
  periodSeconds?: number;
  failureThreshold?: number;
  timeoutSeconds?: number;
  [handler: string]: unknown;
}

export interface PodStatus {
  phase?: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';
  conditions?: Condition[];
  containerStatuses?: ContainerStatus[];
  initContainerStatuses?: ContainerStatus[];
  podIP?: string;
  podIPs?: { ip: string }[];
  hostIP?: string;
  startTime?: string;
  reason?: string;
  message?: string;
  qosClass?: string;
}

export interface ContainerStatus {
  name: string;
  image: string;
  imageID: string;
  containerID?: string;
  ready: boolean;
  started?: boolean;
  restartCount: number;
  state: ContainerState;
  lastState: ContainerState;
}

export interface ContainerState {
  waiting?: { reason: string; message?: string };
  running?: { startedAt: string };
  terminated?: { exitCode: number; reason: string; startedAt?: string; finishedAt?: string; message?: string };
}

export interface PodTemplate {
  metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
  spec: PodSpec;
}

export interface Workload extends KubernetesObject {
  spec: WorkloadSpec;
  status?: WorkloadStatus;
}

export interface WorkloadSpec {
  replicas?: number;
  selector: JsonObject;
  template: PodTemplate;
  minReadySeconds?: number;
  revisionHistoryLimit?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  strategy?: { type?: string; rollingUpdate?: { maxSurge?: unknown; maxUnavailable?: unknown } };
  updateStrategy?: { type?: string; rollingUpdate?: { maxUnavailable?: unknown; partition?: number } };
  podManagementPolicy?: string;
  serviceName?: string;
  volumeClaimTemplates?: KubernetesObject[];
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  [field: string]: unknown;
}

export interface WorkloadStatus {
  observedGeneration?: number;
  replicas?: number;
  readyReplicas?: number;
  availableReplicas?: number;
  updatedReplicas?: number;
  unavailableReplicas?: number;
  conditions?: Condition[];
  [field: string]: unknown;
}

export interface Service extends KubernetesObject {
  spec: {
    type?: string;
    selector?: Record<string, string>;
    ports?: ServicePort[];
    clusterIP?: string;
    loadBalancerClass?: string;
    publishNotReadyAddresses?: boolean;
    externalTrafficPolicy?: string;
    loadBalancerSourceRanges?: string[];
    [field: string]: unknown;
  };
  status?: { loadBalancer?: { ingress?: { hostname?: string; ip?: string }[] }; conditions?: Condition[] };
}

export interface ServicePort {
  name?: string;
  protocol?: string;
  port: number;
  targetPort?: number | string;
  nodePort?: number;
}

export interface Node extends KubernetesObject {
  spec: { providerID?: string; unschedulable?: boolean; taints?: Taint[]; [field: string]: unknown };
  status?: {
    capacity?: Record<string, string>;
    allocatable?: Record<string, string>;
    conditions?: Condition[];
    addresses?: { type: string; address: string }[];
    [field: string]: unknown;
  };
}

export interface Taint {
  key: string;
  value?: string;
  effect: string;
  timeAdded?: string;
}

export interface Claim extends KubernetesObject {
  spec: {
    volumeName?: string;
    storageClassName?: string;
    accessModes?: string[];
    selector?: JsonObject;
    resources?: { requests?: { storage?: string } };
    [field: string]: unknown;
  };
  status?: { phase?: string; capacity?: { storage?: string }; accessModes?: string[]; conditions?: Condition[] };
}

export interface PersistentVolume extends KubernetesObject {
  spec: {
    capacity?: { storage?: string };
    accessModes?: string[];
    claimRef?: { namespace?: string; name?: string; uid?: string; [field: string]: unknown };
    persistentVolumeReclaimPolicy?: string;
    storageClassName?: string;
    csi?: { driver: string; volumeHandle: string; fsType?: string; [field: string]: unknown };
    awsElasticBlockStore?: { volumeID: string; fsType?: string };
    nodeAffinity?: { required?: { nodeSelectorTerms?: JsonObject[] } };
    [field: string]: unknown;
  };
  status?: { phase?: string; message?: string; reason?: string };
}

export interface StorageClass extends KubernetesObject {
  provisioner: string;
  parameters?: Record<string, string>;
  reclaimPolicy?: string;
  volumeBindingMode?: string;
  allowVolumeExpansion?: boolean;
}

export interface VolumeAttachment extends KubernetesObject {
  spec: { attacher: string; nodeName: string; source: { persistentVolumeName: string } };
  status?: { attached?: boolean; attachError?: { message: string; time: string } };
}
