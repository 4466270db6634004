import { clusterAccess } from '../../aws/eks/cluster-access.ts';
import type { ClusterAccess } from '../../aws/eks/cluster-access.ts';
import type { Principal } from '../../aws/service.ts';
import type { Cluster } from '../cluster.ts';
import type { UserInfo } from '../storage/write.ts';
import { ApiError } from './api-error.ts';

/** Who a request is from, and what EKS access policies give them. */
export interface Identity {
  readonly user: UserInfo;
  /** The AWS principal behind the token; absent for service accounts and anonymous requests. */
  readonly principal?: Principal;
  readonly policies: ClusterAccess['policies'];
}

export const anonymous: Identity = {
  user: { username: 'system:anonymous', groups: ['system:unauthenticated'] },
  policies: [],
};

/** Who the request is from; anonymous without a token. Throws 401 for a token that is not, or no longer, good. */
export async function authenticate(cluster: Cluster, authorization: string | undefined): Promise<Identity> {
  const token = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return anonymous;
  const account = cluster.serviceAccountTokens.get(token);
  if (account !== undefined && account.expires > new Date()) return serviceAccount(account.namespace, account.name);
  const { name, region } = cluster.identity;
  const principal = await cluster.aws.verifyKubernetesToken(token, name);
  if (principal === undefined) throw unauthorized();
  // EKS answers 401 to a good token of somebody who has no access entry: the authenticator knows no user for them.
  const access = clusterAccess(cluster.aws.store, region, name, principal);
  if (access === undefined) throw unauthorized();
  const extra = { arn: [principal.arn], sessionName: [principal.sessionName ?? ''] };
  return {
    user: {
      username: access.username,
      uid: `aws-iam-authenticator:${principal.account}`,
      groups: access.groups,
      extra,
    },
    principal,
    policies: access.policies,
  };
}

export function unauthorized(): ApiError {
  return new ApiError(401, 'Unauthorized', 'Unauthorized');
}

function serviceAccount(namespace: string, name: string): Identity {
  return {
    user: {
      username: `system:serviceaccount:${namespace}:${name}`,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'],
    },
    policies: [],
  };
}
