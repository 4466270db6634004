import { tagOf } from '../aws/stacks.ts';
import { kubernetesOf, openExisting } from '../cluster/deployment.ts';
import { oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import { qualifiedName, serviceAccountTasks } from '../cluster/service-accounts.ts';
import type { Flags } from '../command-line/flags.ts';
import type { ServiceAccount } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { describe, doAll } from '../tasks.ts';
import { globFilter } from './glob-filter.ts';

/** `eksctl create iamserviceaccount`: with `--approve` makes the roles and accounts that do not exist yet. */
export async function runCreateIamServiceAccount(flags: Flags): Promise<void> {
  const fromFlags = flags.has('config-file') ? undefined : accountFromFlags(flags);
  const { cluster, ...deployment } = await openExisting(flags, 'cluster');
  const { session, stacks, config } = deployment;
  const provider = oidcProviderOf(cluster, session);
  if (!(await oidcProviderExists(session, provider))) {
    log.warning(
      `no IAM OIDC provider associated with cluster, try 'eksctl utils associate-iam-oidc-provider --region=${session.region} --cluster=${config.metadata.name}'`,
    );
    throw new CommandError('unable to create iamserviceaccount(s) without IAM OIDC provider enabled');
  }
  const accounts = fromFlags === undefined ? (config.iam?.serviceAccounts ?? []) : [fromFlags];
  const existing = (await stacks.list())
    .map((stack) => tagOf(stack, 'alpha.eksctl.io/iamserviceaccount-name'))
    .filter((name) => name !== undefined);
  const wanted = globFilter(flags.strings('include'), flags.strings('exclude'));
  const fresh = accounts.filter(
    (account) => !existing.includes(qualifiedName(account)) && wanted(qualifiedName(account)),
  );
  if (existing.length > 0)
    log.info(`${existing.length} existing iamserviceaccount(s) (${existing.join(',')}) will be excluded`);
  const chosen = fresh.length > 0 ? fresh : accounts;
  log.info(
    `${chosen.length} iamserviceaccount${chosen.length === 1 ? '' : 's'} (${chosen.map(qualifiedName).sort().join(', ')}) ${chosen.length === 1 ? 'was' : 'were'} ${fresh.length > 0 ? 'included' : 'excluded'} (based on the include/exclude rules)`,
  );
  log.warning(
    'serviceaccounts that exist in Kubernetes will be excluded, use --override-existing-serviceaccounts to override',
  );
  const client = kubernetesOf(cluster, session);
  const tasks = serviceAccountTasks(
    deployment,
    fresh,
    () => provider,
    () => client,
    false,
  );
  const approved = flags.bool('approve');
  log.info(`${approved ? '' : '(plan) '}${describe(tasks)}`);
  if (!approved) {
    if (fresh.length > 0) log.warning("no changes were applied, run again with '--approve' to apply the changes");
    return;
  }
  const errors = await doAll(tasks);
  if (errors.length === 0) return;
  log.info(
    `${errors.length} error(s) occurred and IAM Role stacks haven't been created properly, you may wish to check CloudFormation console`,
  );
  for (const error of errors) log.critical(`${error.message}\n`);
  throw new CommandError('failed to create iamserviceaccount(s)');
}

function accountFromFlags(flags: Flags): ServiceAccount {
  const policies = flags.strings('attach-policy-arn');
  const role = flags.string('attach-role-arn');
  if (policies === undefined && role === undefined) {
    throw new CommandError('--attach-policy-arn or --attach-role-arn must be set');
  }
  const [roleName, tags] = [flags.string('role-name'), flags.map('tags')];
  return {
    metadata: {
      name: flags.string('name') ?? flags.positional[0] ?? '',
      namespace: flags.string('namespace') ?? 'default',
    },
    ...(policies === undefined ? {} : { attachPolicyARNs: policies }),
    ...(role === undefined ? {} : { attachRoleARN: role }),
    ...(roleName === undefined ? {} : { roleName }),
    ...(tags === undefined ? {} : { tags }),
    roleOnly: flags.bool('role-only'),
  };
}
