import { ec2Permissions } from './ec2.ts';
import { eksPermissions } from './eks.ts';
import { iamPermissions } from './iam.ts';
import type { AuthorizedRequest, Permission, PermissionRules } from './permission.ts';
import { mapsIn, permission, permissionToMake, requestTags, tagsIn, textOf, textsOf } from './permission.ts';

/**
 * The permissions that each service asks for, as the service authorization reference says: which actions know resources, what
 * their ARNs look like, which condition keys there are. Where an operation is not listed there, or not reached by the suite, it
 * is taken to need its own name on `*`.
 */
const rules: Readonly<Record<string, PermissionRules>> = {
  ec2: ec2Permissions,
  eks: eksPermissions,
  iam: iamPermissions,
  acm: acmPermissions,
  autoscaling: autoScalingPermissions,
  cloudformation: cloudFormationPermissions,
  elasticloadbalancing: loadBalancingPermissions,
  'elasticloadbalancing-classic': loadBalancingPermissions,
  logs: logsPermissions,
  route53: route53Permissions,
  ssm: ssmPermissions,
  sts: stsPermissions,
  tagging: taggingPermissions,
};

export function permissionsFor(request: AuthorizedRequest): readonly Permission[] {
  return (rules[request.service] ?? onNothing)(request);
}

function onNothing({ service, operation }: AuthorizedRequest): readonly Permission[] {
  return [permission(`${service}:${operation}`, '*')];
}

function cloudFormationPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const name = textOf(input['StackName'] ?? input['ChangeSetName']);
  const action = `cloudformation:${operation}`;
  if (name === '') return [permission(action, '*')];
  const arn = name.startsWith('arn:') ? name : `arn:aws:cloudformation:${region}:${account}:stack/${name}/*`;
  return [permission(action, arn, requestTags(tagsIn(input['Tags'])))];
}

function loadBalancingPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const action = `elasticloadbalancing:${operation}`;
  if (operation.startsWith('Describe')) return [permission(action, '*')];
  const classic = textOf(input['LoadBalancerName']);
  const named =
    classic === ''
      ? Object.entries(input).flatMap(([member, value]) => (/Arns?$/.test(member) ? textsOf(value) : []))
      : [`arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${classic}`];
  return named.length === 0 ? [permission(action, '*')] : named.map((arn) => permission(action, arn));
}

/**
 * Who gives a group a launch template has to be allowed to launch from it (EC2 Auto Scaling user guide, "Control Amazon EC2 launch
 * template usage"); on which resources is not rehearsed.
 */
function autoScalingPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const action = `autoscaling:${operation}`;
  if (operation.startsWith('Describe')) return [permission(action, '*')];
  const tags = requestTags(tagsIn(input['Tags']));
  const tagged = mapsIn(input['Tags']).map((tag) => textOf(tag['ResourceId']));
  const names = new Set([textOf(input['AutoScalingGroupName']), ...tagged].filter((name) => name !== ''));
  const own = [...names].map((name) =>
    permission(
      action,
      `arn:aws:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${name}`,
      tags,
    ),
  );
  const launches = input['LaunchTemplate'] !== undefined || input['MixedInstancesPolicy'] !== undefined;
  return launches ? [...own, permission('ec2:RunInstances', '*')] : own;
}

function route53Permissions(request: AuthorizedRequest): readonly Permission[] {
  const { operation, input } = request;
  const action = `route53:${operation}`;
  const zone = textOf(input['HostedZoneId'] ?? (operation === 'GetHostedZone' ? input['Id'] : undefined));
  const change = operation === 'GetChange' ? textOf(input['Id']) : '';
  if (change !== '') return [permission(action, `arn:aws:route53:::change/${change.replace(/^\/change\//, '')}`)];
  if (zone === '') return [permission(action, '*')];
  const resource = `arn:aws:route53:::hostedzone/${zone.replace(/^\/hostedzone\//, '')}`;
  return [permission(action, resource, operation === 'ChangeResourceRecordSets' ? changesOf(input) : {})];
}

/** What policies may ask about a change of records. Names are compared in lower case, without the dot at the end. */
function changesOf(input: AuthorizedRequest['input']): Readonly<Record<string, readonly string[]>> {
  const batch = input['ChangeBatch'] as { readonly Changes?: unknown } | undefined;
  const changes = mapsIn(batch?.Changes).map((change) => {
    const { Name, Type } = (change['ResourceRecordSet'] ?? {}) as { readonly Name?: unknown; readonly Type?: unknown };
    return { action: textOf(change['Action']), name: textOf(Name), type: textOf(Type) };
  });
  const key = 'route53:ChangeResourceRecordSets';
  return {
    [`${key}NormalizedRecordNames`]: changes.map(({ name }) => name.toLowerCase().replace(/\.$/, '')),
    [`${key}RecordTypes`]: changes.map(({ type }) => type),
    [`${key}Actions`]: changes.map(({ action }) => action),
  };
}

function acmPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const action = `acm:${operation}`;
  const arn = textOf(input['CertificateArn']);
  if (arn !== '') return [permission(action, arn)];
  if (operation !== 'RequestCertificate') return [permission(action, '*')];
  const tags = requestTags(tagsIn(input['Tags']));
  const resource = `arn:aws:acm:${region}:${account}:certificate/*`;
  const tagging = Object.keys(tags).length > 0 ? [permissionToMake('acm:AddTagsToCertificate', resource, tags)] : [];
  return [permissionToMake(action, resource, tags), ...tagging];
}

function logsPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const group = textOf(input['logGroupName']) || '*';
  return [permission(`logs:${operation}`, `arn:aws:logs:${region}:${account}:log-group:${group}:*`)];
}

/** Public parameters (`/aws/service/…`) belong to no account. */
function ssmPermissions({ operation, input, region, account }: AuthorizedRequest): readonly Permission[] {
  const action = `ssm:${operation}`;
  const names = [...textsOf(input['Name']), ...textsOf(input['Names']), ...textsOf(input['Path'])];
  if (names.length === 0) return [permission(action, '*')];
  const tags = requestTags(tagsIn(input['Tags']));
  return names.flatMap((name) => {
    const owner = name.startsWith('/aws/service/') ? '' : account;
    const arn = `arn:aws:ssm:${region}:${owner}:parameter/${name.replace(/^\//, '')}`;
    const tagging = Object.keys(tags).length > 0 ? [permission('ssm:AddTagsToResource', arn, tags)] : [];
    return [permission(action, arn, tags), ...tagging];
  });
}

/** Everybody may ask who he is. */
function stsPermissions({ operation, input }: AuthorizedRequest): readonly Permission[] {
  if (operation === 'GetCallerIdentity' || operation === 'AssumeRoleWithWebIdentity') return [];
  return [permission(`sts:${operation}`, textOf(input['RoleArn']) || '*')];
}

/** The tagging API's actions are called `tag:`; what it changes also needs the permission of the service itself. */
function taggingPermissions({ operation }: AuthorizedRequest): readonly Permission[] {
  return [permission(`tag:${operation}`, '*')];
}
