import type {
  AccessScope,
  AssociateAccessPolicyRequest,
  AssociateAccessPolicyResponse,
  AssociatedAccessPolicy,
  DisassociateAccessPolicyRequest,
  DisassociateAccessPolicyResponse,
  ListAssociatedAccessPoliciesRequest,
  ListAssociatedAccessPoliciesResponse,
} from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import { findAccessEntry } from './access-entries.ts';
import { isAccessPolicy } from './access-policies.ts';
import { invalidParameter, invalidRequest, notFound } from './errors.ts';
import { page } from './paging.ts';

/** Associates a policy with an entry, or changes the scope of one that is associated already. */
export function associateAccessPolicy(input: AssociateAccessPolicyRequest, call: Call): AssociateAccessPolicyResponse {
  const clusterName = input.clusterName ?? '';
  const entry = findAccessEntry(call, clusterName, input.principalArn ?? '');
  const policyArn = input.policyArn ?? '';
  if (!isAccessPolicy(policyArn)) {
    throw invalidParameter('The policyArn parameter format is not valid', { clusterName });
  }
  if (entry.data.type !== 'STANDARD' && entry.data.type !== 'EC2') {
    throw invalidRequest(`Access policies cannot be associated with access entries of type ${entry.data.type}`, {
      clusterName,
    });
  }
  const accessScope = validScope(input.accessScope ?? {}, clusterName);
  const now = new Date();
  const known = entry.data.policies.find((policy) => policy.policyArn === policyArn);
  const associated: AssociatedAccessPolicy = {
    policyArn,
    accessScope,
    associatedAt: known?.associatedAt ?? now,
    modifiedAt: now,
  };
  entry.data.policies = [...entry.data.policies.filter((policy) => policy !== known), associated];
  return { clusterName, principalArn: entry.data.principalArn, associatedAccessPolicy: associated };
}

export function disassociateAccessPolicy(
  input: DisassociateAccessPolicyRequest,
  call: Call,
): DisassociateAccessPolicyResponse {
  const clusterName = input.clusterName ?? '';
  const entry = findAccessEntry(call, clusterName, input.principalArn ?? '');
  const left = entry.data.policies.filter((policy) => policy.policyArn !== input.policyArn);
  if (left.length === entry.data.policies.length) {
    throw notFound('The specified access policy is not associated with the access entry', { clusterName });
  }
  entry.data.policies = left;
  return {};
}

export function listAssociatedAccessPolicies(
  input: ListAssociatedAccessPoliciesRequest,
  call: Call,
): ListAssociatedAccessPoliciesResponse {
  const entry = findAccessEntry(call, input.clusterName ?? '', input.principalArn ?? '');
  const { items, nextToken } = page(entry.data.policies, input.maxResults, input.nextToken);
  return {
    clusterName: entry.data.clusterName,
    principalArn: entry.data.principalArn,
    associatedAccessPolicies: items,
    nextToken,
  };
}

function validScope(scope: AccessScope, clusterName: string): AccessScope {
  const namespaces = scope.namespaces ?? [];
  if (scope.type === 'namespace' && namespaces.length === 0) {
    throw invalidParameter('Namespaces are required when the access scope type is namespace', { clusterName });
  }
  if (scope.type !== 'namespace' && namespaces.length > 0) {
    throw invalidParameter('Namespaces can only be given when the access scope type is namespace', { clusterName });
  }
  return { type: scope.type ?? 'cluster', namespaces };
}
