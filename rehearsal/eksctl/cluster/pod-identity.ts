import { CreatePodIdentityAssociationCommand } from '@aws-sdk/client-eks';

import { outputOf } from '../aws/stacks.ts';
import type { PodIdentityAssociation } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { ensureServiceAccount } from '../kubernetes/service-account.ts';
import { log } from '../log.ts';
import type { Task } from '../tasks.ts';
import { parallel, sequential } from '../tasks.ts';
import { podIdentityTemplate } from '../templates/role-template.ts';
import type { Deployment } from './deployment.ts';

/** Per association: its role's stack unless a role is given, its ServiceAccount if asked for, the association itself. */
export function podIdentityTasks(
  deployment: Deployment,
  associations: readonly PodIdentityAssociation[],
  client: () => KubernetesClient,
): Task {
  return parallel(associations.map((association) => associationTask(deployment, association, client)));
}

function associationTask(
  deployment: Deployment,
  association: PodIdentityAssociation,
  client: () => KubernetesClient,
): Task {
  const { namespace, serviceAccountName: name } = association;
  let roleArn = association.roleARN ?? '';
  const needsRole = roleArn === '';
  const role: Task = {
    title: `create IAM role for pod identity association for service account "${namespace}/${name}"`,
    run: async () => {
      try {
        roleArn = await createRole(deployment, association);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CommandError(
          `creating IAM role for pod identity association for service account ${name} in namespace ${namespace}: ${reason}`,
        );
      }
    },
  };
  const account: Task = {
    title: `create service account "${namespace}/${name}", if it does not already exist`,
    run: () => ensureServiceAccount(client(), { name, namespace }),
  };
  const associate: Task = {
    title: `create pod identity association for service account "${namespace}/${name}"`,
    run: () => createAssociation(deployment, association, roleArn),
  };
  return sequential(
    [...(needsRole ? [role] : []), ...(association.createServiceAccount === true ? [account] : []), associate],
    true,
  );
}

async function createRole({ config, stacks }: Deployment, association: PodIdentityAssociation): Promise<string> {
  const { namespace, serviceAccountName: name } = association;
  const stack = await stacks.createAndWait({
    name: `eksctl-${config.metadata.name}-podidentityrole-${namespace}-${name}`,
    template: podIdentityTemplate({
      policyArns: association.permissionPolicyARNs,
      policyDocument: association.permissionPolicy,
      wellKnown: association.wellKnownPolicies,
      roleName: association.roleName,
      permissionsBoundary: association.permissionsBoundaryARN,
    }),
    tags: [['alpha.eksctl.io/podidentityassociation-name', `${namespace}/${name}`]],
    capability: association.roleName === undefined ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM',
  });
  return outputOf(stack, 'Role1');
}

async function createAssociation(
  { session, config }: Deployment,
  association: PodIdentityAssociation,
  roleArn: string,
): Promise<void> {
  const { namespace, serviceAccountName: name } = association;
  await session.eks.send(
    new CreatePodIdentityAssociationCommand({
      clusterName: config.metadata.name,
      namespace,
      serviceAccount: name,
      roleArn,
      ...(association.targetRoleARN === undefined ? {} : { targetRoleArn: association.targetRoleARN }),
      ...(association.disableSessionTags === undefined ? {} : { disableSessionTags: association.disableSessionTags }),
      tags: { ...association.tags, 'alpha.eksctl.io/podidentityassociation-name': `${namespace}/${name}` },
    }),
  );
  log.info(`created pod identity association for service account "${name}" in namespace "${namespace}"`);
}
