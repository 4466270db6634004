import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

/** What EC2 says of an instance type. */
export interface InstanceType {
  readonly name: string;
  readonly vcpus: number;
  /** MiB, as advertised; what the operating system sees is some percent less. */
  readonly memory: number;
  /** Network interfaces (ENIs) of the default network card, and IPv4 addresses on each. */
  readonly interfaces: number;
  readonly addressesPerInterface: number;
  /** Xen instances can't have prefixes on their interfaces. */
  readonly hypervisor: 'nitro' | 'xen';
  readonly architecture: 'x86_64' | 'arm64';
  /** EBS attachments, where EC2 tells (older endpoints don't), and whether interfaces count against them. */
  readonly attachments?: { readonly most: number; readonly shared: boolean };
}

/** A filter of DescribeInstanceTypes and DescribeInstanceTypeOfferings holds at most 200 values. */
const mostFilterValues = 200;

/**
 * The facts of those of the types that exist in the region, by name. Asked for by a filter, because a list by name is refused
 * as a whole (InvalidInstanceType) if the region lacks one of them.
 */
export async function describeInstanceTypes(
  aws: Aws,
  names: readonly string[],
  abortSignal?: AbortSignal,
): Promise<ReadonlyMap<string, InstanceType>> {
  const types = await eachPart(names, async (part) => {
    const { client, sdk } = await aws.ec2();
    return allPages((NextToken) =>
      client
        .send(
          new sdk.DescribeInstanceTypesCommand({
            Filters: [{ Name: 'instance-type', Values: [...part] }],
            ...(NextToken === undefined ? {} : { NextToken }),
          }),
          abortSignal === undefined ? {} : { abortSignal },
        )
        .then((page) => ({ items: (page.InstanceTypes ?? []).map(toInstanceType), nextToken: page.NextToken })),
    );
  });
  return new Map(types.map((type) => [type.name, type]));
}

/** In which zones (by name) each of the types is offered; a type that is offered nowhere is absent. */
export async function describeOfferings(
  aws: Aws,
  names: readonly string[],
  abortSignal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const offerings = await eachPart(names, async (part) => {
    const { client, sdk } = await aws.ec2();
    return allPages((NextToken) =>
      client
        .send(
          new sdk.DescribeInstanceTypeOfferingsCommand({
            LocationType: 'availability-zone',
            Filters: [{ Name: 'instance-type', Values: [...part] }],
            ...(NextToken === undefined ? {} : { NextToken }),
          }),
          abortSignal === undefined ? {} : { abortSignal },
        )
        .then((page) => ({ items: page.InstanceTypeOfferings ?? [], nextToken: page.NextToken })),
    );
  });
  const byType = new Map<string, string[]>();
  for (const { InstanceType = '', Location = '' } of offerings) {
    byType.set(InstanceType, [...(byType.get(InstanceType) ?? []), Location].sort());
  }
  return byType;
}

async function eachPart<Item>(
  names: readonly string[],
  ask: (part: readonly string[]) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const distinct = [...new Set(names)];
  const parts: string[][] = [];
  for (let at = 0; at < distinct.length; at += mostFilterValues) parts.push(distinct.slice(at, at + mostFilterValues));
  return (await Promise.all(parts.map(ask))).flat();
}

/** The members of EC2's InstanceTypeInfo that we read. */
export interface InstanceTypeAnswer {
  readonly InstanceType?: string | undefined;
  readonly Hypervisor?: string | undefined;
  readonly VCpuInfo?: { readonly DefaultVCpus?: number | undefined } | undefined;
  readonly MemoryInfo?: { readonly SizeInMiB?: number | undefined } | undefined;
  readonly ProcessorInfo?: { readonly SupportedArchitectures?: readonly string[] | undefined } | undefined;
  readonly EbsInfo?:
    | { readonly MaximumEbsAttachments?: number | undefined; readonly AttachmentLimitType?: string | undefined }
    | undefined;
  readonly NetworkInfo?:
    | {
        readonly MaximumNetworkInterfaces?: number | undefined;
        readonly Ipv4AddressesPerInterface?: number | undefined;
        readonly DefaultNetworkCardIndex?: number | undefined;
        readonly NetworkCards?:
          | readonly {
              readonly NetworkCardIndex?: number | undefined;
              readonly MaximumNetworkInterfaces?: number | undefined;
            }[]
          | undefined;
      }
    | undefined;
}

export function toInstanceType(answer: InstanceTypeAnswer): InstanceType {
  const { NetworkInfo: network = {}, EbsInfo: ebs = {} } = answer;
  // The VPC CNI uses the default network card only; the total counts those of all cards (p4d: 60 on 4 cards).
  const card = (network.NetworkCards ?? []).find(
    ({ NetworkCardIndex }) => NetworkCardIndex === (network.DefaultNetworkCardIndex ?? 0),
  );
  return {
    name: answer.InstanceType ?? '',
    vcpus: answer.VCpuInfo?.DefaultVCpus ?? 0,
    memory: answer.MemoryInfo?.SizeInMiB ?? 0,
    interfaces: card?.MaximumNetworkInterfaces ?? network.MaximumNetworkInterfaces ?? 0,
    addressesPerInterface: network.Ipv4AddressesPerInterface ?? 0,
    // Bare metal has no hypervisor and Nitro cards.
    hypervisor: answer.Hypervisor === 'xen' ? 'xen' : 'nitro',
    architecture: (answer.ProcessorInfo?.SupportedArchitectures ?? []).includes('arm64') ? 'arm64' : 'x86_64',
    ...(ebs.MaximumEbsAttachments === undefined
      ? {}
      : { attachments: { most: ebs.MaximumEbsAttachments, shared: ebs.AttachmentLimitType !== 'dedicated' } }),
  };
}
