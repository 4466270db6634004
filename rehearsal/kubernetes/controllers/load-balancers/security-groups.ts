import type {
  CreateSecurityGroupResult,
  DescribeInstancesResult,
  DescribeSecurityGroupsResult,
  IpPermission,
  SecurityGroup,
} from '@aws-sdk/client-ec2';

import { AwsCalls, CallError, unlessGone } from './aws-calls.ts';
import type { ControllerSettings } from './controller-settings.ts';
import type { FrontendGroup, LoadBalancerModel } from './model.ts';
import { backendGroupName } from './names.ts';

/** Description of the rules by which the nodes' group lets the shared backend group in. */
export const backendRuleDescription = 'elbv2.k8s.aws/targetGroupBinding=shared';

/** Security groups of load balancers: one per load balancer in front, one for the whole cluster behind. */
export class SecurityGroups {
  readonly #aws: AwsCalls;
  readonly #settings: ControllerSettings;
  readonly #vpcId: string;

  constructor(aws: AwsCalls, settings: ControllerSettings, vpcId: string) {
    this.#aws = aws;
    this.#settings = settings;
    this.#vpcId = vpcId;
  }

  /** The load balancer's own group with exactly the wanted rules; made if it is missing. */
  async useFrontend(model: LoadBalancerModel, wanted: FrontendGroup): Promise<string> {
    const existing = await this.findFrontend(model.tagPrefix, model.stack);
    const tags = { ...model.tags, [`${model.tagPrefix}/resource`]: 'ManagedLBSecurityGroup' };
    const id = existing?.GroupId ?? (await this.#create(wanted.name, wanted.description, tags));
    await this.#setInbound(id, existing?.IpPermissions ?? [], permissionsOf(wanted));
    return id;
  }

  findFrontend(tagPrefix: string, stack: string): Promise<SecurityGroup | undefined> {
    return this.#find({
      'elbv2.k8s.aws/cluster': this.#settings.clusterName,
      [`${tagPrefix}/stack`]: stack,
      [`${tagPrefix}/resource`]: 'ManagedLBSecurityGroup',
    });
  }

  /** The shared backend group, made for the first load balancer. */
  async useBackend(): Promise<string> {
    const existing = await this.findBackend();
    if (existing?.GroupId !== undefined) return existing.GroupId;
    return this.#create(
      backendGroupName(this.#settings.clusterName),
      '[k8s] Shared Backend SecurityGroup for LoadBalancer',
      {
        ...this.#settings.defaultTags,
        'elbv2.k8s.aws/cluster': this.#settings.clusterName,
        'elbv2.k8s.aws/resource': 'backend-sg',
      },
    );
  }

  findBackend(): Promise<SecurityGroup | undefined> {
    return this.#find({ 'elbv2.k8s.aws/cluster': this.#settings.clusterName, 'elbv2.k8s.aws/resource': 'backend-sg' });
  }

  /** Errors: CallError DependencyViolation while network interfaces or rules refer to it. */
  async remove(id: string): Promise<void> {
    await unlessGone(
      this.#aws.ec2('DeleteSecurityGroup', { GroupId: id }),
      'InvalidGroup.NotFound',
      'InvalidGroupId.NotFound',
    );
  }

  /** Lets the backend group reach the nodes' group on all ports that target groups use; nothing more, nothing less. */
  async allowFromBackend(backend: string, ports: ReadonlySet<number>): Promise<void> {
    const group = await this.#nodeGroup();
    if (group?.GroupId === undefined) return;
    const all = [...ports].sort((a, b) => a - b);
    const first = all[0];
    const last = all.at(-1);
    const wanted: IpPermission[] =
      first === undefined || last === undefined
        ? []
        : [
            {
              IpProtocol: 'tcp',
              FromPort: first,
              ToPort: last,
              UserIdGroupPairs: [{ GroupId: backend, Description: backendRuleDescription }],
            },
          ];
    const ours = (group.IpPermissions ?? []).flatMap((permission) => ownPart(permission, backend));
    await this.#setInbound(group.GroupId, ours, wanted);
  }

  /** The group of the nodes that is tagged for the cluster (EKS's cluster security group). */
  async #nodeGroup(): Promise<SecurityGroup | undefined> {
    const tag = `kubernetes.io/cluster/${this.#settings.clusterName}`;
    const instances = await this.#aws.ec2<DescribeInstancesResult>('DescribeInstances', {
      Filters: [{ Name: `tag:${tag}`, Values: ['owned'] }],
    });
    const ids = new Set(
      (instances.Reservations ?? [])
        .flatMap(({ Instances }) => Instances ?? [])
        .flatMap((instance) => [
          ...(instance.SecurityGroups ?? []),
          ...(instance.NetworkInterfaces ?? []).flatMap(({ Groups }) => Groups ?? []),
        ])
        .map(({ GroupId }) => GroupId),
    );
    const answer = await this.#aws.ec2<DescribeSecurityGroupsResult>('DescribeSecurityGroups', {
      Filters: [{ Name: 'vpc-id', Values: [this.#vpcId] }],
    });
    const used = (answer.SecurityGroups ?? []).filter(({ GroupId }) => ids.has(GroupId));
    return used.find(({ Tags }) => Tags?.some(({ Key }) => Key === tag)) ?? (used.length === 1 ? used[0] : undefined);
  }

  async #find(tags: Record<string, string>): Promise<SecurityGroup | undefined> {
    const answer = await this.#aws.ec2<DescribeSecurityGroupsResult>('DescribeSecurityGroups', {
      Filters: [
        { Name: 'vpc-id', Values: [this.#vpcId] },
        ...Object.entries(tags).map(([key, value]) => ({ Name: `tag:${key}`, Values: [value] })),
      ],
    });
    return answer.SecurityGroups?.[0];
  }

  async #create(name: string, description: string, tags: Readonly<Record<string, string>>): Promise<string> {
    const made = await this.#aws.ec2<CreateSecurityGroupResult>('CreateSecurityGroup', {
      GroupName: name,
      Description: description,
      VpcId: this.#vpcId,
      TagSpecifications: [
        { ResourceType: 'security-group', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
      ],
    });
    if (made.GroupId === undefined) throw new CallError('InternalError', 'CreateSecurityGroup answered no id');
    return made.GroupId;
  }

  async #setInbound(id: string, existing: readonly IpPermission[], wanted: readonly IpPermission[]): Promise<void> {
    const have = new Map(existing.flatMap(single).map((permission) => [keyOf(permission), permission]));
    const want = new Map(wanted.flatMap(single).map((permission) => [keyOf(permission), permission]));
    const surplus = [...have].filter(([key]) => !want.has(key)).map(([, permission]) => permission);
    const missing = [...want].filter(([key]) => !have.has(key)).map(([, permission]) => permission);
    if (surplus.length > 0) await this.#aws.ec2('RevokeSecurityGroupIngress', { GroupId: id, IpPermissions: surplus });
    if (missing.length > 0)
      await this.#aws.ec2('AuthorizeSecurityGroupIngress', { GroupId: id, IpPermissions: missing });
  }
}

function permissionsOf({ ports, sources }: FrontendGroup): IpPermission[] {
  return ports.flatMap(({ port, protocol }) =>
    sources.map((source): IpPermission => {
      const base = { IpProtocol: protocol.toLowerCase(), FromPort: port, ToPort: port };
      return source.includes(':')
        ? { ...base, Ipv6Ranges: [{ CidrIpv6: source, Description: '' }] }
        : { ...base, IpRanges: [{ CidrIp: source, Description: '' }] };
    }),
  );
}

/** The part of a permission that lets the backend group in by our hand. */
function ownPart(permission: IpPermission, backend: string): IpPermission[] {
  const pairs = (permission.UserIdGroupPairs ?? []).filter(
    ({ GroupId, Description }) => GroupId === backend && Description === backendRuleDescription,
  );
  if (pairs.length === 0) return [];
  const { IpProtocol, FromPort, ToPort } = permission;
  return [{ IpProtocol, FromPort, ToPort, UserIdGroupPairs: pairs }];
}

/** One permission per peer. */
function single(permission: IpPermission): IpPermission[] {
  const { IpProtocol, FromPort, ToPort, IpRanges = [], Ipv6Ranges = [], UserIdGroupPairs = [] } = permission;
  const base = { IpProtocol, FromPort, ToPort };
  return [
    ...IpRanges.map((range) => ({ ...base, IpRanges: [range] })),
    ...Ipv6Ranges.map((range) => ({ ...base, Ipv6Ranges: [range] })),
    ...UserIdGroupPairs.map((pair) => ({ ...base, UserIdGroupPairs: [pair] })),
  ];
}

function keyOf({ IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, UserIdGroupPairs }: IpPermission): string {
  const peer = IpRanges?.[0]?.CidrIp ?? Ipv6Ranges?.[0]?.CidrIpv6 ?? UserIdGroupPairs?.[0]?.GroupId ?? '';
  return `${IpProtocol ?? ''} ${FromPort ?? ''}-${ToPort ?? ''} ${peer}`;
}
