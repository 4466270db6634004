/** What the rehearsal knows about one instance type. Memory in MiB. */
export interface InstanceTypeFacts {
  readonly name: string;
  readonly family: string;
  readonly vcpus: number;
  readonly memory: number;
  readonly interfaces: number;
  readonly addressesPerInterface: number;
  readonly architecture: 'x86_64' | 'arm64';
  readonly hypervisor: 'nitro' | 'xen';
  readonly burstable: boolean;
  readonly gpu?: { name: string; manufacturer: string; memory: number };
}

type Row = readonly [size: string, vcpus: number, gib: number, interfaces: number, addresses: number];

/** Interfaces and addresses: the VPC CNI's limits file of August 2026. vCPUs and memory: EC2's own type pages. */
const burstable: readonly Row[] = [
  ['nano', 2, 0.5, 2, 2],
  ['micro', 2, 1, 2, 2],
  ['small', 2, 2, 3, 4],
  ['medium', 2, 4, 3, 6],
  ['large', 2, 8, 3, 12],
  ['xlarge', 4, 16, 4, 15],
  ['2xlarge', 8, 32, 4, 15],
];
const t2: readonly Row[] = [
  ['nano', 1, 0.5, 2, 2],
  ['micro', 1, 1, 2, 2],
  ['small', 1, 2, 3, 4],
  ['medium', 2, 4, 3, 6],
  ['large', 2, 8, 3, 12],
  ['xlarge', 4, 16, 3, 15],
  ['2xlarge', 8, 32, 3, 15],
];
/** t3a.small has one interface less than t3.small. */
const t3a = burstable.map((row): Row => (row[0] === 'small' ? ['small', 2, 2, 2, 4] : row));

/** The usual sizes at so many GiB of memory per vCPU. */
function general(gibPerVcpu: number, wide: readonly [number, number] = [10, 15]): Row[] {
  return [
    ['large', 2, 2 * gibPerVcpu, 3, wide[0]],
    ['xlarge', 4, 4 * gibPerVcpu, 4, wide[1]],
    ['2xlarge', 8, 8 * gibPerVcpu, 4, wide[1]],
  ];
}

function graviton(gibPerVcpu: number): Row[] {
  return [['medium', 1, gibPerVcpu, 2, 4], ...general(gibPerVcpu)];
}

const bigger: readonly Row[] = [
  ['4xlarge', 16, 64, 8, 30],
  ['8xlarge', 32, 128, 8, 30],
];

const families: Readonly<Record<string, readonly Row[]>> = {
  t2,
  t3: burstable,
  t3a,
  t4g: burstable,
  m5: [...general(4), ...bigger],
  m6i: [...general(4), ...bigger],
  c5: general(2),
  c6i: general(2),
  r5: general(8),
  r6i: general(8),
  m7i: general(4),
  'm7i-flex': general(4),
  c7i: general(2),
  r7i: general(8),
  m6g: graviton(4),
  m7g: graviton(4),
  m8g: graviton(4),
  c7g: graviton(2),
  r7g: graviton(8),
  m8i: general(4, [20, 30]),
  'm8i-flex': general(4, [20, 30]),
  g4dn: [['xlarge', 4, 16, 3, 10]],
  g5: [['xlarge', 4, 16, 4, 15]],
};

const gpus: Readonly<Record<string, { name: string; manufacturer: string; memory: number }>> = {
  g4dn: { name: 'T4', manufacturer: 'NVIDIA', memory: 16384 },
  g5: { name: 'A10G', manufacturer: 'NVIDIA', memory: 24576 },
};

const gravitonFamilies = new Set(['t4g', 'm6g', 'm7g', 'm8g', 'c7g', 'r7g']);

/** All instance types that the rehearsal knows, by name. */
export const instanceTypeFacts: ReadonlyMap<string, InstanceTypeFacts> = new Map(
  Object.entries(families).flatMap(([family, rows]) =>
    rows.map((row): [string, InstanceTypeFacts] => [`${family}.${row[0]}`, factsOf(family, row)]),
  ),
);

function factsOf(family: string, [size, vcpus, gib, interfaces, addresses]: Row): InstanceTypeFacts {
  const gpu = gpus[family];
  return {
    name: `${family}.${size}`,
    family,
    vcpus,
    memory: gib * 1024,
    interfaces,
    addressesPerInterface: addresses,
    architecture: gravitonFamilies.has(family) ? 'arm64' : 'x86_64',
    hypervisor: family === 't2' ? 'xen' : 'nitro',
    burstable: family.startsWith('t'),
    ...(gpu !== undefined && { gpu }),
  };
}

/**
 * Whether a zone has the type. use1-az3 (often shown as us-east-1e) is an old zone that never got the newer families; elsewhere the
 * newest Intel generation is absent from the last zone. The latter is a guess that stands for "not everywhere yet".
 */
export function isOffered(facts: InstanceTypeFacts, zoneId: string, isLastZone: boolean): boolean {
  if (zoneId === 'use1-az3') return facts.family === 't2' || facts.family === 'g4dn';
  if (facts.family === 'm8i' || facts.family === 'm8i-flex') return !isLastZone;
  return true;
}
