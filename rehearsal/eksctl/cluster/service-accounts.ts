import { outputOf } from '../aws/stacks.ts';
import type { ServiceAccount } from '../config/cluster-config.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { ensureServiceAccount } from '../kubernetes/service-account.ts';
import { log } from '../log.ts';
import type { Task } from '../tasks.ts';
import { parallel, sequential } from '../tasks.ts';
import { irsaTemplate } from '../templates/role-template.ts';
import type { Deployment } from './deployment.ts';
import type { OidcProvider } from './oidc-provider.ts';

/** Roles for service accounts (IRSA), a stack each, and the ServiceAccounts that are annotated with them. */
export function serviceAccountTasks(
  deployment: Deployment,
  accounts: readonly ServiceAccount[],
  provider: () => OidcProvider,
  client: () => KubernetesClient,
  nested: boolean,
): Task {
  return parallel(
    accounts.map((account) => accountTask(deployment, account, provider, client)),
    nested,
  );
}

function accountTask(
  deployment: Deployment,
  account: ServiceAccount,
  provider: () => OidcProvider,
  client: () => KubernetesClient,
): Task {
  const name = qualifiedName(account);
  let roleArn = account.attachRoleARN;
  const role: Task = {
    title: `create IAM role for serviceaccount "${name}"`,
    run: async () => {
      roleArn = await createRole(deployment, account, provider());
    },
  };
  const object: Task = {
    title: `create serviceaccount "${name}"`,
    run: () =>
      ensureServiceAccount(client(), {
        name: account.metadata.name,
        namespace: account.metadata.namespace ?? 'default',
        labels: account.metadata.labels,
        annotations: { ...account.metadata.annotations, 'eks.amazonaws.com/role-arn': roleArn ?? '' },
      }),
  };
  return sequential(
    [...(account.attachRoleARN === undefined ? [role] : []), ...(account.roleOnly === true ? [] : [object])],
    true,
  );
}

async function createRole(
  { config, stacks }: Deployment,
  account: ServiceAccount,
  provider: OidcProvider,
): Promise<string> {
  const namespace = account.metadata.namespace ?? 'default';
  const stackName = `eksctl-${config.metadata.name}-addon-iamserviceaccount-${namespace}-${account.metadata.name}`;
  log.info(`building iamserviceaccount stack "${stackName}"`);
  const stack = await stacks.createAndWait({
    name: stackName,
    template: irsaTemplate(
      `IAM role for serviceaccount "${qualifiedName(account)}" [created and managed by eksctl]`,
      provider,
      `system:serviceaccount:${namespace}:${account.metadata.name}`,
      {
        policyArns: account.attachPolicyARNs,
        policyDocument: account.attachPolicy,
        wellKnown: account.wellKnownPolicies,
        roleName: account.roleName,
        permissionsBoundary: account.permissionsBoundary,
      },
    ),
    tags: [...Object.entries(account.tags ?? {}), ['alpha.eksctl.io/iamserviceaccount-name', qualifiedName(account)]],
    capability: account.roleName === undefined ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM',
  });
  return outputOf(stack, 'Role1');
}

export function qualifiedName(account: ServiceAccount): string {
  return `${account.metadata.namespace ?? 'default'}/${account.metadata.name}`;
}
