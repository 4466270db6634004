import type { AuthorizedRequest, Permission } from './permission.ts';
import { permission, requestTags, tagsIn, textOf } from './permission.ts';

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
  const tagging = Object.keys(tags).length > 0 ? [permission('eks:TagResource', `${place}:*/${cluster}*`, tags)] : [];
  return [own, ...tagging, ...passedRoles(input)];
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
  const last = name.startsWith('arn:') ? `role/${name.replace(/^.*:role\//, '')}` : name;
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
