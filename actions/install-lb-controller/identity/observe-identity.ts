import type { Aws } from '../../../shared/aws/connection.ts';
import { listAddons } from '../../../shared/aws/eks/clusters.ts';
import type { Cluster } from '../../../shared/aws/eks/clusters.ts';
import { listFargateSelectors, runsOnFargate } from '../../../shared/aws/eks/fargate-selectors.ts';
import { associatedRole } from '../../../shared/aws/eks/pod-identities.ts';
import { hasIdentityProvider } from '../../../shared/aws/iam/identity-providers.ts';
import { readRoleStatements } from '../../../shared/aws/iam/role-statements.ts';
import { getObject } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { release, roleAnnotation, serviceAccount } from '../chart-values.ts';
import type { AccountFound } from '../chart-values.ts';
import { decideIdentity } from './identity.ts';
import type { IdentityDecision, IdentityFound } from './identity.ts';

/** Labels of the controller's pods by which Fargate profiles may choose them. */
const podLabels = { 'app.kubernetes.io/name': release.name, 'app.kubernetes.io/instance': release.name };

/** Reads what there is for the controller's pods to get a role by, and what the role that they will use may do. */
export async function observeIdentity(
  aws: Aws,
  cluster: Cluster,
  tools: ClusterTools,
  asked: Parameters<typeof decideIdentity>[0],
): Promise<{ readonly found: IdentityFound; readonly decision: IdentityDecision }> {
  const [associated, account, addons, selectors, identityProvider] = await Promise.all([
    associatedRole(aws, cluster.name, serviceAccount),
    getObject('serviceaccounts', serviceAccount.name, serviceAccount.namespace, tools),
    listAddons(aws, cluster.name),
    listFargateSelectors(aws, cluster.name),
    cluster.oidcIssuer === undefined ? false : hasIdentityProvider(aws, cluster.oidcIssuer),
  ]);
  const found = {
    associatedRole: associated,
    account: account === undefined ? undefined : accountFound(account),
    agent: addons.some(({ name }) => name === 'eks-pod-identity-agent'),
    onFargate: runsOnFargate(selectors, release.namespace, podLabels),
    identityProvider,
  };
  const decision = decideIdentity(asked, found);
  const statements = decision.roleArn === undefined ? undefined : await readRoleStatements(aws, decision.roleArn);
  return { found: { ...found, statements }, decision };
}

function accountFound({ metadata }: KubernetesObject): AccountFound {
  return {
    roleArn: metadata.annotations?.[roleAnnotation],
    ofChart: metadata.labels?.['app.kubernetes.io/managed-by'] === 'Helm',
  };
}
