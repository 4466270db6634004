import type { Shape } from './message.ts';
import { valueOf } from './scalars.ts';
import { type NormalizedSchema, membersOf, traitsOf } from './schema.ts';

/** The parameters of a query request as a tree: `Filter.1.Name=x` becomes Filter → 1 → Name → x. */
interface Branch {
  text?: string;
  readonly below: Map<string, Branch>;
}

/** Reads the body of an awsQuery or ec2Query request by the schema of the operation's input. */
export function inputFromForm(schema: NormalizedSchema, parameters: URLSearchParams, ec2: boolean): Shape {
  return structure(schema, treeOf(parameters), ec2);
}

/** The first parameter that the operation does not know; EC2 refuses such requests (`UnknownParameter`). */
export function unknownParameter(schema: NormalizedSchema, parameters: URLSearchParams): string | undefined {
  const known = new Set(['Action', 'Version', ...membersOf(schema).map(([name, member]) => keyOf(name, member, true))]);
  for (const key of parameters.keys()) {
    const top = key.split('.')[0] ?? key;
    // Presigned requests carry their signature among the parameters.
    if (!known.has(top) && !top.startsWith('X-Amz-')) return key;
  }
  return undefined;
}

function treeOf(parameters: URLSearchParams): Branch {
  const root: Branch = { below: new Map() };
  for (const [key, text] of parameters) {
    let branch = root;
    for (const part of key.split('.')) {
      let next = branch.below.get(part);
      if (next === undefined) branch.below.set(part, (next = { below: new Map() }));
      branch = next;
    }
    branch.text = text;
  }
  return root;
}

function structure(schema: NormalizedSchema, branch: Branch, ec2: boolean): Shape {
  const shape: Shape = {};
  for (const [name, member] of membersOf(schema)) {
    const below = branch.below.get(keyOf(name, member, ec2));
    if (below !== undefined) shape[name] = valueAt(member, below, ec2);
  }
  return shape;
}

function valueAt(schema: NormalizedSchema, branch: Branch, ec2: boolean): unknown {
  if (schema.isListSchema()) return list(schema, branch, ec2);
  if (schema.isMapSchema()) return map(schema, branch, ec2);
  if (schema.isStructSchema()) return structure(schema, branch, ec2);
  return valueOf(schema, branch.text ?? '');
}

function list(schema: NormalizedSchema, branch: Branch, ec2: boolean): unknown[] {
  const item = schema.getValueSchema();
  const flat = ec2 || traitsOf(schema).xmlFlattened === 1;
  const numbered = flat ? branch : branch.below.get(traitsOf(item).xmlName ?? 'member');
  return inOrder(numbered).map((below) => valueAt(item, below, ec2));
}

function map(schema: NormalizedSchema, branch: Branch, ec2: boolean): Shape {
  const keyName = traitsOf(schema.getKeySchema()).xmlName ?? 'key';
  const value = schema.getValueSchema();
  const valueName = traitsOf(value).xmlName ?? 'value';
  const entries = inOrder(traitsOf(schema).xmlFlattened === 1 ? branch : branch.below.get('entry'));
  return Object.fromEntries(
    entries.map((entry) => [
      entry.below.get(keyName)?.text ?? '',
      valueAt(value, entry.below.get(valueName) ?? { below: new Map() }, ec2),
    ]),
  );
}

function inOrder(branch: Branch | undefined): Branch[] {
  return [...(branch?.below ?? [])]
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, below]) => below);
}

/** EC2 has names of its own for query parameters, else capitalises the XML name. */
function keyOf(name: string, member: NormalizedSchema, ec2: boolean): string {
  const traits = traitsOf(member);
  if (!ec2) return traits.xmlName ?? name;
  const key = traits.xmlName ?? name;
  return traits.ec2QueryName ?? key.charAt(0).toUpperCase() + key.slice(1);
}
