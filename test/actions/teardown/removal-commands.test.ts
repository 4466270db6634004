import { describe, expect, test } from '@jest/globals';

import type { Item, ItemKind } from '../../../actions/teardown/items.ts';
import { quoted, removalCommand, removalCommands } from '../../../actions/teardown/removal-commands.ts';
import { readAwsCommand } from '../../support/aws-command.ts';
import { region } from './samples.ts';

const item = (kind: ItemKind, id: string, more: Partial<Item> = {}): Item => ({
  environment: 'demo',
  kind,
  id,
  region,
  ...more,
});
const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:111122223333:${rest}`;
const resource = (type: string, id: string) => item('stack resource', id, { detail: type });
const alias = {
  name: 'demo.example.com',
  type: 'A',
  values: [],
  alias: { hostedZoneId: 'Z9', dnsName: 'x.amazonaws.com' },
};

describe('what removes a leak', () => {
  test.each<[Item, readonly [string, object][]]>([
    [
      item('load balancer', arn('elasticloadbalancing', 'loadbalancer/net/x/1')),
      [
        [
          'elbv2 ModifyLoadBalancerAttributes',
          { Attributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }] },
        ],
        ['elbv2 DeleteLoadBalancer', { LoadBalancerArn: arn('elasticloadbalancing', 'loadbalancer/net/x/1') }],
      ],
    ],
    [item('target group', 'arn:tg'), [['elbv2 DeleteTargetGroup', { TargetGroupArn: 'arn:tg' }]]],
    [item('security group', 'sg-1'), [['ec2 DeleteSecurityGroup', { GroupId: 'sg-1' }]]],
    [item('volume', 'vol-1'), [['ec2 DeleteVolume', { VolumeId: 'vol-1' }]]],
    [item('snapshot', 'snap-1'), [['ec2 DeleteSnapshot', { SnapshotId: 'snap-1' }]]],
    [item('certificate', 'arn:cert'), [['acm DeleteCertificate', { CertificateArn: 'arn:cert' }]]],
    [item('node', 'i-1'), [['ec2 TerminateInstances', { InstanceIds: ['i-1'] }]]],
    [
      item('NAT gateway', 'nat-1'),
      [
        ['ec2 DeleteNatGateway', { NatGatewayId: 'nat-1' }],
        ['ec2 wait NatGatewayDeleted', {}],
      ],
    ],
    [item('address', 'eipalloc-1'), [['ec2 ReleaseAddress', { AllocationId: 'eipalloc-1' }]]],
    [item('EKS cluster', 'demo'), [['eks DeleteCluster', { name: 'demo' }]]],
    [
      item('CloudFormation stack', 'eksctl-demo-cluster'),
      [
        // eksctl protects it.
        ['cloudformation UpdateTerminationProtection', { EnableTerminationProtection: false }],
        ['cloudformation DeleteStack', { StackName: 'eksctl-demo-cluster' }],
        ['cloudformation wait StackDeleteComplete', {}],
      ],
    ],
    [item('VPC', 'vpc-1'), [['ec2 DeleteVpc', { VpcId: 'vpc-1' }]]],
    [
      item('OIDC provider', 'arn:oidc'),
      [['iam DeleteOpenIDConnectProvider', { OpenIDConnectProviderArn: 'arn:oidc' }]],
    ],
    [item('log group', '/aws/eks/demo/cluster'), [['logs DeleteLogGroup', { logGroupName: '/aws/eks/demo/cluster' }]]],
    [item('kept credentials', '/openremote/x'), [['ssm DeleteParameter', { Name: '/openremote/x' }]]],
    [
      item('DNS record', 'A demo.example.com', { record: { zoneId: 'Z1', set: alias } }),
      [
        [
          'route53 ChangeResourceRecordSets',
          {
            HostedZoneId: 'Z1',
            ChangeBatch: {
              Changes: [
                {
                  Action: 'DELETE',
                  ResourceRecordSet: {
                    Name: 'demo.example.com',
                    Type: 'A',
                    AliasTarget: { HostedZoneId: 'Z9', DNSName: 'x.amazonaws.com', EvaluateTargetHealth: false },
                  },
                },
              ],
            },
          },
        ],
      ],
    ],
    [resource('AWS::IAM::Role', 'eksctl-demo-role'), [['iam DeleteRole', { RoleName: 'eksctl-demo-role' }]]],
    [resource('AWS::EC2::Subnet', 'subnet-1'), [['ec2 DeleteSubnet', { SubnetId: 'subnet-1' }]]],
    [
      item('tagged resource', arn('ec2', 'internet-gateway/igw-1')),
      [['ec2 DeleteInternetGateway', { InternetGatewayId: 'igw-1' }]],
    ],
    [item('tagged resource', arn('ec2', 'route-table/rtb-1')), [['ec2 DeleteRouteTable', { RouteTableId: 'rtb-1' }]]],
    [
      item('tagged resource', arn('ec2', 'network-interface/eni-1')),
      [['ec2 DeleteNetworkInterface', { NetworkInterfaceId: 'eni-1' }]],
    ],
    [
      item('tagged resource', arn('ec2', 'launch-template/lt-1')),
      [['ec2 DeleteLaunchTemplate', { LaunchTemplateId: 'lt-1' }]],
    ],
    [
      item('tagged resource', arn('ec2', 'vpc-endpoint/vpce-1')),
      [['ec2 DeleteVpcEndpoints', { VpcEndpointIds: ['vpce-1'] }]],
    ],
  ])('$kind $id', async (leak, expected) => {
    const commands = removalCommands(leak).map(readAwsCommand);
    expect(
      commands.map(({ service, operation, isWait, input }) => [
        [service, ...(isWait ? ['wait'] : []), operation].join(' '),
        input,
      ]),
    ).toEqual(expected.map(([name, input]) => [name, expect.objectContaining(input)]));
    for (const { service, region: where } of commands)
      expect(where).toBe(['iam', 'route53'].includes(service) ? undefined : region);
  });

  // The SDK's clients of these two are not installed.
  test.each([
    [
      resource('AWS::EC2::FlowLog', 'fl-1'),
      `aws cloudcontrol delete-resource --type-name AWS::EC2::FlowLog --identifier fl-1 --region ${region}`,
    ],
    [item('tagged resource', arn('aps', 'scraper/s-1')), `aws amp delete-scraper --scraper-id s-1 --region ${region}`],
  ])('$kind $id', (leak, expected) => {
    expect(removalCommand(leak)).toBe(expected);
  });

  test('what has to go first comes first; each command waits for the success of the one before it', () => {
    expect(removalCommand(item('VPC', 'vpc-1', { first: ['aws a', 'aws b'] }))).toBe(
      `aws a && aws b && aws ec2 delete-vpc --vpc-id vpc-1 --region ${region}`,
    );
  });

  test('what a stack takes away goes by the command of the stack', () => {
    expect(removalCommand(item('VPC', 'vpc-1', { goesWith: 'eksctl-demo-cluster' }))).toBe(
      removalCommand(item('CloudFormation stack', 'eksctl-demo-cluster')),
    );
  });

  test('where none is known, none is given', () => {
    expect(removalCommand(item('tagged resource', arn('sqs', 'queue')))).toBeUndefined();
    expect(removalCommand(item('DNS record', 'CNAME of ACM for demo.example.com'))).toBeUndefined();
  });
});

test.each([
  ['vpc-1', 'vpc-1'],
  ['/aws/eks/demo/cluster', '/aws/eks/demo/cluster'],
  ['a|b c', "'a|b c'"],
  ["it's", String.raw`'it'\''s'`],
  ['$(rm)', "'$(rm)'"],
])('a shell reads %s as one word', (word, expected) => {
  expect(quoted(word)).toBe(expected);
});
