import { describe, expect, test } from '@jest/globals';

import { addonNames, controllerServiceAccount, nodegroupName } from '../../../actions/create-cluster/cluster-config.ts';
import type { CreateClusterInputs } from '../../../actions/create-cluster/inputs.ts';
import type { Observed } from '../../../actions/create-cluster/observe.ts';
import { missingParts, plan } from '../../../actions/create-cluster/plan.ts';
import { orphanedRoleStacks } from '../../../actions/create-cluster/settle-stacks.ts';
import { ownershipTags } from '../../../shared/aws/ownership.ts';

const tags = ownershipTags({ environment: 'demo', repository: 'o/r', runId: '1' });
const inputs = {
  clusterName: 'demo',
  kubernetesVersion: '1.35',
  nodes: 2,
  nodeType: 't3.large',
  availabilityZones: [],
  adminRoles: [],
} as unknown as CreateClusterInputs;

const zones = {
  zones: [
    { name: 'eu-west-1a', id: 'euw1-az1' },
    { name: 'eu-west-1b', id: 'euw1-az2' },
  ],
  offering: ['eu-west-1a', 'eu-west-1b'],
};
const nothing: Observed = { cluster: undefined, stacks: [], nodegroups: [], addons: [], podIdentities: [], ...zones };
const cluster = { name: 'demo', status: 'ACTIVE', version: '1.35', tags, arn: 'arn:demo' } as unknown as NonNullable<
  Observed['cluster']
>;
const stack = (name: string, status: string) => ({ id: `arn:${name}`, name, status, reason: undefined, tags });
const complete: Observed = {
  ...zones,
  cluster,
  stacks: [stack('eksctl-demo-cluster', 'CREATE_COMPLETE'), stack('eksctl-demo-nodegroup-nodes', 'CREATE_COMPLETE')],
  nodegroups: [{ name: nodegroupName, status: 'ACTIVE', desiredSize: 2, issues: [] }],
  addons: addonNames.map((name) => ({ name, status: 'ACTIVE', version: '1', issues: [] })),
  podIdentities: [{ namespace: controllerServiceAccount.namespace, serviceAccount: controllerServiceAccount.name }],
};

const ids = (observed: Observed, more: Partial<CreateClusterInputs> = {}) =>
  plan({ ...inputs, ...more }, observed).steps.map((step) => step.id);
const always = ['kubeconfig', 'verify-nodes', 'verify-addons', 'storage-class'];

describe('plan of create-cluster', () => {
  test('nothing there: creates', () => expect(ids(nothing)).toEqual(['create-cluster', ...always]));

  test('complete: makes nothing, only verifies', () => expect(ids(complete)).toEqual(always));

  test.each([
    ['CREATE_IN_PROGRESS', undefined],
    ['ROLLBACK_IN_PROGRESS', undefined],
    ['ROLLBACK_COMPLETE', undefined],
    ['CREATE_FAILED', undefined],
    ['DELETE_IN_PROGRESS', cluster],
    ['REVIEW_IN_PROGRESS', undefined],
  ])('cluster stack %s: settles it, then creates', (status, found) =>
    expect(ids({ ...nothing, cluster: found, stacks: [stack('eksctl-demo-cluster', status)] })).toEqual([
      'settle-stacks',
      'create-cluster',
      ...always,
    ]),
  );

  test('control plane without nodes: completes it', () =>
    expect(ids({ ...complete, nodegroups: [], stacks: complete.stacks.slice(0, 1) })).toEqual([
      'complete-cluster',
      ...always,
    ]));

  test('failed node group stack: settles it, then completes', () =>
    expect(
      ids({
        ...complete,
        nodegroups: [],
        stacks: [
          stack('eksctl-demo-cluster', 'CREATE_COMPLETE'),
          stack('eksctl-demo-nodegroup-nodes', 'ROLLBACK_COMPLETE'),
        ],
      }),
    ).toEqual(['settle-stacks', 'complete-cluster', ...always]));

  test('an add-on is missing: says which', () => {
    const observed = { ...complete, addons: complete.addons.filter(({ name }) => name !== 'coredns') };
    expect(missingParts(observed)).toEqual(['add-on coredns']);
    expect(plan(inputs, observed).steps[0]?.title).toBe('Complete the EKS cluster "demo": add-on coredns');
  });

  test('the role of the load balancer controller is missing: completes', () =>
    expect(ids({ ...complete, podIdentities: [] })[0]).toBe('complete-cluster'));

  test('roles get administration after the cluster is there', () =>
    expect(ids(nothing, { adminRoles: ['arn:aws:iam::111122223333:role/x'] })).toContain('admin-access'));

  test.each([
    ['cluster', { ...complete, cluster: { ...cluster, tags: {} } }],
    ['stack', { ...nothing, stacks: [{ ...stack('eksctl-demo-cluster', 'CREATE_COMPLETE'), tags: {} }] }],
    [
      'cluster of another environment',
      { ...complete, cluster: { ...cluster, tags: { ...tags, 'openremote.io/environment': 'x' } } },
    ],
  ])('refuses a foreign %s', (_, observed) =>
    expect(() => plan(inputs, observed as Observed)).toThrow(/was not made by this suite/),
  );

  test('reports another Kubernetes version and leaves it', () => {
    const planned = plan({ ...inputs, kubernetesVersion: '1.36' }, complete);
    expect(planned.notes).toContain('It runs Kubernetes 1.35, not 1.36; the version is left as it is.');
    expect(planned.steps.map((step) => step.id)).toEqual(always);
  });

  test.each<[string, Partial<CreateClusterInputs>, Partial<Observed>]>([
    ['a zone that is not usable', { availabilityZones: ['eu-west-1a', 'eu-west-1z'] }, {}],
    ['a node type that one zone alone offers', {}, { offering: ['eu-west-1a'] }],
  ])('refuses %s before anything is made', (_, more, observed) =>
    expect(() => plan({ ...inputs, ...more }, { ...nothing, ...observed })).toThrow(/usable/),
  );
});

describe('orphanedRoleStacks', () => {
  const role = (name: string) => stack(`eksctl-demo-${name}`, 'CREATE_COMPLETE');
  const ebs = role('addon-aws-ebs-csi-driver-podidentityrole-ebs-csi-controller-sa');
  const controller = role('podidentityrole-kube-system-aws-load-balancer-controller');

  test('the role of an add-on or association that does not exist is one; eksctl would stop at its stack', () =>
    expect(
      orphanedRoleStacks({
        ...complete,
        stacks: [...complete.stacks, ebs, controller],
        addons: complete.addons.filter(({ name }) => name !== 'aws-ebs-csi-driver'),
        podIdentities: [],
      }),
    ).toEqual([ebs, controller]));

  test('roles in use and other stacks are none', () =>
    expect(orphanedRoleStacks({ ...complete, stacks: [...complete.stacks, ebs, controller] })).toEqual([]));
});
