import { Pair, parseDocument, Scalar, type ScalarTag, type CollectionTag, YAMLMap, type YAMLSeq } from 'yaml';

import { templateError } from './errors.ts';
import { isMap, type ValueMap } from './value.ts';

const functions = [
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
];

/** Reads a template in JSON or YAML; YAML's short forms (`!Sub`) become the long ones (`Fn::Sub`). */
export function parseTemplate(body: string): ValueMap {
  const parsed = body.trimStart().startsWith('{') ? parseJson(body) : parseYaml(body);
  if (!isMap(parsed)) throw templateError('unsupported structure.');
  return parsed;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw templateError(`JSON not well-formed. (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parseYaml(body: string): unknown {
  const document = parseDocument(body, { customTags: shortForms, merge: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line = 0, col = 0 } = error.linePos?.[0] ?? {};
    throw templateError(`YAML not well-formed. (line ${line}, column ${col}) ${error.message}`);
  }
  return document.toJS();
}

const shortForms: (ScalarTag | CollectionTag)[] = [
  ...functions.flatMap((name) => tagsFor(`!${name}`, `Fn::${name}`)),
  ...tagsFor('!Ref', 'Ref'),
  ...tagsFor('!Condition', 'Condition'),
];

function tagsFor(tag: string, key: string): (ScalarTag | CollectionTag)[] {
  const wrapped = (node: YAMLMap | YAMLSeq): YAMLMap => {
    const map = new YAMLMap();
    map.items.push(new Pair(new Scalar(key), node));
    return map;
  };
  return [
    { tag, resolve: (text: string) => ({ [key]: key === 'Fn::GetAtt' ? splitAttribute(text) : text }) },
    { tag, collection: 'seq', resolve: wrapped },
    { tag, collection: 'map', resolve: wrapped },
  ] as (ScalarTag | CollectionTag)[];
}

/** `!GetAtt Cluster.Arn` names the resource before the first dot; attribute names may have dots themselves. */
export function splitAttribute(text: string): string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
