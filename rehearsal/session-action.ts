import { join } from 'node:path';

import type { LocalAws } from './aws/service.ts';
import type { RecordedCall } from './recorder.ts';
import { readAction } from './runner/action-file.ts';
import { Cancellation } from './runner/cancellation.ts';
import type { RunnerHost } from './runner/host.ts';
import type { KillSwitch } from './runner/kill-switch.ts';
import { WorkflowError } from './runner/problems.ts';
import type { Annotation, Conclusion, StepResult } from './runner/results.ts';
import { runSingleAction } from './runner/run-action.ts';
import type { RunNumbers } from './runner/run-identity.ts';

/** A point in what an action does, by the call that it makes there. */
export interface CallPoint {
  /** As in the record; `*` for any. */
  readonly service: string;
  /** May end in `*`. */
  readonly operation: string;
  /** Counted from 1 among the calls that match; default 1. */
  readonly occurrence?: number;
  /** Before the call is done (default), or after it was done but before the answer. */
  readonly when?: 'before' | 'after';
}

export interface ActionOptions {
  /** Variables that earlier steps left behind (GITHUB_ENV), or that a user sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Directories that earlier steps put on PATH. */
  readonly path?: readonly string[];
  readonly secrets?: Readonly<Record<string, string>>;
  /** The GitHub environment of the job: it is in the OIDC token's subject. */
  readonly environment?: string;
  /** Default refs/heads/main. */
  readonly ref?: string;
  /** False: the job has no `id-token: write`. */
  readonly idToken?: boolean;
  /** SIGKILL the action and all below it at this call, or as its nth client call (from 1) arrives. */
  readonly killAt?: number | CallPoint;
  /** Cancel it (SIGINT, then harder) after so many rehearsed seconds, or as a call arrives. */
  readonly cancelAfter?: number | CallPoint;
  /** Default `run`. `skip`: the machine is lost with the action, so nothing cleans up. */
  readonly post?: 'run' | 'skip';
  /** One tool cache for several actions; default: a fresh one. */
  readonly toolCache?: string;
}

export interface ActionResult {
  /** Of the main step. Absent if it was killed, or never started. */
  readonly exitCode?: number;
  readonly signal?: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What it left in GITHUB_ENV and GITHUB_PATH, with what was there before. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** The step summary, Markdown. */
  readonly summary: string;
  /** Every line of main and post, masked. */
  readonly log: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Values that it asked to be masked, the runner's own left out. */
  readonly masks: readonly string[];
  /** Calls that arrived while it ran, those of the cloud's own controllers included. */
  readonly calls: readonly RecordedCall[];
  /** Pre, main and post. */
  readonly steps: readonly StepResult[];
}

interface Surroundings {
  readonly host: RunnerHost;
  readonly cloud: LocalAws;
  readonly killSwitch: KillSwitch;
  readonly numbers: RunNumbers;
}

/** Runs an action of the repository alone. Throws only if there is no such action or its action.yml is wrong. */
export async function runActionIn(
  { host, cloud, killSwitch, numbers }: Surroundings,
  name: string,
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions,
): Promise<ActionResult> {
  const { problems } = readAction(join(host.root, name), name);
  if (problems.length > 0) throw new WorkflowError(name, problems);
  const cancellation = new Cancellation();
  const firstCall = cloud.recorder.calls.length;
  const stops = [armKill(cloud, killSwitch, options.killAt), armCancel(cloud, cancellation, options.cancelAfter)];
  try {
    const { result, state } = await runSingleAction(
      options.toolCache === undefined ? host : { ...host, toolCache: options.toolCache },
      {
        name,
        inputs,
        env: options.env ?? {},
        paths: options.path ?? [],
        secrets: options.secrets ?? {},
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        mayRequestOidcToken: options.idToken ?? true,
        losesMachine: options.post === 'skip',
        cancellation,
        ref: options.ref ?? 'refs/heads/main',
        actor: 'rehearsal',
        numbers,
      },
    );
    const main = result.steps.find((step) => step.stage === 'main');
    return {
      ...(main?.exitCode === undefined ? {} : { exitCode: main.exitCode }),
      ...(main?.signal === undefined ? {} : { signal: main.signal }),
      conclusion: result.conclusion,
      outputs: main?.outputs ?? {},
      state: Object.assign({}, ...state.saved.values()) as Record<string, string>,
      env: { ...state.env },
      path: [...state.paths],
      summary: main?.summary ?? '',
      log: result.steps.flatMap((step) => step.log.map((line) => line.text)),
      annotations: [...result.steps.flatMap((step) => step.annotations), ...result.annotations],
      masks: state.masks.given.slice(state.ownMasks),
      calls: cloud.recorder.calls.slice(firstCall),
      steps: result.steps,
    };
  } finally {
    for (const stop of stops) stop();
  }
}

function armKill(cloud: LocalAws, killSwitch: KillSwitch, at: ActionOptions['killAt']): () => void {
  if (at === undefined) return () => {};
  if (typeof at !== 'number') {
    const { service, operation, occurrence = 1, when = 'before' } = at;
    // A rule strikes once. If the action never makes the call, it stays armed for the next one (clear the fault rules then).
    cloud.faults.add({ service, operation, occurrences: [occurrence], effect: { kind: 'die', when } });
    return () => {};
  }
  let seen = 0;
  return cloud.recorder.listen((call) => {
    if (call.internal) return;
    seen += 1;
    if (seen === at) killSwitch.strike(`call ${at}, ${call.service}:${call.operation}`);
  });
}

/** Cancels after so many rehearsed seconds, or as a call arrives. Returns a function that calls it off. */
export function armCancel(cloud: LocalAws, cancellation: Cancellation, at: number | CallPoint | undefined): () => void {
  if (at === undefined) return () => {};
  if (typeof at === 'number') {
    const timer = setTimeout(() => cancellation.cancel('cancelled'), (at / cloud.clock.speed) * 1000);
    return () => clearTimeout(timer);
  }
  let seen = 0;
  return cloud.recorder.listen((call) => {
    if (call.internal || !matches(at, call)) return;
    seen += 1;
    if (seen === (at.occurrence ?? 1)) cancellation.cancel('cancelled');
  });
}

function matches(point: CallPoint, call: RecordedCall): boolean {
  const { service, operation } = point;
  if (service !== '*' && service !== call.service) return false;
  return operation.endsWith('*') ? call.operation.startsWith(operation.slice(0, -1)) : operation === call.operation;
}
