import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { ActionError } from '../errors/action-error.ts';

export interface CommandOptions {
  /** Program name or path. */
  readonly command: string;
  /** Never a secret: arguments are visible to every process of the machine. */
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** What is written to its standard input. */
  readonly input?: string;
  readonly signal: AbortSignal;
  /** Hears every line of its output as it comes, standard error included. */
  readonly onLine?: (line: string) => void;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** The last lines of standard error. */
  readonly errorLines: readonly string[];
}

const keptErrorLines = 40;

/**
 * Runs a program to its end and returns what it printed. When the signal is aborted the program gets SIGINT, as it would
 * from a terminal, and is waited for; then the signal's reason is thrown. (Not @actions/exec: it can't pass a signal on.)
 * @throws ActionError if the program can't be started.
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const { signal } = options;
  signal.throwIfAborted();
  const child = spawn(options.command, options.args, { env: options.environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const interrupt = () => child.kill('SIGINT');
  signal.addEventListener('abort', interrupt);
  try {
    const stdout: string[] = [];
    const errorLines: string[] = [];
    const ended = new Promise<number>((resolve, reject) => {
      child.on('error', (error) => reject(notStarted(options.command, error)));
      child.on('close', (code) => resolve(code ?? 1));
    });
    // A program that ends without reading its input makes the pipe fail; its exit code tells what matters.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    const reading = [
      readLines(child.stdout, (line) => {
        stdout.push(line);
        options.onLine?.(line);
      }),
      readLines(child.stderr, (line) => {
        errorLines.push(line);
        if (errorLines.length > keptErrorLines) errorLines.shift();
        options.onLine?.(line);
      }),
    ];
    const exitCode = await ended;
    await Promise.all(reading);
    signal.throwIfAborted();
    return { exitCode, stdout: stdout.join('\n'), errorLines };
  } finally {
    signal.removeEventListener('abort', interrupt);
  }
}

/**
 * Runs a program that has to succeed.
 * @throws ActionError with its last lines if it exits with anything but 0.
 */
export async function mustRun(
  options: CommandOptions,
  failure: { what: string; remedy: string },
): Promise<CommandResult> {
  const result = await runCommand(options);
  if (result.exitCode === 0) return result;
  throw new ActionError({
    what: failure.what,
    where: `${options.command} ${options.args.slice(0, 2).join(' ')}`,
    why: reasonOf(result),
    remedy: failure.remedy,
    details: result.errorLines.length > 0 ? result.errorLines : result.stdout.split('\n').slice(-keptErrorLines),
  });
}

/**
 * The line that tells why a program failed: the last that looks like an error, else the last that it printed. What eksctl
 * marks by ✖ goes before, because it ends with a general `Error: failed to create cluster "demo"`.
 */
export function reasonOf(result: CommandResult): string {
  const lines = [...result.stdout.split('\n'), ...result.errorLines].filter((line) => line.trim() !== '');
  const marked = lines.findLast((line) => line.includes('[✖]'))?.replace(/^.*\[✖\]\s*/, '');
  const error = lines.findLast((line) => /^error\b|\berror:/i.test(line));
  return marked ?? error ?? lines.at(-1) ?? `exit code ${result.exitCode}`;
}

async function readLines(stream: Readable, hear: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) hear(line);
}

function notStarted(command: string, cause: Error): ActionError {
  return new ActionError({
    what: `${command} could not be started`,
    why: cause.message,
    remedy:
      'Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.',
    cause,
  });
}
