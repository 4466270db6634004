import { isAwsException } from '../../errors/explain.ts';
import { patience } from '../../time/patience.ts';
import { sayOnce } from '../../time/say-once.ts';
import { waitUntil } from '../../time/wait-until.ts';
import type { Waiting } from '../../time/wait-until.ts';
import type { Aws } from '../connection.ts';
import { deleteNatGateway, listNatGateways } from './nat-gateways.ts';
import { sweepVpc } from './sweep-vpc.ts';
import { listVpcParts } from './vpc-parts.ts';

/** Looks, 15 s apart, that EC2 gets to let go of what is in the VPC. */
const looks = 20;

/**
 * Deletes a VPC with all that a stack of eksctl makes in one, where the stack is gone and left it behind. Returns what keeps it:
 * empty if it is gone. Only for a VPC that carries the tags of such a stack.
 */
export async function deleteVpcWithContent(aws: Aws, vpcId: string, waiting: Waiting): Promise<readonly string[]> {
  const isOver = patience(looks);
  const log = sayOnce(waiting.log);
  return waitUntil<readonly string[]>(
    {
      for: `the VPC ${vpcId} to be deleted`,
      every: 15,
      limit: 30 * 60,
      look: async () => {
        const { going, foreign } = await sweepVpc(aws, vpcId, log);
        const gateways = await listNatGateways(aws, vpcId);
        for (const { id, state } of gateways) if (state !== 'deleting') await deleteNatGateway(aws, id);
        const refused = gateways.length > 0 ? [] : await deleteParts(aws, vpcId);
        const left = [...going, ...gateways.map(({ id }) => `NAT gateway ${id}`), ...refused];
        if (left.length === 0) return { done: true, value: [] };
        return isOver(left) ? { done: true, value: [...foreign, ...left] } : { done: false, seen: left.join(', ') };
      },
    },
    waiting,
  );
}

/** Subnets, gateways and route tables, then the VPC. What EC2 refuses for now is returned with its reason. */
async function deleteParts(aws: Aws, vpcId: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.ec2();
  const refused: string[] = [];
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      if (!isAwsException(error)) throw error;
      if (!error.name.endsWith('.NotFound')) refused.push(`${what}: ${error.message}`);
    }
  };
  const { subnets, internetGateways, routeTables } = await listVpcParts(aws, vpcId);
  for (const SubnetId of subnets) {
    await attempt(`subnet ${SubnetId}`, () => client.send(new sdk.DeleteSubnetCommand({ SubnetId })));
  }
  for (const InternetGatewayId of internetGateways) {
    await attempt(`internet gateway ${InternetGatewayId}`, async () => {
      await client.send(new sdk.DetachInternetGatewayCommand({ InternetGatewayId, VpcId: vpcId }));
      await client.send(new sdk.DeleteInternetGatewayCommand({ InternetGatewayId }));
    });
  }
  for (const RouteTableId of routeTables) {
    await attempt(`route table ${RouteTableId}`, () => client.send(new sdk.DeleteRouteTableCommand({ RouteTableId })));
  }
  await attempt(`VPC ${vpcId}`, () => client.send(new sdk.DeleteVpcCommand({ VpcId: vpcId })));
  return refused;
}
