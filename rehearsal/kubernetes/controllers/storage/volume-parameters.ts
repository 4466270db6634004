import type { Claim, StorageClass } from '../../kinds.ts';
import { DriverError } from './ebs-driver.ts';

/** Parameters of a StorageClass that the EBS CSI driver knows (docs/parameters.md of the driver), in lower case. */
const known = [
  'type',
  'iopspergb',
  'allowautoiopspergbincrease',
  'iops',
  'throughput',
  'encrypted',
  'kmskeyid',
  'blockexpress',
  'blocksize',
  'inodesize',
  'bytesperinode',
  'numberofinodes',
  'ext4bigalloc',
  'ext4clustersize',
  'fstype',
  'csi.storage.k8s.io/fstype',
];

const tagParameter = /^tagspecification_\d+$/i;

/** What CreateVolume is given, from the class. Throws InvalidArgument as the driver does for parameters that it does not know. */
export function volumeSettings(storage: StorageClass): {
  type: string;
  encrypted: boolean;
  iops?: number;
  throughput?: number;
  kmsKeyId?: string;
  fsType: string;
} {
  const parameters = Object.entries(storage.parameters ?? {});
  const unknown = parameters.find(([name]) => !known.includes(name.toLowerCase()) && !tagParameter.test(name));
  if (unknown !== undefined) {
    throw new DriverError('InvalidArgument', `Invalid parameter key ${unknown[0]} for CreateVolume`);
  }
  const value = (name: string) => parameters.find(([key]) => key.toLowerCase() === name)?.[1];
  const iops = value('iops');
  const throughput = value('throughput');
  const kmsKeyId = value('kmskeyid');
  return {
    type: value('type') ?? 'gp3',
    encrypted: value('encrypted') === 'true',
    ...(iops === undefined ? {} : { iops: Number(iops) }),
    ...(throughput === undefined ? {} : { throughput: Number(throughput) }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    fsType: value('csi.storage.k8s.io/fstype') ?? value('fstype') ?? 'ext4',
  };
}

/** The tags that the driver and the class give a new volume (field notes 1.4). */
export function volumeTags(
  clusterName: string,
  claim: Claim,
  volumeName: string,
  storage: StorageClass,
  extra: Readonly<Record<string, string>>,
): { Key: string; Value: string }[] {
  const { name, namespace = '' } = claim.metadata;
  const fill = (text: string) =>
    text
      .replaceAll(/\{\{\s*\.PVCNamespace\s*\}\}/g, namespace)
      .replaceAll(/\{\{\s*\.PVCName\s*\}\}/g, name)
      .replaceAll(/\{\{\s*\.PVName\s*\}\}/g, volumeName);
  const own = Object.entries(storage.parameters ?? {})
    .filter(([parameter]) => tagParameter.test(parameter))
    .map(([, text]): [string, string] => {
      const equals = text.indexOf('=');
      return [fill(text.slice(0, equals)), fill(text.slice(equals + 1))];
    });
  const tags: Record<string, string> = {
    Name: `${clusterName}-dynamic-${volumeName}`,
    CSIVolumeName: volumeName,
    'kubernetes.io/created-for/pvc/name': name,
    'kubernetes.io/created-for/pvc/namespace': namespace,
    'kubernetes.io/created-for/pv/name': volumeName,
    'ebs.csi.aws.com/cluster': 'true',
    'ebs.csi.aws.com/cluster-name': clusterName,
    KubernetesCluster: clusterName,
    [`kubernetes.io/cluster/${clusterName}`]: 'owned',
    ...extra,
    ...Object.fromEntries(own),
  };
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
