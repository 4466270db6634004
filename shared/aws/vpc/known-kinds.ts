import type { NetworkInterface } from './vpc-guests.ts';

/** What is in the VPC of an environment without being in its stack, by the names that its makers give it: only this is ever deleted. */

/** A security group that the load balancer controller or GuardDuty made. */
export function isGuestGroup(name: string): boolean {
  return /^(k8s-|GuardDutyManagedSecurityGroup-)/.test(name);
}

/** One that EKS or eksctl made, which a living cluster uses. */
export function isClusterGroup(name: string): boolean {
  return /^(eks-cluster-sg-|eksctl-)/.test(name);
}

/** Tags of the VPC CNI on what it attaches to a node (amazon-vpc-cni-k8s, pkg/awsutils). */
const tagsOfCni = ['cluster.k8s.amazonaws.com/name', 'node.k8s.amazonaws.com/instance_id'];

/**
 * An interface that a node or a load balancer had: the VPC CNI leaves such behind when a node ends at a bad moment
 * (eksctl-io/eksctl#1849, #3726; pulumi/pulumi-eks#194). It has the CNI's description or tags, or no other groups than known ones.
 */
export function isKnownInterface({ description, tags, groups }: NetworkInterface): boolean {
  if (/^aws-K8S-/i.test(description) || tagsOfCni.some((key) => key in tags)) return true;
  return groups.length > 0 && groups.every((name) => isGuestGroup(name) || isClusterGroup(name));
}
