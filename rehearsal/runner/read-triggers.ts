import { entriesOf, isMapping, itemsOf, literalText, placeOf, valueAt, type TemplateToken } from './tokens.ts';
import type { InputDefinition, InputType, Trigger } from './workflow.ts';

/** What a workflow file answers to, from any of the three ways to write `on`. */
export function readTriggers(file: string, token: TemplateToken | undefined): Trigger[] {
  if (token === undefined) return [];
  if (!isMapping(token)) {
    return itemsOf(token).map((item) => triggerOf(file, literalText(item) ?? '', item, undefined));
  }
  return entriesOf(token).map(({ key, keyToken, value }) => triggerOf(file, key, keyToken, value));
}

function triggerOf(file: string, event: string, at: TemplateToken, token: TemplateToken | undefined): Trigger {
  return {
    event,
    place: placeOf(file, at),
    inputs: entriesOf(valueAt(token, 'inputs')).map(({ key, value }) => inputOf(key, value)),
    secrets: entriesOf(valueAt(token, 'secrets')).map(({ key, value }) => ({
      name: key,
      required: literalText(valueAt(value, 'required')) === 'true',
    })),
    outputs: entriesOf(valueAt(token, 'outputs')).map(({ key, value }) => ({
      name: key,
      value: valueAt(value, 'value'),
    })),
    crons: event === 'schedule' ? itemsOf(token).map((item) => literalText(valueAt(item, 'cron')) ?? '') : [],
  };
}

function inputOf(name: string, token: TemplateToken): InputDefinition {
  return {
    name,
    type: (literalText(valueAt(token, 'type')) ?? 'string') as InputType,
    description: literalText(valueAt(token, 'description')) ?? '',
    required: literalText(valueAt(token, 'required')) === 'true',
    default: valueAt(token, 'default'),
    options: itemsOf(valueAt(token, 'options')).map((item) => literalText(item) ?? ''),
  };
}
