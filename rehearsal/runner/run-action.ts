import type { Cancellation } from './cancellation.ts';
import type { RunnerHost } from './host.ts';
import { defaultPermissions } from './permissions.ts';
import { headCommit, type RunIdentity, type RunNumbers } from './run-identity.ts';
import { runJob, type FinishedJob } from './run-job.ts';
import { mappingOf } from './tokens.ts';
import type { StepsJob, UsesStep } from './workflow.ts';

export interface ActionRequest {
  /** The action's folder in the repository. */
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  /** The GitHub environment that the job would run in. */
  readonly environment?: string;
  readonly mayRequestOidcToken: boolean;
  readonly losesMachine: boolean;
  readonly cancellation: Cancellation;
  readonly ref: string;
  readonly actor: string;
  readonly numbers: RunNumbers;
}

/** Runs one action alone, as the only step of a job that was started by hand. Inputs are taken as they are. */
export async function runSingleAction(host: RunnerHost, request: ActionRequest): Promise<FinishedJob> {
  const { name } = request;
  const place = { file: `(${name} alone)` };
  const nothing = { name: undefined, condition: undefined, env: undefined };
  const step: UsesStep = {
    ...nothing,
    id: 'action',
    place,
    usesPlace: place,
    continueOnError: undefined,
    timeoutMinutes: undefined,
    kind: 'uses',
    uses: `$/${name}`,
    with: mappingOf(request.inputs),
  };
  const job: StepsJob = {
    ...nothing,
    kind: 'steps',
    id: name,
    place,
    needs: [],
    strategy: undefined,
    permissions: undefined,
    runsOn: undefined,
    defaults: { shell: undefined, workingDirectory: undefined },
    environment: request.environment === undefined ? undefined : mappingOf({ name: request.environment }),
    timeoutMinutes: undefined,
    continueOnError: undefined,
    outputs: undefined,
    steps: [step],
  };
  const run: RunIdentity = {
    ...request.numbers.next(),
    event: 'workflow_dispatch',
    payload: { inputs: {}, ref: request.ref },
    ref: request.ref,
    headRef: '',
    baseRef: '',
    sha: await headCommit(host.root),
    actor: request.actor,
    repository: host.repository,
    file: '.github/workflows/single-action.yml',
    workflow: name,
  };
  return await runJob({
    host,
    run,
    job,
    name: { path: name, name },
    file: place.file,
    workflowEnv: undefined,
    workflowDefaults: job.defaults,
    contexts: { vars: {}, secrets: { ...request.secrets }, inputs: {}, needs: {}, matrix: null, strategy: {} },
    secrets: request.secrets,
    permissions: request.mayRequestOidcToken ? { all: 'write' } : defaultPermissions,
    cancellation: request.cancellation,
    carriedOver: { env: request.env, paths: request.paths },
    losesMachine: request.losesMachine,
  });
}
