import { describe, expect, test } from '@jest/globals';

import { driftOf } from '../../../actions/create-cluster/drift.ts';
import type { Environment } from '../../../actions/create-cluster/observe.ts';
import { addon, nodegroup, nothing, situation } from './support/observed.ts';
import { openremoteConfig, ownership } from './support/samples.ts';

const drift = (given: Record<string, string>, change: (all: Environment) => Environment, config = '') => {
  const { observed } = situation(given, change, config);
  return driftOf(observed.asked, observed.environment);
};
const groups = (more: object) => (all: Environment) => ({ ...all, nodegroups: [nodegroup(more)] });
const withAddon = (name: string, more: object) => (all: Environment) => ({
  ...all,
  addons: all.addons.map((each) => (each.name === name ? addon(name, more) : each)),
});

describe('drift', () => {
  test('there is none of a new cluster, and none of one that is as asked', () => {
    const none = { left: [], scalings: [], addons: [], tags: {} };
    expect(drift({ nodes: '5' }, () => nothing)).toEqual(none);
    expect(drift({ nodes: '5' }, (all) => all)).toEqual(none);
  });

  test('what an autoscaler or a person chose is not undone by a default', () => {
    expect(drift({}, groups({ desiredSize: 4, maxSize: 4, minSize: 4 })).scalings).toEqual([]);
    const between = groups({ desiredSize: 3, minSize: 1, maxSize: 5 });
    expect(drift({ nodes: '2', 'nodes-min': '1', 'nodes-max': '5' }, between).scalings).toEqual([]);
  });

  test.each<[Record<string, string>, object, object[]]>([
    [{ nodes: '3' }, {}, [{ nodes: 3, nodesMin: 3, nodesMax: 3 }]],
    [{ 'nodes-max': '5' }, {}, [{ nodes: 2, nodesMin: 2, nodesMax: 5 }]],
    [{ nodes: '2' }, { desiredSize: 6, minSize: 2, maxSize: 6 }, [{ nodes: 2, nodesMax: 2 }]],
    [{ nodes: '3' }, { status: 'CREATE_FAILED' }, []],
  ])('%j on %j', (given, found, expected) => {
    expect(drift(given, groups(found)).scalings).toEqual(expected.map((each) => expect.objectContaining(each)));
  });

  test('a self-managed group of a fixed number is kept at it', () => {
    const counted = (count: number) => (all: Environment) => ({ ...all, instances: { 'ng-1': count } });
    expect(drift({}, counted(1), openremoteConfig).scalings).toEqual([
      expect.objectContaining({ name: 'ng-1', nodes: 2 }),
    ]);
    expect(drift({}, counted(2), openremoteConfig).scalings).toEqual([]);
    expect(drift({}, (all) => ({ ...all, instances: {} }), openremoteConfig).scalings).toEqual([]);
  });

  test('settings of an add-on are merged into what is set', () => {
    const [change] = drift(
      { 'prefix-delegation': 'true' },
      withAddon('vpc-cni', { configurationValues: 'env: { X: "1" }' }),
    ).addons;
    expect(JSON.parse(change?.configurationValues ?? '')).toEqual({
      enableNetworkPolicy: 'true',
      env: { X: '1', ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: '1' },
    });
  });

  test('which run made the cluster and when it ends is no reason to restart a driver', () => {
    const values = {
      controller: { extraVolumeTags: { ...ownership, 'openremote.io/run-id': '1', 'openremote.io/expires-at': 'x' } },
    };
    expect(drift({}, withAddon('aws-ebs-csi-driver', { configurationValues: JSON.stringify(values) })).addons).toEqual(
      [],
    );
  });

  test('a pinned version is put there, "latest" is not chased, and one that EKS works on is left in peace', () => {
    const pinned = 'addons: [{ name: coredns, version: 1.14.2-eksbuild.4 }]';
    expect(drift({}, (all) => all, pinned).addons).toEqual([{ name: 'coredns', version: 'v1.14.2-eksbuild.4' }]);
    expect(drift({}, withAddon('coredns', { version: 'v1.14.2-eksbuild.4' }), pinned).addons).toEqual([]);
    expect(drift({}, (all) => all, 'addons: [{ name: coredns, version: latest }]').addons).toEqual([]);
    expect(drift({}, withAddon('coredns', { status: 'UPDATING' }), pinned).addons).toEqual([]);
  });

  test('the rest is told and left', () => {
    const other = drift({ 'kubernetes-version': '1.36' }, (all) => all);
    expect(other.left).toEqual(['Kubernetes is 1.35, not 1.36; it is left as it is.']);
    const { left } = drift({ 'node-type': 'm5.large' }, (all) => ({
      ...all,
      cluster: all.cluster && { ...all.cluster, autoMode: true },
      nodegroups: [nodegroup({ spot: true }), nodegroup({ name: 'extra' })],
    }));
    expect(left).toEqual([
      'Auto Mode is on, not off; it is left as it is.',
      'The node type of group nodes is t3.large, not m5.large; it is left as it is.',
      'The capacity type of group nodes is spot, not on-demand; it is left as it is.',
      'Node group extra is not asked for; it is left as it is.',
    ]);
  });
});
