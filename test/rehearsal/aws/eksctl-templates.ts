/** Templates of the shape that eksctl 0.230 sends for a cluster and a managed node group, shortened to what the rehearsal must do. */

const ref = (Ref: string): object => ({ Ref });
const attribute = (id: string, name: string): object => ({ 'Fn::GetAtt': [id, name] });
const named = (name: string): object => [{ Key: 'Name', Value: { 'Fn::Sub': `\${AWS::StackName}/${name}` } }];

function subnet(name: string, cidr: string, zone: string, isPublic: boolean): object {
  const role = isPublic ? 'kubernetes.io/role/elb' : 'kubernetes.io/role/internal-elb';
  return {
    Type: 'AWS::EC2::Subnet',
    Properties: {
      AvailabilityZone: zone,
      CidrBlock: cidr,
      VpcId: ref('VPC'),
      ...(isPublic ? { MapPublicIpOnLaunch: true } : {}),
      Tags: [{ Key: role, Value: '1' }, ...(named(name) as object[])],
    },
  };
}

function association(routes: string, subnetId: string): object {
  return {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { RouteTableId: ref(routes), SubnetId: ref(subnetId) },
  };
}

function group(description: string): object {
  return {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: { GroupDescription: description, VpcId: ref('VPC'), Tags: named('SG') },
  };
}

function exported(key: string, value: object): object {
  return { [key]: { Value: value, Export: { Name: { 'Fn::Sub': `\${AWS::StackName}::${key}` } } } };
}

function assumedBy(service: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Principal: { Service: [{ 'Fn::FindInMap': ['ServicePrincipalPartitionMap', ref('AWS::Partition'), service] }] },
      },
    ],
  };
}

const mappings = {
  ServicePrincipalPartitionMap: { aws: { EC2: 'ec2.amazonaws.com', EKS: 'eks.amazonaws.com' } },
};

export function clusterTemplate(name: string, region = 'eu-west-1'): string {
  const zones = [`${region}a`, `${region}b`];
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'EKS cluster (dedicated VPC: true, dedicated IAM: true) [created and managed by eksctl]',
    Mappings: mappings,
    Resources: {
      VPC: {
        Type: 'AWS::EC2::VPC',
        Properties: {
          CidrBlock: '192.168.0.0/16',
          EnableDnsHostnames: true,
          EnableDnsSupport: true,
          Tags: named('VPC'),
        },
      },
      InternetGateway: { Type: 'AWS::EC2::InternetGateway', Properties: { Tags: named('InternetGateway') } },
      VPCGatewayAttachment: {
        Type: 'AWS::EC2::VPCGatewayAttachment',
        Properties: { InternetGatewayId: ref('InternetGateway'), VpcId: ref('VPC') },
      },
      PublicRouteTable: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('VPC') } },
      PrivateRouteTable: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('VPC') } },
      PublicSubnetRoute: {
        Type: 'AWS::EC2::Route',
        DependsOn: ['VPCGatewayAttachment'],
        Properties: {
          DestinationCidrBlock: '0.0.0.0/0',
          GatewayId: ref('InternetGateway'),
          RouteTableId: ref('PublicRouteTable'),
        },
      },
      SubnetPublicA: subnet('SubnetPublicA', '192.168.0.0/19', zones[0] ?? '', true),
      SubnetPublicB: subnet('SubnetPublicB', '192.168.32.0/19', zones[1] ?? '', true),
      SubnetPrivateA: subnet('SubnetPrivateA', '192.168.64.0/19', zones[0] ?? '', false),
      SubnetPrivateB: subnet('SubnetPrivateB', '192.168.96.0/19', zones[1] ?? '', false),
      RouteTableAssociationPublicA: association('PublicRouteTable', 'SubnetPublicA'),
      RouteTableAssociationPublicB: association('PublicRouteTable', 'SubnetPublicB'),
      RouteTableAssociationPrivateA: association('PrivateRouteTable', 'SubnetPrivateA'),
      RouteTableAssociationPrivateB: association('PrivateRouteTable', 'SubnetPrivateB'),
      NATIP: { Type: 'AWS::EC2::EIP', DependsOn: ['VPCGatewayAttachment'], Properties: { Domain: 'vpc' } },
      NATGateway: {
        Type: 'AWS::EC2::NatGateway',
        Properties: { AllocationId: attribute('NATIP', 'AllocationId'), SubnetId: ref('SubnetPublicA') },
      },
      NATPrivateSubnetRoute: {
        Type: 'AWS::EC2::Route',
        Properties: {
          DestinationCidrBlock: '0.0.0.0/0',
          NatGatewayId: ref('NATGateway'),
          RouteTableId: ref('PrivateRouteTable'),
        },
      },
      ControlPlaneSecurityGroup: group('Communication between the control plane and worker nodegroups'),
      ClusterSharedNodeSecurityGroup: group('Communication between all nodes in the cluster'),
      IngressInterNodeGroupSG: {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          Description: 'Allow nodes to communicate with each other (all ports)',
          FromPort: 0,
          GroupId: ref('ClusterSharedNodeSecurityGroup'),
          IpProtocol: '-1',
          SourceSecurityGroupId: ref('ClusterSharedNodeSecurityGroup'),
          ToPort: 65535,
        },
      },
      IngressDefaultClusterToNodeSG: {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          Description: 'Allow managed and unmanaged nodes to communicate with each other (all ports)',
          FromPort: 0,
          GroupId: ref('ClusterSharedNodeSecurityGroup'),
          IpProtocol: '-1',
          SourceSecurityGroupId: attribute('ControlPlane', 'ClusterSecurityGroupId'),
          ToPort: 65535,
        },
      },
      IngressNodeToDefaultClusterSG: {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          Description: 'Allow unmanaged nodes to communicate with control plane (all ports)',
          FromPort: 0,
          GroupId: attribute('ControlPlane', 'ClusterSecurityGroupId'),
          IpProtocol: '-1',
          SourceSecurityGroupId: ref('ClusterSharedNodeSecurityGroup'),
          ToPort: 65535,
        },
      },
      ServiceRole: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: assumedBy('EKS'),
          ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AmazonEKSClusterPolicy' }],
          Tags: named('ServiceRole'),
        },
      },
      ControlPlane: {
        Type: 'AWS::EKS::Cluster',
        Properties: {
          AccessConfig: { AuthenticationMode: 'API_AND_CONFIG_MAP', BootstrapClusterCreatorAdminPermissions: true },
          BootstrapSelfManagedAddons: false,
          KubernetesNetworkConfig: { IpFamily: 'ipv4' },
          Name: name,
          ResourcesVpcConfig: {
            EndpointPrivateAccess: false,
            EndpointPublicAccess: true,
            SecurityGroupIds: [ref('ControlPlaneSecurityGroup')],
            SubnetIds: ['SubnetPublicA', 'SubnetPublicB', 'SubnetPrivateA', 'SubnetPrivateB'].map(ref),
          },
          RoleArn: attribute('ServiceRole', 'Arn'),
          Tags: named('ControlPlane'),
          Version: '1.35',
        },
      },
    },
    Outputs: {
      ...exported('ARN', attribute('ControlPlane', 'Arn')),
      ...exported('CertificateAuthorityData', attribute('ControlPlane', 'CertificateAuthorityData')),
      ...exported('ClusterSecurityGroupId', attribute('ControlPlane', 'ClusterSecurityGroupId')),
      ...exported('Endpoint', attribute('ControlPlane', 'Endpoint')),
      ...exported('SharedNodeSecurityGroup', ref('ClusterSharedNodeSecurityGroup')),
      ...exported('SubnetsPrivate', { 'Fn::Join': [',', [ref('SubnetPrivateA'), ref('SubnetPrivateB')]] }),
      ...exported('SubnetsPublic', { 'Fn::Join': [',', [ref('SubnetPublicA'), ref('SubnetPublicB')]] }),
      ...exported('VPC', ref('VPC')),
      ClusterStackName: { Value: ref('AWS::StackName') },
      FeatureNATMode: { Value: 'Single' },
    },
  });
}

export function nodegroupTemplate(cluster: string, nodegroup: string): string {
  const imported = (key: string): object => ({ 'Fn::ImportValue': `eksctl-${cluster}-cluster::${key}` });
  const tags = [
    { Key: 'Name', Value: `${cluster}-${nodegroup}-Node` },
    { Key: 'alpha.eksctl.io/nodegroup-name', Value: nodegroup },
  ];
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'EKS Managed Nodes (SSH access: false) [created by eksctl]',
    Mappings: mappings,
    Resources: {
      LaunchTemplate: {
        Type: 'AWS::EC2::LaunchTemplate',
        Properties: {
          LaunchTemplateData: {
            BlockDeviceMappings: [
              { DeviceName: '/dev/xvda', Ebs: { Iops: 3000, Throughput: 125, VolumeSize: 80, VolumeType: 'gp3' } },
            ],
            MetadataOptions: { HttpPutResponseHopLimit: 2, HttpTokens: 'required' },
            SecurityGroupIds: [imported('ClusterSecurityGroupId')],
            TagSpecifications: ['instance', 'volume', 'network-interface'].map((type) => ({
              ResourceType: type,
              Tags: tags,
            })),
          },
          LaunchTemplateName: { 'Fn::Sub': '${AWS::StackName}' },
        },
      },
      NodeInstanceRole: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: assumedBy('EC2'),
          ManagedPolicyArns: ['AmazonEC2ContainerRegistryPullOnly', 'AmazonEKSWorkerNodePolicy'].map((policy) => ({
            'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${policy}`,
          })),
          Path: '/',
        },
      },
      ManagedNodeGroup: {
        Type: 'AWS::EKS::Nodegroup',
        Properties: {
          AmiType: 'AL2023_x86_64_STANDARD',
          ClusterName: cluster,
          InstanceTypes: ['t3.large'],
          Labels: { 'alpha.eksctl.io/cluster-name': cluster, 'alpha.eksctl.io/nodegroup-name': nodegroup },
          LaunchTemplate: { Id: ref('LaunchTemplate') },
          NodeRole: attribute('NodeInstanceRole', 'Arn'),
          NodegroupName: nodegroup,
          ScalingConfig: { DesiredSize: 2, MaxSize: 3, MinSize: 1 },
          Subnets: { 'Fn::Split': [',', imported('SubnetsPublic')] },
          Tags: { 'alpha.eksctl.io/nodegroup-type': 'managed' },
        },
      },
    },
  });
}
