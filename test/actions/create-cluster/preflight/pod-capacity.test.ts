import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  podCap,
  podsByAddresses,
  podsByPrefixes,
  podsPerNode,
  podsWithPrefixDelegation,
  volumeSlots,
  volumesPerNode,
} from '../../../../actions/create-cluster/preflight/pod-capacity.ts';
import { instanceTypeFacts } from '../../../../rehearsal/aws/ec2/instance-type-facts.ts';
import type { InstanceType } from '../../../../shared/aws/ec2/instance-types.ts';

type Row = readonly [
  types: string,
  interfaces: number,
  addresses: number,
  pods: number,
  prefixes: { raw: number; capped: number } | 'none',
  volumes: { slots: number; shared: boolean },
];

const xen = { slots: 39, shared: false };
const shared = { slots: 27, shared: true };
const dedicated = { slots: 32, shared: false };
const prefixes = (raw: number, capped: number) => ({ raw, capped });

function family(families: string, sizes: string): string {
  return families
    .split(' ')
    .flatMap((name) => sizes.split(' ').map((size) => `${name}.${size}`))
    .join(' ');
}

/** Every row of the field notes' table 4.1, which is the VPC CNI's limits file of August 2026. */
const rows: readonly Row[] = [
  ['t2.nano t2.micro', 2, 2, 4, 'none', xen],
  ['t2.small', 3, 4, 11, 'none', xen],
  ['t2.medium', 3, 6, 17, 'none', xen],
  ['t2.large', 3, 12, 35, 'none', xen],
  ['t2.xlarge t2.2xlarge', 3, 15, 44, 'none', xen],
  [family('t3 t3a t4g', 'nano micro'), 2, 2, 4, prefixes(34, 34), shared],
  ['t3.small t4g.small', 3, 4, 11, prefixes(146, 110), shared],
  ['t3a.small', 2, 4, 8, prefixes(98, 98), shared],
  [family('t3 t3a t4g', 'medium'), 3, 6, 17, prefixes(242, 110), shared],
  [family('t3 t3a t4g', 'large'), 3, 12, 35, prefixes(530, 110), shared],
  [family('t3 t3a t4g', 'xlarge 2xlarge'), 4, 15, 58, prefixes(898, 110), shared],
  [family('m5 m6i c5 c6i r5 r6i', 'large'), 3, 10, 29, prefixes(434, 110), shared],
  [family('m5 m6i c5 c6i r5 r6i', 'xlarge 2xlarge'), 4, 15, 58, prefixes(898, 110), shared],
  [family('m7i m7i-flex c7i r7i', 'large'), 3, 10, 29, prefixes(434, 110), dedicated],
  [family('m7i m7i-flex c7i r7i', 'xlarge 2xlarge'), 4, 15, 58, prefixes(898, 110), dedicated],
  ['m6g.medium', 2, 4, 8, prefixes(98, 98), shared],
  [family('m7g m8g c7g r7g', 'medium'), 2, 4, 8, prefixes(98, 98), dedicated],
  ['m6g.large', 3, 10, 29, prefixes(434, 110), shared],
  [family('m7g m8g c7g r7g', 'large'), 3, 10, 29, prefixes(434, 110), dedicated],
  [family('m6g', 'xlarge 2xlarge'), 4, 15, 58, prefixes(898, 110), shared],
  [family('m7g m8g c7g r7g', 'xlarge 2xlarge'), 4, 15, 58, prefixes(898, 110), dedicated],
  [family('m8i m8i-flex', 'large'), 3, 20, 59, prefixes(914, 110), dedicated],
  [family('m8i m8i-flex', 'xlarge 2xlarge'), 4, 30, 118, prefixes(1858, 110), dedicated],
  [family('m5 m6i', '4xlarge'), 8, 30, 234, prefixes(3714, 110), shared],
  [family('m5 m6i', '8xlarge'), 8, 30, 234, prefixes(3714, 250), shared],
  ['g4dn.xlarge', 3, 10, 29, prefixes(434, 110), shared],
  ['g5.xlarge', 4, 15, 58, prefixes(898, 110), shared],
];

function typeOf(name: string, interfaces: number, addressesPerInterface: number): InstanceType {
  return {
    name,
    vcpus: name.endsWith('.8xlarge') ? 32 : 2,
    memory: 8192,
    interfaces,
    addressesPerInterface,
    hypervisor: name.startsWith('t2.') ? 'xen' : 'nitro',
    architecture: 'x86_64',
  };
}

describe('pods and volumes per node, as the field notes have them', () => {
  test.each(rows.flatMap(([types, ...row]) => types.split(' ').map((name) => [name, ...row] as const)))(
    '%s',
    (name, interfaces, addresses, pods, prefix, volumes) => {
      const type = typeOf(name, interfaces, addresses);
      expect(podsByAddresses(type)).toBe(pods);
      expect(podsWithPrefixDelegation(type)).toBe(prefix === 'none' ? undefined : prefix.capped);
      if (prefix !== 'none') expect(podsByPrefixes(type)).toBe(prefix.raw);
      expect(volumeSlots(type)).toEqual(volumes);
      // The rehearsal's EC2 answers the same facts.
      expect(instanceTypeFacts.get(name)).toMatchObject({ interfaces, addressesPerInterface: addresses });
    },
  );

  const types = fc.record({
    name: fc.constantFrom('t2.large', 't3.large', 'm5.xlarge', 'm7i.large'),
    vcpus: fc.integer({ min: 1, max: 192 }),
    memory: fc.integer({ min: 512, max: 1_000_000 }),
    interfaces: fc.integer({ min: 2, max: 15 }),
    addressesPerInterface: fc.integer({ min: 2, max: 50 }),
    hypervisor: fc.constantFrom('xen' as const, 'nitro' as const),
    architecture: fc.constant('x86_64' as const),
  });

  test('prefix delegation never takes pods away below the cap, and never goes above it', () => {
    fc.assert(
      fc.property(types, (type) => {
        const most = podsWithPrefixDelegation(type);
        if (most === undefined) return type.hypervisor === 'xen';
        return most <= podCap(type.vcpus) && most >= Math.min(podsByAddresses(type), podCap(type.vcpus));
      }),
    );
  });

  test('a node takes no more pods than it has addresses for, nor than its limit', () => {
    fc.assert(
      fc.property(
        types,
        fc.boolean(),
        fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
        (type, prefixDelegation, mostPods) => {
          const pods = podsPerNode(type, { prefixDelegation, mostPods });
          if (mostPods === undefined) return pods === podsByAddresses(type);
          return pods <= mostPods && pods <= Math.max(podsByAddresses(type), podsByPrefixes(type));
        },
      ),
    );
  });

  test('prefix delegation without a higher limit changes nothing, with one it does', () => {
    const type = typeOf('t3.medium', 3, 6);
    expect(podsPerNode(type, { prefixDelegation: true, mostPods: undefined })).toBe(17);
    expect(podsPerNode(type, { prefixDelegation: true, mostPods: 110 })).toBe(110);
    expect(podsPerNode(type, { prefixDelegation: false, mostPods: 110 })).toBe(17);
    expect(podsPerNode(typeOf('t2.medium', 3, 6), { prefixDelegation: true, mostPods: 110 })).toBe(17);
  });

  test('interfaces and the root volume take volumes away where the limit is shared', () => {
    expect(volumesPerNode(typeOf('t3.large', 3, 12))).toBe(24);
    expect(volumesPerNode(typeOf('m7i.large', 3, 10))).toBe(31);
    expect(volumesPerNode(typeOf('t2.large', 3, 12))).toBe(38);
  });

  test("EC2's own figure of attachments wins", () => {
    const told = { ...typeOf('m7i.large', 3, 10), attachments: { most: 20, shared: false } };
    expect(volumeSlots(told)).toEqual({ slots: 20, shared: false });
    expect(volumeSlots({ ...told, attachments: { most: 28, shared: true } })).toEqual({ slots: 27, shared: true });
  });
});
