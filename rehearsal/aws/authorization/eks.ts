import type { AuthorizedRequest, Permission } from './permission.ts';
import { mapsIn, permission, permissionToMake, requestTags, tagsIn, textOf } from './permission.ts';

/** Operations that are about no cluster. */
const aboutNothing = /^(ListClusters|Describe(AddonVersions|AddonConfiguration|ClusterVersions))$/;

/** The parts of a cluster that have ARNs of their own: how they are called there, and which member of a request names them. */
const parts: readonly { readonly operation: RegExp; readonly kind: string; readonly member: string }[] = [
  { operation: /(Describe|Update|Delete)Nodegroup/, kind: 'nodegroup', member: 'nodegroupName' },
  { operation: /(Describe|Update|Delete)Addon$/, kind: 'addon', member: 'addonName' },
  { operation: /(Describe|Delete)FargateProfile/, kind: 'fargateprofile', member: 'fargateProfileName' },
  {
    operation: /(Describe|Update|Delete)PodIdentityAssociation/,
    kind: 'podidentityassociation',
    member: 'associationId',
  },
  {
    operation: /(Describe|Update|Delete|Associate|Disassociate|List)(Associated)?Access(Entry|Policy|Policies)/,
    kind: 'access-entry',
    member: 'principalArn',
  },
];

export function eksPermissions(request: AuthorizedRequest): readonly Permission[] {
  const { operation, input, region, account } = request;
  const action = `eks:${operation}`;
  if (aboutNothing.test(operation)) return [permission(action, '*')];
  const place = `arn:aws:eks:${region}:${account}`;
  if (/TagResource|TagsForResource/.test(operation)) {
    return [permission(action, textOf(input['resourceArn']), requestTags(tagsIn(input['tags'])))];
  }
  const cluster = textOf(input['clusterName'] ?? input['name']);
  const tags = requestTags(tagsIn(input['tags']));
  const own = permission(action, resourceOf(operation, input, place, cluster), tags);
  const tagging =
    Object.keys(tags).length > 0 ? [permissionToMake('eks:TagResource', madeBy(operation, place, cluster), tags)] : [];
  return [own, ...tagging, ...associationsOfAddon(input, own.resource), ...passedRoles(input)];
}

/** ARN of what a `Create…` makes; the end of it is not known before. */
function madeBy(operation: string, place: string, cluster: string): string {
  const kind = operation
    .replace(/^Create/, '')
    .replace('AccessEntry', 'Access-Entry')
    .toLowerCase();
  return kind === 'cluster' ? `${place}:cluster/${cluster}` : `${place}:${kind}/${cluster}/*`;
}

/**
 * An add-on that is given roles for its service accounts makes associations in the caller's name (permissions of the handlers
 * of AWS::EKS::Addon in the CloudFormation registry).
 */
function associationsOfAddon(input: Readonly<Record<string, unknown>>, resource: string): Permission[] {
  const associations = mapsIn(input['podIdentityAssociations']);
  if (associations.length === 0) return [];
  const passed = associations.map(({ roleArn }) =>
    permission('iam:PassRole', textOf(roleArn), { 'iam:passedtoservice': ['pods.eks.amazonaws.com'] }),
  );
  return [permission('eks:CreatePodIdentityAssociation', resource), ...passed];
}

function resourceOf(
  operation: string,
  input: Readonly<Record<string, unknown>>,
  place: string,
  cluster: string,
): string {
  const part = parts.find((each) => each.operation.test(operation));
  const name = part === undefined ? '' : textOf(input[part.member]);
  if (part === undefined || name === '') return `${place}:cluster/${cluster}`;
  // Of a principal: what it is, its account, its name without a path.
  const last = name.replace(/^arn:[^:]+:iam::(\d+):(role|user)\/(?:.*\/)?/, '$2/$1/');
  return `${place}:${part.kind}/${cluster}/${last}${part.kind === 'podidentityassociation' ? '' : '/*'}`;
}

/** EKS checks that the caller may hand over the roles that a request names. */
function passedRoles(input: Readonly<Record<string, unknown>>): Permission[] {
  const to: Readonly<Record<string, string>> = {
    roleArn:
      input['associationId'] !== undefined || input['serviceAccount'] !== undefined
        ? 'pods.eks.amazonaws.com'
        : 'eks.amazonaws.com',
    nodeRole: 'ec2.amazonaws.com',
    podExecutionRoleArn: 'eks-fargate-pods.amazonaws.com',
    serviceAccountRoleArn: 'eks.amazonaws.com',
  };
  return Object.entries(to).flatMap(([member, service]) => {
    const arn = textOf(input[member]);
    return arn === '' ? [] : [permission('iam:PassRole', arn, { 'iam:passedtoservice': [service] })];
  });
}
