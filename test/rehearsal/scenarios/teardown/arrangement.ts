// Runs inside the session's process: `rehearsal.inside(arrangement, 'makeEnvironment', …)`.
import type { StackFault } from '../../../../rehearsal/aws/cloudformation/stack-faults.ts';
import { contentsOf, writeFile } from '../../../../rehearsal/aws/ec2/disk-contents.ts';
import type { Principal } from '../../../../rehearsal/aws/service.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { clusterTemplate } from '../../aws/eksctl-templates.ts';
import { deployer, kubernetesApi } from '../kubernetes-api.ts';

export type Call = <Output = unknown>(service: string, operation: string, input: object) => Promise<Output>;

export function callAs({ cloud }: Session, principal: Principal, region = cloud.region): Call {
  return (service, operation, input) => cloud.aws.call(service, operation, input, { principal, region });
}

export const serviceOfAws: Principal = { arn: 'guardduty.amazonaws.com', account: '111122223333' };

export interface Making {
  /** Hours from now at which it ends; absent: never. */
  readonly endsIn?: number;
  readonly tags?: Readonly<Record<string, string>>;
  readonly region?: string;
  /** Do not wait until it is made. */
  readonly hasty?: boolean;
}

export function tagsOf(cluster: string, { endsIn, tags }: Making = {}): Record<string, string> {
  const end =
    endsIn === undefined ? {} : { 'openremote.io/expires-at': new Date(Date.now() + endsIn * 3_600_000).toISOString() };
  return {
    'alpha.eksctl.io/cluster-name': cluster,
    'openremote.io/managed-by': 'eks-actions',
    'openremote.io/environment': cluster,
    'openremote.io/repository': 'openremote/eks-actions',
    'openremote.io/run-id': '1',
    ...end,
    ...tags,
  };
}

export function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** A control plane in a VPC of its own, by the stack that eksctl would make; without nodes. */
export async function makeEnvironment(session: Session, cluster: string, making: Making = {}): Promise<void> {
  const region = making.region ?? session.cloud.region;
  await callAs(session, deployer, region)('cloudformation', 'CreateStack', {
    StackName: `eksctl-${cluster}-cluster`,
    TemplateBody: clusterTemplate(cluster, region),
    Capabilities: ['CAPABILITY_IAM'],
    EnableTerminationProtection: true,
    Tags: tagList(tagsOf(cluster, making)),
  });
  if (making.hasty !== true) await untilStack(session, cluster, (status) => !status.endsWith('_IN_PROGRESS'), region);
}

/** Seconds of the session's clock that anything of an arrangement may take; EKS takes the longest, 10 to 15 minutes. */
const limit = 3_600;

/** @throws if it is not so in an hour of the session's clock: an arrangement that can't come to be is no reason to wait for ever */
export async function until(
  { cloud: { aws } }: Session,
  what: string,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 5) {
    if (waited >= limit) throw new Error(`the arrangement waited for ${what} in vain`);
    await aws.clock.sleep(5);
  }
}

/** Waits until the cluster's stack is in a state; one that is gone has none. */
export async function untilStack(
  session: Session,
  cluster: string,
  isRight: (status: string) => boolean,
  region = session.cloud.region,
): Promise<void> {
  const { aws } = session.cloud;
  const status = () =>
    aws.store
      .list<{ StackName?: string; StackStatus?: string }>('AWS::CloudFormation::Stack', region)
      .find(({ data }) => data.StackName === `eksctl-${cluster}-cluster`)?.data.StackStatus ?? '';
  await until(session, `the stack of ${cluster} to be in another state than ${status()}`, () => isRight(status()));
}

export interface Place {
  readonly vpc: string;
  readonly subnets: readonly string[];
}

export async function placeOf(session: Session, cluster: string): Promise<Place> {
  const { Stacks } = await callAs(session, deployer)<{
    Stacks: { Outputs: { OutputKey: string; OutputValue: string }[] }[];
  }>('cloudformation', 'DescribeStacks', { StackName: `eksctl-${cluster}-cluster` });
  const output = (key: string) => Stacks[0]?.Outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue ?? '';
  return { vpc: output('VPC'), subnets: output('SubnetsPublic').split(',') };
}

export function failResource({ cloud }: Session, fault: StackFault): void {
  cloud.scenery.stacks.add(fault);
}

/** CloudFormation lets go of a resource so many seconds from now at the earliest. */
export function delayDeletion({ cloud }: Session, stackName: string, logicalId: string, seconds: number): void {
  cloud.scenery.stacks.add({ action: 'delete', logicalId, stackName, until: cloud.aws.clock.sleep(seconds) });
}

/** A role that GitHub may take and that may do everything but this, in AWS and in the cluster, if one is named. Returns its ARN. */
export async function makeRoleWithout(session: Session, action: string, cluster?: string): Promise<string> {
  const call = callAs(session, deployer);
  const RoleName = `without-${action.replace(':', '-')}`;
  const { Role } = await call<{ Role: { AssumeRolePolicyDocument: string } }>('iam', 'GetRole', {
    RoleName: 'eks-actions-deploy',
  });
  const made = await call<{ Role: { Arn: string } }>('iam', 'CreateRole', {
    RoleName,
    AssumeRolePolicyDocument: decodeURIComponent(Role.AssumeRolePolicyDocument),
  });
  const statement = (Effect: string, Action: string) => ({ Effect, Action, Resource: '*' });
  await call('iam', 'PutRolePolicy', {
    RoleName,
    PolicyName: RoleName,
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [statement('Allow', '*'), statement('Deny', action)],
    }),
  });
  if (cluster !== undefined) {
    const entry = { clusterName: cluster, principalArn: made.Role.Arn };
    await call('eks', 'CreateAccessEntry', entry);
    await call('eks', 'AssociateAccessPolicy', {
      ...entry,
      policyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
      accessScope: { type: 'cluster' },
    });
  }
  return made.Role.Arn;
}

export function allowMany({ cloud }: Session): void {
  const many = { vpcs: 300, internetGateways: 300, elasticAddresses: 300, natGatewaysPerZone: 300, onDemandVcpus: 500 };
  Object.assign(cloud.scenery.ec2.quotas, many);
}

/** The cluster is deleted behind the back of its stack, as somebody in the console does. */
export async function deleteClusterBehindStack(session: Session, cluster: string): Promise<void> {
  const { aws, region } = session.cloud;
  await callAs(session, deployer)('eks', 'DeleteCluster', { name: cluster });
  const standing = () => aws.store.get('AWS::EKS::Cluster', cluster, region) !== undefined;
  await until(session, `the cluster ${cluster} to be gone`, () => !standing());
}

/** A cluster with our tags that no stack made, in the account's default VPC. */
export async function makeClusterWithoutStack(session: Session, cluster: string): Promise<void> {
  const { aws, region } = session.cloud;
  const call = callAs(session, deployer);
  const trust = { Effect: 'Allow', Principal: { Service: 'eks.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const { Role } = await call<{ Role: { Arn: string } }>('iam', 'CreateRole', {
    RoleName: `${cluster}-role`,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
  });
  const subnets = aws.store
    .list<{ DefaultForAz?: boolean }>('AWS::EC2::Subnet', region)
    .filter(({ data }) => data.DefaultForAz);
  await call('eks', 'CreateCluster', {
    name: cluster,
    roleArn: Role.Arn,
    resourcesVpcConfig: { subnetIds: subnets.slice(0, 2).map(({ id }) => id) },
    tags: tagsOf(cluster),
  });
  const status = () => aws.store.get<{ status?: string }>('AWS::EKS::Cluster', cluster, region)?.data.status;
  await until(session, `the cluster ${cluster} to be active`, () => status() === 'ACTIVE');
  await call('iam', 'DeleteRole', { RoleName: `${cluster}-role` });
}

export function tagCluster({ cloud }: Session, cluster: string, tags: Record<string, string>): void {
  const found = cloud.aws.store.get('AWS::EKS::Cluster', cluster, cloud.region);
  if (found === undefined) throw new Error(`there is no cluster ${cluster}`);
  Object.assign(found.tags, tags);
}

export async function call(session: Session, service: string, operation: string, input: object): Promise<unknown> {
  return JSON.parse(JSON.stringify((await callAs(session, deployer)(service, operation, input)) ?? null)) as unknown;
}

/** What is there of an environment: `AWS::EC2::VPC vpc-1`. */
export function leftOf(session: Session, cluster: string): string[] {
  return session
    .left()
    .filter(({ owner }) => owner.name === cluster)
    .map(({ type, id }) => `${type} ${id}`);
}

/** The EBS volume behind a claim (`openremote/postgresql-data`) of the environment that lives now, by the tags of the driver. */
function volumeOf({ cloud: { aws, region } }: Session, claim: string) {
  const ofClaim = 'kubernetes.io/created-for/pvc';
  const found = aws.store
    .list('AWS::EC2::Volume', region)
    .find(({ tags }) => `${tags[`${ofClaim}/namespace`] ?? ''}/${tags[`${ofClaim}/name`] ?? ''}` === claim);
  if (found === undefined) throw new Error(`there is no volume for ${claim}`);
  return found;
}

/** Writes into the volume of a claim, as the database in it would. */
export function writeToVolume(session: Session, claim: string, name: string, text: string): void {
  writeFile(volumeOf(session, claim), name, text);
}

export function readFromVolume(session: Session, claim: string, name: string): string | undefined {
  return contentsOf(volumeOf(session, claim))[name];
}

/** Deletes a namespace with all that is in it, and waits until it is gone. */
export async function deleteNamespace(session: Session, cluster: string, name: string): Promise<void> {
  const api = kubernetesApi(session, cluster);
  const path = `/api/v1/namespaces/${name}`;
  const isGone = () =>
    api('GET', path).then(
      () => false,
      () => true,
    );
  try {
    await api('DELETE', path);
    await until(session, `the namespace ${name} to be gone`, isGone);
  } finally {
    api.close();
  }
}

/** What is in a Secret, through the Kubernetes API. */
export async function readSecret(session: Session, cluster: string, path: string): Promise<unknown> {
  const api = kubernetesApi(session, cluster);
  try {
    return await api('GET', path);
  } finally {
    api.close();
  }
}

/** Nodes leave network interfaces of the VPC CNI behind, as on a bad day. */
export function leakInterfaces({ cloud }: Session): void {
  cloud.scenery.ec2.cniInterfaces = 'leak';
}

/** The retention of all snapshots is over. */
export function ageSnapshots({ cloud: { aws } }: Session): void {
  for (const { tags } of aws.store.list('AWS::EC2::Snapshot')) {
    tags['openremote.io/snapshot-expires-at'] = '2026-01-01T00:00:00Z';
  }
}
