import type { AccessScope } from '@aws-sdk/client-eks';

import type { Principal } from '../service.ts';
import type { Store } from '../store.ts';
import type { AccessEntryData } from './access-entry-data.ts';

/** What a principal is inside a cluster, by the cluster's access entries. */
export interface ClusterAccess {
  /** Kubernetes user name, session name filled in. */
  username: string;
  /** Kubernetes groups, `system:authenticated` included. */
  groups: string[];
  /** Short names of associated access policies, for example `AmazonEKSClusterAdminPolicy`, with their scope. */
  policies: { name: string; arn: string; scope: AccessScope }[];
}

/**
 * Kubernetes groups and access policies of a principal. An entry is looked up by the IAM role's ARN, without the session; a
 * principal without an entry has no access (undefined), whatever its IAM policies say. The aws-auth ConfigMap is not read: in
 * mode CONFIG_MAP only the cluster's creator gets in here, where EKS would also let in whom the ConfigMap names.
 */
export function clusterAccess(
  store: Store,
  region: string,
  clusterName: string,
  principal: Principal,
): ClusterAccess | undefined {
  const entryArn = principal.roleArn ?? principal.arn;
  const entry = store.get<AccessEntryData>('AWS::EKS::AccessEntry', `${clusterName}/${entryArn}`, region);
  if (entry === undefined) return undefined;
  const { username = entryArn, kubernetesGroups = [], policies } = entry.data;
  return {
    username: username.replaceAll('{{SessionName}}', principal.sessionName ?? ''),
    groups: [...kubernetesGroups, 'system:authenticated'],
    policies: policies.map(({ policyArn = '', accessScope = {} }) => ({
      name: policyArn.split('/').at(-1) ?? '',
      arn: policyArn,
      scope: accessScope,
    })),
  };
}
