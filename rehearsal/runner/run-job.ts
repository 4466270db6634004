import { jobToken } from '../github/job-token.ts';
import { numberOf, textOf, textsOf, valueOf, type Scope } from './expressions.ts';
import { scopeOf, type Frame } from './frame.ts';
import { makeJobDirectories } from './job-directories.ts';
import { newTrackingId, type JobOptions, type JobState } from './job-state.ts';
import { runSteps } from './job-steps.ts';
import { Masks } from './masks.ts';
import { levelFor } from './permissions.ts';
import { killTracked } from './process-tree.ts';
import type { JobResult } from './results.ts';
import { claimsOf, githubContext, runnerVariables } from './run-identity.ts';
import { timeoutOf } from './run-step.ts';
import { entriesOf, isMapping, valueAt } from './tokens.ts';
import { toText, type Value } from './values.ts';

const defaultTimeoutMinutes = 360;

/** What a job gives back to its run: the result, and its state for those who look closer (a single action's session). */
export interface FinishedJob {
  readonly result: JobResult;
  readonly state: JobState;
}

/** Runs one job from its first to its last post step. An error of the job is a result, not a rejection. */
export async function runJob(options: JobOptions): Promise<FinishedJob> {
  const { host, job, name, cancellation } = options;
  const startedAt = new Date();
  host.listener({ kind: 'job-started', job: name });
  const state = await startState(options);
  const frame: Frame = {
    job: state,
    file: options.file,
    inputs: options.contexts['inputs'] ?? {},
    steps: {},
    status: () => state.status,
    env: {},
  };
  const stopListening = cancellation.onCancel(() => {
    state.status = 'cancelled';
  });
  let outputs: Record<string, string> = {};
  let environment: JobResult['environment'];
  let timer: NodeJS.Timeout | undefined;
  try {
    Object.assign(state.env, await jobEnvironment(state, frame));
    state.ownMasks = state.masks.given.length;
    const minutes = numberOf(job.timeoutMinutes, scopeOf(frame)) ?? defaultTimeoutMinutes;
    timer = setTimeout(() => cancellation.cancel('timed out'), timeoutOf(host, minutes));
    await runSteps(state, frame);
    if (cancellation.reason === 'timed out') {
      const message = `The job has exceeded the maximum execution time of ${minutes} minutes.`;
      state.annotations.push({ level: 'error', message });
    }
    outputs = jobOutputs(state, textsOf(job.outputs, scopeOf(frame)));
    environment = environmentOf(state, scopeOf(frame));
  } catch (error) {
    if (state.status === 'success') state.status = 'failure';
    const message = state.masks.hide(error instanceof Error ? error.message : String(error));
    state.annotations.push({ level: 'error', message });
  } finally {
    clearTimeout(timer);
    stopListening();
  }
  endOrphans(state);
  const result: JobResult = {
    id: job.id,
    path: name.path,
    name: name.name,
    startedAt,
    endedAt: new Date(),
    conclusion: state.status,
    outputs,
    ...(environment === undefined ? {} : { environment }),
    annotations: state.annotations,
    steps: state.results,
  };
  host.listener({ kind: 'job-ended', job: name, result });
  return { result, state };
}

async function startState(options: JobOptions): Promise<JobState> {
  const { host, run, job } = options;
  const directories = await makeJobDirectories(host, run.payload);
  const token = jobToken(options.permissions);
  return {
    options: { ...options, contexts: withToken(options.contexts, token) },
    host,
    masks: new Masks([token, ...Object.values(options.secrets)]),
    directories,
    github: githubContext(run, { id: job.id, ...directories, token }),
    machine: { ...host.environment(), ...runnerVariables(host, directories) },
    env: { ...options.carriedOver?.env },
    paths: [...(options.carriedOver?.paths ?? [])],
    annotations: [],
    results: [],
    trackingId: newTrackingId(),
    saved: new Map(),
    posts: [],
    ownMasks: 0,
    oidc: {},
    status: options.cancellation.cancelled ? 'cancelled' : 'success',
  };
}

/** The job's token is a secret of its own too. */
function withToken(contexts: JobOptions['contexts'], token: string): JobOptions['contexts'] {
  return { ...contexts, secrets: { ...(contexts['secrets'] as Record<string, Value>), GITHUB_TOKEN: token } };
}

/** `env` of the workflow and of the job, and where the job asks for its OIDC token, if its permissions allow that. */
async function jobEnvironment(state: JobState, frame: Frame): Promise<Record<string, string>> {
  const { options, host } = state;
  const workflowEnv = textsOf(options.workflowEnv, scopeOf(frame));
  const env = { ...workflowEnv, ...textsOf(options.job.env, scopeOf(frame, workflowEnv)) };
  if (levelFor(options.permissions, 'id-token') !== 'write' || host.oidc === undefined) return env;
  const environment = environmentOf(state, scopeOf(frame, env))?.name;
  const { url, token } = host.oidc.requestFor(claimsOf(options.run, environment));
  state.masks.add(token);
  state.oidc = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
  return env;
}

/** GitHub drops an output that may hold a secret, and says so in a warning only. */
function jobOutputs(state: JobState, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      if (!state.masks.touches(value)) return true;
      const message = `Skip output '${name}' since it may contain secret.`;
      state.annotations.push({ level: 'warning', message });
      return false;
    }),
  );
}

function environmentOf(state: JobState, scope: Scope): JobResult['environment'] {
  const token = state.options.job.environment;
  if (token === undefined) return undefined;
  const name = textOf(valueAt(token, 'name') ?? token, scope);
  const url = isMapping(token) && entriesOf(token).find(({ key }) => key === 'url')?.value;
  if (name === '') return undefined;
  const value: Value = url ? valueOf(url, scope) : '';
  return value === '' ? { name } : { name, url: state.masks.hide(toText(value)) };
}

function endOrphans(state: JobState): void {
  const ended = killTracked(state.trackingId);
  if (ended.length === 0) return;
  const message = `${ended.length} ${ended.length === 1 ? 'process' : 'processes'} that steps had left running were ended.`;
  state.annotations.push({ level: 'notice', message });
}
