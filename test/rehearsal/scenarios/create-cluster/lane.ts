import type { ActionOptions, ActionResult, SessionOptions } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { list } from '../support.ts';

export const arrangement = new URL('./arrangement.ts', import.meta.url);
export const role = 'arn:aws:iam::111122223333:role/eks-actions-deploy';

/** A rehearsal with the tools installed, and room for many clusters side by side. */
export class Lane {
  readonly rehearsal: Rehearsal;
  readonly #path: readonly string[];

  private constructor(rehearsal: Rehearsal, path: readonly string[]) {
    this.rehearsal = rehearsal;
    this.#path = path;
  }

  /** @param toolCache where the tools are put, for others to use; default: for this lane alone. */
  static async start(options: Pick<SessionOptions, 'speed' | 'latency'>, toolCache?: string): Promise<Lane> {
    const rehearsal = await startRehearsal(options);
    const { path } = await rehearsal.runAction('setup-tools', {}, toolCache === undefined ? {} : { toolCache });
    const room = { vpcs: 50, internetGateways: 50, elasticAddresses: 50, natGatewaysPerZone: 50, onDemandVcpus: 500 };
    await rehearsal.inside(arrangement, 'setQuotas', room);
    return new Lane(rehearsal, path);
  }

  create(
    cluster: string,
    inputs: Readonly<Record<string, string>> = {},
    options: ActionOptions = {},
  ): Promise<ActionResult> {
    // By the name of its session the calls of a run are told from those of others that run at the same time.
    const given = {
      'cluster-name': cluster,
      'role-to-assume': role,
      'role-session-name': cluster,
      ttl: '8h',
      ...inputs,
    };
    return this.rehearsal.runAction('create-cluster', given, { path: this.#path, ...options });
  }

  arrange<Result = void>(name: string, ...values: unknown[]): Promise<Result> {
    return this.rehearsal.inside<Result>(arrangement, name, ...values);
  }

  /** Ids of things of a type, in which the cluster's name stands first: `demo/nodes`. */
  async ids(type: string, cluster: string): Promise<string[]> {
    const ids = (await list(this.rehearsal, type)).map(({ id }) => id);
    return ids.filter((id) => id === cluster || id.startsWith(`${cluster}/`));
  }
}

/** What one run changed, of all that happened at that time: `eks:TagResource arn:…`. */
export function changedBy(sessionName: string, { calls }: ActionResult): string[] {
  return calls
    .filter(({ mutating, internal, principal }) => mutating && !internal && principal.endsWith(`/${sessionName}`))
    .map(({ service, operation, subject }) => `${service}:${operation} ${subject}`);
}

/** The stacks whose creation it ordered. */
export function createdBy(sessionName: string, result: ActionResult): string[] {
  return changedBy(sessionName, result)
    .filter((change) => change.startsWith('cloudformation:CreateStack '))
    .map((change) => change.split(' ')[1] ?? '');
}
