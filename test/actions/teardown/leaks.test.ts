import { expect, test } from '@jest/globals';

import type { Item, ItemKind } from '../../../actions/teardown/items.ts';
import { leaksOf } from '../../../actions/teardown/leaks.ts';
import { report } from '../../../actions/teardown/report.ts';
import { nothing, region, stack, whole } from './samples.ts';

const item = (kind: ItemKind, id: string, more: Partial<Item> = {}): Item => ({
  environment: 'demo',
  kind,
  id,
  region,
  ...more,
});
const tagged = (rest: string) => item('tagged resource', `arn:aws:ec2:${region}:111122223333:${rest}`);
const retained = (detail: string, id: string) => item('stack resource', id, { detail });
const idsOf = (leaks: readonly Item[]) => leaks.map(({ id }) => id.split('/').at(-1));

test('each thing is named once, whoever lists it', () => {
  const left = [item('security group', 'sg-1'), tagged('security-group/sg-1'), tagged('subnet/subnet-1')];
  const kept = [retained('AWS::EC2::Subnet', 'subnet-1'), retained('AWS::IAM::Role', 'role-1')];
  expect(idsOf(leaksOf({ ...nothing, vpcId: 'vpc-1' }, left, kept))).toEqual(['sg-1', 'subnet-1', 'role-1']);
});

test('what its stack left behind, and is gone since, is no leak', () => {
  const kept = [
    retained('AWS::EC2::VPC', 'vpc-1'),
    retained('AWS::EC2::Subnet', 'subnet-1'),
    retained('AWS::EC2::VPCGatewayAttachment', 'IGW|vpc-1'),
    retained('AWS::EC2::EIP', '192.0.2.1'),
    retained('AWS::EC2::LaunchTemplate', 'lt-1'),
  ];
  expect(idsOf(leaksOf(nothing, [], kept))).toEqual(['lt-1']);
});

test('they stand in the order in which each can be deleted', () => {
  const left = [
    item('VPC', 'vpc-1'),
    tagged('route-table/rtb-1'),
    tagged('subnet/subnet-1'),
    item('address', 'eipalloc-1'),
    item('security group', 'sg-1'),
    item('NAT gateway', 'nat-1'),
    item('target group', 'tg-1'),
    item('load balancer', 'lb-1'),
    item('OIDC provider', 'oidc-1'),
  ];
  expect(
    idsOf(leaksOf({ ...nothing, vpcId: 'vpc-1' }, left, [retained('AWS::EC2::InternetGateway', 'igw-1')])),
  ).toEqual(['lb-1', 'tg-1', 'nat-1', 'eipalloc-1', 'sg-1', 'subnet-1', 'igw-1', 'rtb-1', 'vpc-1', 'oidc-1']);
});

test('while the stack of the cluster is there, what it made goes with it, and it goes after the other stacks', () => {
  const stacks = [stack(), stack('demo', 'nodegroup-nodes')];
  const inventory = {
    ...whole,
    stacks,
    addresses: [{ allocationId: 'eipalloc-1', publicIp: '192.0.2.1', associationId: 'eipassoc-1', tags: {} }],
  };
  const left = [
    ...['eksctl-demo-cluster', 'eksctl-demo-nodegroup-nodes'].map((name) => item('CloudFormation stack', name)),
    item('EKS cluster', 'demo'),
    item('address', 'eipalloc-1'),
    item('VPC', 'vpc-1'),
    item('volume', 'vol-1'),
  ];
  expect(leaksOf(inventory, left, []).map(({ id, goesWith }) => [id, goesWith])).toEqual([
    ['eksctl-demo-nodegroup-nodes', undefined],
    ['eksctl-demo-cluster', undefined],
    ['demo', 'eksctl-demo-cluster'],
    ['vol-1', undefined],
    ['eipalloc-1', 'eksctl-demo-cluster'],
    ['vpc-1', 'eksctl-demo-cluster'],
  ]);
});

test('the report says what holds a leak, and has all commands in one block to copy', () => {
  const left = [
    item('security group', 'sg-1', {
      detail: 'eks-cluster-sg-demo-1',
      first: ['aws ec2 revoke-security-group-ingress --group-id sg-2'],
      heldBy: ['rules of sg-2 (database)'],
    }),
    item('volume', 'vol-1', { detail: '10 GiB gp3', measure: 10 }),
    item('tagged resource', 'arn:aws:sqs:eu-west-1:111122223333:queue'),
  ];
  const after = { inventory: nothing, left };
  const { sections, outputs } = report(
    [{ before: whole, after, findings: { retained: [], foreign: new Set(), kept: [] }, keepLogs: false }],
    [],
  );
  const [leaked = ''] = sections;
  expect(leaked).toContain('they cost $0.88 per month');
  expect(leaked).toMatch(
    /\| \[security group sg-1\]\(https:\S+\) eks-cluster-sg-demo-1 \| free \| rules of sg-2 \(database\) \|/,
  );
  expect(leaked.slice(leaked.indexOf('```sh'))).toBe(
    [
      '```sh',
      "# security group sg-1 (eks-cluster-sg-demo-1), once it is right to change what is somebody else's: rules of sg-2 (database)",
      'aws ec2 revoke-security-group-ingress --group-id sg-2',
      'aws ec2 delete-security-group --group-id sg-1 --region eu-west-1',
      '# volume vol-1 (10 GiB gp3)',
      'aws ec2 delete-volume --volume-id vol-1 --region eu-west-1',
      `# tagged resource arn:aws:sqs:eu-west-1:111122223333:queue: no command is known, see https://eu-west-1.console.aws.amazonaws.com/resource-groups/tag-editor/find-resources?region=eu-west-1`,
      '```',
    ].join('\n'),
  );
  const told = JSON.parse(outputs['leaked'] ?? '') as { id: string; command?: string; heldBy?: string[] }[];
  expect(told.map(({ id, command, heldBy }) => [id, command?.split(' && ').length, heldBy])).toEqual([
    ['sg-1', 2, ['rules of sg-2 (database)']],
    ['vol-1', 1, undefined],
    ['arn:aws:sqs:eu-west-1:111122223333:queue', undefined, undefined],
  ]);
});
