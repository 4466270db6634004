import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { InputError } from '../../shared/errors/action-error.ts';
import type { InputProblem } from '../../shared/errors/action-error.ts';
import { messageOf } from '../../shared/errors/explain.ts';
import { isObject, overlay } from './overlay.ts';

/** What the user gives on top of our values: the files in their order, then the input `values`. */
interface Given {
  readonly valuesFiles: readonly string[];
  readonly values: string | undefined;
}

/**
 * Reads the inputs `values-files` and `values` into one set of values.
 * @param workspace folder that the paths are relative to.
 * @throws InputError with all files that can't be read and all texts that are not YAML with keys and values.
 */
export async function readValues(given: Given, workspace: string): Promise<Record<string, unknown>> {
  const problems: InputProblem[] = [];
  let result: Record<string, unknown> = {};
  const take = async (input: string, name: string, text: string) => {
    const parsed = await parseValues(text);
    if (typeof parsed === 'string') {
      const example = input === 'values' ? { example: 'timeZone: Europe/Brussels' } : {};
      problems.push({ input, problem: `${name}${parsed}`, ...example });
    } else result = overlay(result, parsed);
  };
  for (const file of given.valuesFiles) {
    try {
      await take('values-files', `${file} `, await readFile(resolve(workspace, file), 'utf8'));
    } catch (error) {
      problems.push({ input: 'values-files', problem: `${file} can't be read: ${messageOf(error)}` });
    }
  }
  if (given.values !== undefined) await take('values', '', given.values);
  if (problems.length > 0) throw new InputError(problems);
  return result;
}

/** The values of a YAML text, or what is wrong with it, to be put after its name. */
export async function parseValues(text: string): Promise<Record<string, unknown> | string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return `is not YAML: ${error.message.split('\n')[0] ?? ''}`;
  const value: unknown = document.toJS();
  if (value === null) return {};
  return isObject(value) ? value : 'is not a YAML mapping';
}
