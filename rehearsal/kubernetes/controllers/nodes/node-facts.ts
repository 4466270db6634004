import type { Instance } from '@aws-sdk/client-ec2';

import { instanceTypeFacts } from '../../../aws/ec2/instance-type-facts.ts';

export interface NodeFacts {
  readonly architecture: 'amd64' | 'arm64';
  readonly capacity: Record<string, string>;
  readonly allocatable: Record<string, string>;
}

/** What a node of an unknown instance type has. */
const fallback = { vcpus: 2, memory: 8192, interfaces: 3, addressesPerInterface: 10, architecture: 'x86_64' } as const;

/**
 * Capacity and allocatable of a node as AL2023's nodeadm reserves it: 255 MiB + 11 MiB per pod and 100 MiB for eviction of the
 * memory, and a few percent of the cores. Pods by the VPC CNI's formula, ENIs × (addresses − 1) + 2, unless the kubelet is told
 * otherwise.
 */
export function nodeFacts(instance: Instance, mostPods?: number): NodeFacts {
  const facts = instanceTypeFacts.get(instance.InstanceType ?? '') ?? fallback;
  const pods = mostPods ?? facts.interfaces * (facts.addressesPerInterface - 1) + 2;
  // The kernel keeps about 4 % of what the type promises.
  const memory = Math.floor(facts.memory * 1024 * 0.96);
  const reserved = (255 + 11 * pods + 100) * 1024;
  const shared = { 'ephemeral-storage': '33546220Ki', 'hugepages-1Gi': '0', 'hugepages-2Mi': '0', pods: String(pods) };
  return {
    architecture: facts.architecture === 'arm64' ? 'arm64' : 'amd64',
    capacity: { cpu: String(facts.vcpus), memory: `${memory}Ki`, ...shared },
    allocatable: {
      cpu: `${facts.vcpus * 1000 - reservedCpu(facts.vcpus)}m`,
      memory: `${memory - reserved}Ki`,
      ...shared,
    },
  };
}

/** Millicores: 6 % of the first core, 1 % of the second, 0.5 % of the next two, 0.25 % of the rest. */
function reservedCpu(cores: number): number {
  const first = 60;
  const second = cores > 1 ? 10 : 0;
  const third = Math.max(0, Math.min(cores, 4) - 2) * 5;
  return first + second + third + Math.max(0, cores - 4) * 2.5;
}
