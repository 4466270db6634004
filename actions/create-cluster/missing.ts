import { isUsable } from '../../shared/aws/cloudformation/stack-states.ts';
import type { PartCommand } from '../../shared/tools/eksctl.ts';
import type { Expected } from './expected.ts';
import type { Environment } from './observe.ts';

/** A part that a complete cluster has and this one has not. */
export interface MissingPart {
  readonly kind: PartCommand | 'identity-provider';
  /** As the config names it; `namespace/name` for service accounts. */
  readonly name: string;
}

/** Tags by which eksctl says what a stack is for. */
export const partTags = {
  nodegroup: 'alpha.eksctl.io/nodegroup-name',
  addon: 'alpha.eksctl.io/addon-name',
  iamserviceaccount: 'alpha.eksctl.io/iamserviceaccount-name',
  podidentityassociation: 'alpha.eksctl.io/podidentityassociation-name',
} as const;

/** What a cluster lacks, in the order of the config. Pure. */
export function missingParts(expected: Expected, found: Environment): readonly MissingPart[] {
  const accounts = stackedNames(found, partTags.iamserviceaccount);
  const selfManaged = stackedNames(found, partTags.nodegroup);
  const groups = found.nodegroups.filter(({ status }) => status !== 'CREATE_FAILED').map(({ name }) => name);
  const dead = deadAddons(expected, found);
  const addons = found.addons.map(({ name }) => name).filter((name) => !dead.includes(name));
  const profiles = found.fargateProfiles.map(({ name }) => name);
  const identities = found.podIdentities.map(({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`);
  const lacking = (kind: PartCommand, wanted: readonly string[], present: readonly string[]): MissingPart[] =>
    wanted.filter((name) => !present.includes(name)).map((name) => ({ kind, name }));
  const named = (kind: 'managed' | 'self-managed') =>
    expected.groups.filter((group) => group.kind === kind).map(({ name }) => name);
  return [
    ...(expected.identityProvider && !found.identityProvider
      ? [{ kind: 'identity-provider' as const, name: 'OIDC' }]
      : []),
    ...lacking('nodegroup', named('managed'), groups),
    ...lacking('nodegroup', named('self-managed'), selfManaged),
    ...lacking('fargateprofile', expected.fargateProfiles, profiles),
    ...lacking(
      'addon',
      expected.addons.map(({ name }) => name),
      addons,
    ),
    ...lacking(
      'podidentityassociation',
      expected.podIdentities.map(({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`),
      identities,
    ),
    ...lacking(
      'iamserviceaccount',
      // A role that exists already leaves no trace in AWS; its ServiceAccount is looked at later, in Kubernetes.
      expected.serviceAccounts
        .filter(({ roleArn }) => roleArn === undefined)
        .map(({ namespace, name }) => `${namespace}/${name}`),
      accounts,
    ),
    ...lacking('accessentry', expected.accessEntries, found.accessEntries),
  ];
}

/**
 * Add-ons that exist and can't be used: they have to go before they can be made again. One that lacks its role is left alone
 * where something runs already: it works then, by whatever means.
 */
export function deadAddons(expected: Expected, found: Environment): readonly string[] {
  const runs =
    found.nodegroups.length + found.fargateProfiles.length + stackedNames(found, partTags.nodegroup).length > 0;
  const needRole = runs ? [] : expected.addons.filter(({ needsRole }) => needsRole).map(({ name }) => name);
  return found.addons
    .filter(({ name, status, hasRole }) => status === 'CREATE_FAILED' || (needRole.includes(name) && !hasRole))
    .map(({ name }) => name);
}

function stackedNames({ stacks }: Environment, tag: string): string[] {
  return stacks.filter(isUsable).flatMap((stack) => stack.tags[tag] ?? []);
}

const words: Record<MissingPart['kind'], string> = {
  'identity-provider': 'IAM identity provider',
  nodegroup: 'node group',
  fargateprofile: 'Fargate profile',
  addon: 'add-on',
  podidentityassociation: 'role of',
  iamserviceaccount: 'role of',
  accessentry: 'access entry of',
};

/** `node group nodes`, `role of kube-system/aws-load-balancer-controller`. */
export function describePart({ kind, name }: MissingPart): string {
  return `${words[kind]} ${name}`;
}
