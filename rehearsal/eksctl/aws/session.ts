import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { EC2Client } from '@aws-sdk/client-ec2';
import { EKSClient } from '@aws-sdk/client-eks';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';

import { CommandError, wordsOf } from '../errors.ts';
import { speed } from '../time.ts';
import { credentials } from './credentials.ts';

/** What the Go SDK calls the services, as its error texts name them. */
const goNames: Record<string, string> = {
  AutoScalingClient: 'Auto Scaling',
  CloudFormationClient: 'CloudFormation',
  EC2Client: 'EC2',
  EKSClient: 'EKS',
  ElasticLoadBalancingV2Client: 'Elastic Load Balancing v2',
  IAMClient: 'IAM',
  SSMClient: 'SSM',
  STSClient: 'STS',
};

/** A refused AWS call, in the words of eksctl. */
export class AwsCallError extends CommandError {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** True for a refused AWS call with this code. */
export function isRefusal(error: unknown, code: string): boolean {
  return error instanceof AwsCallError && error.code === code;
}

interface Wrappable {
  readonly middlewareStack: {
    add(
      middleware: (
        next: (args: never) => Promise<never>,
        context: { clientName?: string; commandName?: string },
      ) => (args: never) => Promise<never>,
      options: { step: 'initialize'; priority: 'high'; name: string },
    ): void;
  };
}

/** Lets a client's refusals come out in eksctl's words. */
function worded<Client extends object>(client: Client): Client {
  (client as unknown as Wrappable).middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        const operation = (context.commandName ?? '').replace(/Command$/, '');
        const message = wordsOf(error, goNames[context.clientName ?? ''] ?? '', operation);
        throw new AwsCallError(message, error instanceof Error ? error.name : '');
      }
    },
    { step: 'initialize', priority: 'high', name: 'eksctlWords' },
  );
  return client;
}

/**
 * The clients of one run. Credentials, profile and endpoints come from where the SDK looks for them by itself, so a profile with a
 * `credential_process` and AWS_ENDPOINT_URL work.
 */
export class Session {
  readonly region: string;
  readonly partition: string;
  readonly autoScaling: AutoScalingClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ec2: EC2Client;
  readonly eks: EKSClient;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly iam: IAMClient;
  readonly ssm: SSMClient;
  readonly sts: STSClient;
  #identity: { account: string; arn: string } | undefined;

  constructor(region: string) {
    refuseRealAccounts();
    this.region = region;
    this.partition = partitionOf(region);
    // As eksctl has it: 13 attempts, up to 20 s apart; seconds of rehearsed time here.
    const retryStrategy = new ConfiguredRetryStrategy(13, (attempt) => Math.min(20_000, 100 * 2 ** attempt) / speed);
    const settings = { region, credentials, retryStrategy };
    this.autoScaling = worded(new AutoScalingClient(settings));
    this.cloudFormation = worded(new CloudFormationClient(settings));
    this.ec2 = worded(new EC2Client(settings));
    this.eks = worded(new EKSClient(settings));
    this.elb = worded(new ElasticLoadBalancingV2Client(settings));
    this.iam = worded(new IAMClient(settings));
    this.ssm = worded(new SSMClient(settings));
    // STS has no retryer in eksctl: one throttled GetCallerIdentity ends the run.
    this.sts = worded(new STSClient({ region, credentials, maxAttempts: 1 }));
  }

  /** Who is asking; the first call that eksctl makes. Throws its "checking AWS STS access" error. */
  async checkAccess(): Promise<void> {
    try {
      const { Account, Arn } = await this.sts.send(new GetCallerIdentityCommand({}));
      this.#identity = { account: Account ?? '', arn: Arn ?? '' };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CommandError(`checking AWS STS access – cannot get role ARN for current session: ${reason}`);
    }
  }

  get account(): string {
    return this.#identity?.account ?? '';
  }

  /** The last part of the caller's ARN, which eksctl names kubeconfig users after. */
  get userName(): string {
    return this.#identity?.arn.split('/').at(-1) ?? 'iam-root-account';
  }
}

/** The stand-in makes up what it does not know; it has no business with anything but a local cloud. */
function refuseRealAccounts(): void {
  const endpoint = process.env['AWS_ENDPOINT_URL'] ?? '';
  const host = URL.parse(endpoint)?.hostname ?? '';
  if (['127.0.0.1', 'localhost', '[::1]'].includes(host)) return;
  throw new CommandError(
    `this is the rehearsal's stand-in for eksctl, and it works only with a local cloud: AWS_ENDPOINT_URL must be on loopback, but is "${endpoint}". Put the real eksctl on PATH.`,
  );
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
