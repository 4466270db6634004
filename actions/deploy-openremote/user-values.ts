import { InputError } from '../../shared/errors/action-error.ts';
import { isObject } from './chart-values.ts';

/**
 * Reads the input `values`.
 * @throws InputError if it is not YAML with keys and values.
 */
export async function readUserValues(text: string | undefined): Promise<Record<string, unknown>> {
  if (text === undefined) return {};
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [error] = document.errors;
  const value: unknown = error === undefined ? document.toJS() : undefined;
  if (isObject(value)) return value;
  throw new InputError([
    {
      input: 'values',
      problem: error === undefined ? 'is not a YAML mapping' : `is not YAML: ${error.message.split('\n')[0] ?? ''}`,
      example: 'timeZone: Europe/Brussels',
    },
  ]);
}
