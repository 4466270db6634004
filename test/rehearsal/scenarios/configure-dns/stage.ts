import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import type { RemoteSessionOptions } from '../../../support/rehearsal-messages.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import type { Balancer, BalancerWish } from './arrangement.ts';

const arrangement = new URL('./arrangement.ts', import.meta.url);

export const account = '111122223333';
export const role = `arn:aws:iam::${account}:role/eks-actions-deploy`;
/** The public zone that the first account has. */
export const zone = 'openremote.example';
/** For waits that have to end in vain: two real seconds on top of the rehearsed limit, for a busy machine, instead of thirty. */
export const impatient: ActionOptions = { env: { EKS_ACTIONS_ALLOWANCE: '2' } };

/** One run of configure-dns, with the calls that it made itself, whatever else ran at the same time. */
export interface Ran extends ActionResult {
  /** What the annotations say, a line each; empty after a success. */
  readonly errors: string;
  readonly text: string;
  /** Operations that it changed something by, in order. */
  readonly changes: readonly string[];
}

/** A cloud that several tests share, each with host names of its own, so that they may run at the same time. */
export class Stage {
  readonly rehearsal: Rehearsal;
  #runs = 0;

  private constructor(rehearsal: Rehearsal) {
    this.rehearsal = rehearsal;
  }

  static async start(options: RemoteSessionOptions = {}): Promise<Stage> {
    return new Stage(await startRehearsal({ speed: 1000, ...options }));
  }

  close(): Promise<void> {
    return this.rehearsal.close();
  }

  /** Runs the action as `demo`, with the role of deployments, unless the inputs say otherwise. */
  async run(inputs: Readonly<Record<string, string>>, options: ActionOptions = {}): Promise<Ran> {
    const session = `run-${++this.#runs}`;
    // At this speed an hour is a few real seconds, which a busy machine needs for itself.
    const own = { 'role-to-assume': role, 'role-session-name': session, timeout: '6h' };
    const given = { 'cluster-name': 'demo', ...own, ...inputs };
    const ran = await this.rehearsal.runAction('configure-dns', given, options);
    const calls = ran.calls.filter(({ principal }) => principal.endsWith(`/${session}`));
    return {
      ...ran,
      calls,
      errors: ran.annotations.map(({ message }) => message).join('\n'),
      text: ran.log.join('\n'),
      changes: calls.filter(({ mutating, service }) => mutating && service !== 'sts').map(({ operation }) => operation),
    };
  }

  /** Calls a function of arrangement.ts. */
  arrange<Result = void>(name: string, ...values: unknown[]): Promise<Result> {
    return this.rehearsal.inside<Result>(arrangement, name, ...values);
  }

  balancer(wish: BalancerWish): Promise<Balancer> {
    return this.arrange<Balancer>('makeLoadBalancer', wish);
  }

  /** The records of a zone that a host name has to do with: its own, its marks, those below it. */
  async records(host: string, zoneName = zone): Promise<string[]> {
    const all = await this.arrange<string[]>('recordsOf', zoneName);
    return all.filter((each) => each.includes(host));
  }

  /** Puts a record into the zone as somebody else. */
  put(name: string, type: string, value: string): Promise<void> {
    return this.arrange('putRecords', zone, [{ Name: name, Type: type, TTL: 60, ResourceRecords: [{ Value: value }] }]);
  }
}

/** The record that says whose a name is, as `records` gives it. */
export function mark(name: string, owner = 'demo', label = `cname-${name}`): string {
  return `TXT ${label} → "heritage=external-dns,external-dns/owner=${owner},external-dns/resource=eks-actions/${name}"`;
}
