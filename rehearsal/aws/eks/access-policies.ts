import type { AccessPolicy, ListAccessPoliciesRequest, ListAccessPoliciesResponse } from '@aws-sdk/client-eks';

import { page } from './paging.ts';

/** The access policies of EKS that people attach to principals (EKS user guide, access-policy-permissions). */
const names: readonly string[] = [
  'AmazonEKSAdminPolicy',
  'AmazonEKSAdminViewPolicy',
  'AmazonEKSAutoNodePolicy',
  'AmazonEKSClusterAdminPolicy',
  'AmazonEKSEditPolicy',
  'AmazonEKSViewPolicy',
];

export const clusterAdminPolicy = arnOf('AmazonEKSClusterAdminPolicy');

const policies: readonly AccessPolicy[] = names.map((name) => ({ name, arn: arnOf(name) }));

export function isAccessPolicy(arn: string): boolean {
  return policies.some((policy) => policy.arn === arn);
}

export function listAccessPolicies(input: ListAccessPoliciesRequest): ListAccessPoliciesResponse {
  const { items, nextToken } = page(policies, input.maxResults, input.nextToken);
  return { accessPolicies: items, nextToken };
}

function arnOf(name: string): string {
  return `arn:aws:eks::aws:cluster-access-policy/${name}`;
}
