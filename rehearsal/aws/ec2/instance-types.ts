import type {
  DescribeInstanceTypeOfferingsRequest,
  DescribeInstanceTypeOfferingsResult,
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResult,
  InstanceTypeInfo,
  InstanceTypeOffering,
  _InstanceType,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { FactFields } from './filters.ts';
import { factsFiltered } from './filters.ts';
import type { InstanceTypeFacts } from './instance-type-facts.ts';
import { instanceTypeFacts, isOffered } from './instance-type-facts.ts';
import { page } from './pages.ts';
import { standardZones } from './zones.ts';

/** DescribeInstanceTypes and DescribeInstanceTypeOfferings. */
export const instanceTypeHandlers: Record<string, Handler> = {
  DescribeInstanceTypes: describeInstanceTypes,
  DescribeInstanceTypeOfferings: describeInstanceTypeOfferings,
};

/**
 * The facts about a type.
 *
 * Errors: InvalidInstanceType for one that the rehearsal does not know.
 */
export function factsOfType(name: string): InstanceTypeFacts {
  const facts = instanceTypeFacts.get(name);
  if (facts === undefined) {
    throw new AwsError('InvalidInstanceType', `The following supplied instance types do not exist: [${name}]`);
  }
  return facts;
}

/** Whether RunInstances may start the type in this zone (by name) at all. */
export function isOfferedIn(region: string, zoneName: string, facts: InstanceTypeFacts): boolean {
  const zones = standardZones(region);
  const index = zones.findIndex((zone) => zone.ZoneName === zoneName);
  return index >= 0 && isOffered(facts, zones[index]?.ZoneId ?? '', index === zones.length - 1);
}

const typeFilters: FactFields<InstanceTypeInfo> = {
  'instance-type': (type) => type.InstanceType,
  'current-generation': (type) => type.CurrentGeneration,
  hypervisor: (type) => type.Hypervisor,
  'bare-metal': (type) => type.BareMetal,
  'burstable-performance-supported': (type) => type.BurstablePerformanceSupported,
  'processor-info.supported-architecture': (type) => type.ProcessorInfo?.SupportedArchitectures,
  'supported-usage-class': (type) => type.SupportedUsageClasses,
  'vcpu-info.default-vcpus': (type) => type.VCpuInfo?.DefaultVCpus,
  'memory-info.size-in-mib': (type) => type.MemoryInfo?.SizeInMiB,
};

function describeInstanceTypes(input: DescribeInstanceTypesRequest): DescribeInstanceTypesResult {
  const asked: readonly string[] = input.InstanceTypes ?? [];
  const missing = asked.filter((name) => !instanceTypeFacts.has(name));
  if (missing.length > 0) {
    throw new AwsError(
      'InvalidInstanceType',
      `The following supplied instance types do not exist: [${missing.join(', ')}]`,
    );
  }
  const all = [...instanceTypeFacts.values()].filter((facts) => asked.length === 0 || asked.includes(facts.name));
  const { items, ...next } = page(factsFiltered(all.map(infoOf), input.Filters, typeFilters), input);
  return { InstanceTypes: items, ...next };
}

function infoOf(facts: InstanceTypeFacts): InstanceTypeInfo {
  const nitro = facts.hypervisor === 'nitro';
  return {
    InstanceType: facts.name as _InstanceType,
    CurrentGeneration: true,
    FreeTierEligible: facts.name === 't2.micro' || facts.name === 't3.micro',
    SupportedUsageClasses: ['on-demand', 'spot'],
    SupportedRootDeviceTypes: ['ebs'],
    SupportedVirtualizationTypes: ['hvm'],
    BareMetal: false,
    Hypervisor: facts.hypervisor,
    ProcessorInfo: {
      SupportedArchitectures: [facts.architecture],
      SustainedClockSpeedInGhz: 2.5,
      Manufacturer: manufacturerOf(facts),
    },
    VCpuInfo: { DefaultVCpus: facts.vcpus, DefaultCores: Math.max(1, facts.vcpus / 2), DefaultThreadsPerCore: 2 },
    MemoryInfo: { SizeInMiB: facts.memory },
    InstanceStorageSupported: facts.gpu !== undefined,
    EbsInfo: {
      EbsOptimizedSupport: nitro ? 'default' : 'unsupported',
      EncryptionSupport: 'supported',
      NvmeSupport: nitro ? 'required' : 'unsupported',
    },
    NetworkInfo: {
      NetworkPerformance: nitro ? 'Up to 12.5 Gigabit' : 'Low to Moderate',
      MaximumNetworkInterfaces: facts.interfaces,
      MaximumNetworkCards: 1,
      DefaultNetworkCardIndex: 0,
      Ipv4AddressesPerInterface: facts.addressesPerInterface,
      Ipv6AddressesPerInterface: facts.addressesPerInterface,
      Ipv6Supported: true,
      EnaSupport: nitro ? 'required' : 'unsupported',
      EfaSupported: false,
      EncryptionInTransitSupported: nitro && !facts.burstable,
    },
    ...(facts.gpu !== undefined && {
      GpuInfo: {
        Gpus: [
          {
            Name: facts.gpu.name,
            Manufacturer: facts.gpu.manufacturer,
            Count: 1,
            MemoryInfo: { SizeInMiB: facts.gpu.memory },
          },
        ],
        TotalGpuMemoryInMiB: facts.gpu.memory,
      },
    }),
    PlacementGroupInfo: { SupportedStrategies: ['partition', 'spread'] },
    HibernationSupported: false,
    BurstablePerformanceSupported: facts.burstable,
    DedicatedHostsSupported: !facts.burstable,
    AutoRecoverySupported: true,
    SupportedBootModes: facts.architecture === 'arm64' ? ['uefi'] : ['legacy-bios', 'uefi'],
  };
}

function manufacturerOf(facts: InstanceTypeFacts): string {
  if (facts.architecture === 'arm64') return 'AWS';
  return facts.family === 't3a' ? 'AMD' : 'Intel';
}

const offeringFilters: FactFields<InstanceTypeOffering> = {
  'instance-type': (offering) => offering.InstanceType,
  location: (offering) => offering.Location,
};

function describeInstanceTypeOfferings(
  input: DescribeInstanceTypeOfferingsRequest,
  call: Call,
): DescribeInstanceTypeOfferingsResult {
  const type = input.LocationType ?? 'region';
  const offerings = [...instanceTypeFacts.values()].flatMap((facts) =>
    locationsOf(facts, type, call.region).map((location): InstanceTypeOffering => ({
      InstanceType: facts.name as _InstanceType,
      LocationType: type,
      Location: location,
    })),
  );
  const { items, ...next } = page(factsFiltered(offerings, input.Filters, offeringFilters), input);
  return { InstanceTypeOfferings: items, ...next };
}

function locationsOf(facts: InstanceTypeFacts, type: string, region: string): string[] {
  if (type === 'region') return [region];
  if (type !== 'availability-zone' && type !== 'availability-zone-id') {
    throw new AwsError('InvalidParameterValue', `Value (${type}) for parameter locationType is invalid.`);
  }
  return standardZones(region)
    .filter((zone) => isOfferedIn(region, zone.ZoneName ?? '', facts))
    .map((zone) => (type === 'availability-zone' ? zone.ZoneName : zone.ZoneId) ?? '');
}
