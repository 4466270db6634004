import { describe, expect, test } from '@jest/globals';

import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { jsonPatch } from '../../../rehearsal/kubernetes/patch/json-patch.ts';
import { mergePatch } from '../../../rehearsal/kubernetes/patch/merge-patch.ts';
import { strategicMerge } from '../../../rehearsal/kubernetes/patch/strategic-merge.ts';
import { builtInType } from '../../../rehearsal/kubernetes/schema/built-in-types.ts';

describe('strategic merge', () => {
  const podSpec = builtInType('PodSpec');
  const containers = (...names: string[]): JsonObject => ({
    containers: names.map((name) => ({ name, image: `${name}:1` })),
  });

  test('changes the list item with the same key and keeps the others', () => {
    const patched = strategicMerge(containers('a', 'b'), { containers: [{ name: 'b', image: 'b:2' }] }, podSpec);
    expect(patched).toEqual({
      containers: [
        { name: 'a', image: 'a:1' },
        { name: 'b', image: 'b:2' },
      ],
    });
  });

  test('deletes list items by directive and orders them as asked', () => {
    const patch = {
      containers: [
        { name: 'c', image: 'c:1' },
        { $patch: 'delete', name: 'a' },
      ],
      '$setElementOrder/containers': [{ name: 'c' }, { name: 'b' }],
    };
    const patched = strategicMerge(containers('a', 'b'), patch, podSpec);
    expect((patched['containers'] as JsonObject[]).map(({ name }) => name)).toEqual(['c', 'b']);
  });

  test('retains only the keys that are named', () => {
    const before = { volumes: [{ name: 'v', emptyDir: {} }] };
    const patch = { volumes: [{ $retainKeys: ['name', 'secret'], name: 'v', secret: { secretName: 's' } }] };
    expect(strategicMerge(before, patch, podSpec)).toEqual({ volumes: [{ name: 'v', secret: { secretName: 's' } }] });
  });

  test('merges sets of texts, and deletes from them by directive', () => {
    const meta = builtInType('ObjectMeta');
    const before = { finalizers: ['a', 'b'] };
    expect(strategicMerge(before, { finalizers: ['c'] }, meta)).toEqual({ finalizers: ['a', 'b', 'c'] });
    expect(strategicMerge(before, { '$deleteFromPrimitiveList/finalizers': ['a'] }, meta)).toEqual({
      finalizers: ['b'],
    });
  });

  test('replaces lists without a key, and whole objects by directive', () => {
    const before = { tolerations: [{ key: 'a' }], nodeSelector: { a: 'b' } };
    const patch = { tolerations: [{ key: 'b' }], nodeSelector: { $patch: 'replace', c: 'd' } };
    expect(strategicMerge(before, patch, podSpec)).toEqual({ tolerations: [{ key: 'b' }], nodeSelector: { c: 'd' } });
  });

  test('null removes a field; neither argument is changed', () => {
    const before = { nodeName: 'x', hostname: 'h' };
    expect(strategicMerge(before, { nodeName: null }, podSpec)).toEqual({ hostname: 'h' });
    expect(before).toEqual({ nodeName: 'x', hostname: 'h' });
  });
});

test('merge patch replaces lists and removes nulls', () => {
  expect(mergePatch({ a: [1, 2], b: { c: 1, d: 2 } }, { a: [3], b: { c: null } })).toEqual({ a: [3], b: { d: 2 } });
});

describe('JSON patch', () => {
  const document = { list: ['a', 'b'], 'with/slash': 1 };

  test('adds, replaces, removes, moves and tests', () => {
    const operations = [
      { op: 'test', path: '/list/0', value: 'a' },
      { op: 'add', path: '/list/1', value: 'x' },
      { op: 'add', path: '/list/-', value: 'y' },
      { op: 'remove', path: '/with~1slash' },
      { op: 'move', from: '/list/0', path: '/first' },
    ];
    expect(jsonPatch(document, operations)).toEqual({ list: ['x', 'b', 'y'], first: 'a' });
    expect(document.list).toEqual(['a', 'b']);
  });

  test.each([
    [{ op: 'test', path: '/list/0', value: 'z' }, 'testing path /list/0 value failed'],
    [{ op: 'remove', path: '/none' }, 'doc is missing path none'],
    [{ op: 'frob', path: '/list' }, 'unexpected kind'],
  ])('refuses %j', (operation, text) => {
    expect(() => jsonPatch(document, [operation])).toThrow(text);
  });
});
