import { badRequest } from './api/api-error.ts';
import { isObject, objectsAt, textAt, textMapAt, textOf, textsAt, valueAt } from './json.ts';
import type { KubernetesObject } from './objects.ts';

export type LabelTest = (labels: Readonly<Record<string, string>>) => boolean;

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

function meets({ key, operator, values }: Requirement, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[key];
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return value !== undefined && Number(value) > Number(values[0]);
    case 'Lt':
      return value !== undefined && Number(value) < Number(values[0]);
    default:
      return false;
  }
}

/** A `metav1.LabelSelector`; undefined selects nothing, an empty one everything. */
export function labelSelector(selector: unknown): LabelTest {
  if (!isObject(selector)) return () => false;
  const requirements = [
    ...Object.entries(textMapAt(selector, 'matchLabels')).map(([key, value]) => ({
      key,
      operator: 'In',
      values: [value],
    })),
    ...requirementsAt(selector, 'matchExpressions'),
  ];
  return (labels) => requirements.every((requirement) => meets(requirement, labels));
}

/** Requirements as node selector terms and label selectors write them. */
export function requirementsAt(value: unknown, field: string): Requirement[] {
  return objectsAt(value, field).map((item) => ({
    key: textAt(item, 'key') ?? '',
    operator: textAt(item, 'operator') ?? '',
    values: textsAt(item, 'values'),
  }));
}

export function meetsAll(requirements: readonly Requirement[], labels: Readonly<Record<string, string>>): boolean {
  return requirements.every((requirement) => meets(requirement, labels));
}

/** A plain map selector, as Services and ReplicationControllers have; an empty one selects nothing. */
export function mapSelector(selector: Readonly<Record<string, string>>): LabelTest {
  const entries = Object.entries(selector);
  return (labels) => entries.length > 0 && entries.every(([key, value]) => labels[key] === value);
}

/** Reads `labelSelector=` of a request: `a=b,c!=d,e in (f,g),!h`. Throws 400 for what cannot be read. */
export function parseLabelSelector(text: string): LabelTest {
  const requirements = splitOutsideParentheses(text).map(parseRequirement);
  return (labels) => requirements.every((requirement) => meets(requirement, labels));
}

function splitOutsideParentheses(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseRequirement(text: string): Requirement {
  const inside = /^([^\s!=]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(text);
  if (inside !== null) {
    const values = (inside[3] ?? '').split(',').map((value) => value.trim());
    return { key: inside[1] ?? '', operator: inside[2] === 'in' ? 'In' : 'NotIn', values };
  }
  const equal = /^([^\s!=<>]+)\s*(==|=|!=)\s*([^\s=]*)$/.exec(text);
  if (equal !== null) {
    return { key: equal[1] ?? '', operator: equal[2] === '!=' ? 'NotIn' : 'In', values: [equal[3] ?? ''] };
  }
  const compared = /^([^\s!=<>]+)\s*([<>])\s*(\d+)$/.exec(text);
  if (compared !== null) {
    return { key: compared[1] ?? '', operator: compared[2] === '>' ? 'Gt' : 'Lt', values: [compared[3] ?? ''] };
  }
  if (/^![^\s!=]+$/.test(text)) return { key: text.slice(1), operator: 'DoesNotExist', values: [] };
  if (/^[^\s!=(),]+$/.test(text)) return { key: text, operator: 'Exists', values: [] };
  throw badRequest(`unable to parse requirement: found '${text}'`);
}

export type ObjectTest = (object: KubernetesObject) => boolean;

/**
 * Reads `fieldSelector=`: `metadata.name=x,status.phase!=Running`. More fields can be selected than Kubernetes allows; an
 * absent field counts as empty.
 */
export function parseFieldSelector(text: string): ObjectTest {
  const tests = text
    .split(',')
    .filter((part) => part !== '')
    .map((part): ObjectTest => {
      const match = /^([^!=]+)(==|=|!=)(.*)$/.exec(part);
      if (match === null) throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`);
      const [, field = '', operator, wanted = ''] = match;
      const path = field.split('.');
      return (object) => {
        const found = valueAt(object, ...path);
        const text = textOf(found);
        return (text === wanted) === (operator !== '!=');
      };
    });
  return (object) => tests.every((test) => test(object));
}
