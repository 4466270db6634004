import { describe, expect, test } from '@jest/globals';

import { scalingTagsOf } from '../../../actions/create-cluster/scaling-tags.ts';
import { completed } from './support/samples.ts';

/** Labels that eksctl gives nodes itself. */
const ofEksctl = {
  'k8s.io/cluster-autoscaler/node-template/label/alpha.eksctl.io/cluster-name': 'demo',
  'k8s.io/cluster-autoscaler/node-template/label/alpha.eksctl.io/nodegroup-name': 'jobs',
};

describe('what an autoscaler has to know of an empty group', () => {
  const group = (more: string) => completed({}, `managedNodeGroups: [{ name: jobs, maxSize: 3, ${more} }]`);

  test('is its labels and taints, as tags', () =>
    expect(
      scalingTagsOf(
        group(
          'labels: { workload: jobs }, taints: [{ key: a, value: b, effect: NoSchedule }, { key: c, effect: NoExecute }], propagateASGTags: true',
        ),
      ),
    ).toEqual([
      {
        group: 'jobs',
        tags: {
          ...ofEksctl,
          'k8s.io/cluster-autoscaler/node-template/label/workload': 'jobs',
          'k8s.io/cluster-autoscaler/node-template/taint/a': 'b:NoSchedule',
          'k8s.io/cluster-autoscaler/node-template/taint/c': ':NoExecute',
        },
      },
    ]));

  test('is written only where the config says so', () => {
    expect(scalingTagsOf(group('labels: { workload: jobs }'))).toEqual([]);
    expect(scalingTagsOf(group('propagateASGTags: true'))).toEqual([{ group: 'jobs', tags: ofEksctl }]);
    expect(scalingTagsOf(completed())).toEqual([]);
  });
});
