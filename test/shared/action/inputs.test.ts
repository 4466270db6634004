import { describe, expect, test } from '@jest/globals';

import {
  boolean,
  choice,
  clusterName,
  duration,
  hostname,
  integer,
  lines,
  namespace,
  pairs,
  text,
} from '../../../shared/action/input-kinds.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import type { InputsDefinition } from '../../../shared/action/inputs.ts';
import { InputError } from '../../../shared/errors/action-error.ts';

const words = { description: 'd', example: 'e' };

function problems(definition: InputsDefinition, given: Record<string, string>): readonly string[] {
  try {
    parseInputs(definition, (name) => given[name] ?? '');
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, problem }) => `${input}: ${problem}`);
    throw error;
  }
}

describe('parseInputs', () => {
  const definition = {
    'cluster-name': clusterName({ ...words, required: true, example: 'demo' }),
    nodes: integer({ min: 1, max: 5 })({ ...words, default: '2' }),
    'dry-run': boolean({ ...words, default: 'false' }),
    ttl: duration()(words),
  };

  test('gives values in camelCase, defaults where nothing was given, undefined where there is none', () => {
    const values = parseInputs(definition, (name) => ({ 'cluster-name': 'demo' })[name] ?? '');
    expect(values).toEqual({ clusterName: 'demo', nodes: 2, dryRun: false, ttl: undefined });
  });

  test('reports every problem at once, with the name of the input and a good example', () => {
    const read = (name: string) => ({ nodes: '9', 'dry-run': 'yes', ttl: '1' })[name] ?? '';
    expect(() => parseInputs(definition, read)).toThrow(InputError);
    expect(problems(definition, { nodes: '9', 'dry-run': 'yes', ttl: '1' })).toEqual([
      'cluster-name: is required and was not given',
      'nodes: "9" is not a whole number from 1 to 5',
      'dry-run: "yes" is neither true nor false',
      'ttl: "1" is not a duration; give numbers with units s, m, h or d',
    ]);
  });

  test('checks rules between inputs only when each alone is right', () => {
    const rule = () => [{ input: 'nodes, ttl', problem: 'do not go together' }];
    expect(() => parseInputs(definition, () => '', rule)).toThrow(/cluster-name/);
    expect(() => parseInputs(definition, (name) => (name === 'cluster-name' ? 'demo' : ''), rule)).toThrow(
      /nodes, ttl.*do not go together/,
    );
  });
});

describe('input kinds', () => {
  test.each(['TRUE', 'True', 'yes', '1', 'on', 'flase'])('boolean refuses %s', (value) =>
    expect(problems({ x: boolean({ ...words, default: 'false' }) }, { x: value })).toHaveLength(1),
  );
  test.each(['1.5', '0x10', '1e3', 'two', '0', '6'])('integer from 1 to 5 refuses %s', (value) =>
    expect(problems({ x: integer({ min: 1, max: 5 })(words) }, { x: value })).toHaveLength(1),
  );
  test.each(['a_b', '1st', '-a', 'a'.repeat(64), 'ä'])('cluster-name refuses %s', (value) =>
    expect(problems({ x: clusterName(words) }, { x: value })).toHaveLength(1),
  );
  test.each(['Upper', 'a.b', '-a', 'a-', 'a'.repeat(64)])('namespace refuses %s', (value) =>
    expect(problems({ x: namespace(words) }, { x: value })).toHaveLength(1),
  );
  test.each(['localhost', 'a..b', '-a.b', `${'a'.repeat(64)}.b`, 'https://a.b', 'a.b/c', 'a_b.c'])(
    'hostname refuses %s',
    (value) => expect(problems({ x: hostname(words) }, { x: value })).toHaveLength(1),
  );
  test('hostname is lower-cased, a trailing dot is dropped', () =>
    expect(parseInputs({ x: hostname(words) }, () => 'Demo.Example.COM.')).toEqual({ x: 'demo.example.com' }));
  test('choice names what it would take', () =>
    expect(problems({ x: choice(['a', 'b'])(words) }, { x: 'c' })).toEqual(['x: "c" is not one of a, b']));
  test('lines skips empty ones and comments', () =>
    expect(parseInputs({ x: lines(words) }, () => ' a \n\n# no\nb')).toEqual({ x: ['a', 'b'] }));
  test('pairs keeps what follows the first =', () =>
    expect(parseInputs({ x: pairs(words) }, () => 'a=1=2\nb = c')).toEqual({ x: { a: '1=2', b: 'c' } }));
  test('pairs names each line that is none', () =>
    expect(problems({ x: pairs(words) }, { x: 'a\n=b' })).toEqual([
      'x: "a" is not of the form key=value; "=b" is not of the form key=value',
    ]));
  test('an optional text that is absent is undefined', () =>
    expect(parseInputs({ x: text(words) }, () => '')).toEqual({ x: undefined }));
});
