import { Cancellation } from './cancellation.ts';
import { conditionHolds, valueOf, type Scope } from './expressions.ts';
import { ancestorsOf, chosenJobs, mergedOutputs, togetherOf, type NeededResult } from './job-results.ts';
import type { JobInstance, JobsOptions } from './jobs-options.ts';
import { combinationText, expandMatrix, type Combination } from './matrix.ts';
import type { JobResult } from './results.ts';
import { githubContext } from './run-identity.ts';
import { runOneJob } from './run-one-job.ts';
import { Slots } from './slots.ts';
import { valueAt } from './tokens.ts';
import type { Value } from './values.ts';
import type { Job } from './workflow.ts';

/** Runs jobs in the order of `needs`, those that need not wait at the same time. Gives what `needs` and `jobs` say of each. */
export async function runJobs(options: JobsOptions): Promise<Map<string, NeededResult>> {
  const jobs = chosenJobs(options.workflow.jobs, options.only);
  const running = new Map<string, Promise<NeededResult>>();
  const start = (job: Job): Promise<NeededResult> => {
    const known = running.get(job.id);
    if (known !== undefined) return known;
    const started = runAfterNeeds(options, jobs, job, (id) => {
      const needed = jobs.find((each) => each.id === id);
      if (needed === undefined) throw new Error(`the job ${job.id} needs ${id}, which does not exist`);
      return start(needed);
    });
    running.set(job.id, started);
    return started;
  };
  await Promise.all(jobs.map(start));
  const results = new Map<string, NeededResult>();
  for (const [id, result] of running) results.set(id, await result);
  return results;
}

async function runAfterNeeds(
  options: JobsOptions,
  jobs: readonly Job[],
  job: Job,
  resultOf: (id: string) => Promise<NeededResult>,
): Promise<NeededResult> {
  const ancestors = ancestorsOf(jobs, job.id);
  const before = new Map<string, NeededResult>();
  for (const id of ancestors) before.set(id, await resultOf(id));
  const needs: Value = Object.fromEntries(
    job.needs.map((id) => [
      id,
      { result: before.get(id)?.result ?? 'success', outputs: { ...before.get(id)?.outputs } },
    ]),
  );
  const contexts = {
    github: githubContext(options.run, { id: job.id, workspace: '', eventPath: '', token: '' }),
    vars: options.vars,
    inputs: options.inputs,
    needs,
    secrets: { ...options.secrets },
  };
  const scope: Scope = { file: options.workflow.file, contexts, status: jobStatus(options.cancellation, before) };
  const skip = (conclusion: 'skipped' | 'failure' | 'cancelled', problem?: unknown): NeededResult => {
    options.reserve()(unstarted(options, job, conclusion, problem));
    return { result: conclusion, outputs: {} };
  };
  try {
    if (!conditionHolds(job.condition, scope)) return skip(options.cancellation.cancelled ? 'cancelled' : 'skipped');
    return await runInstances(options, job, instancesOf(options, job, contexts, scope), scope);
  } catch (error) {
    return skip('failure', error);
  }
}

/** All jobs of the matrix, `max-parallel` at a time; with `fail-fast` the first failure cancels the rest. */
async function runInstances(
  options: JobsOptions,
  job: Job,
  instances: readonly JobInstance[],
  scope: Scope,
): Promise<NeededResult> {
  const strategy = job.strategy === undefined ? {} : plainObject(valueOf(job.strategy, scope));
  const most = Number(strategy['max-parallel'] ?? instances.length);
  const own = new Slots(Math.max(1, most));
  const failFast = strategy['fail-fast'] !== false;
  const results = await Promise.all(
    instances.map((instance) => {
      // A call has no entry of its own: the jobs of the called workflow take theirs.
      const settle = job.kind === 'steps' ? options.reserve() : undefined;
      return own.run(async () => {
        const result = await runInstance(options, instance, settle);
        if (result.result === 'failure' && failFast)
          for (const each of instances) each.cancellation.cancel('fail-fast');
        return result;
      });
    }),
  );
  return {
    result: togetherOf(results.map(({ result }) => result)),
    outputs: mergedOutputs(results.map(({ outputs }) => outputs)),
  };
}

/** A job that cannot be started (a name or a runner that cannot be evaluated) is a failed one. */
async function runInstance(
  options: JobsOptions,
  instance: JobInstance,
  reserved: ((result: JobResult) => void) | undefined,
): Promise<NeededResult> {
  const give = (conclusion: 'failure' | 'cancelled', problem?: unknown): NeededResult => {
    (reserved ?? options.reserve())(unstarted(options, instance.job, conclusion, problem, instance.suffix));
    return { result: conclusion, outputs: {} };
  };
  if (instance.cancellation.cancelled) return give('cancelled');
  try {
    return await runOneJob(options, instance, runJobs, reserved ?? (() => {}));
  } catch (error) {
    return give('failure', error);
  }
}

function instancesOf(
  options: JobsOptions,
  job: Job,
  contexts: Readonly<Record<string, Value>>,
  scope: Scope,
): JobInstance[] {
  const token = valueAt(job.strategy, 'matrix');
  const combinations: (Combination | undefined)[] =
    token === undefined ? [undefined] : expandMatrix(valueOf(token, scope));
  const whole = job.strategy === undefined ? {} : plainObject(valueOf(job.strategy, scope));
  return combinations.map((matrix, index) => ({
    job,
    contexts: {
      ...contexts,
      matrix: matrix ?? null,
      strategy: {
        'fail-fast': whole['fail-fast'] ?? true,
        'job-index': index,
        'job-total': combinations.length,
        'max-parallel': whole['max-parallel'] ?? combinations.length,
      },
    },
    suffix: matrix === undefined ? '' : combinationText(matrix),
    // A job that starts although the run was cancelled (`if: always()`) is not cancelled by it again.
    cancellation: options.cancellation.cancelled ? new Cancellation() : options.cancellation.child(),
  }));
}

/** success() asks that all jobs before have succeeded: a skipped one is no success. */
function jobStatus(
  cancellation: Cancellation,
  before: ReadonlyMap<string, NeededResult>,
): NonNullable<Scope['status']> {
  const results = [...before.values()].map(({ result }) => result);
  return {
    success: () => !cancellation.cancelled && results.every((result) => result === 'success'),
    failure: () => !cancellation.cancelled && results.includes('failure'),
    cancelled: () => cancellation.cancelled,
  };
}

function unstarted(
  options: JobsOptions,
  job: Job,
  conclusion: JobResult['conclusion'],
  problem: unknown,
  suffix = '',
): JobResult {
  const at = new Date();
  const path = `${options.path === '' ? '' : `${options.path} / `}${job.id}${suffix}`;
  const message = problem instanceof Error ? problem.message : String(problem);
  const result: JobResult = {
    id: job.id,
    path,
    name: path,
    startedAt: at,
    endedAt: at,
    conclusion,
    outputs: {},
    annotations: problem === undefined ? [] : [{ level: 'error', message }],
    steps: [],
  };
  options.host.listener({ kind: 'job-ended', job: { path, name: path }, result });
  return result;
}

function plainObject(value: Value): Record<string, Value> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
