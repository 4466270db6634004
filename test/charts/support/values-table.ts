import { isMap, isScalar, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';

export interface DocumentedValue {
  /** Path with dots, as `--set` writes it. */
  readonly key: string;
  readonly value: unknown;
  /** The comment above the key in values.yaml; empty when there is none. */
  readonly description: string;
}

/** Every key of values.yaml that holds a value (not a section), in the order of the file. */
export function documentedValues(text: string): DocumentedValue[] {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('values.yaml is not a mapping');
  return entries(contents, '', text);
}

function entries(map: YAMLMap, prefix: string, text: string): DocumentedValue[] {
  return map.items.flatMap((pair) => {
    const { key, value } = pair as Pair<Scalar<string>>;
    const path = prefix + key.value;
    if (isMap(value) && value.items.length > 0) return entries(value, `${path}.`, text);
    return [
      {
        key: path,
        value: isScalar(value) ? value.value : isMap(value) ? {} : [],
        description: commentAbove(text, key),
      },
    ];
  });
}

/** The comment lines that end right above the key. */
function commentAbove(text: string, key: Scalar<string>): string {
  const before = text
    .slice(0, key.range?.[0] ?? 0)
    .split('\n')
    .slice(0, -1);
  const lines: string[] = [];
  for (const line of before.reverse()) {
    const [, comment] = /^\s*#\s?(.*)$/.exec(line) ?? [];
    if (comment === undefined) break;
    lines.unshift(comment);
  }
  return lines.join(' ');
}

/** The table of the chart's README. */
export function valuesTable(text: string): string {
  const rows = documentedValues(text).map(({ key, value, description }) => {
    return `| \`${key}\` | \`${JSON.stringify(value)}\` | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| key | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
