import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

import type { ProgramResult } from './programs.ts';

/** Real milliseconds after which a script is ended: none of what it may call takes time. */
const limit = 20_000;

/**
 * Put before a script: it finds no program of this machine, and `curl` asks the rehearsal (3: the number of words and the words, each
 * ended by NUL; 4: exit code, standard output and standard error in the same way).
 */
const prelude = `PATH=
curl() {
  local code out err
  printf '%s\\0' "$(($# + 1))" curl "$@" >&3
  IFS= read -r -d '' code <&4 && IFS= read -r -d '' out <&4 && IFS= read -r -d '' err <&4
  printf '%s' "$out"
  printf '%s' "$err" >&2
  return "$code"
}
`;

/**
 * Runs a script by the real bash of this machine, with the stand-in programs of a container.
 * @param args of bash; the last one is the script (`-ceu`, `…`).
 * @param run answers a call of a program, undefined if there is no such program.
 */
export async function runScript(
  args: readonly string[],
  run: (command: readonly string[]) => ProgramResult | undefined,
): Promise<ProgramResult> {
  const script = prelude + (args.at(-1) ?? '');
  const child = spawn('bash', [...args.slice(0, -1), script], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: limit,
  });
  const [, stdout, stderr, calls, answers] = child.stdio as unknown as [null, Readable, Readable, Readable, Writable];
  answerCalls(calls, answers, run);
  const closed = once(child, 'close') as Promise<[code: number | null]>;
  try {
    const [out, err, [code]] = await Promise.all([textOf(stdout), textOf(stderr), closed]);
    return { stdout: out, stderr: err, exitCode: code ?? 137 };
  } catch (error) {
    return { stdout: '', stderr: `This machine has no bash for the script: ${String(error)}\n`, exitCode: 127 };
  }
}

function answerCalls(
  calls: Readable,
  answers: Writable,
  run: (command: readonly string[]) => ProgramResult | undefined,
): void {
  let unread = '';
  // A script that has ended reads no answer.
  answers.on('error', () => undefined);
  calls.setEncoding('utf8').on('data', (text: string) => {
    const [count = '', ...words] = (unread += text).split('\0');
    // The last part is what follows the last NUL.
    if (words.length <= Number(count)) return;
    unread = '';
    const { exitCode, stdout, stderr } = run(words.slice(0, Number(count))) ?? missing;
    answers.write(`${exitCode}\0${stdout}\0${stderr}\0`);
  });
}

const missing: ProgramResult = { stdout: '', stderr: 'command not found\n', exitCode: 127 };

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const part of stream.setEncoding('utf8')) text += String(part);
  return text;
}
