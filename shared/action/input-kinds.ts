import { parseDuration } from '../time/duration.ts';
import type { Input, Parsed } from './inputs.ts';

interface Words {
  readonly description: string;
  readonly example: string;
}
type Required = Words & { readonly required: true };
type WithDefault = Words & { readonly default: string };
type Optional = Words;

/**
 * Makes a constructor for one kind of input. With `required` or `default` the value is always there; otherwise an empty
 * input is `undefined`.
 */
export function kind<Value>(parse: (text: string) => Parsed<Value>) {
  function make(words: Required | WithDefault): Input<Value>;
  function make(words: Optional): Input<Value | undefined>;
  function make(words: Words & { required?: boolean; default?: string }): Input<Value | undefined> {
    return {
      description: words.description,
      example: words.example,
      required: words.required ?? false,
      default: words.default ?? '',
      secret: false,
      parse: (text) => (text === '' ? { value: undefined } : parse(text)),
    };
  }
  return make;
}

/** Kind for a text that has to match a pattern; `noun` completes `"x" is not …`. */
export function matching(pattern: RegExp, noun: string) {
  return kind<string>((text) => (pattern.test(text) ? { value: text } : { problem: `"${text}" is not ${noun}` }));
}

/** Any text. */
export const text = kind<string>((value) => ({ value }));

/** `true` or `false`, nothing else: `yes`, `1` and typos are errors, because a mistyped switch must not be a silent "no". */
export function boolean(words: WithDefault): Input<boolean>;
export function boolean(words: Optional): Input<boolean | undefined>;
export function boolean(words: Words & { readonly default?: string }): Input<boolean | undefined> {
  return kind<boolean>((value) =>
    value === 'true' || value === 'false'
      ? { value: value === 'true' }
      : { problem: `"${value}" is neither true nor false` },
  )(words);
}

/** Whole number within bounds. */
export function integer(bounds: { readonly min: number; readonly max: number }) {
  return kind<number>((value) => {
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < bounds.min || number > bounds.max) {
      return { problem: `"${value}" is not a whole number from ${bounds.min} to ${bounds.max}` };
    }
    return { value: number };
  });
}

/** A duration with units; the value is in seconds. */
export function duration(bounds: { readonly min: number; readonly max: number } = { min: 1, max: 365 * 86_400 }) {
  return kind<number>((value) => {
    const seconds = parseDuration(value);
    if (seconds === undefined) {
      return { problem: `"${value}" is not a duration; give numbers with units s, m, h or d` };
    }
    if (seconds < bounds.min || seconds > bounds.max) return { problem: `"${value}" is too short or too long here` };
    return { value: seconds };
  });
}

/** One of a few words. */
export function choice<const Value extends string>(values: readonly Value[]) {
  return kind<Value>((value) => {
    const found = values.find((each) => each === value);
    return found === undefined ? { problem: `"${value}" is not one of ${values.join(', ')}` } : { value: found };
  });
}

/** One item per line; empty lines and lines that start with # are skipped. Every bad item is named. */
export function lines<Value = string>(
  words: Words & { readonly default?: string },
  parse: (item: string) => Parsed<Value> = (item) => ({ value: item as Value }),
): Input<readonly Value[]> {
  return {
    description: words.description,
    example: words.example,
    required: false,
    default: words.default ?? '',
    secret: false,
    parse: (value) => {
      const items = value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(parse);
      const problems = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
      return problems.length > 0
        ? { problem: problems.join('; ') }
        : { value: items.flatMap((item) => ('value' in item ? [item.value] : [])) };
    },
  };
}

/** `key=value` per line. */
export function pairs(words: Words): Input<Readonly<Record<string, string>>> {
  const list = lines<readonly [string, string]>(words, (item) => {
    const at = item.indexOf('=');
    return at < 1
      ? { problem: `"${item}" is not of the form key=value` }
      : { value: [item.slice(0, at).trim(), item.slice(at + 1).trim()] };
  });
  return {
    ...list,
    parse: (value) => {
      const parsed = list.parse(value);
      return 'problem' in parsed ? parsed : { value: Object.fromEntries(parsed.value) };
    },
  };
}

/** Marks an input as secret: it is masked before anything else happens. */
export function secret<Value>(input: Input<Value>): Input<Value> {
  return { ...input, secret: true };
}

/**
 * Name of an EKS cluster. EKS allows 100 characters of letters, digits, `-` and `_`; CloudFormation stack names, which
 * eksctl makes of it, allow no `_`, and labels and load balancer tags want it short.
 */
export const clusterName = matching(
  /^[A-Za-z][A-Za-z0-9-]{0,62}$/,
  'a cluster name: a letter, then letters, digits or -, at most 63 in all',
);

/** Namespace: an RFC 1123 label. */
export const namespace = matching(
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  'a Kubernetes namespace: lower-case letters, digits and -, at most 63',
);

/** Fully qualified host name, lower case, at least one dot, each label ≤ 63, ≤ 253 in all; a trailing dot is dropped. */
export const hostname = kind<string>((value) => parseHostname(value));

export function parseHostname(value: string): Parsed<string> {
  const name = value.toLowerCase().replace(/\.$/, '');
  const label = '[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?';
  return name.length <= 253 && new RegExp(`^${label}(\\.${label})+$`).test(name)
    ? { value: name }
    : { problem: `"${value}" is not a fully qualified host name with labels of at most 63 characters` };
}

/** Kubernetes minor version, `1.35`; a leading v is dropped. */
export const kubernetesVersion = kind<string>((value) =>
  /^v?1\.\d{2}$/.test(value)
    ? { value: value.replace(/^v/, '') }
    : { problem: `"${value}" is not a Kubernetes minor version` },
);
