import { DescribeAddonConfigurationCommand } from '@aws-sdk/client-eks';
import type { AddonPodIdentityAssociations, AddonPodIdentityConfiguration } from '@aws-sdk/client-eks';

import { outputOf } from '../aws/stacks.ts';
import type { Addon, PodIdentityAssociation, WellKnownPolicies } from '../config/cluster-config.ts';
import { anyWellKnown } from '../config/iam-validation.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { irsaTemplate, podIdentityTemplate } from '../templates/role-template.ts';
import type { RoleGrants } from '../templates/role-template.ts';
import type { Deployment } from './deployment.ts';
import type { OidcProvider } from './oidc-provider.ts';

/** The identity that an add-on is created with. */
export interface AddonIdentity {
  readonly serviceAccountRoleArn?: string;
  readonly podIdentityAssociations?: AddonPodIdentityAssociations[];
}

/** What eksctl itself recommends for roles through OIDC; pod identity has EKS's own recommendations. */
const recommended: Record<string, { wellKnown?: WellKnownPolicies; policyNames?: string[] }> = {
  'vpc-cni': { policyNames: ['AmazonEKS_CNI_Policy'] },
  'aws-ebs-csi-driver': { wellKnown: { ebsCSIController: true } },
  'aws-efs-csi-driver': { wellKnown: { efsCSIController: true } },
};

/** Gives an add-on that needs permissions its role, in eksctl's order: pod identity of the config, IRSA of the config, defaults. */
export async function addonIdentity(
  deployment: Deployment,
  addon: Addon,
  version: string,
  provider: OidcProvider | undefined,
): Promise<AddonIdentity> {
  const { session, config } = deployment;
  const { podIdentityConfiguration: defaults = [] } = await session.eks.send(
    new DescribeAddonConfigurationCommand({ addonName: addon.name, addonVersion: version }),
  );
  const supportsPodIdentity = defaults.length > 0;
  if (addon.podIdentityAssociations !== undefined) {
    if (!supportsPodIdentity) throw new CommandError(unsupported(addon.name));
    log.info(
      `pod identity associations are set for "${addon.name}" addon; will use these to configure required IAM permissions`,
    );
    return { podIdentityAssociations: await associated(deployment, addon.name, addon.podIdentityAssociations) };
  }
  if (isIrsaSet(addon)) return irsaOfConfig(deployment, addon, provider, supportsPodIdentity);
  const automatic =
    config.addonsConfig?.autoApplyPodIdentityAssociations === true || addon.useDefaultPodIdentityAssociations === true;
  if (automatic && supportsPodIdentity) {
    log.info(
      `"addonsConfig.autoApplyPodIdentityAssociations" is set to true; will lookup recommended pod identity configuration for "${addon.name}" addon`,
    );
    return { podIdentityAssociations: await associated(deployment, addon.name, defaults.map(asAssociation)) };
  }
  return recommendedIrsa(deployment, addon, provider, supportsPodIdentity);
}

export function isIrsaSet(addon: Addon): boolean {
  const policies = addon.attachPolicyARNs ?? addon.attachPolicy ?? addon.serviceAccountRoleARN;
  return policies !== undefined || anyWellKnown(addon.wellKnownPolicies);
}

function unsupported(name: string): string {
  return `"${name}" addon does not support pod identity associations; use IRSA config (\`addon.serviceAccountRoleARN\`, \`addon.attachPolicyARNs\`, \`addon.attachPolicy\` or \`addon.wellKnownPolicies\`) instead`;
}

function advice(name: string, supportsPodIdentity: boolean, update: boolean): string {
  const method = supportsPodIdentity ? 'pod identity associations' : 'IRSA';
  const path = supportsPodIdentity
    ? '`addon.PodIdentityAssociations`'
    : '`addon.AttachPolicy`, `addon.AttachPolicyARNs` or `addon.WellKnownPolicies`';
  const command = update
    ? `add all recommended policies to the config file, under ${path}, and run \`eksctl update addon\``
    : 'run `eksctl utils migrate-to-pod-identity`';
  return `the recommended way to provide IAM permissions for "${name}" addon is via ${method}; after addon creation is completed, ${command}`;
}

function withoutOidc(name: string, found: string, supportsPodIdentity: boolean): string {
  const rest = supportsPodIdentity
    ? advice(name, true, true)
    : 'users are responsible for attaching the policies to all nodegroup roles';
  return `${found}, but since OIDC is disabled on the cluster, eksctl cannot configure the requested permissions; ${rest}`;
}

async function irsaOfConfig(
  deployment: Deployment,
  addon: Addon,
  provider: OidcProvider | undefined,
  supportsPodIdentity: boolean,
): Promise<AddonIdentity> {
  const { name } = addon;
  if (provider === undefined) {
    log.warning(withoutOidc(name, `IRSA config is set for "${name}" addon`, supportsPodIdentity));
    return {};
  }
  log.info(`IRSA is set for "${name}" addon; will use this to configure IAM permissions`);
  if (supportsPodIdentity) log.warning(advice(name, true, false));
  if (addon.serviceAccountRoleARN !== undefined) {
    log.info(`using provided ServiceAccountRoleARN "${addon.serviceAccountRoleARN}"`);
    return { serviceAccountRoleArn: addon.serviceAccountRoleARN };
  }
  log.info(`creating role using provided policies for "${name}" addon`);
  const grants = {
    policyArns: addon.attachPolicyARNs,
    policyDocument: addon.attachPolicy,
    wellKnown: addon.wellKnownPolicies,
    permissionsBoundary: addon.permissionsBoundary,
  };
  return { serviceAccountRoleArn: await createIrsaRole(deployment, name, provider, grants) };
}

async function recommendedIrsa(
  deployment: Deployment,
  addon: Addon,
  provider: OidcProvider | undefined,
  supportsPodIdentity: boolean,
): Promise<AddonIdentity> {
  const { name } = addon;
  const grants = recommendedGrants(name);
  if (grants === undefined) {
    log.warning(`IAM permissions are required for "${name}" addon; ${advice(name, supportsPodIdentity, true)}`);
    return {};
  }
  if (provider === undefined) {
    log.warning(withoutOidc(name, `recommended policies were found for "${name}" addon`, supportsPodIdentity));
    return {};
  }
  if (supportsPodIdentity) log.warning(advice(name, true, false));
  log.info(`creating role using recommended policies for "${name}" addon`);
  return { serviceAccountRoleArn: await createIrsaRole(deployment, name, provider, grants) };
}

/** What an add-on's role gets if nothing is said, or undefined if eksctl has no recommendation. */
export function recommendedGrants(name: string): RoleGrants | undefined {
  const known = recommended[name];
  if (known === undefined) return undefined;
  return {
    wellKnown: known.wellKnown,
    policyArns: known.policyNames?.map((policy) => `arn:aws:iam::aws:policy/${policy}`),
  };
}

/** The stack with an add-on's role for the cluster's OIDC provider; answers the role's ARN. */
export async function createIrsaRole(
  { config, stacks }: Deployment,
  addon: string,
  provider: OidcProvider,
  grants: RoleGrants,
): Promise<string> {
  // Only the CNI's service account is known to eksctl; the other roles trust every service account of the cluster.
  const subject = addon === 'vpc-cni' ? 'system:serviceaccount:kube-system:aws-node' : undefined;
  const stack = await stacks.createAndWait({
    name: `eksctl-${config.metadata.name}-addon-${addon}`,
    template: irsaTemplate(`IAM role for "${addon}" [created and managed by eksctl]`, provider, subject, grants),
    tags: [['alpha.eksctl.io/addon-name', addon]],
    capability: 'CAPABILITY_IAM',
  });
  return outputOf(stack, 'Role1');
}

function asAssociation(configuration: AddonPodIdentityConfiguration): Partial<PodIdentityAssociation> {
  return {
    serviceAccountName: configuration.serviceAccount ?? '',
    permissionPolicyARNs: configuration.recommendedManagedPolicies ?? [],
  };
}

async function associated(
  { config, stacks }: Deployment,
  addon: string,
  associations: readonly Partial<PodIdentityAssociation>[],
): Promise<AddonPodIdentityAssociations[]> {
  const made: AddonPodIdentityAssociations[] = [];
  for (const association of associations) {
    const serviceAccount = association.serviceAccountName ?? '';
    let roleArn = association.roleARN ?? '';
    if (roleArn === '') {
      const stack = await stacks.createAndWait({
        name: `eksctl-${config.metadata.name}-addon-${addon}-podidentityrole-${serviceAccount}`,
        template: podIdentityTemplate({
          policyArns: association.permissionPolicyARNs,
          policyDocument: association.permissionPolicy,
          roleName: association.roleName,
          permissionsBoundary: association.permissionsBoundaryARN,
        }),
        tags: [
          ['alpha.eksctl.io/addon-name', addon],
          ['alpha.eksctl.io/addon-podidentityassociation-name', `${association.namespace ?? ''}/${serviceAccount}`],
        ],
        capability: association.roleName === undefined ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM',
      });
      roleArn = outputOf(stack, 'Role1');
    }
    made.push({ serviceAccount, roleArn });
  }
  return made;
}
