/** What the scheduler sets aside for a pod. */
export interface PodNeed {
  readonly name: string;
  /** Millicores. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  readonly volumes: number;
}

export type Exposure = 'haproxy' | 'ingress' | 'none';
export const profiles = ['small', 'large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'] as const;
export type Profile = (typeof profiles)[number];

/**
 * System pods of every node, with the requests of the add-ons' manifests of 2026; several containers have none, and the scheduler
 * counts nothing for them, whatever they use. Estimates: the add-ons change them from version to version.
 */
export const nodePods: readonly PodNeed[] = [
  pod('aws-node', 50, 0),
  pod('kube-proxy', 100, 0),
  pod('ebs-csi-node', 30, 120),
  pod('eks-pod-identity-agent', 0, 0),
];

/** System pods of every cluster; the load balancer controller's chart requests nothing. Estimates likewise. */
export const clusterPods: readonly PodNeed[] = [
  ...twice(pod('ebs-csi-controller', 60, 240)),
  ...twice(pod('metrics-server', 100, 200)),
  ...twice(pod('coredns', 100, 70)),
  ...twice(pod('aws-load-balancer-controller', 0, 0)),
];

type Sizes = Readonly<Record<'manager' | 'keycloak' | 'postgresql' | 'proxy', readonly [cpu: number, memory: number]>>;

/** Requests of the chart's profiles (charts/openremote/files/profiles.yaml, with which a test compares them): m and MiB. */
export const profileSizes: Readonly<Record<Profile, Sizes>> = {
  small: { manager: [300, 2048], keycloak: [200, 1024], postgresql: [200, 1024], proxy: [50, 256] },
  large: { manager: [400, 2048], keycloak: [280, 512], postgresql: [350, 1024], proxy: [200, 512] },
  xlarge: { manager: [1500, 8192], keycloak: [500, 1024], postgresql: [800, 2048], proxy: [400, 512] },
  '2xlarge': { manager: [3000, 13_312], keycloak: [1200, 5120], postgresql: [1400, 5120], proxy: [1000, 5120] },
  '4xlarge': { manager: [8000, 38_912], keycloak: [2000, 5120], postgresql: [2500, 6144], proxy: [2000, 6144] },
  '8xlarge': { manager: [18_000, 69_632], keycloak: [3000, 6144], postgresql: [4000, 10_240], proxy: [4000, 10_240] },
};

/** The chart's default volumes, GiB; a test compares them with its values.yaml. */
export const volumeSizes = { manager: 5, postgresql: 10, proxy: 1 } as const;

/** OpenRemote's pods. Behind an ALB, and without any exposure, there is no proxy. */
export function openremotePods(profile: Profile, exposure: Exposure): readonly PodNeed[] {
  const { manager, keycloak, postgresql, proxy } = profileSizes[profile];
  return [
    { ...pod('manager', ...manager), volumes: 1 },
    pod('keycloak', ...keycloak),
    { ...pod('postgresql', ...postgresql), volumes: 1 },
    ...(exposure === 'haproxy' ? [{ ...pod('proxy', ...proxy), volumes: 1 }] : []),
  ];
}

/** GiB of OpenRemote's volumes. */
export function openremoteVolumes(exposure: Exposure): number {
  return volumeSizes.manager + volumeSizes.postgresql + (exposure === 'haproxy' ? volumeSizes.proxy : 0);
}

function pod(name: string, cpu: number, memory: number): PodNeed {
  return { name, cpu, memory, volumes: 0 };
}

function twice(need: PodNeed): PodNeed[] {
  return [need, need];
}
