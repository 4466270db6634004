import { createAddons } from '../cluster/addons.ts';
import { configOf, deploymentOf, describeCluster, open } from '../cluster/deployment.ts';
import { oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import type { Flags } from '../command-line/flags.ts';
import type { Addon } from '../config/cluster-config.ts';
import { applyDefaults } from '../config/defaults.ts';
import { checkAddons } from '../config/iam-validation.ts';
import { log } from '../log.ts';

/** `eksctl create addon`: makes the add-ons of the config, or the one of the flags, that do not exist yet. */
export async function runCreateAddon(flags: Flags): Promise<void> {
  const config = configOf(flags, 'cluster');
  if (!flags.has('config-file')) config.addons = [addonFromFlags(flags)];
  const addons = config.addons ?? [];
  checkAddons(config);
  const { session } = await open(config, flags);
  const cluster = await describeCluster(session, config.metadata.name);
  if (cluster.version !== undefined) config.metadata.version = cluster.version;
  applyDefaults(config);
  if (flags.bool('auto-apply-pod-identity-associations')) {
    config.addonsConfig = { ...config.addonsConfig, autoApplyPodIdentityAssociations: true };
  }
  const provider = oidcProviderOf(cluster, session);
  const exists = await oidcProviderExists(session, provider);
  log.info(`Kubernetes version "${cluster.version}" in use by cluster "${config.metadata.name}"`);
  await createAddons(deploymentOf(session, config, flags), addons, {
    force: flags.bool('force'),
    // From a file eksctl waits; for one add-on of the flags only if told to.
    wait: flags.has('config-file') || flags.bool('wait'),
    provider: exists ? provider : undefined,
  });
}

function addonFromFlags(flags: Flags): Addon {
  const [version, role, policies] = [
    flags.string('version'),
    flags.string('service-account-role-arn'),
    flags.strings('attach-policy-arn'),
  ];
  return {
    name: flags.string('name') ?? flags.positional[0] ?? '',
    ...(version === undefined ? {} : { version }),
    ...(role === undefined ? {} : { serviceAccountRoleARN: role }),
    ...(policies === undefined ? {} : { attachPolicyARNs: policies }),
  };
}
