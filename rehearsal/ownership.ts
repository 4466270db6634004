import type { Resource } from './aws/store.ts';

/** Whose a resource is. */
export interface Owner {
  /**
   * `environment`: its ownership tag says so; `cluster`: a tag of EKS, eksctl, a controller or its name says so;
   * `resource`: it belongs to another resource that has no owner either; `unknown`: nothing says anything.
   */
  readonly kind: 'environment' | 'cluster' | 'resource' | 'unknown';
  readonly name: string;
}

/** Tag keys that name the cluster in their value, the most telling first. */
const clusterTags = [
  'alpha.eksctl.io/cluster-name',
  'eksctl.cluster.k8s.io/v1alpha1/cluster-name',
  'elbv2.k8s.aws/cluster',
  'aws:eks:cluster-name',
  'eks:cluster-name',
  'eks:eks-cluster-name',
  'ebs.csi.aws.com/cluster-name',
  'cluster.k8s.amazonaws.com/name',
];

const clusterTagPrefix = 'kubernetes.io/cluster/';

/** Names that carry a cluster's name. */
const tellingNames: readonly (readonly [type: string, form: RegExp])[] = [
  ['AWS::Logs::LogGroup', /^\/aws\/(?:eks|containerinsights)\/([^/]+)\//u],
  [
    'AWS::CloudFormation::Stack',
    /^eksctl-(.+?)-(?:cluster|nodegroup-.+|addon-.+|podidentityrole-.+|fargate|karpenter)$/u,
  ],
];

/** Members of AWS's shapes that hold the id or ARN of what a resource belongs to, the closest first. */
const belongsTo = [
  'listenerArn',
  'LoadBalancerArn',
  'LoadBalancerArns',
  'TargetGroupArn',
  'clusterName',
  'InstanceId',
  'NatGatewayId',
  'NetworkInterfaceId',
  'VolumeId',
  'VpcId',
] as const;

/** Whose a resource is, by its tags, its name, or what it belongs to among `others` (living or not). Pure. */
export function ownerOf(resource: Resource, others: readonly Resource[]): Owner {
  return ownerAlong(resource, others, new Set());
}

function ownerAlong(resource: Resource, others: readonly Resource[], seen: Set<Resource>): Owner {
  seen.add(resource);
  const own = taggedOwner(resource) ?? namedOwner(resource);
  if (own !== undefined) return own;
  const holders = holdersOf(resource, others).filter((holder) => !seen.has(holder));
  for (const holder of holders) {
    const owner = ownerAlong(holder, others, seen);
    if (owner.kind === 'environment' || owner.kind === 'cluster') return owner;
  }
  const [nearest] = holders;
  if (nearest !== undefined && !nearest.given) return { kind: 'resource', name: nearest.id };
  return { kind: 'unknown', name: '' };
}

function taggedOwner({ tags, type, id }: Resource): Owner | undefined {
  const environment = tags['openremote.io/environment'];
  if (environment !== undefined) return { kind: 'environment', name: environment };
  const cluster = clusterTags.map((key) => tags[key]).find((value) => value !== undefined);
  if (cluster !== undefined) return { kind: 'cluster', name: cluster };
  const key = Object.keys(tags).find((each) => each.startsWith(clusterTagPrefix));
  if (key !== undefined) return { kind: 'cluster', name: key.slice(clusterTagPrefix.length) };
  return type === 'AWS::EKS::Cluster' ? { kind: 'cluster', name: id } : undefined;
}

function namedOwner({ type, id }: Resource): Owner | undefined {
  for (const [kind, form] of tellingNames) {
    const name = kind === type ? form.exec(id)?.[1] : undefined;
    if (name !== undefined) return { kind: 'cluster', name };
  }
  return undefined;
}

/** What the resource belongs to, the closest first. */
function holdersOf(resource: Resource, others: readonly Resource[]): Resource[] {
  const data = resource.data as Readonly<Record<string, unknown>>;
  const ids = belongsTo.flatMap((member) => strings(data[member]));
  const attached = [data['Attachment'], ...list(data['Attachments'])].flatMap((attachment) => {
    const { InstanceId, VpcId } = (attachment ?? {}) as { InstanceId?: unknown; VpcId?: unknown };
    return [...strings(InstanceId), ...strings(VpcId)];
  });
  const described = typeof data['Description'] === 'string' ? balancerIn(data['Description']) : [];
  const wanted = [...attached, ...described, ...ids].filter((id) => id !== resource.id);
  const found = wanted.flatMap(
    (id) =>
      others.find((other) => other.id === id || other.arn === id || other.arn.endsWith(`loadbalancer/${id}`)) ?? [],
  );
  return [...new Set([...found, ...clusterOfIssuer(resource, others)])];
}

/** An identity provider of IAM belongs to the cluster whose issuer it is. */
function clusterOfIssuer(resource: Resource, others: readonly Resource[]): Resource[] {
  if (resource.type !== 'AWS::IAM::OIDCProvider') return [];
  return others.filter((other) => {
    if (other.type !== 'AWS::EKS::Cluster') return false;
    const { identity } = other.data as { identity?: { oidc?: { issuer?: string } } };
    const issuer = identity?.oidc?.issuer?.replace('https://', '');
    return issuer !== undefined && resource.arn.endsWith(`oidc-provider/${issuer}`);
  });
}

/** Interfaces of load balancers say whose they are in their description: `ELB net/name/id`. */
function balancerIn(description: string): string[] {
  return strings(/^ELB (\S+)$/u.exec(description)?.[1]);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string' && value !== '') return [value];
  return list(value).filter((each): each is string => typeof each === 'string');
}
