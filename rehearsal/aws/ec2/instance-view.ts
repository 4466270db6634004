import type {
  Instance,
  InstanceBlockDeviceMapping,
  InstanceNetworkInterface,
  NetworkInterface,
} from '@aws-sdk/client-ec2';

import type { Resource } from '../store.ts';
import type { StoredInstance } from './kinds.ts';
import { interfacesOfInstance } from './network-interfaces.ts';
import type { Place } from './registry.ts';
import { tagList } from './tag-sets.ts';
import { volumesOfInstance } from './volume-records.ts';

/** An instance as DescribeInstances shows it, with the interfaces and volumes that it has just now. */
export function shownInstance(place: Place, { id, data, tags }: Resource<StoredInstance>): Instance {
  const { reservationId: _reservation, disableApiTermination: _protection, ...instance } = data;
  return {
    ...instance,
    NetworkInterfaces: interfacesOfInstance(place, id).map((networkInterface) => interfaceOf(networkInterface.data)),
    BlockDeviceMappings: volumesOfInstance(place, id).map((volume): InstanceBlockDeviceMapping => {
      const attachment = volume.data.Attachments?.[0];
      return {
        DeviceName: attachment?.Device,
        Ebs: {
          VolumeId: volume.id,
          AttachTime: attachment?.AttachTime,
          DeleteOnTermination: attachment?.DeleteOnTermination,
          Status: attachment?.State === 'busy' ? 'attached' : attachment?.State,
        },
      };
    }),
    Tags: tagList(tags),
  };
}

function interfaceOf(data: NetworkInterface): InstanceNetworkInterface {
  return {
    ...(data.Association !== undefined && {
      Association: {
        IpOwnerId: data.Association.IpOwnerId,
        PublicDnsName: data.Association.PublicDnsName,
        PublicIp: data.Association.PublicIp,
      },
    }),
    Attachment: {
      AttachTime: data.Attachment?.AttachTime,
      AttachmentId: data.Attachment?.AttachmentId,
      DeleteOnTermination: data.Attachment?.DeleteOnTermination,
      DeviceIndex: data.Attachment?.DeviceIndex,
      Status: data.Attachment?.Status,
      NetworkCardIndex: 0,
    },
    Description: data.Description,
    Groups: data.Groups,
    Ipv6Addresses: [],
    MacAddress: data.MacAddress,
    NetworkInterfaceId: data.NetworkInterfaceId,
    OwnerId: data.OwnerId,
    PrivateDnsName: data.PrivateDnsName,
    PrivateIpAddress: data.PrivateIpAddress,
    PrivateIpAddresses: (data.PrivateIpAddresses ?? []).map(({ Primary, PrivateDnsName, PrivateIpAddress }) => ({
      Primary,
      PrivateDnsName,
      PrivateIpAddress,
    })),
    SourceDestCheck: data.SourceDestCheck,
    Status: data.Status,
    SubnetId: data.SubnetId,
    VpcId: data.VpcId,
    InterfaceType: data.InterfaceType,
  };
}
