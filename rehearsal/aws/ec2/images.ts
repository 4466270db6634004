import type { DescribeImagesRequest, DescribeImagesResult, Image } from '@aws-sdk/client-ec2';

import type { Handler } from '../service.ts';
import { factsFiltered } from './filters.ts';
import { page } from './pages.ts';
import { requireWellFormed } from './registry.ts';

/**
 * DescribeImages. The local EC2 has two images of its own, the EKS-optimised Amazon Linux 2023 for both architectures; any other
 * well-formed identifier is answered as the first of them, since image identifiers come from outside (SSM parameters, launch templates).
 */
export const imageHandlers: Record<string, Handler> = { DescribeImages: describeImages };

const amazonAccountOfEks = '602401143452';

function eksImage(id: string, architecture: 'x86_64' | 'arm64'): Image {
  const name = `amazon-eks-node-al2023-${architecture}-standard-1.35-v20260801`;
  return {
    ImageId: id,
    Name: name,
    Description: 'EKS-optimized Kubernetes node based on Amazon Linux 2023 (stand-in of the rehearsal)',
    ImageLocation: `amazon/${name}`,
    ImageOwnerAlias: 'amazon',
    OwnerId: amazonAccountOfEks,
    Architecture: architecture,
    CreationDate: '2026-08-01T00:00:00.000Z',
    EnaSupport: true,
    Hypervisor: 'xen',
    ImageType: 'machine',
    Public: true,
    RootDeviceName: '/dev/xvda',
    RootDeviceType: 'ebs',
    VirtualizationType: 'hvm',
    State: 'available',
    PlatformDetails: 'Linux/UNIX',
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: { VolumeSize: 20, VolumeType: 'gp3', DeleteOnTermination: true, Encrypted: false },
      },
    ],
  };
}

const ownImages = [eksImage('ami-0e2a1c0d5b3f40001', 'x86_64'), eksImage('ami-0e2a1c0d5b3f40002', 'arm64')];

function describeImages(input: DescribeImagesRequest): DescribeImagesResult {
  const ids = input.ImageIds ?? [];
  for (const id of ids) {
    requireWellFormed(
      {
        type: 'image',
        prefix: 'ami',
        resourceType: 'image',
        notFound: 'InvalidAMIID.NotFound',
        malformed: 'InvalidAMIID.Malformed',
        notFoundMessage: String,
      },
      id,
    );
  }
  const asked =
    ids.length === 0
      ? ownImages
      : ids.map((id) => ownImages.find((image) => image.ImageId === id) ?? eksImage(id, 'x86_64'));
  const owners = input.Owners ?? [];
  const owned = asked.filter(
    ({ OwnerId: owner = '' }) => owners.length === 0 || owners.includes('amazon') || owners.includes(owner),
  );
  const { items, ...next } = page(
    factsFiltered(owned, input.Filters, {
      'image-id': (image) => image.ImageId,
      architecture: (image) => image.Architecture,
      name: (image) => image.Name,
      'owner-id': (image) => image.OwnerId,
      'owner-alias': (image) => image.ImageOwnerAlias,
      'is-public': (image) => image.Public,
      'root-device-type': (image) => image.RootDeviceType,
      state: (image) => image.State,
      'virtualization-type': (image) => image.VirtualizationType,
      'image-type': (image) => image.ImageType,
    }),
    input,
  );
  return { Images: items, ...next };
}
