// Runs inside the session's process: `rehearsal.inside(arrangement, 'leaveClusterStack', …)`.
import type { StackFault } from '../../../../rehearsal/aws/cloudformation/stack-faults.ts';
import type { Ec2Quotas } from '../../../../rehearsal/aws/ec2/options.ts';
import type { Principal } from '../../../../rehearsal/aws/service.ts';
import type { Session } from '../../../../rehearsal/session.ts';

export function setQuotas({ cloud }: Session, quotas: Partial<Ec2Quotas>): void {
  Object.assign(cloud.scenery.ec2.quotas, quotas);
}

export function failStackResource({ cloud }: Session, fault: StackFault): void {
  cloud.scenery.stacks.add(fault);
}

/**
 * CloudFormation stands still at a resource until a client whose role session has this name has looked at the stacks so often:
 * whatever the machine is doing, it looks at a stack that is in progress.
 */
export function holdStack(
  session: Session,
  fault: Omit<StackFault, 'until' | 'reason'>,
  until: { readonly sessionName: string; readonly looks: number },
): void {
  session.cloud.scenery.stacks.add({ ...fault, times: 1, until: looksBy(session, until) });
}

function looksBy({ cloud }: Session, { sessionName, looks }: { sessionName: string; looks: number }): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const stop = cloud.aws.recorder.listen(({ operation, principal, internal }) => {
      if (internal || operation !== 'DescribeStacks' || !principal.endsWith(`/${sessionName}`)) return;
      seen += 1;
      if (seen < looks) return;
      stop();
      resolve();
    });
  });
}

type Call = <Output = unknown>(service: string, operation: string, input: object) => Promise<Output>;

function callAs({ cloud: { aws, region } }: Session, name: string): Call {
  const principal: Principal = { arn: `arn:aws:iam::${aws.account}:user/${name}`, account: aws.account };
  return (service, operation, input) => aws.call(service, operation, input, { principal, region });
}

interface FoundStack {
  readonly StackName?: string;
  readonly StackStatus?: string;
}

/** A stack by the name that is not gone. */
function statusOf({ cloud: { aws, region } }: Session, name: string): string | undefined {
  return aws.store
    .list<FoundStack>('AWS::CloudFormation::Stack', region)
    .filter(({ data }) => data.StackName === name && data.StackStatus !== 'DELETE_COMPLETE')
    .map(({ data }) => data.StackStatus)[0];
}

async function untilStatus(session: Session, name: string, status: string | undefined): Promise<void> {
  while (statusOf(session, name) !== status) await session.cloud.aws.clock.sleep(5);
}

const template = {
  Resources: {
    VPC: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '192.168.0.0/16' } },
    Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'VPC' }, CidrBlock: '192.168.0.0/19' } },
    Log: { Type: 'AWS::Logs::LogGroup', Properties: {}, DependsOn: ['Subnet'] },
  },
  Outputs: { SubnetId: { Value: { Ref: 'Subnet' } }, VpcId: { Value: { Ref: 'VPC' } } },
};

/** The states in which an earlier run can leave the stack of the control plane, by what leads to them. */
export type LeftStatus =
  | 'ROLLBACK_COMPLETE'
  | 'ROLLBACK_FAILED'
  | 'CREATE_FAILED'
  | 'REVIEW_IN_PROGRESS'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_FAILED';

/**
 * Leaves the stack of a control plane in a state, with the tags of eksctl and of the suite. Its template is smaller than eksctl's:
 * nobody gets to see more of it.
 * @param sessionName of the client that has to look at it while it is in progress.
 */
export async function leaveClusterStack(
  session: Session,
  cluster: string,
  status: LeftStatus,
  sessionName: string,
): Promise<void> {
  const call = callAs(session, 'earlier-run');
  const stackName = `eksctl-${cluster}-cluster`;
  const input = { StackName: stackName, TemplateBody: JSON.stringify(template), Tags: tagsOf(cluster) };
  const fail = (action: StackFault['action'], logicalId: string) =>
    failStackResource(session, { action, logicalId, stackName, reason: 'arranged', times: 1 });
  switch (status) {
    case 'REVIEW_IN_PROGRESS':
      await call('cloudformation', 'CreateChangeSet', { ...input, ChangeSetName: 'first', ChangeSetType: 'CREATE' });
      break;
    case 'ROLLBACK_FAILED':
    case 'ROLLBACK_COMPLETE':
    case 'CREATE_FAILED':
      fail('create', 'Log');
      if (status === 'ROLLBACK_FAILED') fail('delete', 'Subnet');
      await call('cloudformation', 'CreateStack', { ...input, DisableRollback: status === 'CREATE_FAILED' });
      break;
    case 'DELETE_IN_PROGRESS':
    case 'DELETE_FAILED':
      await call('cloudformation', 'CreateStack', input);
      await untilStatus(session, stackName, 'CREATE_COMPLETE');
      if (status === 'DELETE_FAILED') await leaveLoadBalancer(session, cluster, stackName);
      else
        holdStack(session, { action: 'delete', logicalId: 'Subnet', stackName, times: 1 }, { sessionName, looks: 3 });
      await call('cloudformation', 'DeleteStack', { StackName: stackName });
  }
  await untilStatus(session, stackName, status);
}

function tagsOf(cluster: string): { Key: string; Value: string }[] {
  const tags = {
    'alpha.eksctl.io/cluster-name': cluster,
    'openremote.io/managed-by': 'eks-actions',
    'openremote.io/environment': cluster,
    'openremote.io/repository': 'openremote/eks-actions',
    'openremote.io/run-id': '1',
  };
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** What keeps VPCs from being deleted: a load balancer of the cluster's controller, and its security group. */
async function leaveLoadBalancer(session: Session, cluster: string, stackName: string): Promise<void> {
  const call = callAs(session, 'controller-of-an-earlier-run');
  const { Stacks } = await call<{ Stacks: { Outputs: { OutputKey: string; OutputValue: string }[] }[] }>(
    'cloudformation',
    'DescribeStacks',
    { StackName: stackName },
  );
  const output = (key: string) => Stacks[0]?.Outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue ?? '';
  const Tags = [{ Key: 'elbv2.k8s.aws/cluster', Value: cluster }];
  await call('elasticloadbalancing', 'CreateLoadBalancer', {
    Name: `k8s-${cluster}`,
    Type: 'network',
    Scheme: 'internal',
    Subnets: [output('SubnetId')],
    Tags,
  });
  await call('ec2', 'CreateSecurityGroup', {
    GroupName: `k8s-traffic-${cluster}`,
    Description: 'left by a controller',
    VpcId: output('VpcId'),
    TagSpecifications: [{ ResourceType: 'security-group', Tags }],
  });
}

/** Deletes a stack as somebody in the console would, and waits until it is gone. */
export async function deleteStackByHand(session: Session, name: string): Promise<void> {
  const call = callAs(session, 'somebody-else');
  const unprotected = { StackName: name, EnableTerminationProtection: false };
  await call('cloudformation', 'UpdateTerminationProtection', unprotected);
  await call('cloudformation', 'DeleteStack', { StackName: name });
  await untilStatus(session, name, undefined);
}

/** Somebody else's stack that has the name of a cluster's. */
export async function makeForeignStack(session: Session, cluster: string): Promise<void> {
  await callAs(session, 'somebody-else')('cloudformation', 'CreateStack', {
    StackName: `eksctl-${cluster}-cluster`,
    TemplateBody: JSON.stringify(template),
    Tags: [{ Key: 'alpha.eksctl.io/cluster-name', Value: cluster }],
  });
}

/** Writes a tag on a cluster, or without a value takes it away, past every API. */
export function tagCluster({ cloud }: Session, name: string, key: string, value?: string): void {
  const cluster = cloud.aws.store.get('AWS::EKS::Cluster', name, cloud.region);
  if (cluster === undefined) throw new Error(`there is no cluster ${name}`);
  const { [key]: _, ...others } = cluster.tags;
  cluster.tags = value === undefined ? others : { ...others, [key]: value };
}
