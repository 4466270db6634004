import { releaseAddress } from '../../../shared/aws/ec2/addresses.ts';
import { listNodes, terminateNodes } from '../../../shared/aws/eks/cluster-nodes.ts';
import { deleteIdentityProvider } from '../../../shared/aws/iam/identity-providers.ts';
import { deleteLogGroup } from '../../../shared/aws/log-groups.ts';
import { removeUnneededValidation, validationDomainsOf } from '../../../shared/aws/route-53/validation-records.ts';
import { deleteVolume, listVolumes } from '../../../shared/aws/storage/volumes.ts';
import { deleteVpcWithContent } from '../../../shared/aws/vpc/delete-vpc.ts';
import { deleteNetworkInterface, deleteSecurityGroup, listCniInterfaces } from '../../../shared/aws/vpc/vpc-guests.ts';
import { counted } from '../../../shared/errors/counted.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { patience } from '../../../shared/time/patience.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { EnvironmentContext } from '../environment-context.ts';
import { takeInventory } from '../inventory.ts';
import type { Inventory } from '../inventory.ts';
import { scanRegion } from '../scan-region.ts';

/** Looks, 10 s apart; a volume is free about a minute after its node is gone. */
const looks = 60;

/** Deletes the environment's volumes that are left, by their tags: of claims that outlived the driver, of a cluster that is gone. */
export async function deleteVolumes({ aws, inventory }: EnvironmentContext, context: StepContext): Promise<string> {
  const isOver = patience(looks);
  const ordered = new Set<string>();
  const left = await waitUntil<readonly string[]>(
    {
      for: 'volumes to be deleted',
      every: 10,
      limit: 30 * 60,
      look: async () => {
        const busy: string[] = [];
        for (const { id, size, state } of await listVolumes(aws, inventory.environment)) {
          if (!ordered.has(id)) context.log(`Deleting volume ${id}, ${state}, ${size} GiB`);
          ordered.add(id);
          if (!(await deleteVolume(aws, id))) busy.push(`${id} is ${state}`);
        }
        return busy.length === 0 || isOver(busy) ? { done: true, value: busy } : { done: false, seen: busy.join(', ') };
      },
    },
    context,
  );
  return left.length === 0 ? counted(ordered.size, 'volume') : `${left.join(', ')}, and stays`;
}

/**
 * What neither Kubernetes nor CloudFormation deletes, as a second look at the region finds it: instances of node provisioners,
 * a VPC that its stack left behind, addresses, the OIDC provider, validation records, log groups. Log groups last: a living
 * control plane makes them anew.
 */
export async function deleteLeftovers(environment: EnvironmentContext, context: StepContext): Promise<string> {
  const { aws, inputs, inventory, findings } = environment;
  const name = inventory.environment;
  const scan = await scanRegion(aws, name);
  const now = await takeInventory(aws, scan, [], name, inventory.vpcId);
  const done: string[] = [];
  const tell = (what: string) => {
    context.log(`Deleting ${what}`);
    done.push(what);
  };
  const nodes = now.cluster === undefined ? await listNodes(aws, name) : [];
  if (nodes.length > 0) tell(`nodes that nobody manages any more: ${nodes.map(({ id }) => id).join(', ')}`);
  await terminateNodes(
    aws,
    nodes.map(({ id }) => id),
  );
  if (now.vpcId !== undefined && now.stacks.length === 0) {
    tell(`the VPC ${now.vpcId}, which its stack left behind`);
    for (const each of await deleteVpcWithContent(aws, now.vpcId, context)) findings.foreign.add(each);
  }
  if (now.cluster === undefined) await deleteGroups(environment, now, tell, context);
  for (const address of now.addresses) {
    if (await releaseAddress(aws, address.allocationId)) tell(`address ${address.publicIp}`);
  }
  // Without the cluster nothing tells whose provider it is but its tags, which ours may have lost; so the first look counts too.
  // Where a role may delete by tags only, IAM refuses to delete what is gone, instead of saying so.
  const standing = scan.identityProviders.map(({ arn }) => arn);
  const seenFirst = inventory.identityProviders.filter((arn) => standing.includes(arn));
  for (const arn of new Set([...seenFirst, ...now.identityProviders])) {
    tell(`OIDC provider ${arn}`);
    await deleteIdentityProvider(aws, arn);
  }
  await deleteValidation(environment, context);
  for (const group of inputs.keepLogs ? [] : now.logGroups) {
    tell(`log group ${group}`);
    await deleteLogGroup(aws, group);
  }
  return done.length === 0 ? 'nothing' : counted(done.length, 'thing');
}

/**
 * Security groups of a cluster that is gone, in a VPC that stays. Interfaces that the VPC CNI left behind hold them, and rules in
 * groups of somebody else, which are not changed.
 */
async function deleteGroups(
  { aws }: EnvironmentContext,
  { environment, securityGroups }: Inventory,
  tell: (what: string) => void,
  { log }: StepContext,
): Promise<void> {
  for (const { id, status } of await listCniInterfaces(aws, environment)) {
    if (status !== 'available') continue;
    tell(`network interface ${id}, which nothing uses`);
    await deleteNetworkInterface(aws, id);
  }
  for (const group of securityGroups) {
    const name = `security group ${group.id} (${group.name})`;
    const why = await deleteSecurityGroup(aws, group);
    if (why === undefined) tell(name);
    else log(`${name} stays: ${why}`);
  }
}

/** The CNAMEs that validated the environment's certificates go with the last certificate that needs them. */
async function deleteValidation(
  { aws, route53, inventory, findings }: EnvironmentContext,
  context: StepContext,
): Promise<void> {
  const { environment } = inventory;
  for (const { zone, validated } of inventory.records) {
    if (validated.length === 0) continue;
    const removed = await removeUnneededValidation(
      aws,
      route53,
      {
        zone,
        domains: (records) => validationDomainsOf(environment, records),
        comment: `eks-actions: teardown of ${environment}`,
      },
      context,
    );
    if (!('kept' in removed)) continue;
    const why = `not all certificates could be seen: ${removed.kept.join('; ')}`;
    for (const domain of validated) {
      const item = { environment, kind: 'DNS record', id: `CNAME of ACM for ${domain}`, region: aws.region } as const;
      findings.kept.push({ item, why });
    }
  }
}
