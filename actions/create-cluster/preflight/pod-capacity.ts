import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';

type Addresses = Pick<InstanceType, 'interfaces' | 'addressesPerInterface'>;

/** A prefix (/28) holds 16 addresses and takes the place of one address on an interface. */
const addressesPerPrefix = 16;

/**
 * Pods on a node by the VPC CNI's formula. The first address of each interface is its own; the 2 are aws-node and kube-proxy,
 * which use the node's address. This is what AL2023's nodeadm sets as the node's limit.
 */
export function podsByAddresses({ interfaces, addressesPerInterface }: Addresses): number {
  return interfaces * (addressesPerInterface - 1) + 2;
}

/** The same with a prefix in the place of every further address, before any cap. */
export function podsByPrefixes({ interfaces, addressesPerInterface }: Addresses): number {
  return interfaces * (addressesPerInterface - 1) * addressesPerPrefix + 2;
}

/** AWS's guidance: what the kubelet can run well is 110 pods on less than 30 vCPUs, else 250. */
export function podCap(vcpus: number): number {
  return vcpus < 30 ? 110 : 250;
}

/** Most pods with prefix delegation, or undefined where it can't be had (Xen). */
export function podsWithPrefixDelegation(type: InstanceType): number | undefined {
  return type.hypervisor === 'xen' ? undefined : Math.min(podsByPrefixes(type), podCap(type.vcpus));
}

export interface PodSettings {
  /** ENABLE_PREFIX_DELEGATION of the vpc-cni add-on. */
  readonly prefixDelegation: boolean;
  /** The kubelet's own limit, where the node group sets it (`maxPodsPerNode`). */
  readonly mostPods: number | undefined;
}

/**
 * Pods that a node of the type takes. Prefix delegation alone raises nothing: nodeadm goes on setting the limit by addresses,
 * until the node group says another one; more than there are addresses for does not help either.
 */
export function podsPerNode(type: InstanceType, { prefixDelegation, mostPods }: PodSettings): number {
  const byAddresses = podsByAddresses(type);
  if (mostPods === undefined) return byAddresses;
  const addressable = prefixDelegation ? (podsWithPrefixDelegation(type) ?? byAddresses) : byAddresses;
  return Math.min(mostPods, addressable);
}

/**
 * EBS volumes as the CSI driver sees a node of the type: 39 on Xen; 27 on Nitro, from which interfaces and the root volume
 * still go; 32 on the generations with a limit of their own for volumes. EC2's own figure where it tells one.
 */
export function volumeSlots(type: InstanceType): { readonly slots: number; readonly shared: boolean } {
  if (type.hypervisor === 'xen') return { slots: 39, shared: false };
  // EC2 counts all attachments of a shared limit (28); the driver leaves one out for the first interface.
  if (type.attachments !== undefined) {
    const { most, shared } = type.attachments;
    return { slots: shared ? most - 1 : most, shared };
  }
  return hasDedicatedVolumeLimit(type.name) ? { slots: 32, shared: false } : { slots: 27, shared: true };
}

/** Volumes besides the root volume that a node can hold when all of its interfaces are in use. */
export function volumesPerNode(type: InstanceType): number {
  const { slots, shared } = volumeSlots(type);
  const root = 1;
  return Math.max(0, slots - root - (shared ? type.interfaces - 1 : 0));
}

/**
 * Generation 7 and later, as far as the driver's table shows it (m7i, m7i-flex, m8g, m8i); that the whole generation has it is
 * what the driver's FAQ says. Only asked where EC2 does not tell.
 */
function hasDedicatedVolumeLimit(name: string): boolean {
  const generation = /^[a-z]+(\d+)/.exec(name)?.[1];
  return generation !== undefined && Number(generation) >= 7;
}
