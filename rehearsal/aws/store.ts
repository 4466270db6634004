/** One thing that exists in the local AWS: what it is, whose it is, and what keeps it from being deleted. */
export interface Resource<Data extends object = object> {
  /** CloudFormation's type name, for all kinds: AWS::EC2::VPC, AWS::EKS::Cluster, AWS::Route53::HostedZone, … */
  readonly type: string;
  /** The identifier that API calls use: vpc-0abc…, a cluster's name, an ARN for load balancers. */
  readonly id: string;
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** ARN of the principal that made it. */
  readonly createdBy: string;
  readonly createdAt: Date;
  /** Set when it is gone; the report and the cost need the past too. */
  deletedAt?: Date;
  /** The state that a Describe call shows, for the timeline: CREATING, ACTIVE, provisioning, … with when it began. */
  readonly states: { state: string; at: Date }[];
  /** Part of the account before anyone came (default VPC, hosted zone of the rehearsal): never a leftover. */
  readonly given: boolean;
  tags: Record<string, string>;
  /** The service's own shape. */
  data: Data;
}

export interface NewResource<Data extends object> {
  type: string;
  id: string;
  arn: string;
  account: string;
  region: string;
  createdBy: string;
  tags?: Record<string, string>;
  state?: string;
  given?: boolean;
  data: Data;
}

/** Everything that exists in the local AWS, in all regions; the past of what was deleted stays readable. */
export class Store {
  readonly #live = new Map<string, Resource>();
  readonly #gone: Resource[] = [];

  add<Data extends object>(resource: NewResource<Data>): Resource<Data> {
    const key = keyOf(resource);
    if (this.#live.has(key)) throw new Error(`${key} exists already`);
    const made: Resource<Data> = {
      type: resource.type,
      id: resource.id,
      arn: resource.arn,
      account: resource.account,
      region: resource.region,
      createdBy: resource.createdBy,
      createdAt: new Date(),
      states: resource.state === undefined ? [] : [{ state: resource.state, at: new Date() }],
      given: resource.given ?? false,
      tags: { ...resource.tags },
      data: resource.data,
    };
    this.#live.set(key, made);
    return made;
  }

  get<Data extends object = object>(type: string, id: string, region: string): Resource<Data> | undefined {
    return this.#live.get(keyOf({ type, id, region })) as Resource<Data> | undefined;
  }

  /** A living resource by its ARN; with a `*` in it, the first whose ARN begins and ends so. */
  withArn(arn: string): Resource | undefined {
    const [beginning = '', end] = arn.split('*');
    for (const resource of this.#live.values()) {
      const found =
        end === undefined ? resource.arn === arn : resource.arn.startsWith(beginning) && resource.arn.endsWith(end);
      if (found) return resource;
    }
    return undefined;
  }

  /** All living resources of a type, oldest first. */
  list<Data extends object = object>(type: string, region?: string): Resource<Data>[] {
    return [...this.#live.values()].filter(
      (resource): resource is Resource<Data> =>
        resource.type === type && (region === undefined || resource.region === region),
    );
  }

  setState(resource: Resource, state: string): void {
    resource.states.push({ state, at: new Date() });
  }

  stateOf(resource: Resource): string | undefined {
    return resource.states.at(-1)?.state;
  }

  remove(resource: Resource): void {
    if (this.#live.delete(keyOf(resource))) {
      resource.deletedAt = new Date();
      this.#gone.push(resource);
    }
  }

  /** Everything that exists and was not there before anyone came. */
  left(): Resource[] {
    return [...this.#live.values()].filter((resource) => !resource.given);
  }

  /** Everything that was ever made, living and gone, oldest first. */
  everMade(): Resource[] {
    return [...this.#gone, ...this.#live.values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  }
}

function keyOf(resource: { type: string; id: string; region: string }): string {
  return `${resource.region}/${resource.type}/${resource.id}`;
}
