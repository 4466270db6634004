import { openExisting } from '../cluster/deployment.ts';
import { createOidcProvider, oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import type { Flags } from '../command-line/flags.ts';
import { log } from '../log.ts';

/** `eksctl utils associate-iam-oidc-provider`: does nothing without `--approve`. */
export async function runAssociateOidcProvider(flags: Flags): Promise<void> {
  const { cluster, session, config } = await openExisting(flags, 'cluster');
  const provider = oidcProviderOf(cluster, session);
  const where = `"${config.metadata.name}" in "${session.region}"`;
  if (await oidcProviderExists(session, provider)) {
    log.info(`IAM Open ID Connect provider is already associated with cluster ${where}`);
    return;
  }
  const approved = flags.bool('approve');
  log.info(`${approved ? 'will' : '(plan) would'} create IAM Open ID Connect provider for cluster ${where}`);
  if (!approved) {
    log.warning("no changes were applied, run again with '--approve' to apply the changes");
    return;
  }
  await createOidcProvider(session, provider);
  log.success(`created IAM Open ID Connect provider for cluster ${where}`);
}
