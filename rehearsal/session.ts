import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startLocalCloud, type LocalCloud } from './cloud.ts';
import type { FaultRule } from './faults.ts';
import type { Latency } from './latency.ts';
import { leftovers, type Leftover } from './leftovers.ts';
import type { RecordedCall } from './recorder.ts';
import { Cancellation } from './runner/cancellation.ts';
import { githubGaps, type CancelGaps } from './runner/child-process.ts';
import type { RunnerHost } from './runner/host.ts';
import { KillSwitch } from './runner/kill-switch.ts';
import type { Listener, WorkflowResult } from './runner/results.ts';
import { RunNumbers } from './runner/run-identity.ts';
import { runWorkflow } from './runner/run-workflow.ts';
import type { Value } from './runner/values.ts';
import { armCancel, runActionIn, type ActionOptions, type ActionResult, type CallPoint } from './session-action.ts';

export type { ActionOptions, ActionResult, CallPoint } from './session-action.ts';

/** The repository that the checkout stands for. */
export const repository = 'openremote/eks-actions';

/** Configuration variables that every workflow finds unless it is given others. */
export const defaultVars: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-west-1',
  AWS_DEPLOY_ROLE: 'arn:aws:iam::111122223333:role/eks-actions-deploy',
  AWS_TEARDOWN_ROLE: 'arn:aws:iam::111122223333:role/eks-actions-teardown',
  AWS_DNS_ROLE: 'arn:aws:iam::444455556666:role/eks-actions-dns',
};

export interface SessionOptions {
  /** Rehearsed seconds per real second. Default 150. */
  readonly speed?: number;
  readonly faults?: readonly FaultRule[];
  /** Hears of everything that the runner does, as it happens. */
  readonly listener?: Listener;
  /** The checkout. Default: the one that this file is in. */
  readonly root?: string;
  /** Jobs that run at the same time. Default 4. */
  readonly maxParallelJobs?: number;
  /** Default: GitHub's 7.5 s and 2.5 s, in real time. */
  readonly cancelGaps?: CancelGaps;
  /** Real seconds that every `timeout-minutes` leaves for this machine's own work. Default 60. */
  readonly machineAllowance?: number;
  /** Keep `::debug::` lines. */
  readonly debug?: boolean;
  /** Seconds that things take, where they shall differ from the table. */
  readonly latency?: Partial<Latency>;
  /** A cloud that runs already; it is not stopped at the end. */
  readonly cloud?: LocalCloud;
}

export interface WorkflowOptions {
  readonly inputs?: Readonly<Record<string, Value>>;
  readonly event?: string;
  /** Members of `github.event`, on top of what the event has of itself. */
  readonly payload?: Readonly<Record<string, Value>>;
  /** On top of `defaultVars`. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Run only these jobs and what they need. */
  readonly only?: readonly string[];
  /** Default refs/heads/main. */
  readonly ref?: string;
  /** One tool cache for several runs, as a self-hosted runner has; default: a fresh one for every job. */
  readonly toolCache?: string;
  /** Cancels the run, as the button on GitHub does. */
  readonly cancellation?: Cancellation;
  /** The same after so many rehearsed seconds, or as a call arrives. */
  readonly cancelAfter?: number | CallPoint;
}

/** A local cloud with a runner. */
export interface Session {
  readonly cloud: LocalCloud;
  /** When the cloud started; with the clock's speed, this makes rehearsed time of any Date. */
  readonly startedAt: Date;
  /** Throws a WorkflowError, before anything runs, if the file cannot be rehearsed. A failed run is a result. */
  runWorkflow(file: string, options?: WorkflowOptions): Promise<WorkflowResult>;
  /** Runs one action of the repository alone, with its post step. */
  runAction(name: string, inputs?: Readonly<Record<string, string>>, options?: ActionOptions): Promise<ActionResult>;
  /** What exists in the cloud and was not there at the start. */
  left(): Leftover[];
  calls(): readonly RecordedCall[];
  /** SIGKILLs every process of the steps that run now. */
  killRunning(): void;
  close(): Promise<void>;
}

function startCloud({ speed, latency }: SessionOptions): Promise<LocalCloud> {
  return startLocalCloud({ ...(speed === undefined ? {} : { speed }), ...(latency === undefined ? {} : { latency }) });
}

/** Starts a local cloud and a runner for it. Close it: its ports and directories live until then. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const cloud = options.cloud ?? (await startCloud(options));
  const workDirectory = await mkdtemp(join(tmpdir(), 'eks-actions-rehearsal-'));
  const killSwitch = new KillSwitch();
  const stopListening = cloud.aws.faults.onDie((call) => killSwitch.strike(`${call.service}:${call.operation}`));
  for (const rule of options.faults ?? []) cloud.aws.faults.add(rule);
  const root = resolve(options.root ?? fileURLToPath(new URL('..', import.meta.url)));
  const host: RunnerHost = {
    root,
    repository,
    workDirectory,
    speed: cloud.aws.clock.speed,
    machineAllowance: options.machineAllowance ?? 60,
    gaps: options.cancelGaps ?? githubGaps,
    maxParallelJobs: options.maxParallelJobs ?? 4,
    debug: options.debug ?? false,
    environment: () => cloud.environment(),
    oidc: cloud.oidc,
    onKill: killSwitch.onKill,
    listener: options.listener ?? (() => {}),
  };
  const numbers = new RunNumbers();
  return {
    cloud,
    startedAt: new Date(cloud.aws.clock.startedAt),
    runWorkflow: async (file, run = {}) => {
      const cancellation = run.cancellation ?? new Cancellation();
      const disarm = armCancel(cloud.aws, cancellation, run.cancelAfter);
      try {
        const own = run.toolCache === undefined ? host : { ...host, toolCache: run.toolCache };
        return await runWorkflow(own, {
          file: relative(root, resolve(root, file)),
          ...(run.event === undefined ? {} : { event: run.event }),
          inputs: run.inputs ?? {},
          ...(run.payload === undefined ? {} : { payload: run.payload }),
          vars: { ...defaultVars, ...run.vars },
          secrets: run.secrets ?? {},
          ...(run.only === undefined ? {} : { only: run.only }),
          ref: run.ref ?? 'refs/heads/main',
          actor: 'rehearsal',
          cancellation,
          numbers,
        });
      } finally {
        disarm();
      }
    },
    runAction: (name, inputs = {}, action = {}) =>
      runActionIn({ host, cloud: cloud.aws, killSwitch, numbers }, name, inputs, action),
    left: () => leftovers(cloud.aws.store),
    calls: () => cloud.aws.recorder.calls,
    killRunning: () => killSwitch.strike('the rehearsal is ended'),
    close: async () => {
      stopListening();
      if (options.cloud === undefined) await cloud.stop();
      await rm(workDirectory, { recursive: true, force: true });
    },
  };
}
