import { CommandError } from '../errors.ts';
import type { ClusterConfig, Decoded, PodIdentityAssociation, WellKnownPolicies } from './cluster-config.ts';

/** True if any of the well-known policies is asked for. */
export function anyWellKnown(policies: Decoded<WellKnownPolicies> | undefined): boolean {
  return Object.values(policies ?? {}).some((wanted) => wanted);
}

/** Roles for service accounts: each must be named once and get something. */
export function checkServiceAccounts(config: Decoded<ClusterConfig>): void {
  const accounts = config.iam?.serviceAccounts ?? [];
  if (accounts.length > 0 && config.iam?.withOIDC !== true) {
    throw new CommandError('iam.withOIDC must be enabled explicitly for iam.serviceAccounts to be created');
  }
  const seen = new Set<string>();
  accounts.forEach((account, index) => {
    const path = `iam.serviceAccounts[${index}]`;
    if ((account.metadata?.name ?? '') === '') throw new CommandError(`${path}.metadata.name must be set`);
    const key = `${account.metadata?.namespace ?? 'default'}/${account.metadata?.name}`;
    if (seen.has(key)) throw new CommandError(`<namespace>/<name> of ${path} "${key}" is not unique`);
    seen.add(key);
    const some = anyWellKnown(account.wellKnownPolicies) || account.attachPolicyARNs !== undefined;
    if (!some && account.attachPolicy === undefined && account.attachRoleARN === undefined) {
      throw new CommandError(
        `${path}.wellKnownPolicies, ${path}.attachPolicyARNs,${path}.attachRoleARN  or ${path}.attachPolicy must be set`,
      );
    }
  });
}

/** Add-ons: named, and with one source of permissions at most. */
export function checkAddons(config: Decoded<ClusterConfig>): void {
  for (const addon of config.addons ?? []) {
    const refuse = (reason: string): never => {
      throw new CommandError(`invalid configuration for "${addon.name ?? ''}" addon: ${reason}`);
    };
    if ((addon.name ?? '') === '') refuse('name is required');
    const ways = [
      anyWellKnown(addon.wellKnownPolicies),
      addon.serviceAccountRoleARN !== undefined,
      addon.attachPolicyARNs !== undefined,
      addon.attachPolicy !== undefined,
    ].filter(Boolean).length;
    if (ways > 1) {
      refuse(
        'at most one of wellKnownPolicies, serviceAccountRoleARN, attachPolicyARNs and attachPolicy can be specified',
      );
    }
    if ((addon.podIdentityAssociations ?? []).some((each) => anyWellKnown(each.wellKnownPolicies))) {
      throw new CommandError(
        `wellKnownPolicies is not supported for addon.podIdentityAssociations; use addon.useDefaultPodIdentityAssociations instead (addon: ${addon.name})`,
      );
    }
  }
}

/** Checks associations that are created on their own, not with an add-on. */
export function checkAssociations(config: Decoded<ClusterConfig>): void {
  const associations = config.iam?.podIdentityAssociations ?? [];
  if (associations.length === 0) return;
  const agent = (config.addons ?? []).some((addon) => addon.name === 'eks-pod-identity-agent');
  if (!agent && config.autoModeConfig?.enabled !== true) {
    throw new CommandError(
      'the "eks-pod-identity-agent" addon must be installed to create pod identity associations; please add "eks-pod-identity-agent" addon to the config file',
    );
  }
  checkAssociationFields(associations);
}

/** As far as the fields of each association go; `create podidentityassociation` checks only these in the file. */
export function checkAssociationFields(associations: readonly Decoded<PodIdentityAssociation>[]): void {
  associations.forEach((association, index) => {
    const path = `iam.podIdentityAssociations[${index}]`;
    if ((association.namespace ?? '') === '') throw new CommandError(`${path}.namespace must be set`);
    if ((association.serviceAccountName ?? '') === '') throw new CommandError(`${path}.serviceAccountName must be set`);
    const some = association.permissionPolicy !== undefined || association.permissionPolicyARNs !== undefined;
    if (!some && (association.roleARN ?? '') === '' && !anyWellKnown(association.wellKnownPolicies)) {
      throw new CommandError(
        `at least one of the following must be specified: ${path}.roleARN, ${path}.permissionPolicy, ${path}.permissionPolicyARNs, ${path}.wellKnownPolicies`,
      );
    }
  });
}

/** Access entries: with an authentication mode that has them, and complete. */
export function checkAccess(config: Decoded<ClusterConfig>): void {
  const entries = config.accessConfig?.accessEntries ?? [];
  if (entries.length > 0 && config.accessConfig?.authenticationMode === 'CONFIG_MAP') {
    throw new CommandError(
      'accessConfig.authenticationMode must be set to either API_AND_CONFIG_MAP or API to use access entries',
    );
  }
  entries.forEach((entry, index) => {
    const path = `accessEntries[${index}]`;
    if ((entry.principalARN ?? '') === '')
      throw new CommandError(`${path}.principalARN must be set to a valid AWS ARN`);
    for (const policy of entry.accessPolicies ?? []) {
      if (policy.policyARN === undefined) throw new CommandError(`${path}.policyARN must be set to a valid AWS ARN`);
      const scope = policy.accessScope?.type;
      if (scope !== 'cluster' && scope !== 'namespace') {
        throw new CommandError(`${path}.accessScope.type must be set to either "namespace" or "cluster"`);
      }
      if (scope === 'namespace' && (policy.accessScope?.namespaces ?? []).length === 0) {
        throw new CommandError(`at least one namespace must be specified when accessScope is namespace: (${path})`);
      }
    }
  });
}
