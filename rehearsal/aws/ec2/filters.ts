import type { Filter } from '@aws-sdk/client-ec2';

import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';

/** What a filter compares: nothing, one value or several, of which one must match. */
export type FilterValue = string | number | boolean | undefined | null | readonly (string | undefined)[];

/** The filters of one Describe operation by name; the tag filters are common to all of them. */
export type FilterFields<Data extends object> = Readonly<
  Record<string, (data: Data, resource: Resource<Data>) => FilterValue>
>;

/** Filters of an answer that lists facts (zones, instance types), not resources; these have no tags. */
export type FactFields<Fact extends object> = Readonly<Record<string, (fact: Fact) => FilterValue>>;

/**
 * Those resources that pass all filters: filters are ANDed, the values of one filter ORed, `*` and `?` are wildcards.
 *
 * Errors: InvalidParameterValue for a filter that the operation does not have, as EC2 answers it.
 */
export function filtered<Data extends object>(
  resources: readonly Resource<Data>[],
  filters: readonly Filter[] | undefined,
  fields: FilterFields<Data>,
  shown: (resource: Resource<Data>) => Data = (resource) => resource.data,
): Resource<Data>[] {
  const tests = (filters ?? []).map((filter) => filterTest(filter, fields));
  return resources.filter((resource) => tests.every((test) => test(shown(resource), resource)));
}

function filterTest<Data extends object>(
  filter: Filter,
  fields: FilterFields<Data>,
): (data: Data, resource: Resource<Data>) => boolean {
  const name = filter.Name ?? '';
  const patterns = (filter.Values ?? []).map(wildcard);
  const matches = (value: string): boolean => patterns.some((pattern) => pattern.test(value));
  if (name.startsWith('tag:')) {
    const key = name.slice('tag:'.length);
    return (_data, resource) => {
      const value = resource.tags[key];
      return value !== undefined && matches(value);
    };
  }
  if (name === 'tag-key') return (_data, resource) => Object.keys(resource.tags).some(matches);
  const field = fieldNamed(name, fields);
  return (data, resource) => valuesOf(field(data, resource)).some(matches);
}

/** Those facts that pass all filters, by the same rules. */
export function factsFiltered<Fact extends object>(
  facts: readonly Fact[],
  filters: readonly Filter[] | undefined,
  fields: FactFields<Fact>,
): Fact[] {
  const tests = (filters ?? []).map((filter) => {
    const field = fieldNamed(filter.Name ?? '', fields);
    const patterns = (filter.Values ?? []).map(wildcard);
    return (fact: Fact): boolean =>
      valuesOf(field(fact)).some((value) => patterns.some((pattern) => pattern.test(value)));
  });
  return facts.filter((fact) => tests.every((test) => test(fact)));
}

function fieldNamed<Field>(name: string, fields: Readonly<Record<string, Field>>): Field {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
  return field;
}

function valuesOf(value: FilterValue): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== undefined && one !== null).map(String);
}

/** EC2's filter pattern: `*` any text, `?` one character, a backslash makes either literal; case matters. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\\[*?\\]|[.*+?^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return found.length === 2 ? `\\${found[1]}` : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 's');
}
