import type {
  DescribeLoadBalancerAttributesInput,
  DescribeLoadBalancerAttributesOutput,
  ModifyLoadBalancerAttributesInput,
  ModifyLoadBalancerAttributesOutput,
  SetIpAddressTypeInput,
  SetIpAddressTypeOutput,
  SetSecurityGroupsInput,
  SetSecurityGroupsOutput,
  SetSubnetsInput,
  SetSubnetsOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { groupsFor } from '../ec2/interface-records.ts';
import { subnetKind } from '../ec2/kinds.ts';
import { find } from '../ec2/registry.ts';
import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { attributeList, writeAttributes } from './attributes.ts';
import {
  addLoadBalancerInterface,
  interfacesOf,
  placements,
  removeLater,
  securityGroupIds,
  zoneOfPlacement,
} from './load-balancer-network.ts';
import type { StoredLoadBalancer } from './records.ts';
import { findLoadBalancer } from './records.ts';

/** What can be changed of a load balancer: attributes, security groups, subnets, address type. */
export const loadBalancerSettingHandlers: Record<string, Handler> = {
  DescribeLoadBalancerAttributes: describeLoadBalancerAttributes,
  ModifyLoadBalancerAttributes: modifyLoadBalancerAttributes,
  SetSecurityGroups: setSecurityGroups,
  SetSubnets: setSubnets,
  SetIpAddressType: setIpAddressType,
};

function describeLoadBalancerAttributes(
  input: DescribeLoadBalancerAttributesInput,
  call: Call,
): DescribeLoadBalancerAttributesOutput {
  return { Attributes: attributeList(findLoadBalancer(call, input.LoadBalancerArn).data.attributes) };
}

function modifyLoadBalancerAttributes(
  input: ModifyLoadBalancerAttributesInput,
  call: Call,
): ModifyLoadBalancerAttributesOutput {
  const { attributes } = findLoadBalancer(call, input.LoadBalancerArn).data;
  writeAttributes(attributes, input.Attributes, 'Load balancer');
  return { Attributes: attributeList(attributes) };
}

function typeOf({ data }: Resource<StoredLoadBalancer>): 'application' | 'network' {
  return data.Type === 'network' ? 'network' : 'application';
}

/** A network load balancer that was made without security groups cannot get any later. */
function setSecurityGroups(input: SetSecurityGroupsInput, call: Call): SetSecurityGroupsOutput {
  const loadBalancer = findLoadBalancer(call, input.LoadBalancerArn);
  const { data } = loadBalancer;
  const type = typeOf(loadBalancer);
  if (type === 'network' && data.SecurityGroups === undefined) {
    throw new AwsError(
      'InvalidConfigurationRequest',
      'You can only set security groups on a Network Load Balancer that was created with at least one security group',
    );
  }
  const subnet = find(call, subnetKind, data.AvailabilityZones?.[0]?.SubnetId);
  const groups = securityGroupIds(input.SecurityGroups, { type, subnet }, call);
  data.SecurityGroups = groups;
  for (const networkInterface of interfacesOf(call, data.interfaceIds)) {
    networkInterface.data.Groups = groups.length > 0 ? groupsFor(call, groups, subnet) : [];
  }
  return { SecurityGroupIds: groups };
}

/** Subnets that stay keep their interface; those that go lose it after it has lingered. */
function setSubnets(input: SetSubnetsInput, call: Call): SetSubnetsOutput {
  const loadBalancer = findLoadBalancer(call, input.LoadBalancerArn);
  const { data } = loadBalancer;
  const type = typeOf(loadBalancer);
  const internal = data.Scheme === 'internal';
  const wanted = placements(input, { type, internal }, call);
  const standing = interfacesOf(call, data.interfaceIds);
  const kept = standing.filter((eni) => wanted.some(({ subnet }) => subnet.id === eni.data.SubnetId));
  const path = (data.LoadBalancerArn ?? '').split('/').slice(-2).join('/');
  const added = wanted
    .filter(({ subnet }) => !kept.some((eni) => eni.data.SubnetId === subnet.id))
    .map((one) => addLoadBalancerInterface(call, { type, path, internal }, one, data.SecurityGroups ?? []));
  removeLater(
    call,
    standing.filter((eni) => !kept.includes(eni)).map((eni) => eni.id),
  );
  data.interfaceIds = [...kept, ...added].map((eni) => eni.id);
  data.AvailabilityZones = wanted.map(zoneOfPlacement);
  return { AvailabilityZones: data.AvailabilityZones, IpAddressType: data.IpAddressType };
}

function setIpAddressType(input: SetIpAddressTypeInput, call: Call): SetIpAddressTypeOutput {
  const { data } = findLoadBalancer(call, input.LoadBalancerArn);
  data.IpAddressType = input.IpAddressType;
  return { IpAddressType: data.IpAddressType };
}
