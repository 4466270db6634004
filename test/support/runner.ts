import { mkdtempSync, mkdirSync, writeFileSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Cancellation } from '../../rehearsal/runner/cancellation.ts';
import type { RunnerHost } from '../../rehearsal/runner/host.ts';
import type { RunnerEvent, WorkflowResult } from '../../rehearsal/runner/results.ts';
import { RunNumbers } from '../../rehearsal/runner/run-identity.ts';
import { runWorkflow, type WorkflowRequest } from '../../rehearsal/runner/run-workflow.ts';

const fixtures = fileURLToPath(new URL('../rehearsal/runner/fixtures', import.meta.url));

export interface Ran {
  result: WorkflowResult;
  events: RunnerEvent[];
  /** Everything that was logged, line by line. */
  log: string[];
}

export interface RunOptions extends Partial<WorkflowRequest> {
  /** Further files of the repository, by path. */
  files?: Record<string, string>;
  host?: Partial<RunnerHost>;
  onEvent?: (event: RunnerEvent) => void;
}

/** Runs a workflow text in a repository of its own that holds the fixture actions. No cloud. */
export async function runText(workflow: string, options: RunOptions = {}): Promise<Ran> {
  const base = mkdtempSync(join(tmpdir(), 'runner-test-'));
  const root = join(base, 'repository');
  const events: RunnerEvent[] = [];
  cpSync(fixtures, root, { recursive: true });
  for (const [path, content] of Object.entries({ 'test.yml': workflow, ...options.files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  mkdirSync(join(base, 'work'));
  const host: RunnerHost = {
    root,
    repository: 'openremote/eks-actions',
    workDirectory: join(base, 'work'),
    speed: 1,
    machineAllowance: 0,
    gaps: { toTerminate: 0.3, toKill: 0.2 },
    maxParallelJobs: 4,
    debug: false,
    environment: () => ({}),
    onKill: () => () => {},
    listener: (event) => {
      events.push(event);
      options.onEvent?.(event);
    },
    ...options.host,
  };
  try {
    const result = await runWorkflow(host, {
      file: 'test.yml',
      inputs: {},
      vars: {},
      secrets: {},
      ref: 'refs/heads/main',
      actor: 'tester',
      cancellation: new Cancellation(),
      numbers: new RunNumbers(),
      ...options,
    });
    return {
      result,
      events,
      log: result.jobs.flatMap((job) => job.steps).flatMap((step) => step.log.map(({ text }) => text)),
    };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** One job `a` with these steps (YAML list items, indented by two). */
export function jobOf(steps: string, extra = ''): string {
  return `on: workflow_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n${extra}    steps:\n${steps.replace(/^/gm, '    ')}\n`;
}
