import { describe, expect, test } from '@jest/globals';

import { expectedOf } from '../../../actions/create-cluster/expected.ts';
import { countByGroup, wantedNodes } from '../../../actions/create-cluster/verify.ts';
import { completed, openremoteConfig } from './support/samples.ts';

describe('how many nodes should be Ready', () => {
  test('of a managed group as many as EKS is told to keep, which an autoscaler may have changed', () =>
    expect(wantedNodes(expectedOf(completed({ nodes: '2' })), [{ name: 'nodes', desiredSize: 4 }])).toEqual([
      { group: 'nodes', wanted: 4 },
    ]));

  test('of a self-managed group at least its smallest size', () =>
    expect(wantedNodes(expectedOf(completed({}, openremoteConfig)), [])).toEqual([{ group: 'ng-1', wanted: 2 }]));

  test('are counted for each group by itself: too many here do not hide too few there', () => {
    const node = (group: string | undefined, ready = true) => ({ name: 'n', ready, group });
    const wanted = [
      { group: 'a', wanted: 1 },
      { group: 'b', wanted: 2 },
    ];
    const nodes = [node('a'), node('a'), node('b'), node('b', false), node(undefined)];
    expect(countByGroup(wanted, nodes)).toEqual([
      { group: 'a', wanted: 1, ready: 2 },
      { group: 'b', wanted: 2, ready: 1 },
    ]);
  });
});
