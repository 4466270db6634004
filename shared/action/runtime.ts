/** Which run of which workflow this is; goes into ownership tags. */
export interface RunIdentity {
  readonly repository: string;
  readonly runId: string;
  /** Link to the run. */
  readonly url: string;
}

/** What an action gets from the job that it runs in. */
export interface Runtime {
  /** Aborted when the job is cancelled or the action's `timeout` has passed; its reason is an ActionError. */
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Hides a value in the log from now on; called with every secret before its first use. */
  readonly mask: (secret: string) => void;
  /** A private directory (0700) for files of this action; removed by its post step at the end of the job. */
  readonly directory: string;
  readonly run: RunIdentity;
  /** Root folder of the suite, wherever the runner unpacked it: `dist/` and `charts/` lie in it. */
  readonly suite: string;
  /** The job's environment; never written to. */
  readonly environment: NodeJS.ProcessEnv;
  /** Sets a variable for the steps that follow in the job. */
  readonly exportVariable: (name: string, value: string) => void;
  /** Puts a folder first on the PATH of the steps that follow. */
  readonly addPath: (folder: string) => void;
}

export function runIdentity(environment: NodeJS.ProcessEnv): RunIdentity {
  const repository = environment['GITHUB_REPOSITORY'] ?? 'local/local';
  const runId = environment['GITHUB_RUN_ID'] ?? '0';
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return { repository, runId, url: `${server}/${repository}/actions/runs/${runId}` };
}
