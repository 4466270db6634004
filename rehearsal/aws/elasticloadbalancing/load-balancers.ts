import type {
  CreateLoadBalancerInput,
  CreateLoadBalancerOutput,
  DeleteLoadBalancerInput,
  DescribeLoadBalancersInput,
  DescribeLoadBalancersOutput,
  LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { makeServiceLinkedRole } from '../iam/service-linked-role-of.ts';
import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { loadBalancerAttributes } from './attributes.ts';
import { canonicalHostedZone } from './hosted-zones.ts';
import { removeListener } from './listener-records.ts';
import {
  addLoadBalancerInterface,
  placements,
  removeLater,
  securityGroupIds,
  zoneOfPlacement,
} from './load-balancer-network.ts';
import { checkName, dnsName } from './names.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import { page } from './pages.ts';
import type { StoredLoadBalancer } from './records.ts';
import {
  arnOf,
  findLoadBalancer,
  listenersOf,
  loadBalancersOf,
  loadBalancerType,
  newSuffix,
  register,
} from './records.ts';
import { tagRecord } from './tag-sets.ts';
import { refreshAttachments } from './target-group-records.ts';

/** CreateLoadBalancer, DescribeLoadBalancers, DeleteLoadBalancer. */
export function loadBalancerHandlers(options: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    CreateLoadBalancer: (input: CreateLoadBalancerInput, call) => createLoadBalancer(input, call, options),
    DescribeLoadBalancers: describeLoadBalancers,
    DeleteLoadBalancer: deleteLoadBalancer,
  };
}

export function shownLoadBalancer({ data }: Resource<StoredLoadBalancer>): LoadBalancer {
  const { attributes: _attributes, interfaceIds: _interfaces, ...loadBalancer } = data;
  return loadBalancer;
}

async function createLoadBalancer(
  input: CreateLoadBalancerInput,
  call: Call,
  { quotas }: ElasticLoadBalancingOptions,
): Promise<CreateLoadBalancerOutput> {
  await makeServiceLinkedRole(call, 'elasticloadbalancing.amazonaws.com');
  const name = input.Name ?? '';
  checkName(name, 'Load balancer');
  const type = input.Type ?? 'application';
  if (type === 'gateway') throw new AwsError('ValidationError', 'Gateway load balancers are not rehearsed');
  const internal = input.Scheme === 'internal';
  const where = placements(input, { type, internal }, call);
  const [first] = where;
  if (first === undefined) throw new AwsError('ValidationError', 'A load balancer must have at least one subnet');
  const groups = securityGroupIds(input.SecurityGroups, { type, subnet: first.subnet }, call);
  const subnetIds = where.map(({ subnet }) => subnet.id);
  const before = loadBalancersOf(call).find(({ data }) => data.LoadBalancerName === name);
  if (before !== undefined) return { LoadBalancers: [sameOrRefuse(before, { type, internal, subnetIds, groups })] };
  const quota = type === 'network' ? quotas.networkLoadBalancers : quotas.applicationLoadBalancers;
  if (loadBalancersOf(call).filter(({ data }) => data.Type === type).length >= quota) {
    throw new AwsError('TooManyLoadBalancers', `The maximum number of load balancers has been reached`);
  }
  const tags = tagRecord(input.Tags);
  const path = `${name}/${newSuffix()}`;
  const arn = arnOf(call, `loadbalancer/${type === 'network' ? 'net' : 'app'}/${path}`);
  const loadBalancer = register<StoredLoadBalancer>(
    call,
    loadBalancerType,
    arn,
    {
      LoadBalancerArn: arn,
      LoadBalancerName: name,
      DNSName: dnsName(name, { type, internal, region: call.region }),
      CanonicalHostedZoneId: canonicalHostedZone(call.region, type),
      CreatedTime: new Date(),
      Scheme: internal ? 'internal' : 'internet-facing',
      VpcId: first.subnet.data.VpcId,
      State: { Code: 'provisioning' },
      Type: type,
      AvailabilityZones: where.map(zoneOfPlacement),
      ...(groups.length > 0 && { SecurityGroups: groups }),
      IpAddressType: input.IpAddressType ?? 'ipv4',
      attributes: loadBalancerAttributes(type),
      interfaceIds: where.map((one) => addLoadBalancerInterface(call, { type, path, internal }, one, groups).id),
    },
    { tags, state: 'provisioning' },
  );
  const answer = { LoadBalancers: [structuredClone(shownLoadBalancer(loadBalancer))] };
  call.aws.clock.after(call.aws.latency.loadBalancerProvision, () => activate(loadBalancer, call));
  return answer;
}

function activate(loadBalancer: Resource<StoredLoadBalancer>, call: Call): void {
  if (loadBalancer.deletedAt !== undefined) return;
  loadBalancer.data.State = { Code: 'active' };
  call.aws.store.setState(loadBalancer, 'active');
}

/** Creating what exists with the same settings succeeds and answers what exists. Errors: DuplicateLoadBalancerName. */
function sameOrRefuse(
  before: Resource<StoredLoadBalancer>,
  wanted: { type: string; internal: boolean; subnetIds: string[]; groups: string[] },
): LoadBalancer {
  const { data } = before;
  const has = (list: readonly (string | undefined)[] | undefined): string => [...(list ?? [])].sort().join();
  const same =
    data.Type === wanted.type &&
    (data.Scheme === 'internal') === wanted.internal &&
    has(data.AvailabilityZones?.map((zone) => zone.SubnetId)) === has(wanted.subnetIds) &&
    has(data.SecurityGroups) === has(wanted.groups);
  if (same) return shownLoadBalancer(before);
  throw new AwsError(
    'DuplicateLoadBalancerName',
    `A load balancer with the same name '${data.LoadBalancerName}' exists, but with different settings`,
  );
}

/** Errors: LoadBalancerNotFound if one that is asked for by ARN or name is not there. */
function describeLoadBalancers(input: DescribeLoadBalancersInput, call: Call): DescribeLoadBalancersOutput {
  const arns = input.LoadBalancerArns ?? [];
  const names = input.Names ?? [];
  if (arns.length > 0 && names.length > 0) {
    throw new AwsError(
      'ValidationError',
      'Load balancer names and load balancer ARNs cannot be specified at the same time',
    );
  }
  const all = loadBalancersOf(call);
  for (const arn of arns) findLoadBalancer(call, arn);
  const missing = names.filter((name) => !all.some(({ data }) => data.LoadBalancerName === name));
  if (missing.length > 0) {
    throw new AwsError('LoadBalancerNotFound', `Load balancers '[${missing.join(', ')}]' not found`);
  }
  const asked = all.filter(
    ({ id, data }) =>
      (arns.length === 0 || arns.includes(id)) && (names.length === 0 || names.includes(data.LoadBalancerName ?? '')),
  );
  const { items, ...next } = page(asked, input);
  return { LoadBalancers: items.map(shownLoadBalancer), ...next };
}

/**
 * Deletes a load balancer with its listeners and rules; its network interfaces linger. One that does not exist is no error.
 *
 * Errors: OperationNotPermitted while deletion protection is on.
 */
function deleteLoadBalancer(input: DeleteLoadBalancerInput, call: Call): object {
  const arn = input.LoadBalancerArn ?? '';
  const loadBalancer = loadBalancersOf(call).find(({ id }) => id === arn);
  if (loadBalancer === undefined) return {};
  if (loadBalancer.data.attributes['deletion_protection.enabled'] === 'true') {
    throw new AwsError(
      'OperationNotPermitted',
      `Load balancer '${arn}' cannot be deleted because deletion protection is enabled`,
    );
  }
  for (const listener of listenersOf(call, arn)) removeListener(call, listener);
  call.aws.store.remove(loadBalancer);
  refreshAttachments(call);
  removeLater(call, loadBalancer.data.interfaceIds);
  return {};
}
