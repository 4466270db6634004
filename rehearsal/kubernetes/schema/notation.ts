import type { Field, ScalarType, Schema, StructSchema } from './schema.ts';

/**
 * Reads the compact notation of `definitions/`. One type per paragraph line, continued on indented lines:
 *
 *     Container name!:string ports:ContainerPort[containerPort,protocol] env:EnvVar[name] imagePullPolicy:string(Always|Never)
 *
 * `!` required · `T[]` list replaced as a whole · `T[=]` set · `T[a,b]` list keyed by a and b · `T{}` map · `T~` owned as
 * a whole · `(A|B)` allowed values · `=value` default in JSON (bare words are texts).
 */
export function readNotation(texts: readonly string[]): Map<string, StructSchema> {
  const declared = new Map<string, { schema: StructSchema; fields: Map<string, Field>; tokens: string[] }>();
  for (const line of texts.flatMap(paragraphs)) {
    const [name = '', ...tokens] = line.split(/\s+/).filter((token) => token !== '');
    if (declared.has(name)) throw new Error(`type ${name} is defined twice`);
    const fields = new Map<string, Field>();
    declared.set(name, { fields, tokens, schema: { form: 'struct', name, fields, atomic: false, open: false } });
  }
  const types = new Map([...declared].map(([name, { schema }]) => [name, schema]));
  for (const [name, { fields, tokens }] of declared) {
    for (const token of tokens) {
      const [field, definition] = readField(token, types, name);
      fields.set(field, definition);
    }
  }
  return types;
}

function paragraphs(text: string): string[] {
  return text
    .replaceAll(/\n\s+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const fieldPattern = /^([\w$-]+)(!?):(\w+)(?:\(([^)]*)\))?(~|\{\}|\[[^\]]*\])?(?:=(.*))?$/;

function readField(token: string, types: ReadonlyMap<string, StructSchema>, owner: string): [string, Field] {
  const match = fieldPattern.exec(token);
  if (match === null) throw new Error(`type ${owner}: cannot read field ${token}`);
  const [, name = '', required, base = '', allowed, suffix, fallback] = match;
  const schema = withSuffix(baseSchema(base, allowed, types, owner), suffix);
  return [
    name,
    {
      schema,
      required: required === '!',
      filled: true,
      ...(fallback === undefined ? {} : { default: readDefault(fallback) }),
    },
  ];
}

const scalars: readonly string[] = ['string', 'int', 'number', 'bool', 'quantity', 'intstr', 'time', 'bytes'];

function baseSchema(
  base: string,
  allowed: string | undefined,
  types: ReadonlyMap<string, StructSchema>,
  owner: string,
): Schema {
  if (base === 'any') return { form: 'any' };
  if (scalars.includes(base)) {
    return {
      form: 'scalar',
      scalar: base as ScalarType,
      ...(allowed === undefined ? {} : { enum: allowed.split('|') }),
    };
  }
  const type = types.get(base);
  if (type === undefined) throw new Error(`type ${owner} names the unknown type ${base}`);
  return type;
}

function withSuffix(schema: Schema, suffix: string | undefined): Schema {
  if (suffix === undefined) return schema;
  if (suffix === '~') return schema.form === 'struct' ? { ...schema, atomic: true } : schema;
  if (suffix === '{}') return { form: 'map', values: schema };
  const inside = suffix.slice(1, -1);
  if (inside === '') return { form: 'list', items: schema, merge: 'atomic', keys: [] };
  if (inside === '=') return { form: 'list', items: schema, merge: 'set', keys: [] };
  return { form: 'list', items: schema, merge: 'map', keys: inside.split(',') };
}

function readDefault(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
