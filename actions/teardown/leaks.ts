import { clusterStackName } from '../../shared/aws/cloudformation/stacks.ts';
import type { Inventory } from './inventory.ts';
import type { Item } from './items.ts';
import { typeOfArn } from './removal-commands.ts';

/** Types of resources of eksctl's stacks that the inventory lists through their own service: what it doesn't show is gone. */
const listed = /^AWS::(EC2::(VPC|NatGateway|EIP)|EKS::.*|IAM::OIDCProvider|CloudFormation::Stack)$/;
/** Types that are a part of something else, and go with it. */
const parts =
  /^AWS::EC2::(Route|SubnetRouteTableAssociation|VPCGatewayAttachment|SecurityGroupIngress|SecurityGroupEgress)$/;
/** Types that can't be without their VPC. */
const inVpc = /^AWS::EC2::(Subnet|RouteTable|InternetGateway|SecurityGroup|NetworkInterface|VPCEndpoint)$/;

/** In this order each can be deleted once those before it are gone. */
const order: readonly string[] = [
  'DNS record',
  'load balancer',
  'target group',
  'certificate',
  'CloudFormation stack',
  'EKS cluster',
  'node',
  'volume',
  'NAT gateway',
  'address',
  'AWS::EC2::VPCEndpoint',
  'AWS::EC2::NetworkInterface',
  'security group',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::RouteTable',
  'VPC',
];

/**
 * What is left of an environment, each thing once, in the order in which it can be deleted by hand: what the second look found,
 * and what CloudFormation was told to leave behind, as far as it still can be there. Pure.
 */
export function leaksOf(
  { vpcId, stacks, addresses, environment }: Pick<Inventory, 'vpcId' | 'stacks' | 'addresses' | 'environment'>,
  left: readonly Item[],
  retained: readonly Item[],
): readonly Item[] {
  const found = onceEach(left);
  const known = new Set(found.map(ownId));
  const also = retained.filter(({ id, detail: type = '' }) => {
    const isGone = listed.test(type) || parts.test(type) || (inVpc.test(type) && vpcId === undefined);
    return !isGone && !known.has(id);
  });
  const stack = stacks.find(({ name }) => name === clusterStackName(environment))?.name;
  const used = addresses.filter(({ associationId }) => associationId !== undefined);
  const goes = (item: Item) => isOfStack(item) || used.some(({ allocationId }) => allocationId === item.id);
  return [...found, ...also]
    .map((item) => (stack !== undefined && goes(item) ? { ...item, goesWith: stack } : item))
    .map((item, index) => ({ item, index, rank: rankOf(item, stack) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}

/** The tagging API also lists what its own service showed. */
function onceEach(left: readonly Item[]): readonly Item[] {
  const shown = new Set(left.filter(({ kind }) => kind !== 'tagged resource').map(({ id }) => id));
  return left.filter((item) => item.kind !== 'tagged resource' || !shown.has(ownId(item)));
}

/** The id without the ARN around it. */
function ownId({ kind, id }: Item): string {
  return kind === 'tagged resource' ? (typeOfArn(id)?.id ?? id) : id;
}

/** True for what the cluster's stack made, if there is one. (Of addresses only those of its NAT gateways.) */
function isOfStack({ kind, id }: Item): boolean {
  if (kind === 'tagged resource') return inVpc.test(typeOfArn(id)?.type ?? '');
  return kind === 'EKS cluster' || kind === 'NAT gateway' || kind === 'VPC';
}

function rankOf(item: Item, clusterStack: string | undefined): number {
  // The stacks of node groups and roles need the cluster's, so that one goes last of them.
  if (item.kind === 'CloudFormation stack' && item.id === clusterStack) return order.indexOf(item.kind) + 0.5;
  const type = item.kind === 'tagged resource' ? typeOfArn(item.id)?.type : item.detail;
  const rank = order.indexOf(
    item.kind === 'tagged resource' || item.kind === 'stack resource' ? (type ?? '') : item.kind,
  );
  return rank === -1 ? order.length : rank;
}
