import { objectEvents } from '../../../shared/kubernetes/pods.ts';
import type { Context } from '../context.ts';
import type { Cause } from './root-cause.ts';

/** Looks in a row in which something has to be seen: a volume that is just being attached looks like trouble for a moment. */
const short = 3;

/** The same where help may be on its way, a volume from its provisioner or a new node: five minutes, at 10 s between looks. */
const long = 30;

/** Events by which the Cluster Autoscaler and Karpenter (and so Auto Mode) say of a pod that they make a node for it. */
const nodeComes = /\b(TriggeredScaleUp|Nominated)\b/;

/** How long what looks like the cause of a failure is looked at before it counts as one. */
export class Patience {
  readonly #context: Pick<Context, 'inputs' | 'tools' | 'cluster'>;
  #sort = '';
  #inARow = 0;

  constructor(context: Pick<Context, 'inputs' | 'tools' | 'cluster'>) {
    this.#context = context;
  }

  /** To be told of every look, also of one that showed nothing. True if this was one too many. */
  async isOver(cause: Cause | undefined): Promise<boolean> {
    const sort = sortOf(cause);
    this.#inARow = sort === this.#sort ? this.#inARow + 1 : 1;
    this.#sort = sort;
    if (cause === undefined || this.#inARow < short) return false;
    return this.#inARow >= long || !(await this.#mayPass(cause));
  }

  async #mayPass(cause: Cause): Promise<boolean> {
    if (cause.kind === 'claim') return !cause.hopeless;
    const { pod, reason } = cause.trouble;
    if (!reason.startsWith('Unschedulable')) return false;
    const { inputs, tools, cluster } = this.#context;
    if (cluster.autoMode) return true;
    const events = await objectEvents({ namespace: inputs.namespace, kind: 'Pod', name: pod }, tools);
    return events.some((event) => nodeComes.test(event));
  }
}

/** A claim that may still get its volume wears out no patience with pods, nor the other way round. */
function sortOf(cause: Cause | undefined): string {
  if (cause === undefined) return '';
  return cause.kind === 'claim' && !cause.hopeless ? 'claim that waits' : 'trouble';
}
