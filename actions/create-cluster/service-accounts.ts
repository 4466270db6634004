import { listClusterStacks } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { applyManifests, getObject } from '../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { ExpectedAccount } from './expected.ts';
import { partTags } from './missing.ts';

const roleAnnotation = 'eks.amazonaws.com/role-arn';

/**
 * Makes sure that the ServiceAccounts of IRSA exist and name their roles. eksctl makes them after the role's stack and leaves
 * out accounts whose stack exists, so what a killed run left in between nobody would make.
 */
export async function verifyServiceAccounts(
  aws: Aws,
  clusterName: string,
  accounts: readonly ExpectedAccount[],
  tools: ClusterTools,
  context: StepContext,
): Promise<string> {
  const stacks = await listClusterStacks(aws, clusterName);
  const manifests: object[] = [];
  for (const account of accounts.filter(({ roleOnly }) => !roleOnly)) {
    const { namespace, name } = account;
    const stack = stacks.find(({ tags }) => tags[partTags.iamserviceaccount] === `${namespace}/${name}`);
    const roleArn = account.roleArn ?? stack?.outputs?.['Role1'];
    if (roleArn === undefined || roleArn === '') throw withoutRole(account);
    const found = await getObject('serviceaccounts', name, namespace, tools);
    if (found?.metadata.annotations?.[roleAnnotation] === roleArn) continue;
    context.log(`Making service account ${namespace}/${name}, which a run left unmade`);
    if (namespace !== 'kube-system' && namespace !== 'default') {
      manifests.push({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    }
    manifests.push({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: {
        name,
        namespace,
        annotations: { [roleAnnotation]: roleArn },
        labels: { 'app.kubernetes.io/managed-by': 'eksctl' },
      },
    });
  }
  if (manifests.length > 0) {
    // Not as a List, which kubectl would check against the whole schema of the cluster first.
    await applyManifests(manifests.map((manifest) => JSON.stringify(manifest)).join('\n'), tools);
  }
  return manifests.length === 0 ? 'all there' : `${manifests.length} made`;
}

function withoutRole({ namespace, name }: ExpectedAccount): ActionError {
  return new ActionError({
    what: `The service account ${namespace}/${name} has no role`,
    why: 'the stack that should hold it has no output Role1',
    remedy: 'Run the step again: it makes what is missing.',
  });
}
