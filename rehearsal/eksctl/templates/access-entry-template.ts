import { createHash } from 'node:crypto';

import type { AccessEntry } from '../config/cluster-config.ts';
import type { Template, Value } from './template.ts';
import { nameTag } from './template.ts';

/** `eksctl-<cluster>-accessentry-<hash>`: base32 of the SHA-1 of the principal's ARN, which stack names could not hold. */
export function accessEntryStackName(cluster: string, principalArn: string): string {
  return `eksctl-${cluster}-accessentry-${base32(createHash('sha1').update(principalArn).digest())}`;
}

function base32(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((group) => alphabet[Number.parseInt(group, 2)]).join('');
}

/** The template of one access entry's stack. */
export function accessEntryTemplate(cluster: string, entry: AccessEntry): Template {
  const policies = (entry.accessPolicies ?? []).map((policy): Value => {
    const namespaces = policy.accessScope?.namespaces;
    return {
      PolicyArn: policy.policyARN,
      AccessScope: {
        Type: policy.accessScope?.type ?? 'cluster',
        ...(namespaces === undefined ? {} : { Namespaces: namespaces }),
      },
    };
  });
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      AccessEntry: {
        Type: 'AWS::EKS::AccessEntry',
        Properties: {
          ...(policies.length === 0 ? {} : { AccessPolicies: policies }),
          ClusterName: cluster,
          ...(entry.kubernetesGroups === undefined ? {} : { KubernetesGroups: entry.kubernetesGroups }),
          PrincipalArn: entry.principalARN,
          Tags: [nameTag('AccessEntry')],
          ...(entry.type === undefined ? {} : { Type: entry.type }),
          ...(entry.kubernetesUsername === undefined ? {} : { Username: entry.kubernetesUsername }),
        },
      },
    },
  };
}
