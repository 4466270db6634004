import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseAssignments, parsePathFile } from './command-files.ts';
import { addPath, type JobState } from './job-state.ts';
import type { StepLog } from './step-log.ts';

const kinds = ['output', 'state', 'env', 'path', 'step_summary'] as const;
type Kind = (typeof kinds)[number];

/** The files through which one step speaks to the runner. */
export interface StepFiles {
  /** GITHUB_OUTPUT and the others, for the step's environment. */
  readonly variables: Readonly<Record<string, string>>;
  /**
   * Takes over what the step wrote. A malformed file is an error annotation and makes `valid` false, as on GitHub; what the
   * other files say counts all the same.
   */
  collect(state: JobState, log: StepLog): Promise<CollectedFiles>;
}

export interface CollectedFiles {
  readonly valid: boolean;
  readonly outputs: Record<string, string>;
  readonly saved: Record<string, string>;
  readonly summary: string;
}

/** GitHub refuses bigger step summaries. */
const mostSummaryBytes = 1024 * 1024;

export async function makeStepFiles(directory: string): Promise<StepFiles> {
  const id = randomUUID();
  const pathOf = (kind: Kind): string => join(directory, `${kind}_${id}`);
  for (const kind of kinds) await writeFile(pathOf(kind), '', { mode: 0o600 });
  return {
    variables: Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, pathOf(kind)])),
    collect: async (state, log) => {
      const texts = {} as Record<Kind, string>;
      for (const kind of kinds) {
        // A step may delete its files; the runner takes that as having written nothing.
        texts[kind] = await readFile(pathOf(kind), 'utf8').catch(() => '');
        await rm(pathOf(kind), { force: true });
      }
      return takeOver(texts, state, log);
    },
  };
}

function takeOver(texts: Record<Kind, string>, state: JobState, log: StepLog): CollectedFiles {
  let valid = true;
  const read = (kind: Kind): Record<string, string> => {
    try {
      return Object.fromEntries(parseAssignments(texts[kind]));
    } catch (error) {
      valid = false;
      log.annotate({ level: 'error', message: `Unable to process file command '${kind}' successfully.` });
      log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
      return {};
    }
  };
  for (const directory of parsePathFile(texts.path)) addPath(state, directory);
  for (const [name, value] of Object.entries(read('env'))) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      valid = false;
      const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
      log.annotate({ level: 'error', message });
    } else {
      state.env[name] = value;
    }
  }
  const outputs = read('output');
  const saved = read('state');
  return { valid, outputs, saved, summary: summaryOf(texts.step_summary, state, log) };
}

function summaryOf(text: string, state: JobState, log: StepLog): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostSummaryBytes) return state.masks.hide(text);
  const kibibytes = Math.ceil(bytes / 1024);
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kibibytes}k.`;
  log.annotate({ level: 'error', message });
  return '';
}
