import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ListStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import type { Capability, Stack, StackStatus } from '@aws-sdk/client-cloudformation';

import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import type { Template } from '../templates/template.ts';
import { Deadline, pause, waiterDelay } from '../time.ts';
import { version } from '../version.ts';
import { isRefusal } from './session.ts';
import type { Session } from './session.ts';

/** A tag as given twice is sent twice: eksctl puts the config's tags before those of the node group, which hold them too. */
export type TagEntries = readonly (readonly [string, string])[];

export interface NewStack {
  readonly name: string;
  readonly template: Template;
  readonly tags?: TagEntries;
  /** Absent: none needed. */
  readonly capability?: Capability;
}

/** All but DELETE_COMPLETE, which eksctl asks ListStacks for. */
const livingStates: StackStatus[] = [
  'CREATE_IN_PROGRESS',
  'CREATE_FAILED',
  'CREATE_COMPLETE',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_FAILED',
  'ROLLBACK_COMPLETE',
  'DELETE_IN_PROGRESS',
  'DELETE_FAILED',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_FAILED',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE',
  'REVIEW_IN_PROGRESS',
];

/** The CloudFormation stacks of one cluster, as eksctl handles them. */
export class Stacks {
  readonly #session: Session;
  readonly cluster: string;
  readonly #configTags: Record<string, string>;
  /** Seconds for which one stack is waited for. */
  readonly #timeout: number;
  readonly #disableRollback: boolean;

  constructor(
    session: Session,
    cluster: string,
    options: { configTags?: Record<string, string> | undefined; timeout: number; disableRollback?: boolean },
  ) {
    this.#session = session;
    this.cluster = cluster;
    this.#configTags = options.configTags ?? {};
    this.#timeout = options.timeout;
    this.#disableRollback = options.disableRollback ?? false;
  }

  get clusterStackName(): string {
    return `eksctl-${this.cluster}-cluster`;
  }

  /** Starts a stack's creation; answers its id. Throws AlreadyExistsException in eksctl's words if there is one of this name. */
  async create(stack: NewStack): Promise<string> {
    const tags: TagEntries = [
      ['alpha.eksctl.io/cluster-name', this.cluster],
      ['eksctl.cluster.k8s.io/v1alpha1/cluster-name', this.cluster],
      ['alpha.eksctl.io/eksctl-version', version],
      ...Object.entries(this.#configTags),
      ...(stack.tags ?? []),
    ];
    try {
      const { StackId } = await this.#session.cloudFormation.send(
        new CreateStackCommand({
          StackName: stack.name,
          TemplateBody: JSON.stringify(stack.template),
          ...(stack.capability === undefined ? {} : { Capabilities: [stack.capability] }),
          DisableRollback: this.#disableRollback,
          EnableTerminationProtection: true,
          Tags: tags.map(([Key, Value]) => ({ Key, Value })),
        }),
      );
      log.info(`deploying stack "${stack.name}"`);
      return StackId ?? stack.name;
    } catch (error) {
      throw new CommandError(
        `creating CloudFormation stack "${stack.name}": ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** Creates a stack and waits for it as the Go SDK's waiter does: at once, then every 30 to 120 s. Answers the finished stack. */
  async createAndWait(stack: NewStack): Promise<Stack> {
    await this.create(stack);
    const deadline = new Deadline(this.#timeout);
    for (let attempt = 1; ; attempt += 1) {
      const found = await this.describe(stack.name);
      log.info(`waiting for CloudFormation stack "${stack.name}"`);
      if (found?.StackStatus === 'CREATE_COMPLETE') return (await this.describe(found.StackId ?? stack.name)) ?? found;
      if (found === undefined || isFailed(found)) {
        await this.troubleshoot(stack.name, 'CREATE_FAILED');
        throw new CommandError('waiter state transitioned to Failure');
      }
      if (deadline.passed) throw new CommandError('exceeded max wait time for StackCreateComplete waiter');
      await pause(waiterDelay(attempt));
    }
  }

  /** Creates the control plane's stack; it is polled after 30 s, 30 s and then every 60 s. */
  async createClusterStack(stack: NewStack): Promise<Stack> {
    log.info(`building cluster stack "${stack.name}"`);
    const id = await this.create(stack);
    const deadline = new Deadline(this.#timeout);
    for (let attempt = 1; ; attempt += 1) {
      await pause(attempt <= 2 ? 30 : 60);
      log.info(`waiting for CloudFormation stack "${stack.name}"`);
      const found = await this.describe(id);
      if (found?.StackStatus === 'CREATE_COMPLETE') return found;
      if (found === undefined || isFailed(found)) {
        await this.troubleshoot(id, 'CREATE_FAILED');
        throw new CommandError('ResourceNotReady: failed waiting for successful resource state');
      }
      if (deadline.passed) throw new CommandError('timed out (context deadline exceeded) waiting for stack');
    }
  }

  /** The stack of this name or id, or undefined. */
  async describe(name: string): Promise<Stack | undefined> {
    try {
      const { Stacks: found } = await this.#session.cloudFormation.send(new DescribeStacksCommand({ StackName: name }));
      return found?.[0];
    } catch (error) {
      if (isRefusal(error, 'ValidationError')) return undefined;
      throw error;
    }
  }

  /** The cluster's stacks except those of access entries; every one is described, as eksctl does each time it looks. */
  async list(): Promise<Stack[]> {
    const pattern = new RegExp(
      `^(eksctl|EKS)-${this.cluster}-(cluster|nodegroup-.+|addon-.+|fargate|karpenter|capability-.+|podidentityrole-.+)$`,
    );
    const found: Stack[] = [];
    for (const id of await this.#ids(pattern)) {
      const stack = await this.describe(id);
      if (stack !== undefined) found.push(stack);
    }
    return found;
  }

  /** Names of the stacks of access entries. */
  async accessEntryStacks(): Promise<string[]> {
    const ids = await this.#ids(new RegExp(`^eksctl-${this.cluster}-accessentry-.+$`));
    return ids.map((id) => id.split('/')[1] ?? id);
  }

  async #ids(pattern: RegExp): Promise<string[]> {
    const ids: string[] = [];
    let token: string | undefined;
    do {
      const page = await this.#session.cloudFormation.send(
        new ListStacksCommand({
          StackStatusFilter: livingStates,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      );
      for (const summary of page.StackSummaries ?? []) {
        if (pattern.test(summary.StackName ?? '')) ids.push(summary.StackId ?? summary.StackName ?? '');
      }
      token = page.NextToken;
    } while (token !== undefined);
    return ids;
  }

  /** The control plane's stack, if eksctl made it: found by ListStacks, owned by its tag. */
  async clusterStack(): Promise<Stack | undefined> {
    const [id] = await this.#ids(new RegExp(`^(eksctl|EKS)-${this.cluster}-cluster$`));
    return id === undefined ? undefined : this.describe(id);
  }

  /** Orders a stack's deletion, after lifting its termination protection. Refuses a stack without the cluster's tag. */
  async delete(stack: Stack): Promise<void> {
    const name = stack.StackName ?? '';
    const owned = stack.Tags?.some(
      (tag) =>
        ['alpha.eksctl.io/cluster-name', 'eksctl.cluster.k8s.io/v1alpha1/cluster-name'].includes(tag.Key ?? '') &&
        tag.Value === this.cluster,
    );
    if (owned !== true) {
      throw new CommandError(
        `cannot delete stack "${name}" as it doesn't bear our "alpha.eksctl.io/cluster-name"/"eksctl.cluster.k8s.io/v1alpha1/cluster-name" tags`,
      );
    }
    if (stack.EnableTerminationProtection === true) {
      await this.#session.cloudFormation.send(
        new UpdateTerminationProtectionCommand({
          StackName: stack.StackId ?? name,
          EnableTerminationProtection: false,
        }),
      );
    }
    await this.#session.cloudFormation.send(new DeleteStackCommand({ StackName: stack.StackId ?? name }));
    log.info(`will delete stack "${name}"`);
  }

  /** Deletes a stack and waits until it is gone; `whenFailedBefore` is done first for one whose deletion has failed already. */
  async deleteAndWait(stack: Stack, whenFailedBefore?: () => Promise<void>): Promise<void> {
    const name = stack.StackName ?? '';
    if (stack.StackStatus === 'DELETE_FAILED') await whenFailedBefore?.();
    await this.delete(stack);
    log.info(`waiting for stack "${name}" to get deleted`);
    const deadline = new Deadline(this.#timeout);
    for (let attempt = 1; ; attempt += 1) {
      // By name, as eksctl does: a stack that is gone is then unknown, which it takes for success.
      const found = await this.describe(name);
      log.info(`waiting for CloudFormation stack "${name}"`);
      if (found === undefined || found.StackStatus === 'DELETE_COMPLETE') return;
      if (found.StackStatus !== 'DELETE_IN_PROGRESS') {
        await this.troubleshoot(stack.StackId ?? name, 'DELETE_FAILED');
        throw new CommandError('waiter state transitioned to Failure');
      }
      if (deadline.passed) throw new CommandError('exceeded max wait time for StackDeleteComplete waiter');
      await pause(waiterDelay(attempt));
    }
  }

  /** Logs the events that led to a stack's failure. */
  async troubleshoot(name: string, failure: 'CREATE_FAILED' | 'DELETE_FAILED'): Promise<void> {
    const stack = await this.describe(name);
    if (stack === undefined) return;
    log.critical(
      `unexpected status "${stack.StackStatus}" while waiting for CloudFormation stack "${stack.StackName}"`,
    );
    log.info('fetching stack events in attempt to troubleshoot the root cause of the failure');
    const { StackEvents } = await this.#session.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: stack.StackId ?? name }),
    );
    const secondary = failure === 'CREATE_FAILED' ? 'DELETE_IN_PROGRESS' : 'DELETE_SKIPPED';
    for (const event of StackEvents ?? []) {
      const reason = event.ResourceStatusReason === undefined ? '' : ` – ${JSON.stringify(event.ResourceStatusReason)}`;
      const line = `${event.ResourceType}/${event.LogicalResourceId}: ${event.ResourceStatus}${reason}`;
      if (event.ResourceStatus === failure) log.critical(line);
      else if (event.ResourceStatus === secondary) log.warning(line);
    }
  }
}

function isFailed(stack: Stack): boolean {
  return !['CREATE_IN_PROGRESS', 'REVIEW_IN_PROGRESS', 'UPDATE_IN_PROGRESS'].includes(stack.StackStatus ?? '');
}

/** An output of a stack, or the empty string. */
export function outputOf(stack: Stack, key: string): string {
  return stack.Outputs?.find((output) => output.OutputKey === key)?.OutputValue ?? '';
}

/** A tag of a stack. */
export function tagOf(stack: Stack, key: string): string | undefined {
  return stack.Tags?.find((tag) => tag.Key === key)?.Value;
}
