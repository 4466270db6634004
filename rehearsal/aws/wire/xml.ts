import { XMLParser } from 'fast-xml-parser';

import { isShape, type Shape } from './message.ts';
import { textOf, valueOf } from './scalars.ts';
import { type NormalizedSchema, memberTraitsOf, membersOf, traitsOf } from './schema.ts';

/** `<name attributes>content</name>`; the content is markup already. */
export function element(name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as XML content or attribute value. Characters that XML 1.0 cannot carry are dropped. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** The members of a structure as XML elements, without an element around them. */
export function membersToXml(schema: NormalizedSchema, shape: Shape): string {
  return membersOf(schema)
    .filter(([name, member]) => shape[name] != null && !travelsOutsideBody(member) && !isAttribute(member))
    .map(([name, member]) => memberToXml(memberTraitsOf(member).xmlName ?? name, member, shape[name]))
    .join('');
}

/** Members bound to the HTTP message are not repeated in the body. */
function travelsOutsideBody(member: NormalizedSchema): boolean {
  const traits = traitsOf(member);
  return traits.httpHeader !== undefined || traits.httpResponseCode !== undefined || traits.httpPayload !== undefined;
}

function isAttribute(member: NormalizedSchema): boolean {
  return traitsOf(member).xmlAttribute !== undefined;
}

function memberToXml(name: string, schema: NormalizedSchema, value: unknown): string {
  if (schema.isListSchema()) return listToXml(name, schema, value as unknown[]);
  if (schema.isMapSchema()) return mapToXml(name, schema, value as Shape);
  return valueToXml(name, schema, value);
}

function valueToXml(name: string, schema: NormalizedSchema, value: unknown): string {
  if (schema.isListSchema() || schema.isMapSchema()) return memberToXml(name, schema, value);
  if (!schema.isStructSchema()) return element(name, escaped(textOf(schema, value, 'date-time')), namespaceOf(schema));
  const shape = value as Shape;
  const attributes = membersOf(schema)
    .filter(([key, member]) => isAttribute(member) && shape[key] != null)
    .map(([key, member]): [string, string] => [
      traitsOf(member).xmlName ?? key,
      textOf(member, shape[key], 'date-time'),
    ]);
  return element(name, membersToXml(schema, shape), { ...namespaceOf(schema), ...Object.fromEntries(attributes) });
}

function namespaceOf(schema: NormalizedSchema): Record<string, string> {
  const [prefix, uri] = traitsOf(schema).xmlNamespace ?? [];
  return uri === undefined ? {} : { [prefix ? `xmlns:${prefix}` : 'xmlns']: uri };
}

function listToXml(name: string, schema: NormalizedSchema, values: unknown[]): string {
  const item = schema.getValueSchema();
  const present = [...values].filter((value) => value != null);
  if (traitsOf(schema).xmlFlattened === 1) return present.map((value) => valueToXml(name, item, value)).join('');
  const itemName = traitsOf(item).xmlName ?? 'member';
  return element(name, present.map((value) => valueToXml(itemName, item, value)).join(''));
}

function mapToXml(name: string, schema: NormalizedSchema, values: Shape): string {
  const keyName = traitsOf(schema.getKeySchema()).xmlName ?? 'key';
  const value = schema.getValueSchema();
  const valueName = traitsOf(value).xmlName ?? 'value';
  const flat = traitsOf(schema).xmlFlattened === 1;
  const entries = Object.entries(values)
    .filter(([, each]) => each != null)
    .map(([key, each]) =>
      element(flat ? name : 'entry', element(keyName, escaped(key)) + valueToXml(valueName, value, each)),
    );
  return flat ? entries.join('') : element(name, entries.join(''));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** Reads an XML body whose root element holds the members of the structure. */
export function shapeFromXml(schema: NormalizedSchema, xml: string): Shape {
  const parsed: unknown = parser.parse(xml);
  const root = isShape(parsed) ? Object.entries(parsed).find(([name]) => !name.startsWith('#'))?.[1] : undefined;
  return structureFrom(schema, root);
}

function structureFrom(schema: NormalizedSchema, node: unknown): Shape {
  const shape: Shape = {};
  if (!isShape(node)) return shape;
  for (const [name, member] of membersOf(schema)) {
    const key = memberTraitsOf(member).xmlName ?? name;
    const value = isAttribute(member) ? node[`@${key}`] : node[key];
    if (value !== undefined) shape[name] = valueFrom(member, value);
  }
  return shape;
}

function valueFrom(schema: NormalizedSchema, node: unknown): unknown {
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const source = traitsOf(schema).xmlFlattened === 1 ? node : childOf(node, traitsOf(item).xmlName ?? 'member');
    return arrayOf(source).map((each) => valueFrom(item, each));
  }
  if (schema.isMapSchema()) {
    const value = schema.getValueSchema();
    const source = traitsOf(schema).xmlFlattened === 1 ? node : childOf(node, 'entry');
    return Object.fromEntries(
      arrayOf(source).map((entry) => [
        contentOf(childOf(entry, traitsOf(schema.getKeySchema()).xmlName ?? 'key')),
        valueFrom(value, childOf(entry, traitsOf(value).xmlName ?? 'value')),
      ]),
    );
  }
  return schema.isStructSchema() ? structureFrom(schema, node) : valueOf(schema, contentOf(node));
}

function childOf(node: unknown, name: string): unknown {
  return isShape(node) ? node[name] : undefined;
}

function arrayOf(node: unknown): unknown[] {
  if (node === undefined) return [];
  return Array.isArray(node) ? node : [node];
}

function contentOf(node: unknown): string {
  const text = isShape(node) ? node['#text'] : node;
  // The parser leaves all text as it is: anything else is an element where text was expected.
  return typeof text === 'string' ? text : '';
}
