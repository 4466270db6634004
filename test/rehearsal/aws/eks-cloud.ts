import { CloudFormationClient, type Stack } from '@aws-sdk/client-cloudformation';
import { DescribeStackEventsCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';

import { createCloudFormationService } from '../../../rehearsal/aws/cloudformation/service.ts';
import { StackFaults } from '../../../rehearsal/aws/cloudformation/stack-faults.ts';
import { ec2Options } from '../../../rehearsal/aws/ec2/options.ts';
import { createEc2Service } from '../../../rehearsal/aws/ec2/service.ts';
import { EksFaults } from '../../../rehearsal/aws/eks/eks-faults.ts';
import { createEksService } from '../../../rehearsal/aws/eks/service.ts';
import { createIamService } from '../../../rehearsal/aws/iam/service.ts';
import { createLogsService } from '../../../rehearsal/aws/logs.ts';
import { createSsmService } from '../../../rehearsal/aws/ssm.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import type { CertificateAuthority } from '../../../rehearsal/certificate-authority.ts';
import type { Latency } from '../../../rehearsal/latency.ts';

export interface EksCloud {
  aws: StartedAws['aws'];
  eks: EKSClient;
  cloudFormation: CloudFormationClient;
  ec2: EC2Client;
  iam: IAMClient;
  eksFaults: EksFaults;
  stackFaults: StackFaults;
  ec2Options: ReturnType<typeof ec2Options>;
  settings: ReturnType<StartedAws['clientSettings']>;
  /** Names of the clusters whose control plane runs now. */
  controlPlanes: Set<string>;
  stop(): Promise<void>;
}

/** A local cloud with everything that clusters and stacks need; control planes are recorded, not started. */
export async function startEksCloud({
  speed = 4000,
  latency = {},
}: { speed?: number; latency?: Partial<Latency> } = {}): Promise<EksCloud> {
  const controlPlanes = new Set<string>();
  const eksFaults = new EksFaults();
  const stackFaults = new StackFaults();
  const options = ec2Options();
  const eksService = createEksService({
    // The control planes here need no certificates.
    authority: {} as unknown as CertificateAuthority,
    faults: eksFaults,
    startControlPlane: ({ cluster }) => {
      controlPlanes.add(cluster.name);
      return Promise.resolve({
        endpoint: `https://127.0.0.1:1/${cluster.name}`,
        certificateAuthorityData: 'Q0E=',
        stop: () => {
          controlPlanes.delete(cluster.name);
          return Promise.resolve();
        },
      });
    },
  });
  const started = await startLocalAws({
    speed,
    latency,
    services: [
      createEc2Service(options),
      createIamService(),
      eksService,
      createCloudFormationService({ faults: stackFaults }),
      createLogsService(),
      createSsmService(),
    ],
  });
  const settings = started.clientSettings();
  return {
    aws: started.aws,
    eks: new EKSClient(settings),
    cloudFormation: new CloudFormationClient(settings),
    ec2: new EC2Client(settings),
    iam: new IAMClient(settings),
    eksFaults,
    stackFaults,
    ec2Options: options,
    settings,
    controlPlanes,
    stop: async () => {
      await eksService.stop();
      await started.stop();
    },
  };
}

/** Makes a role that a service may assume; gives its ARN. */
export async function makeRole(cloud: EksCloud, RoleName: string, service: string): Promise<string> {
  const statement = { Effect: 'Allow', Principal: { Service: service }, Action: ['sts:AssumeRole', 'sts:TagSession'] };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { Role } = await cloud.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  return Role?.Arn ?? '';
}

/** Asks again until the answer satisfies the condition; fails after some seconds of real time. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  satisfied: (answer: Answer) => boolean,
): Promise<Answer> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`still not as expected: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The stack when nothing goes on in it any more. */
export function settledStack(cloud: EksCloud, StackName: string): Promise<Stack> {
  return eventually(
    async () => {
      const { Stacks } = await cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }));
      const [stack] = Stacks ?? [];
      if (stack === undefined) throw new Error(`no stack ${StackName}`);
      return stack;
    },
    (stack) => !stack.StackStatus?.endsWith('IN_PROGRESS'),
  );
}

/** Resolves when there is no living stack of this name. */
export async function gone(cloud: EksCloud, StackName: string): Promise<void> {
  const statusNow = async (): Promise<string> => {
    const ask = new DescribeStacksCommand({ StackName });
    const { Stacks } = await cloud.cloudFormation.send(ask).catch(() => ({ Stacks: undefined }));
    return Stacks?.[0]?.StackStatus ?? 'gone';
  };
  const last = await eventually(statusNow, (status) => !status.endsWith('IN_PROGRESS'));
  if (last !== 'gone') throw new Error(`${StackName} is ${last}`);
}

/** The reasons in the stack's events, newest first, for resources in this status. */
export async function reasonsOf(cloud: EksCloud, StackName: string, status: string): Promise<Record<string, string>> {
  const { StackEvents = [] } = await cloud.cloudFormation.send(new DescribeStackEventsCommand({ StackName }));
  return Object.fromEntries(
    StackEvents.filter((event) => event.ResourceStatus === status)
      .toReversed()
      .map((event) => [event.LogicalResourceId ?? '', event.ResourceStatusReason ?? '']),
  );
}
