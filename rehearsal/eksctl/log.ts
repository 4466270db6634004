import { isoSecond } from './time.ts';

const marks = { debug: '▶', info: 'ℹ', success: '✔', warning: '!', critical: '✖' } as const;
/** `--verbose` at which a line is shown: 3 is the default, 4 adds debug lines, 0 silences everything. */
const shownFrom = { debug: 4, info: 3, success: 3, warning: 2, critical: 1 } as const;

let verbosity = 3;
let output: NodeJS.WritableStream = process.stdout;

/** What `--verbose` says. */
export function setVerbosity(level: number): void {
  verbosity = level;
}

/** The `get` commands print their result on standard output and therefore log on standard error. */
export function logTo(stream: NodeJS.WritableStream): void {
  output = stream;
}

function write(level: keyof typeof marks, message: string): void {
  if (verbosity < shownFrom[level]) return;
  // eksctl's logger adds no line end to a message that has one anywhere in it.
  output.write(`${isoSecond(new Date())} [${marks[level]}]  ${message}${message.includes('\n') ? '' : '\n'}`);
}

/** eksctl's log: `2026-11-21 10:00:00 [ℹ]  …` on standard output. */
export const log = {
  debug: (message: string): void => write('debug', message),
  info: (message: string): void => write('info', message),
  success: (message: string): void => write('success', message),
  warning: (message: string): void => write('warning', message),
  critical: (message: string): void => write('critical', message),
};
