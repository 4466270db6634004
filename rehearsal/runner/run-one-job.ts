import { booleanOf, textOf, valueOf, type Scope } from './expressions.ts';
import { resolveInputs } from './inputs.ts';
import { togetherOf, type NeededResult } from './job-results.ts';
import type { JobInstance, JobsOptions } from './jobs-options.ts';
import { resolveWorkflow } from './resolve-uses.ts';
import type { JobResult } from './results.ts';
import { runJob } from './run-job.ts';
import { valueAt } from './tokens.ts';
import { isOtherSystem, otherSystemMessage } from './unsupported.ts';
import { toText, type Value } from './values.ts';
import { callOutputs } from './workflow-outputs.ts';
import type { CallJob, StepsJob } from './workflow.ts';

type RunJobs = (options: JobsOptions) => Promise<Map<string, NeededResult>>;
type Settle = (result: JobResult) => void;

/** Runs one job of a matrix or the only one: its steps, or the workflow that it calls. */
export async function runOneJob(
  options: JobsOptions,
  instance: JobInstance,
  runJobs: RunJobs,
  settle: Settle,
): Promise<NeededResult> {
  const { job } = instance;
  if (job.kind === 'call') return await callWorkflow(options, { ...instance, job }, runJobs);
  return await options.slots.run(() => runStepsJob(options, instance, job, settle));
}

async function runStepsJob(
  options: JobsOptions,
  instance: JobInstance,
  job: StepsJob,
  settle: Settle,
): Promise<NeededResult> {
  const { host, run, workflow } = options;
  const scope: Scope = { file: workflow.file, contexts: instance.contexts };
  const shown = job.name === undefined ? `${job.id}${instance.suffix}` : textOf(job.name, scope);
  const prefix = options.path === '' ? '' : `${options.path} / `;
  refuseRunner(job, scope);
  const { result } = await runJob({
    host,
    run,
    job,
    name: { path: `${prefix}${job.id}${instance.suffix}`, name: `${prefix}${shown}` },
    file: workflow.file,
    workflowEnv: workflow.env,
    workflowDefaults: workflow.defaults,
    contexts: instance.contexts,
    secrets: options.secrets,
    permissions: job.permissions ?? options.permissions,
    cancellation: instance.cancellation,
  });
  settle(result);
  const excused = result.conclusion === 'failure' && booleanOf(job.continueOnError, scope, false);
  return { result: excused ? 'success' : result.conclusion, outputs: result.outputs };
}

/** A called workflow sees the caller's event and vars, its own inputs, and only the secrets that it is given. */
async function callWorkflow(
  options: JobsOptions,
  instance: JobInstance & { job: CallJob },
  runJobs: RunJobs,
): Promise<NeededResult> {
  const { job, contexts } = instance;
  const file = resolveWorkflow(job.uses, options.host.repository) ?? '';
  const workflow = options.called.get(file);
  const trigger = workflow?.triggers.find(({ event }) => event === 'workflow_call');
  if (workflow === undefined || trigger === undefined) throw new Error(`${job.uses} was not read before the run`);
  const scope: Scope = { file: options.workflow.file, contexts };
  const given = job.with === undefined ? {} : (valueOf(job.with, scope) as Record<string, Value>);
  const { values: inputs, problems } = resolveInputs(trigger.inputs, given, (token) =>
    valueOf(token, { file, contexts: { github: contexts['github'] ?? {}, vars: options.vars } }),
  );
  if (problems.length > 0) throw new Error(`${job.uses}: ${problems.join('; ')}`);
  const results = await runJobs({
    ...options,
    workflow,
    only: undefined,
    inputs,
    secrets: job.inheritsSecrets ? options.secrets : secretsOf(job, scope),
    permissions: workflow.permissions ?? job.permissions ?? options.permissions,
    path: `${options.path === '' ? '' : `${options.path} / `}${job.id}${instance.suffix}`,
    cancellation: instance.cancellation,
  });
  return {
    result: togetherOf([...results.values()].map(({ result }) => result)),
    outputs: callOutputs(workflow, results, { inputs, vars: options.vars as Record<string, string> }),
  };
}

function secretsOf(job: CallJob, scope: Scope): Record<string, string> {
  if (job.secrets === undefined) return {};
  const values = valueOf(job.secrets, scope) as Record<string, Value>;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toText(value)]));
}

/** Labels that come from an expression (a matrix of systems) are known only now. */
function refuseRunner(job: StepsJob, scope: Scope): void {
  const token = valueAt(job.runsOn, 'labels') ?? job.runsOn;
  const value = token === undefined ? [] : valueOf(token, scope);
  const other = (Array.isArray(value) ? value : [value]).map(String).find(isOtherSystem);
  if (other !== undefined) throw new Error(`runs-on: ${other} ${otherSystemMessage}`);
}
