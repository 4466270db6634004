import type {
  AssociateVpcCidrBlockRequest,
  AssociateVpcCidrBlockResult,
  DisassociateVpcCidrBlockRequest,
  DisassociateVpcCidrBlockResult,
  Vpc,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Block } from './cidr.ts';
import { contains, overlaps, parseBlock } from './cidr.ts';
import { subnetKind, vpcKind } from './kinds.ts';
import { dependencyViolation, find, listOf, newId, required } from './registry.ts';

/** Further IPv4 blocks of a VPC; IPv6 is not rehearsed. */
export const vpcCidrBlockHandlers: Record<string, Handler> = {
  AssociateVpcCidrBlock: associateVpcCidrBlock,
  DisassociateVpcCidrBlock: disassociateVpcCidrBlock,
};

/** All address blocks of a VPC. */
export function blocksOf(vpc: Vpc): Block[] {
  const texts = [vpc.CidrBlock, ...(vpc.CidrBlockAssociationSet ?? []).map((association) => association.CidrBlock)];
  return texts.flatMap((text) => parseBlock(text ?? '') ?? []);
}

function associateVpcCidrBlock(input: AssociateVpcCidrBlockRequest, call: Call): AssociateVpcCidrBlockResult {
  const vpc = find(call, vpcKind, input.VpcId);
  if (input.AmazonProvidedIpv6CidrBlock === true || input.Ipv6CidrBlock !== undefined) {
    throw new AwsError('UnsupportedOperation', 'IPv6 is not rehearsed.');
  }
  const cidr = required(input.CidrBlock, 'cidrBlock');
  const block = parseBlock(cidr);
  if (block === undefined || block.prefix < 16 || block.prefix > 28) {
    throw new AwsError('InvalidVpc.Range', `The CIDR '${cidr}' is invalid.`);
  }
  if (blocksOf(vpc.data).some((other) => overlaps(block, other))) {
    throw new AwsError('InvalidVpc.Range', `The CIDR '${cidr}' conflicts with another CIDR block of the VPC`);
  }
  const association = {
    AssociationId: newId('vpc-cidr-assoc'),
    CidrBlock: cidr,
    CidrBlockState: { State: 'associated' as const },
  };
  (vpc.data.CidrBlockAssociationSet ??= []).push(association);
  return { VpcId: vpc.id, CidrBlockAssociation: association };
}

function disassociateVpcCidrBlock(input: DisassociateVpcCidrBlockRequest, call: Call): DisassociateVpcCidrBlockResult {
  const id = required(input.AssociationId, 'associationId');
  for (const vpc of listOf(call, vpcKind)) {
    const association = vpc.data.CidrBlockAssociationSet?.find((one) => one.AssociationId === id);
    if (association === undefined) continue;
    const block = parseBlock(association.CidrBlock ?? '');
    const used = listOf(call, subnetKind).some(({ data }) => {
      const subnet = parseBlock(data.CidrBlock ?? '');
      return data.VpcId === vpc.id && block !== undefined && subnet !== undefined && contains(block, subnet);
    });
    if (used || association.CidrBlock === vpc.data.CidrBlock) {
      throw dependencyViolation(
        `The vpc CIDR block with association ID ${id} has dependencies and cannot be disassociated.`,
      );
    }
    vpc.data.CidrBlockAssociationSet = vpc.data.CidrBlockAssociationSet?.filter((one) => one !== association);
    return { VpcId: vpc.id, CidrBlockAssociation: { ...association, CidrBlockState: { State: 'disassociated' } } };
  }
  throw new AwsError(
    'InvalidVpcCidrBlockAssociationID.NotFound',
    `The vpc CIDR block association ID '${id}' does not exist`,
  );
}
