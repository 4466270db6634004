import type {
  Address,
  Instance,
  InternetGateway,
  KeyPairInfo,
  LaunchTemplate,
  LaunchTemplateVersion,
  NatGateway,
  NetworkAcl,
  NetworkInterface,
  RouteTable,
  SecurityGroup,
  SecurityGroupRule,
  Snapshot,
  Subnet,
  Volume,
  VolumeModification,
  Vpc,
  VpcEndpoint,
  VpcPeeringConnection,
} from '@aws-sdk/client-ec2';

/** What the store keeps about a VPC besides what DescribeVpcs shows. */
export interface StoredVpc extends Vpc {
  enableDnsSupport: boolean;
  enableDnsHostnames: boolean;
}

/** A group with its rules as DescribeSecurityGroupRules shows them; the permissions that DescribeSecurityGroups shows follow from them. */
export interface StoredSecurityGroup extends SecurityGroup {
  rules: SecurityGroupRule[];
}

export interface StoredInstance extends Instance {
  reservationId: string;
  /** Set by ModifyInstanceAttribute; TerminateInstances then answers OperationNotPermitted. */
  disableApiTermination: boolean;
}

export interface StoredLaunchTemplate extends LaunchTemplate {
  versions: LaunchTemplateVersion[];
}

export interface StoredVolume extends Volume {
  modification?: VolumeModification;
}

/** How one kind of EC2 resource is named: in the store, in identifiers, in ARNs, in tag specifications and in errors. */
export interface Kind<Data extends object> {
  /** Type in the store. */
  readonly type: string;
  /** First part of the identifier, without the dash. */
  readonly prefix: string;
  /** Resource part of the ARN, and the ResourceType of tag specifications and of DescribeTags. */
  readonly resourceType: string;
  readonly notFound: string;
  readonly malformed: string;
  readonly notFoundMessage: (id: string) => string;
  /** Never set: ties the kind to the shape of its data. */
  readonly data?: Data;
}

function kind<Data extends object>(
  type: string,
  prefix: string,
  resourceType: string,
  errors: { notFound: string; malformed: string; noun: string },
): Kind<Data> {
  return {
    type: `AWS::EC2::${type}`,
    prefix,
    resourceType,
    notFound: errors.notFound,
    malformed: errors.malformed,
    notFoundMessage: (id) => `The ${errors.noun} '${id}' does not exist`,
  };
}

export const vpcKind = kind<StoredVpc>('VPC', 'vpc', 'vpc', {
  notFound: 'InvalidVpcID.NotFound',
  malformed: 'InvalidVpcID.Malformed',
  noun: 'vpc ID',
});
export const subnetKind = kind<Subnet>('Subnet', 'subnet', 'subnet', {
  notFound: 'InvalidSubnetID.NotFound',
  malformed: 'InvalidSubnetID.Malformed',
  noun: 'subnet ID',
});
export const routeTableKind = kind<RouteTable>('RouteTable', 'rtb', 'route-table', {
  notFound: 'InvalidRouteTableID.NotFound',
  malformed: 'InvalidRouteTableId.Malformed',
  noun: 'routeTable ID',
});
export const networkAclKind = kind<NetworkAcl>('NetworkAcl', 'acl', 'network-acl', {
  notFound: 'InvalidNetworkAclID.NotFound',
  malformed: 'InvalidNetworkAclId.Malformed',
  noun: 'networkAcl ID',
});
export const internetGatewayKind = kind<InternetGateway>('InternetGateway', 'igw', 'internet-gateway', {
  notFound: 'InvalidInternetGatewayID.NotFound',
  malformed: 'InvalidInternetGatewayId.Malformed',
  noun: 'internetGateway ID',
});
export const natGatewayKind: Kind<NatGateway> = {
  ...kind<NatGateway>('NatGateway', 'nat', 'natgateway', {
    notFound: 'NatGatewayNotFound',
    malformed: 'NatGatewayMalformed',
    noun: 'NAT gateway',
  }),
  notFoundMessage: (id) => `NatGateway ${id} was not found`,
};
export const addressKind = kind<Address>('EIP', 'eipalloc', 'elastic-ip', {
  notFound: 'InvalidAllocationID.NotFound',
  malformed: 'InvalidAllocationID.NotFound',
  noun: 'allocation ID',
});
export const securityGroupKind = kind<StoredSecurityGroup>('SecurityGroup', 'sg', 'security-group', {
  notFound: 'InvalidGroup.NotFound',
  malformed: 'InvalidGroupId.Malformed',
  noun: 'security group',
});
export const networkInterfaceKind = kind<NetworkInterface>('NetworkInterface', 'eni', 'network-interface', {
  notFound: 'InvalidNetworkInterfaceID.NotFound',
  malformed: 'InvalidNetworkInterfaceId.Malformed',
  noun: 'networkInterface ID',
});
export const instanceKind = kind<StoredInstance>('Instance', 'i', 'instance', {
  notFound: 'InvalidInstanceID.NotFound',
  malformed: 'InvalidInstanceID.Malformed',
  noun: 'instance ID',
});
export const launchTemplateKind: Kind<StoredLaunchTemplate> = {
  ...kind<StoredLaunchTemplate>('LaunchTemplate', 'lt', 'launch-template', {
    notFound: 'InvalidLaunchTemplateId.NotFound',
    malformed: 'InvalidLaunchTemplateId.Malformed',
    noun: 'launch template',
  }),
  notFoundMessage: (id) => `The specified launch template, with template ID ${id}, does not exist.`,
};
export const volumeKind = kind<StoredVolume>('Volume', 'vol', 'volume', {
  notFound: 'InvalidVolume.NotFound',
  malformed: 'InvalidVolumeID.Malformed',
  noun: 'volume',
});
export const snapshotKind = kind<Snapshot>('Snapshot', 'snap', 'snapshot', {
  notFound: 'InvalidSnapshot.NotFound',
  malformed: 'InvalidSnapshotID.Malformed',
  noun: 'snapshot',
});
export const vpcEndpointKind = kind<VpcEndpoint>('VPCEndpoint', 'vpce', 'vpc-endpoint', {
  notFound: 'InvalidVpcEndpointId.NotFound',
  malformed: 'InvalidVpcEndpointId.Malformed',
  noun: 'Vpc Endpoint Id',
});
export const peeringKind = kind<VpcPeeringConnection>('VPCPeeringConnection', 'pcx', 'vpc-peering-connection', {
  notFound: 'InvalidVpcPeeringConnectionID.NotFound',
  malformed: 'InvalidVpcPeeringConnectionId.Malformed',
  noun: 'vpcPeeringConnection ID',
});
export const keyPairKind = kind<KeyPairInfo>('KeyPair', 'key', 'key-pair', {
  notFound: 'InvalidKeyPair.NotFound',
  malformed: 'InvalidKeyPair.NotFound',
  noun: 'key pair',
});

/** Every kind that can be tagged and swept. */
export const allKinds: readonly Kind<object>[] = [
  vpcKind,
  subnetKind,
  routeTableKind,
  networkAclKind,
  internetGatewayKind,
  natGatewayKind,
  addressKind,
  securityGroupKind,
  networkInterfaceKind,
  instanceKind,
  launchTemplateKind,
  volumeKind,
  snapshotKind,
  vpcEndpointKind,
  peeringKind,
  keyPairKind,
];
