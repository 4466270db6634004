import type { NodeGroup } from '../config/cluster-config.ts';
import type { Value } from './template.ts';
import { tagList } from './template.ts';

/** The parts of launch template data that both kinds of node group have alike. */
export function commonLaunchData(
  cluster: string,
  group: NodeGroup,
  tags: Record<string, string>,
): Record<string, Value> {
  const name = group.instanceName ?? [group.instancePrefix, cluster, group.name, 'Node'].filter(Boolean).join('-');
  const tagged = { Name: name, ...tags };
  return {
    BlockDeviceMappings: [{ DeviceName: rootDevice(group), Ebs: rootVolume(group) }],
    MetadataOptions: {
      // Two hops, so that pods reach the instance metadata service; one if they must not.
      HttpPutResponseHopLimit: group.disablePodIMDS === true ? 1 : 2,
      HttpTokens: group.disableIMDSv1 === false ? 'optional' : 'required',
    },
    TagSpecifications: ['instance', 'volume', 'network-interface'].map((type) => ({
      ResourceType: type,
      Tags: tagList(tagged),
    })),
  };
}

function rootDevice(group: NodeGroup): string {
  return group.amiFamily?.startsWith('Ubuntu') === true || group.amiFamily?.startsWith('Windows') === true
    ? '/dev/sda1'
    : '/dev/xvda';
}

function rootVolume(group: NodeGroup): Value {
  return {
    ...(group.volumeEncrypted === undefined ? {} : { Encrypted: group.volumeEncrypted }),
    ...(group.volumeIOPS === undefined ? {} : { Iops: group.volumeIOPS }),
    ...(group.volumeKmsKeyID === undefined ? {} : { KmsKeyId: group.volumeKmsKeyID }),
    ...(group.volumeThroughput === undefined ? {} : { Throughput: group.volumeThroughput }),
    VolumeSize: group.volumeSize ?? 80,
    VolumeType: group.volumeType ?? 'gp3',
  };
}
