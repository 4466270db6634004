import type {
  BlockDeviceMapping,
  InstanceNetworkInterfaceSpecification,
  RunInstancesRequest,
  Subnet,
  TagSpecification,
} from '@aws-sdk/client-ec2';

import type { Call } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { InstanceTypeFacts } from './instance-type-facts.ts';
import { factsOfType, isOfferedIn } from './instance-types.ts';
import { instanceKind, subnetKind, vpcKind } from './kinds.ts';
import { launchTemplateContent } from './launch-templates.ts';
import type { Ec2Options } from './options.ts';
import type { Place } from './registry.ts';
import { find, listOf, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';
import { standardZones } from './zones.ts';

/** Everything that RunInstances has decided before it makes the first instance. */
export interface Launch {
  readonly count: number;
  readonly type: InstanceTypeFacts;
  readonly imageId: string;
  readonly subnet: Resource<Subnet>;
  readonly groups: readonly string[];
  readonly publicAddress: boolean;
  readonly privateAddress: string | undefined;
  readonly interfaceDescription: string | undefined;
  readonly deleteInterface: boolean;
  readonly blockDevices: readonly BlockDeviceMapping[];
  readonly tags: Readonly<Record<'instance' | 'volume' | 'network-interface', Record<string, string>>>;
  readonly profile: RunInstancesRequest['IamInstanceProfile'];
  readonly keyName: string | undefined;
  readonly spot: boolean;
  readonly disableApiTermination: boolean;
  readonly metadataOptions: RunInstancesRequest['MetadataOptions'];
}

/** The request with what its launch template says; where both say something, the request wins. */
function withTemplate(input: RunInstancesRequest, place: Place): RunInstancesRequest {
  if (input.LaunchTemplate === undefined) return input;
  const template = launchTemplateContent(place, input.LaunchTemplate);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const templated = template as Partial<RunInstancesRequest>;
  return {
    ...templated,
    ...(given as unknown as RunInstancesRequest),
    TagSpecifications: mergedTags(templated.TagSpecifications, input.TagSpecifications),
  };
}

/** Tags are merged by key, not replaced as a whole. */
function mergedTags(
  under: readonly TagSpecification[] = [],
  over: readonly TagSpecification[] = [],
): TagSpecification[] {
  const overriding = (type: string | undefined, key: string | undefined): boolean =>
    over.some((one) => one.ResourceType === type && one.Tags?.some((tag) => tag.Key === key));
  return [
    ...under.map((one) => ({ ...one, Tags: one.Tags?.filter((tag) => !overriding(one.ResourceType, tag.Key)) })),
    ...over,
  ];
}

const taggable = ['instance', 'volume', 'network-interface', 'spot-instances-request', 'elastic-gpu'];

/**
 * Decides what to launch and where.
 *
 * Errors, in this order: those of the launch template, missing parameters, InvalidInstanceType, InvalidSubnetID.NotFound, Unsupported (type not
 * offered in the zone), InsufficientInstanceCapacity, VcpuLimitExceeded.
 */
export function planLaunch(raw: RunInstancesRequest, call: Call, options: Ec2Options): Launch {
  const input = withTemplate(raw, call);
  const most = required(input.MaxCount, 'maxCount');
  const least = required(input.MinCount, 'minCount');
  if (least < 1 || least > most) {
    throw new AwsError('InvalidParameterValue', `Invalid value for min/maximum number of instances: ${least}/${most}`);
  }
  const imageId = required(input.ImageId, 'ImageId');
  const type = factsOfType(required(input.InstanceType, 'InstanceType'));
  const [networkInterface] = input.NetworkInterfaces ?? [];
  const subnet = subnetFor(input, networkInterface, call);
  requireOffered(type, subnet, call.region);
  requireCapacity(type, subnet, call.region, options);
  const spot = input.InstanceMarketOptions?.MarketType === 'spot';
  const tagsOf = (resource: string): Record<string, string> => tagsFor(resource, input.TagSpecifications, taggable);
  return {
    count: spot ? most : countWithinQuota(type, { least, most }, call, options),
    type,
    imageId,
    subnet,
    groups: networkInterface?.Groups ?? input.SecurityGroupIds ?? [],
    publicAddress: networkInterface?.AssociatePublicIpAddress ?? subnet.data.MapPublicIpOnLaunch === true,
    privateAddress: networkInterface?.PrivateIpAddress ?? input.PrivateIpAddress,
    interfaceDescription: networkInterface?.Description,
    deleteInterface: networkInterface?.DeleteOnTermination ?? true,
    blockDevices: input.BlockDeviceMappings ?? [],
    tags: { instance: tagsOf('instance'), volume: tagsOf('volume'), 'network-interface': tagsOf('network-interface') },
    profile: input.IamInstanceProfile,
    keyName: input.KeyName,
    spot,
    disableApiTermination: input.DisableApiTermination ?? false,
    metadataOptions: input.MetadataOptions,
  };
}

function subnetFor(
  input: RunInstancesRequest,
  networkInterface: InstanceNetworkInterfaceSpecification | undefined,
  place: Place,
): Resource<Subnet> {
  const id = networkInterface?.SubnetId ?? input.SubnetId;
  if (id !== undefined) return find(place, subnetKind, id);
  const defaultVpc = listOf(place, vpcKind).find(({ data }) => data.IsDefault === true);
  if (defaultVpc === undefined) {
    throw new AwsError(
      'VPCIdNotSpecified',
      'No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.',
    );
  }
  const zone = input.Placement?.AvailabilityZone;
  const subnet = listOf(place, subnetKind).find(
    ({ data }) => data.VpcId === defaultVpc.id && (zone === undefined || data.AvailabilityZone === zone),
  );
  if (subnet === undefined) {
    throw new AwsError(
      'MissingInput',
      `No subnets found for the default VPC '${defaultVpc.id}'. Please specify a subnet.`,
    );
  }
  return subnet;
}

function requireOffered(type: InstanceTypeFacts, { data }: Resource<Subnet>, region: string): void {
  const zone = data.AvailabilityZone ?? '';
  if (isOfferedIn(region, zone, type)) return;
  const others = otherZones(region, zone).filter((other) => isOfferedIn(region, other, type));
  throw new AwsError(
    'Unsupported',
    `Your requested instance type (${type.name}) is not supported in your requested Availability Zone (${zone}). ` +
      `Please retry your request by not specifying an Availability Zone or choosing ${others.join(', ')}.`,
  );
}

/** EC2 answers a zone without capacity by a server error (HTTP 500), which SDKs retry. */
function requireCapacity(
  type: InstanceTypeFacts,
  { data }: Resource<Subnet>,
  region: string,
  options: Ec2Options,
): void {
  const zone = data.AvailabilityZone ?? '';
  if (options.hasCapacity(type.name, zone)) return;
  const others = otherZones(region, zone).filter((other) => options.hasCapacity(type.name, other));
  throw new AwsError(
    'InsufficientInstanceCapacity',
    `We currently do not have sufficient ${type.name} capacity in the Availability Zone you requested (${zone}). ` +
      'Our system will be working on provisioning additional capacity. ' +
      `You can currently get ${type.name} capacity by not specifying an Availability Zone in your request or choosing ${others.join(', ')}.`,
    500,
  );
}

function otherZones(region: string, zone: string): string[] {
  return standardZones(region)
    .map((one) => one.ZoneName ?? '')
    .filter((name) => name !== zone);
}

function countWithinQuota(
  type: InstanceTypeFacts,
  { least, most }: { least: number; most: number },
  place: Place,
  { quotas }: Ec2Options,
): number {
  const used = listOf(place, instanceKind)
    .filter(({ data }) => data.InstanceLifecycle !== 'spot' && ['pending', 'running'].includes(data.State?.Name ?? ''))
    .reduce((sum, { data }) => sum + (data.CpuOptions?.CoreCount ?? 1) * (data.CpuOptions?.ThreadsPerCore ?? 1), 0);
  const possible = Math.min(most, Math.floor((quotas.onDemandVcpus - used) / type.vcpus));
  if (possible < least) {
    throw new AwsError(
      'VcpuLimitExceeded',
      `You have requested more vCPU capacity than your current vCPU limit of ${quotas.onDemandVcpus} allows for the instance bucket that ` +
        'the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.',
    );
  }
  return possible;
}
