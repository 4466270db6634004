import type { InstanceStateName, NetworkInterface, VolumeType } from '@aws-sdk/client-ec2';

import type { Resource } from '../store.ts';
import type { Launch } from './instance-launch.ts';
import { addInterface, attach, detach, privateDnsName, removeInterface } from './interface-records.ts';
import type { StoredInstance } from './kinds.ts';
import { instanceKind } from './kinds.ts';
import { subnetKind } from './kinds.ts';
import { interfacesOfInstance } from './network-interfaces.ts';
import type { Ec2Options } from './options.ts';
import { mapAmazonAddress } from './public-addresses.ts';
import type { Maker, Place } from './registry.ts';
import { find, newId, register } from './registry.ts';
import { addVolume, attachmentTo, setVolumeState, volumesOfInstance } from './volume-records.ts';

/** Seconds until an instance runs, and until it has shut down: guesses; the latency table knows the whole node only. */
const untilRunning = 12;
const untilTerminated = 35;

const stateCodes: Readonly<Record<InstanceStateName, number>> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

export function setInstanceState(place: Place, instance: Resource<StoredInstance>, name: InstanceStateName): void {
  instance.data.State = { Name: name, Code: stateCodes[name] };
  place.aws.store.setState(instance, name);
}

/** Makes one instance with its primary interface and its volumes, and lets it start. */
export function startInstance(
  maker: Maker,
  launch: Launch,
  options: Ec2Options,
  more: { reservationId: string; index: number },
): Resource<StoredInstance> {
  const id = newId('i');
  const networkInterface = addInterface(maker, {
    subnet: launch.subnet,
    groups: launch.groups,
    description: launch.interfaceDescription,
    privateAddress: launch.privateAddress,
    tags: launch.tags['network-interface'],
  });
  attach(maker, networkInterface, {
    AttachmentId: newId('eni-attach'),
    DeleteOnTermination: launch.deleteInterface,
    DeviceIndex: 0,
    InstanceId: id,
    InstanceOwnerId: maker.account,
  });
  if (launch.publicAddress) mapAmazonAddress(maker, networkInterface, 'amazon');
  const instance = register(maker, instanceKind, id, instanceData(maker, launch, networkInterface, { id, ...more }), {
    tags: launch.tags.instance,
    state: 'pending',
  });
  addVolumes(maker, launch, id);
  run(maker, instance, options);
  return instance;
}

function instanceData(
  maker: Maker,
  launch: Launch,
  networkInterface: Resource<NetworkInterface>,
  more: { id: string; reservationId: string; index: number },
): StoredInstance {
  const { data: eni } = networkInterface;
  const { type, subnet } = launch;
  const threads = type.architecture === 'arm64' || type.vcpus === 1 ? 1 : 2;
  return {
    InstanceId: more.id,
    reservationId: more.reservationId,
    disableApiTermination: launch.disableApiTermination,
    AmiLaunchIndex: more.index,
    Architecture: type.architecture,
    CpuOptions: { CoreCount: type.vcpus / threads, ThreadsPerCore: threads },
    EbsOptimized: type.hypervisor === 'nitro',
    EnaSupport: type.hypervisor === 'nitro',
    // EC2 shows `xen` here even for Nitro instances; DescribeInstanceTypes tells them apart.
    Hypervisor: 'xen',
    ...(launch.profile !== undefined && {
      IamInstanceProfile: {
        Arn: launch.profile.Arn ?? `arn:aws:iam::${maker.account}:instance-profile/${launch.profile.Name ?? ''}`,
        Id: `AIPA${more.id.slice(-17).toUpperCase()}`,
      },
    }),
    ImageId: launch.imageId,
    ...(launch.spot && { InstanceLifecycle: 'spot', SpotInstanceRequestId: newId('sir') }),
    InstanceType: type.name as NonNullable<StoredInstance['InstanceType']>,
    ...(launch.keyName !== undefined && { KeyName: launch.keyName }),
    LaunchTime: new Date(),
    MetadataOptions: {
      State: 'applied',
      HttpTokens: launch.metadataOptions?.HttpTokens ?? 'required',
      HttpEndpoint: launch.metadataOptions?.HttpEndpoint ?? 'enabled',
      HttpPutResponseHopLimit: launch.metadataOptions?.HttpPutResponseHopLimit ?? 2,
    },
    Monitoring: { State: 'disabled' },
    Placement: { AvailabilityZone: subnet.data.AvailabilityZone, GroupName: '', Tenancy: 'default' },
    PlatformDetails: 'Linux/UNIX',
    PrivateDnsName: privateDnsName(maker.region, eni.PrivateIpAddress ?? ''),
    PrivateIpAddress: eni.PrivateIpAddress,
    PublicDnsName: eni.Association?.PublicDnsName ?? '',
    ...(eni.Association?.PublicIp !== undefined && { PublicIpAddress: eni.Association.PublicIp }),
    RootDeviceName: '/dev/xvda',
    RootDeviceType: 'ebs',
    SecurityGroups: eni.Groups,
    SourceDestCheck: true,
    State: { Name: 'pending', Code: stateCodes.pending },
    StateTransitionReason: '',
    SubnetId: subnet.id,
    VirtualizationType: 'hvm',
    VpcId: subnet.data.VpcId,
  };
}

/** The volumes of the request, and a root volume of 8 GiB where the request says nothing of it. */
function addVolumes(maker: Maker, launch: Launch, instanceId: string): void {
  const asked = launch.blockDevices.filter((device) => device.Ebs !== undefined);
  const devices = asked.some((device) => device.DeviceName === '/dev/xvda')
    ? asked
    : [{ DeviceName: '/dev/xvda', Ebs: {} }, ...asked];
  for (const { DeviceName: device = '', Ebs: ebs = {} } of devices) {
    const volume = addVolume(maker, {
      zone: launch.subnet.data.AvailabilityZone ?? '',
      size: ebs.VolumeSize ?? 8,
      type: ebs.VolumeType ?? ('gp3' satisfies VolumeType),
      iops: ebs.Iops,
      throughput: ebs.Throughput,
      encrypted: ebs.Encrypted,
      kmsKeyId: ebs.KmsKeyId,
      snapshotId: ebs.SnapshotId,
      tags: launch.tags.volume,
    });
    volume.data.Attachments = [
      attachmentTo(volume, { instanceId, device, deleteOnTermination: ebs.DeleteOnTermination ?? true }),
    ];
    setVolumeState(maker, volume, 'in-use');
  }
}

/** From `pending` to `running`; a node of a cluster gets its second interface from the VPC CNI then. */
export function run(maker: Maker, instance: Resource<StoredInstance>, options: Ec2Options): void {
  maker.aws.clock.after(untilRunning, () => {
    if (instance.data.State?.Name !== 'pending') return;
    setInstanceState(maker, instance, 'running');
    if (options.cniInterfaces !== 'none') attachCniInterface(maker, instance);
  });
}

/** Stand-in for the VPC CNI (aws-node), which attaches a second interface with these tags and this description. */
function attachCniInterface(maker: Maker, instance: Resource<StoredInstance>): void {
  const clusterTag = Object.keys(instance.tags).find((key) => key.startsWith('kubernetes.io/cluster/'));
  if (clusterTag === undefined) return;
  const networkInterface = addInterface(maker, {
    subnet: find(maker, subnetKind, instance.data.SubnetId),
    groups: (instance.data.SecurityGroups ?? []).map((group) => group.GroupId ?? ''),
    description: `aws-K8S-${instance.id}`,
    tags: {
      'cluster.k8s.amazonaws.com/name': clusterTag.slice('kubernetes.io/cluster/'.length),
      'node.k8s.amazonaws.com/instance_id': instance.id,
      'node.k8s.amazonaws.com/createdAt': new Date().toISOString(),
    },
  });
  attach(maker, networkInterface, {
    AttachmentId: newId('eni-attach'),
    DeleteOnTermination: true,
    DeviceIndex: 1,
    InstanceId: instance.id,
    InstanceOwnerId: maker.account,
  });
}

/** From any state to `terminated`, when its interfaces and volumes go, or stay behind, as each was told. */
export function terminate(place: Place, instance: Resource<StoredInstance>, options: Ec2Options): void {
  if (instance.data.State?.Name === 'shutting-down') return;
  setInstanceState(place, instance, 'shutting-down');
  place.aws.clock.after(untilTerminated, () => {
    releaseInterfaces(place, instance, options);
    releaseVolumes(place, instance);
    instance.data.StateTransitionReason = `User initiated (${new Date().toISOString()})`;
    delete instance.data.PrivateIpAddress;
    delete instance.data.PublicIpAddress;
    delete instance.data.SubnetId;
    delete instance.data.VpcId;
    setInstanceState(place, instance, 'terminated');
    place.aws.store.remove(instance);
  });
}

function releaseInterfaces(place: Place, instance: Resource<StoredInstance>, options: Ec2Options): void {
  for (const networkInterface of interfacesOfInstance(place, instance.id)) {
    const leaks = options.cniInterfaces === 'leak' && networkInterface.data.Description === `aws-K8S-${instance.id}`;
    if (networkInterface.data.Attachment?.DeleteOnTermination === true && !leaks)
      removeInterface(place, networkInterface);
    else detach(place, networkInterface);
  }
}

function releaseVolumes(place: Place, instance: Resource<StoredInstance>): void {
  for (const volume of volumesOfInstance(place, instance.id)) {
    const goesToo = volume.data.Attachments?.[0]?.DeleteOnTermination === true;
    volume.data.Attachments = [];
    setVolumeState(place, volume, goesToo ? 'deleting' : 'available');
    if (goesToo) place.aws.store.remove(volume);
  }
}
