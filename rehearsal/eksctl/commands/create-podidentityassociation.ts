import { DescribeAddonCommand } from '@aws-sdk/client-eks';

import { isRefusal } from '../aws/session.ts';
import { kubernetesOf, openExisting } from '../cluster/deployment.ts';
import { podIdentityTasks } from '../cluster/pod-identity.ts';
import type { Flags } from '../command-line/flags.ts';
import type { PodIdentityAssociation } from '../config/cluster-config.ts';
import { checkAssociationFields } from '../config/iam-validation.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { describe, doAll } from '../tasks.ts';

/** `eksctl create podidentityassociation`. It does not look whether one exists: its role's stack then does. */
export async function runCreatePodIdentityAssociation(flags: Flags): Promise<void> {
  const fromFlags = flags.has('config-file') ? undefined : associationFromFlags(flags);
  const { cluster, ...deployment } = await openExisting(flags, 'cluster');
  const { session, config } = deployment;
  const associations = fromFlags === undefined ? (config.iam?.podIdentityAssociations ?? []) : [fromFlags];
  checkAssociationFields(associations);
  await checkAgent(deployment, cluster.computeConfig?.enabled === true);
  const client = kubernetesOf(cluster, session);
  const tasks = podIdentityTasks(deployment, associations, () => client);
  log.info(describe(tasks));
  const [error] = await doAll(tasks);
  if (error !== undefined) throw error;
  log.info('all tasks were completed successfully');
}

/** Associations need the agent on the nodes; Auto Mode has it built in. */
async function checkAgent(
  { session, config }: Omit<Awaited<ReturnType<typeof openExisting>>, 'cluster'>,
  autoMode: boolean,
): Promise<void> {
  if (autoMode) return;
  const clusterName = config.metadata.name;
  try {
    await session.eks.send(new DescribeAddonCommand({ clusterName, addonName: 'eks-pod-identity-agent' }));
  } catch (error) {
    if (!isRefusal(error, 'ResourceNotFoundException')) throw error;
    const suggestion = `please enable it using \`eksctl create addon --cluster=${clusterName} --name=eks-pod-identity-agent\``;
    throw new CommandError(
      `the "eks-pod-identity-agent" addon must be installed to create pod identity associations; ${suggestion}`,
    );
  }
}

function associationFromFlags(flags: Flags): PodIdentityAssociation {
  for (const flag of ['namespace', 'service-account-name']) {
    if (!flags.has(flag)) throw new CommandError(`--${flag} is required`);
  }
  const given = {
    roleARN: flags.string('role-arn'),
    roleName: flags.string('role-name'),
    permissionsBoundaryARN: flags.string('permission-boundary-arn'),
    permissionPolicyARNs: flags.strings('permission-policy-arns'),
    targetRoleARN: flags.string('target-role-arn'),
    tags: flags.map('tags'),
  };
  const known = flags.string('well-known-policies')?.split(',') ?? [];
  return {
    namespace: flags.string('namespace') ?? '',
    serviceAccountName: flags.string('service-account-name') ?? '',
    createServiceAccount: flags.bool('create-service-account'),
    ...(known.length === 0 ? {} : { wellKnownPolicies: Object.fromEntries(known.map((name) => [name, true])) }),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}
