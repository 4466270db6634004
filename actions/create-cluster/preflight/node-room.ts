import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import { podsByAddresses, podsPerNode, volumesPerNode } from './pod-capacity.ts';
import type { PodNeed } from './pod-needs.ts';

/** Room on a node. */
export interface Room {
  readonly pods: number;
  /** Millicores. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  readonly volumes: number;
}

interface Settings {
  readonly prefixDelegation: boolean;
  readonly mostPods: number | undefined;
}

/** The share of the advertised memory that firmware and kernel keep; 4 to 6 % on small Nitro instances. An estimate. */
const kernelShare = 0.05;
/** MiB below which the kubelet evicts pods. */
const evictionThreshold = 100;

/** What a node of the type gives to pods, after what AL2023's nodeadm reserves for the kubelet. */
export function roomOf(type: InstanceType, settings: Settings): Room {
  // nodeadm reserves memory for the pods of the ENI formula, also where the kubelet's limit is set higher (amazon-eks-ami#1698).
  const reserved = 255 + 11 * podsByAddresses(type) + evictionThreshold;
  return {
    pods: podsPerNode(type, settings),
    cpu: type.vcpus * 1000 - reservedCpu(type.vcpus),
    memory: Math.max(0, Math.floor(type.memory * (1 - kernelShare)) - reserved),
    volumes: volumesPerNode(type),
  };
}

/** The least that a node of any of the types gives: AWS chooses among them. */
export function leastRoom(types: readonly InstanceType[], settings: Settings): Room {
  const rooms = types.map((type) => roomOf(type, settings));
  const least = (of: (room: Room) => number) => Math.min(...rooms.map(of));
  return {
    pods: least(({ pods }) => pods),
    cpu: least(({ cpu }) => cpu),
    memory: least(({ memory }) => memory),
    volumes: least(({ volumes }) => volumes),
  };
}

/** Millicores: 6 % of the first core, 1 % of the second, 0.5 % of the next two, 0.25 % of the rest (nodeadm, kubelet defaults). */
function reservedCpu(cores: number): number {
  const second = cores > 1 ? 10 : 0;
  const next = Math.max(0, Math.min(cores, 4) - 2) * 5;
  return 60 + second + next + Math.max(0, cores - 4) * 2.5;
}

export function holds(room: Room, need: PodNeed): boolean {
  return room.pods >= 1 && room.cpu >= need.cpu && room.memory >= need.memory && room.volumes >= need.volumes;
}

export function minus(room: Room, need: PodNeed): Room {
  return {
    pods: room.pods - 1,
    cpu: room.cpu - need.cpu,
    memory: room.memory - need.memory,
    volumes: room.volumes - need.volumes,
  };
}

export function minusAll(room: Room, needs: readonly PodNeed[]): Room {
  return needs.reduce(minus, room);
}
