import { CreateStackCommand, type CreateStackInput } from '@aws-sdk/client-cloudformation';

import type { EksCloud } from './eks-cloud.ts';

export const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
export const eip = { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } };
export const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    },
    Policies: [
      {
        PolicyName: 'inline',
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
      },
    ],
  },
};
export const logs = (days: number): object => ({
  Type: 'AWS::Logs::LogGroup',
  Properties: { LogGroupName: 'group', RetentionInDays: days },
});

/** A NAT gateway with all that it needs. */
export const natGateway = {
  Vpc: vpc,
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  Attachment: {
    Type: 'AWS::EC2::VPCGatewayAttachment',
    Properties: { VpcId: { Ref: 'Vpc' }, InternetGatewayId: { Ref: 'Gateway' } },
  },
  Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  Address: { ...eip, DependsOn: 'Attachment' },
  Nat: {
    Type: 'AWS::EC2::NatGateway',
    Properties: { SubnetId: { Ref: 'Subnet' }, AllocationId: { 'Fn::GetAtt': 'Address.AllocationId' } },
  },
};

/** Asks for a stack `test` of these resources; answers its id. */
export async function createTestStack(
  cloud: EksCloud,
  Resources: object,
  more: Partial<CreateStackInput> & { Outputs?: object } = {},
): Promise<string> {
  const { Outputs = {}, ...input } = more;
  const TemplateBody = JSON.stringify({ Resources, Outputs });
  const { StackId = '' } = await cloud.cloudFormation.send(
    new CreateStackCommand({ StackName: 'test', TemplateBody, Capabilities: ['CAPABILITY_IAM'], ...input }),
  );
  return StackId;
}

/** Types of what exists, without what comes and goes with a VPC. */
export function typesLeft(cloud: EksCloud): string[] {
  return cloud.aws.store
    .left()
    .map((resource) => resource.type)
    .filter((type) => !/^AWS::EC2::(RouteTable|SecurityGroup|NetworkAcl)$/.test(type));
}
