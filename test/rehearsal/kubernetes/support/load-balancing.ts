import type {
  DescribeLoadBalancersOutput,
  DescribeTagsOutput,
  LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { objectsAt, textAt } from '../../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../../rehearsal/kubernetes/json.ts';
import type { AwsWorld } from './aws-world.ts';
import { deployment, paths } from './manifests.ts';

/** What a test asks the local ELBv2. */
export class LoadBalancing {
  readonly #world: AwsWorld;

  constructor(world: AwsWorld) {
    this.#world = world;
  }

  ask<Output>(operation: string, input: object = {}): Promise<Output> {
    return this.#world.call<Output>('elasticloadbalancing', operation, input);
  }

  async loadBalancers(): Promise<LoadBalancer[]> {
    return (await this.ask<DescribeLoadBalancersOutput>('DescribeLoadBalancers')).LoadBalancers ?? [];
  }

  async tagsOf(arn: string | undefined): Promise<Record<string, string | undefined>> {
    const answer = await this.ask<DescribeTagsOutput>('DescribeTags', { ResourceArns: [arn] });
    return Object.fromEntries((answer.TagDescriptions?.[0]?.Tags ?? []).map(({ Key = '', Value }) => [Key, Value]));
  }
}

/** The name of the load balancer in the status of a Service or an Ingress. */
export function hostname(object: JsonObject): string | undefined {
  return textAt(objectsAt(object, 'status', 'loadBalancer', 'ingress')[0], 'hostname');
}

/** Two pods that listen on 8080 under the name `http`. */
export async function makeBackend({ cluster }: AwsWorld): Promise<void> {
  const container = { ports: [{ name: 'http', containerPort: 8080 }] };
  await cluster.create(paths.deployments, deployment('web', { replicas: 2, container }));
}
