import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Latency } from '../latency.ts';
import type { Recorder } from '../recorder.ts';
import type { Store } from './store.ts';

/** The wire protocols that AWS services speak; how requests are read and answers are written follows from this alone. */
export type Protocol = 'awsQuery' | 'ec2Query' | 'restJson' | 'restXml' | 'awsJson1.1';

/** Who makes a call. `arn` is what GetCallerIdentity answers. */
export interface Principal {
  readonly arn: string;
  readonly account: string;
  /** The IAM role behind an assumed-role session, without path rewriting; absent for the root-like ambient user. */
  readonly roleArn?: string;
  readonly sessionName?: string;
}

/** What a handler gets besides its input. */
export interface Call {
  readonly service: string;
  readonly operation: string;
  readonly principal: Principal;
  readonly account: string;
  readonly region: string;
  readonly requestId: string;
  readonly aws: LocalAws;
}

/**
 * Answers one operation. Input and output are the shapes of the AWS SDK's own command types (camel case and all): the wire
 * layer turns bytes into them and back by the schemas that the SDK clients carry. Throw `AwsError` to refuse.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each service narrows it to the SDK's command types
export type Handler = (input: any, call: Call) => unknown;

export interface Service {
  /** Signing name, as in the credential scope: ec2, eks, sts, elasticloadbalancing, route53, … */
  readonly name: string;
  readonly protocol: Protocol;
  /** The SDK client module, for its schemas: `import * as schemas from '@aws-sdk/client-eks'`. */
  readonly schemas: object;
  /** By operation name as in the API reference. Operations that are absent are refused as not rehearsed, loudly. */
  readonly handlers: Readonly<Record<string, Handler>>;
}

/** An error as the service itself would send it. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of a modelled exception, for example `clusterName` of EKS's ResourceInUseException. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status = 400, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

/** In whose name one service calls another, and which one calls. */
export interface Caller {
  readonly principal: Principal;
  readonly region: string;
  /** `cloudformation.amazonaws.com`: it acts with the permissions of the one who asked for the stack (`aws:CalledVia`). */
  readonly calledVia?: string;
}

/** The local AWS as its own services, and the local Kubernetes, see it. */
export interface LocalAws {
  readonly clock: Clock;
  readonly latency: Latency;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly store: Store;
  readonly account: string;
  /** Base URL that clients use as AWS_ENDPOINT_URL. */
  readonly endpoint: string;
  /** Where the service of one AWS thing needs another's operation (CloudFormation makes a VPC through EC2). Recorded too. */
  call<Output = unknown>(service: string, operation: string, input: object, as: Caller): Promise<Output>;
  /** The principal behind an EKS bearer token (`k8s-aws-v1.…`) for this cluster, or undefined if STS would refuse it. */
  verifyKubernetesToken(token: string, clusterName: string): Promise<Principal | undefined>;
}
