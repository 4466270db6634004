import { Cancellation } from './cancellation.ts';
import { valueOf } from './expressions.ts';
import type { RunnerHost } from './host.ts';
import { resolveInputs } from './inputs.ts';
import { togetherOf } from './job-results.ts';
import { defaultPermissions } from './permissions.ts';
import { loadWorkflow, type LoadedWorkflow } from './preflight.ts';
import { WorkflowError } from './problems.ts';
import type { JobResult, WorkflowResult } from './results.ts';
import { headCommit, type RunIdentity, type RunNumbers } from './run-identity.ts';
import { runJobs } from './run-jobs.ts';
import { Slots } from './slots.ts';
import { toText, type Value } from './values.ts';
import { callOutputs } from './workflow-outputs.ts';
import type { Trigger } from './workflow.ts';

export interface WorkflowRequest {
  /** Path of the workflow file, relative to the checkout. */
  readonly file: string;
  /** The event to trigger it with; absent: the first of workflow_dispatch, workflow_call, schedule, pull_request, push. */
  readonly event?: string;
  readonly inputs: Readonly<Record<string, Value>>;
  /** What `github.event` holds besides: the action of a pull request, which of several cron lines it was. */
  readonly payload?: Readonly<Record<string, Value>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Run only these jobs and what they need. */
  readonly only?: readonly string[];
  readonly ref: string;
  readonly actor: string;
  readonly cancellation: Cancellation;
  readonly numbers: RunNumbers;
}

const knownEvents = ['workflow_dispatch', 'workflow_call', 'schedule', 'pull_request', 'push'] as const;

/**
 * Runs a workflow file on this machine. Throws a WorkflowError with every problem before anything has run, if GitHub would refuse
 * the file, an input is wrong, or the rehearsal does not do what it asks for. Whatever happens later is in the result.
 */
export async function runWorkflow(host: RunnerHost, request: WorkflowRequest): Promise<WorkflowResult> {
  const { file } = request;
  const { loaded, problems } = await loadWorkflow(host.root, host.repository, file);
  if (loaded === undefined) throw new WorkflowError(file, problems);
  const trigger = triggerOf(loaded, request.event);
  const { values: inputs, problems: wrong } = resolveInputs(trigger.inputs, request.inputs, (token) =>
    valueOf(token, { file, contexts: { github: {}, vars: request.vars } }),
  );
  if (wrong.length > 0)
    throw new WorkflowError(
      file,
      wrong.map((message) => ({ place: trigger.place, message })),
    );
  const run = await identityOf(host, request, loaded, trigger, inputs);
  const { workflow, called } = loaded;
  const startedAt = new Date();
  host.listener({ kind: 'workflow-started', file, name: workflow.name, event: run.event, inputs });
  const jobs: (JobResult | undefined)[] = [];
  const { cancellation } = request;
  const results = await runJobs({
    host,
    run,
    workflow,
    called,
    only: request.only,
    inputs,
    vars: { ...request.vars },
    secrets: request.secrets,
    permissions: workflow.permissions ?? defaultPermissions,
    path: '',
    cancellation,
    slots: new Slots(host.maxParallelJobs),
    reserve: () => {
      const place = jobs.push(undefined) - 1;
      return (result) => {
        jobs[place] = result;
      };
    },
  });
  const failed = togetherOf([...results.values()].map(({ result }) => result));
  const conclusion = cancellation.cancelled && failed !== 'success' ? 'cancelled' : failed;
  const outputs =
    trigger.event === 'workflow_call' ? callOutputs(workflow, results, { inputs, vars: request.vars }) : {};
  const result: WorkflowResult = {
    file,
    name: workflow.name,
    event: run.event,
    inputs,
    startedAt,
    endedAt: new Date(),
    conclusion,
    outputs,
    jobs: jobs.filter((job) => job !== undefined),
  };
  host.listener({ kind: 'workflow-ended', result });
  return result;
}

function triggerOf({ workflow }: LoadedWorkflow, event: string | undefined): Trigger {
  const has = workflow.triggers.map((trigger) => trigger.event);
  const wanted = event ?? knownEvents.find((known) => has.includes(known)) ?? has[0] ?? '';
  const trigger = workflow.triggers.find((each) => each.event === wanted);
  if (trigger !== undefined && (knownEvents as readonly string[]).includes(wanted)) return trigger;
  const message =
    trigger === undefined
      ? `the workflow is not triggered by ${wanted}; it is by: ${has.join(', ')}`
      : `the event ${wanted} is not rehearsed, only ${knownEvents.join(', ')} are`;
  throw new WorkflowError(workflow.file, [{ place: trigger?.place ?? { file: workflow.file }, message }]);
}

async function identityOf(
  host: RunnerHost,
  request: WorkflowRequest,
  { workflow }: LoadedWorkflow,
  trigger: Trigger,
  inputs: Record<string, Value>,
): Promise<RunIdentity> {
  const pullRequest = trigger.event === 'pull_request';
  return {
    ...request.numbers.next(),
    // GitHub has no run that is triggered by workflow_call: the called workflow sees its caller's event.
    event: trigger.event === 'workflow_call' ? 'workflow_dispatch' : trigger.event,
    payload: { ...payloadOf(trigger, inputs, request, host.repository), ...request.payload },
    ref: pullRequest ? 'refs/pull/1/merge' : request.ref,
    headRef: 'rehearsal',
    baseRef: 'main',
    sha: await headCommit(host.root),
    actor: request.actor,
    repository: host.repository,
    file: request.file,
    workflow: workflow.name,
  };
}

function payloadOf(
  trigger: Trigger,
  inputs: Record<string, Value>,
  { ref }: WorkflowRequest,
  repository: string,
): Record<string, Value> {
  switch (trigger.event) {
    case 'schedule':
      return { schedule: trigger.crons[0] ?? '' };
    case 'pull_request':
      return {
        action: 'opened',
        number: 1,
        pull_request: {
          number: 1,
          head: { ref: 'rehearsal', repo: { full_name: repository } },
          base: { ref: 'main', repo: { full_name: repository } },
        },
      };
    case 'push':
      return { ref };
    default:
      // In the event GitHub keeps every input as text.
      return { inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, toText(value)])), ref };
  }
}
