import { AwsError } from '../../../aws/service.ts';
import type { Cluster } from '../../cluster.ts';
import { principalOf } from '../../identity.ts';
import type { Pod } from '../../kinds.ts';

/** An AWS call of the controller that failed; the message is worded as the AWS SDK for Go words it. */
export class CallError extends Error {
  /** AWS's code; `credentials` if the pod has no identity. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

const serviceTitles: Readonly<Record<string, string>> = {
  ec2: 'EC2',
  elasticloadbalancing: 'Elastic Load Balancing v2',
  acm: 'ACM',
};

/** Calls AWS as one pod of the controller. */
export class AwsCalls {
  readonly #cluster: Cluster;
  readonly #pod: Pod;
  readonly #region: string;

  constructor(cluster: Cluster, pod: Pod, region: string) {
    this.#cluster = cluster;
    this.#pod = pod;
    this.#region = region;
  }

  ec2<Output>(operation: string, input: object): Promise<Output> {
    return this.#call<Output>('ec2', operation, input);
  }

  elb<Output>(operation: string, input: object): Promise<Output> {
    return this.#call<Output>('elasticloadbalancing', operation, input);
  }

  acm<Output>(operation: string, input: object): Promise<Output> {
    return this.#call<Output>('acm', operation, input);
  }

  async #call<Output>(service: string, operation: string, input: object): Promise<Output> {
    const title = serviceTitles[service] ?? service;
    const identity = principalOf(this.#cluster, this.#pod);
    if ('refusal' in identity) {
      throw new CallError(
        'credentials',
        `operation error ${title}: ${operation}, get identity: get credentials: failed to refresh cached credentials, ${identity.refusal}`,
      );
    }
    try {
      const as = { principal: identity.principal, region: this.#region };
      return await this.#cluster.aws.call<Output>(service, operation, input, as);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw new CallError(
        error.code,
        `operation error ${title}: ${operation}, https response error StatusCode: ${error.status}, RequestID: rehearsal, api error ${error.code}: ${error.message}`,
      );
    }
  }
}

/** Runs a deletion that is no error where the thing is gone already. */
export async function unlessGone(deletion: Promise<unknown>, ...codes: string[]): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof CallError) || !codes.includes(error.code)) throw error;
  }
}
