import type {
  CreateVpcEndpointRequest,
  CreateVpcEndpointResult,
  DeleteVpcEndpointsRequest,
  DeleteVpcEndpointsResult,
  DescribeVpcEndpointServicesRequest,
  DescribeVpcEndpointServicesResult,
  DescribeVpcEndpointsRequest,
  DescribeVpcEndpointsResult,
  UnsuccessfulItem,
  VpcEndpoint,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { addInterface, attach, groupsFor, removeInterface } from './interface-records.ts';
import { networkInterfaceKind, routeTableKind, subnetKind, vpcEndpointKind, vpcKind } from './kinds.ts';
import type { Place } from './registry.ts';
import { find, isAwsService, lookUp, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';
import { standardZones } from './zones.ts';

/** Seconds until an interface endpoint is `available`: a guess. */
const untilAvailable = 60;

/** States as EC2 writes them, in small letters; the SDK's type has them capitalised. */
type EndpointState = 'pending' | 'available' | 'deleting' | 'deleted';

function stateOf({ data }: Resource<VpcEndpoint>): EndpointState {
  return data.State as unknown as EndpointState;
}

function become(place: Place, endpoint: Resource<VpcEndpoint>, state: EndpointState): void {
  endpoint.data.State = state as unknown as NonNullable<VpcEndpoint['State']>;
  place.aws.store.setState(endpoint, state);
}

export const vpcEndpointHandlers: Record<string, Handler> = {
  CreateVpcEndpoint: createVpcEndpoint,
  DescribeVpcEndpoints: describeVpcEndpoints,
  DeleteVpcEndpoints: deleteVpcEndpoints,
  DescribeVpcEndpointServices: describeVpcEndpointServices,
};

const vpcEndpoints: Description<VpcEndpoint> = {
  kind: vpcEndpointKind,
  filters: {
    'vpc-endpoint-id': (endpoint) => endpoint.VpcEndpointId,
    'vpc-id': (endpoint) => endpoint.VpcId,
    'service-name': (endpoint) => endpoint.ServiceName,
    'vpc-endpoint-state': (endpoint) => endpoint.State,
    'vpc-endpoint-type': (endpoint) => endpoint.VpcEndpointType,
  },
};

function createVpcEndpoint(input: CreateVpcEndpointRequest, call: Call): CreateVpcEndpointResult {
  const vpc = find(call, vpcKind, input.VpcId);
  const serviceName = required(input.ServiceName, 'ServiceName');
  if (!/^(com|aws)\.[\w.-]+$/.test(serviceName)) {
    throw new AwsError('InvalidServiceName', `The Vpc Endpoint Service '${serviceName}' does not exist`);
  }
  const type = input.VpcEndpointType ?? 'Gateway';
  const tables = (input.RouteTableIds ?? []).map((id) => find(call, routeTableKind, id));
  const tags = tagsFor('vpc-endpoint', input.TagSpecifications);
  const id = newId('vpce');
  const endpoint = register<VpcEndpoint>(
    call,
    vpcEndpointKind,
    id,
    {
      VpcEndpointId: id,
      VpcEndpointType: type,
      VpcId: vpc.id,
      ServiceName: serviceName,
      ...(input.PolicyDocument !== undefined && { PolicyDocument: input.PolicyDocument }),
      RouteTableIds: tables.map((table) => table.id),
      SubnetIds: input.SubnetIds ?? [],
      Groups: [],
      NetworkInterfaceIds: [],
      PrivateDnsEnabled: type === 'Interface' && (input.PrivateDnsEnabled ?? true),
      // GuardDuty, for example, puts its endpoint into VPCs of others (field notes 1.2).
      RequesterManaged: isAwsService(call.principal.arn),
      CreationTimestamp: new Date(),
      OwnerId: call.account,
    },
    { tags },
  );
  become(call, endpoint, type === 'Gateway' ? 'available' : 'pending');
  if (type === 'Gateway') {
    for (const table of tables) {
      (table.data.Routes ??= []).push({
        DestinationPrefixListId: newId('pl'),
        GatewayId: id,
        Origin: 'CreateRoute',
        State: 'active',
      });
    }
  } else {
    connect(call, endpoint, input);
  }
  return { VpcEndpoint: structuredClone(shown(endpoint)) };
}

/** An interface endpoint has a requester-managed network interface in each of its subnets. */
function connect(call: Call, endpoint: Resource<VpcEndpoint>, input: CreateVpcEndpointRequest): void {
  const subnets = (input.SubnetIds ?? []).map((id) => find(call, subnetKind, id));
  for (const subnet of subnets) {
    const groups = input.SecurityGroupIds ?? [];
    endpoint.data.Groups = groupsFor(call, groups, subnet);
    const networkInterface = addInterface(call, {
      subnet,
      groups,
      description: `VPC Endpoint Interface ${endpoint.id}`,
      type: 'vpc_endpoint',
      requester: { id: call.account },
    });
    attach(call, networkInterface, {
      AttachmentId: newId('ela-attach'),
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: 'amazon-aws',
    });
    endpoint.data.NetworkInterfaceIds?.push(networkInterface.id);
  }
  call.aws.clock.after(untilAvailable, () => {
    if (stateOf(endpoint) === 'pending') become(call, endpoint, 'available');
  });
}

function describeVpcEndpoints(input: DescribeVpcEndpointsRequest, call: Call): DescribeVpcEndpointsResult {
  const { items, ...next } = describe(call, vpcEndpoints, {
    ...input,
    ids: input.VpcEndpointIds,
    filters: input.Filters,
  });
  return { VpcEndpoints: items.map(shown), ...next };
}

/** Answers 200 also where nothing could be deleted: what failed is listed in `Unsuccessful`. */
function deleteVpcEndpoints(input: DeleteVpcEndpointsRequest, call: Call): DeleteVpcEndpointsResult {
  const unsuccessful: UnsuccessfulItem[] = [];
  for (const id of input.VpcEndpointIds ?? []) {
    const endpoint = lookUp(call, vpcEndpointKind, id);
    if (endpoint === undefined) {
      unsuccessful.push({
        ResourceId: id,
        Error: { Code: vpcEndpointKind.notFound, Message: vpcEndpointKind.notFoundMessage(id) },
      });
    } else if (stateOf(endpoint) !== 'deleting') {
      remove(call, endpoint);
    }
  }
  return { Unsuccessful: unsuccessful };
}

function remove(place: Place, endpoint: Resource<VpcEndpoint>): void {
  become(place, endpoint, 'deleting');
  if (endpoint.data.VpcEndpointType === 'Gateway') {
    for (const id of endpoint.data.RouteTableIds ?? []) {
      const table = lookUp(place, routeTableKind, id);
      if (table !== undefined)
        table.data.Routes = table.data.Routes?.filter((route) => route.GatewayId !== endpoint.id);
    }
    place.aws.store.remove(endpoint);
    return;
  }
  place.aws.clock.after(place.aws.latency.vpcEndpointDelete, () => {
    for (const id of endpoint.data.NetworkInterfaceIds ?? []) {
      const networkInterface = lookUp(place, networkInterfaceKind, id);
      if (networkInterface !== undefined) removeInterface(place, networkInterface);
    }
    become(place, endpoint, 'deleted');
    place.aws.store.remove(endpoint);
  });
}

const offeredServices = [
  'ec2',
  'ecr.api',
  'ecr.dkr',
  'sts',
  'logs',
  'eks',
  'elasticloadbalancing',
  'autoscaling',
  'guardduty-data',
  'cloudformation',
  'ssm',
];

/** The services for which eksctl makes endpoints in a cluster without internet access, and GuardDuty's. */
function describeVpcEndpointServices(
  input: DescribeVpcEndpointServicesRequest,
  call: Call,
): DescribeVpcEndpointServicesResult {
  const zones = standardZones(call.region).map((zone) => zone.ZoneName ?? '');
  const all = [
    ...offeredServices.map((name) => ({ name: `com.amazonaws.${call.region}.${name}`, type: 'Interface' as const })),
    { name: `com.amazonaws.${call.region}.s3`, type: 'Gateway' as const },
  ];
  const asked = input.ServiceNames ?? [];
  const found = all.filter((service) => asked.length === 0 || asked.includes(service.name));
  const missing = asked.filter((name) => !all.some((service) => service.name === name));
  if (missing.length > 0) {
    throw new AwsError('InvalidServiceName', `The Vpc Endpoint Service '${missing.join(', ')}' does not exist`);
  }
  return {
    ServiceNames: found.map((service) => service.name),
    ServiceDetails: found.map((service) => ({
      ServiceName: service.name,
      ServiceType: [{ ServiceType: service.type }],
      AvailabilityZones: zones,
      Owner: 'amazon',
      AcceptanceRequired: false,
    })),
  };
}
