import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { ScriptExecution } from './execution.ts';
import { textOf, type Scope } from './expressions.ts';
import { scopeOf } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import { runStepProcess } from './step-process.ts';
import type { TemplateToken } from './tokens.ts';

/** Runs a `run:` step as the runner does: the script in a file, started by the shell with the runner's options. */
export async function runScript(execution: ScriptExecution): Promise<StepOutcome> {
  const { frame, step, log, env } = execution;
  const { job } = frame;
  const scope = scopeOf(frame, env);
  const script = textOf(step.run, scope);
  const shell = shellOf(inherited(execution, 'shell'), scope);
  const directory = inherited(execution, 'workingDirectory');
  const cwd = resolve(job.directories.workspace, directory === undefined ? '.' : textOf(directory, scope));
  const file = join(job.directories.files, `${randomUUID()}.sh`);
  await writeFile(file, script, { mode: 0o600 });
  log.write('command', execution.name);
  for (const line of script.replace(/\n$/, '').split('\n')) log.write('command', `  ${line}`);
  const outputs: Record<string, string> = {};
  const outcome = await runStepProcess({
    frame,
    log,
    cancel: execution.cancel,
    command: shell.command,
    args: [...shell.args, file],
    cwd,
    env,
    github: { action: step.id ?? '__run' },
    saved: {},
    outputs,
  });
  await rm(file, { force: true });
  if (outcome.exitCode !== undefined && outcome.exitCode !== 0) {
    log.annotate({ level: 'error', message: `Process completed with exit code ${outcome.exitCode}.` });
  }
  return outcome;
}

/** The step's own setting, else the job's default, else the workflow's. Composite actions see none of the defaults. */
function inherited(execution: ScriptExecution, key: 'shell' | 'workingDirectory'): TemplateToken | undefined {
  const { frame, step } = execution;
  if (step[key] !== undefined || frame.actionPath !== undefined) return step[key];
  const { job, workflowDefaults } = frame.job.options;
  return job.defaults[key] ?? workflowDefaults[key];
}

function shellOf(token: TemplateToken | undefined, scope: Scope): { command: string; args: string[] } {
  if (token === undefined) return { command: 'bash', args: ['-e'] };
  const shell = textOf(token, scope);
  if (shell === 'bash') return { command: 'bash', args: ['--noprofile', '--norc', '-eo', 'pipefail'] };
  if (shell === 'sh') return { command: 'sh', args: ['-e'] };
  throw new Error(`shell: ${shell} is not rehearsed, only bash and sh are`);
}
