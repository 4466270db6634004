import { describe, expect, test } from '@jest/globals';

import { renderedConfig } from '../../../actions/create-cluster/context.ts';
import type { Environment } from '../../../actions/create-cluster/observe.ts';
import { plan } from '../../../actions/create-cluster/plan.ts';
import { expiryTags } from '../../../shared/aws/expiry.ts';
import { addon, cluster, now, nothing, situation, stack } from './support/observed.ts';
import { openremoteConfig, ownership } from './support/samples.ts';

type Given = Readonly<Record<string, string>>;
type Change = (complete: Environment) => Environment;

const planOf = (given: Given, change?: Change, config = '') => {
  const { inputs, observed } = situation(given, change, config);
  return plan(inputs, observed);
};
const ids = (given: Given, change?: Change, config = '') => planOf(given, change, config).steps.map(({ id }) => id);
const verify = ['kubeconfig', 'storage-class', 'verify-nodes', 'verify-addons', 'verify-system'];
const complete: Change = (all) => all;
const tagged = (tags: object): Change => {
  return (all) => ({ ...all, cluster: { ...cluster, tags: { ...ownership, ...tags } } });
};

describe('every state of an earlier run is a plan', () => {
  test('nothing there: create', () => expect(ids({})).toEqual(['create-cluster', ...verify]));

  test('complete: nothing is made, everything verified', () => expect(ids({}, complete)).toEqual(verify));

  test.each([
    ['CREATE_IN_PROGRESS', undefined],
    ['ROLLBACK_IN_PROGRESS', undefined],
    ['ROLLBACK_COMPLETE', undefined],
    ['ROLLBACK_FAILED', undefined],
    ['CREATE_FAILED', undefined],
    ['DELETE_IN_PROGRESS', cluster],
    ['DELETE_FAILED', undefined],
    ['REVIEW_IN_PROGRESS', undefined],
  ])('cluster stack %s: settle it, then create', (status, found) =>
    expect(ids({}, () => ({ ...nothing, cluster: found, stacks: [stack('eksctl-demo-cluster', status)] }))).toEqual([
      'settle-stacks',
      'create-cluster',
      ...verify,
    ]),
  );

  test('the cluster was deleted behind its stack: settle, then create', () =>
    expect(ids({}, () => ({ ...nothing, stacks: [stack('eksctl-demo-cluster')] })).slice(0, 2)).toEqual([
      'settle-stacks',
      'create-cluster',
    ]));

  test.each(['UPDATE_ROLLBACK_FAILED', 'UPDATE_FAILED', 'UPDATE_ROLLBACK_COMPLETE'])(
    'cluster stack %s of a living cluster: it is left alone',
    (status) =>
      expect(
        ids({}, (all) => ({ ...all, stacks: [stack('eksctl-demo-cluster', status), ...all.stacks.slice(1)] })),
      ).toEqual(verify),
  );

  test('control plane without nodes: complete it', () => {
    const planned = planOf({}, (all) => ({ ...all, nodegroups: [], stacks: all.stacks.slice(0, 1) }));
    expect(planned.steps[0]).toMatchObject({
      id: 'complete-cluster',
      title: 'Complete the EKS cluster "demo": node group nodes',
    });
  });

  test('failed node group: settle its stack alone, then complete', () => {
    const planned = planOf({}, (all) => ({
      ...all,
      nodegroups: [],
      stacks: [stack('eksctl-demo-cluster'), stack('eksctl-demo-nodegroup-nodes', 'ROLLBACK_COMPLETE')],
    }));
    expect(planned.steps.slice(0, 2).map(({ title }) => title)).toEqual([
      'Settle eksctl-demo-nodegroup-nodes (ROLLBACK_COMPLETE)',
      'Complete the EKS cluster "demo": node group nodes',
    ]);
  });

  test.each<[string, Given, string, Change, string]>([
    ['an add-on', {}, '', (all) => ({ ...all, addons: all.addons.slice(1) }), 'add-on vpc-cni'],
    [
      'an add-on that failed',
      {},
      '',
      (all) => ({
        ...all,
        addons: all.addons.map((each) => (each.name === 'coredns' ? { ...each, status: 'CREATE_FAILED' } : each)),
      }),
      'add-on coredns',
    ],
    [
      'the controller’s role by pod identity',
      {},
      '',
      (all) => ({ ...all, podIdentities: [] }),
      'role of kube-system/aws-load-balancer-controller',
    ],
    [
      'a self-managed group, known by its stack',
      {},
      openremoteConfig,
      (all) => ({ ...all, stacks: all.stacks.filter(({ name }) => !name.includes('ng-1')) }),
      'node group ng-1',
    ],
    [
      'a role by IRSA, known by its stack',
      {},
      openremoteConfig,
      (all) => ({ ...all, stacks: all.stacks.filter(({ name }) => !name.includes('serviceaccount')) }),
      'role of kube-system/aws-load-balancer-controller',
    ],
    ['IAM’s trust', {}, openremoteConfig, (all) => ({ ...all, identityProvider: false }), 'IAM identity provider OIDC'],
    [
      'a role of the CNI without which nodes would have no network',
      {},
      openremoteConfig,
      (all) => ({
        ...all,
        stacks: all.stacks.filter(({ name }) => !name.includes('ng-1')),
        addons: all.addons.map((each) => ({ ...each, hasRole: each.name !== 'vpc-cni' })),
      }),
      'node group ng-1, add-on vpc-cni',
    ],
    [
      'a Fargate profile',
      { fargate: 'true' },
      '',
      (all) => ({ ...all, fargateProfiles: [] }),
      'Fargate profile default',
    ],
    [
      'an access entry',
      {},
      'accessConfig: { accessEntries: [{ principalARN: arn:x }] }',
      (all) => ({ ...all, accessEntries: [] }),
      'access entry of arn:x',
    ],
  ])('%s is missing: complete it', (_, given, config, change, words) => {
    expect(ids(given, complete, config)).not.toContain('complete-cluster');
    const planned = planOf(given, change, config);
    expect(planned.steps[0]?.title).toBe(`Complete the EKS cluster "demo": ${words}`);
  });
});

test('an add-on without a role is left alone where nodes run with it', () =>
  expect(
    ids({}, (all) => ({ ...all, addons: all.addons.map((each) => ({ ...each, hasRole: false })) }), openremoteConfig),
  ).not.toContain('complete-cluster'));

describe('what is refused before anything is made', () => {
  test.each<[string, Change]>([
    ['cluster', (all) => ({ ...all, cluster: { ...cluster, tags: {} } })],
    ['stack', () => ({ ...nothing, stacks: [{ ...stack('eksctl-demo-cluster'), tags: {} }] })],
    ['cluster of another environment', tagged({ 'openremote.io/environment': 'x' })],
  ])('a foreign %s', (_, change) => expect(() => planOf({}, change)).toThrow(/was not made by this suite/));

  test('zones that can’t be used, by name or id', () => {
    expect(() => planOf({ 'availability-zones': 'eu-west-1a\neu-west-1z' })).toThrow(
      /there is no zone eu-west-1z in this region; usable are eu-west-1a \(euw1-az1\)/,
    );
    expect(() => planOf({ 'availability-zones': 'euw1-az1\neuw1-az9' })).toThrow(/euw1-az9/);
    expect(() => planOf({}, undefined, 'availabilityZones: [eu-west-1a, eu-west-1q]')).toThrow(/Input "config"/);
    expect(() =>
      planOf({ 'availability-zones': 'euw1-az1\neuw1-az3' }, undefined, 'availabilityZones: [eu-west-1a, eu-west-1b]'),
    ).toThrow('Input "availability-zones, config"');
  });

  test('a node type that one zone alone offers', () => {
    const { inputs, observed } = situation({});
    const region = { ...observed.region, offering: ['eu-west-1a'] };
    expect(() => plan(inputs, { ...observed, region })).toThrow(/offered in 1 usable zone/);
  });

  test('any environment of another run, with `existing: fail`; one’s own is gone on with', () => {
    const other = tagged({ 'openremote.io/run-id': '6' });
    expect(() => planOf({ existing: 'fail' }, other)).toThrow(/exists already.*run 6 of o\/r/);
    expect(ids({ existing: 'fail' }, complete)).toEqual(verify);
    expect(
      ids({ existing: 'fail' }, () => ({ ...nothing, stacks: [stack('eksctl-demo-cluster', 'ROLLBACK_COMPLETE')] }))[1],
    ).toBe('create-cluster');
  });

  test('an expired one, unless it is to be reused and gets a new end', () => {
    const expired = tagged(expiryTags(3600, new Date(now.getTime() - 7200_000)));
    expect(() => planOf({ ttl: '1h' }, expired)).toThrow(/expired at 2026-11-21T11:00:00Z/);
    expect(() => planOf({ existing: 'reuse' }, expired)).toThrow(/no `ttl`/);
    const [step] = planOf({ existing: 'reuse', ttl: '1h' }, expired).steps;
    expect(step).toMatchObject({ id: 'write-tags', title: 'Tag the cluster: expires at 2026-11-21T13:00:00Z' });
  });
});

describe('with `existing: require`', () => {
  const require = (given: Record<string, string>, change: Change) => ids({ existing: 'require', ...given }, change);

  test('nothing is made where there is no cluster that works', () => {
    const made = () => ({ ...nothing, stacks: [stack('eksctl-demo-cluster', 'CREATE_IN_PROGRESS')] });
    for (const change of [() => nothing, made]) {
      expect(() => require({}, change)).toThrow(/^There is no cluster "demo" to take/);
    }
    expect(() => require({}, (all) => ({ ...all, cluster: { ...cluster, status: 'DELETING' } }))).toThrow(/DELETING/);
  });

  test('a cluster of any shape is taken as it is, and given more time', () => {
    const bare: Change = (all) => ({ ...all, nodegroups: [], addons: [] });
    expect(require({}, bare)).toEqual(['kubeconfig']);
    const role = 'arn:aws:iam::111122223333:role/teardown';
    const sameAgain = tagged(expiryTags(9 * 3600, new Date(now.getTime() - 3600_000)));
    expect(require({ ttl: '9h' }, sameAgain)).toContain('write-tags');
    expect(ids({ ttl: '9h' }, sameAgain)).not.toContain('write-tags');
    expect(require({ ttl: '9h', 'admin-roles': role }, bare)).toEqual(['write-tags', 'kubeconfig', 'admin-access']);
  });
});

describe('zones', () => {
  test('ids become names, and go into the config that eksctl gets', () => {
    const { inputs, observed } = situation({ 'availability-zones': 'euw1-az3\neu-west-1a' });
    expect(renderedConfig(inputs, observed).get(['availabilityZones'])).toEqual(['eu-west-1c', 'eu-west-1a']);
  });

  test('of a cluster that exists are its own', () => {
    const { inputs, observed } = situation({}, complete);
    expect(renderedConfig(inputs, observed).get(['availabilityZones'])).toBeUndefined();
  });
});

describe('what is changed on a cluster that exists', () => {
  const born = (hours: number) => expiryTags(8 * 3600, new Date(now.getTime() - hours * 3600_000));

  test('nothing, if the same is asked again', () => {
    expect(ids({ ttl: '8h', nodes: '2', tags: 'team=iot' }, tagged({ ...born(1), team: 'iot' }))).toEqual(verify);
  });

  test('the end, by another time to live', () =>
    expect(planOf({ ttl: '12h' }, tagged(born(1))).steps[0]).toMatchObject({
      id: 'write-tags',
      title: 'Tag the cluster: expires at 2026-11-22T00:00:00Z',
    }));

  test('tags that it has not', () =>
    expect(planOf({ tags: 'team=iot' }, complete).steps[0]?.title).toBe('Tag the cluster: team'));

  test('the number of nodes, if it was asked for', () => {
    const planned = planOf({ nodes: '4' }, (all) => ({
      ...all,
      nodegroups: all.nodegroups.map((group) => ({ ...group, desiredSize: 2, minSize: 2, maxSize: 2 })),
    }));
    expect(planned.steps[0]).toMatchObject({ id: 'scale-nodes', title: 'Scale nodes to 4 (4–4)' });
    expect(planned.steps.find(({ id }) => id === 'verify-nodes')?.after).toContain('scale-nodes');
  });

  test('missing add-on settings, and what was set besides stays', () => {
    const set = (configurationValues: string): Change => {
      return (all) => ({
        ...all,
        addons: all.addons.map((each) => (each.name === 'vpc-cni' ? addon('vpc-cni', { configurationValues }) : each)),
      });
    };
    expect(ids({}, set('{"env":{"X":"1"}}'))[0]).toBe('update-addons');
    expect(ids({}, set('enableNetworkPolicy: "true"\nenv: { X: "1" }'))).toEqual(verify);
  });

  test('the version is told and left', () => {
    const planned = planOf({ 'kubernetes-version': '1.36' }, complete);
    expect(planned.notes).toContain('Kubernetes is 1.35, not 1.36; it is left as it is.');
    expect(planned.steps.map(({ id }) => id)).toEqual(verify);
  });
});

describe('what is verified follows the shape', () => {
  test('Fargate has no nodes of its own and no volumes', () =>
    expect(ids({ fargate: 'true' }, complete)).toEqual([
      'kubeconfig',
      'service-accounts',
      'verify-addons',
      'verify-system',
    ]));

  test('Auto Mode has its own DNS, network and driver', () =>
    expect(ids({ 'auto-mode': 'true' }, (all) => ({ ...all, cluster: { ...cluster, autoMode: true } }))).toEqual([
      'kubeconfig',
      'network-policy',
      'storage-class',
      'verify-addons',
    ]));

  test('the tags of an autoscaler are looked for where a group propagates them', () => {
    const pools = 'managedNodeGroups: [{ name: a, labels: { x: z }, propagateASGTags: true }]';
    expect(ids({}, complete, pools)).toContain('scaling-tags');
    expect(ids({}, complete)).not.toContain('scaling-tags');
  });

  test('IRSA accounts are looked for in Kubernetes', () =>
    expect(ids({}, complete, openremoteConfig)).toContain('service-accounts'));

  test('roles get administration after the cluster is there', () => {
    const step = planOf({ 'admin-roles': 'arn:aws:iam::111122223333:role/x' }).steps.find(
      ({ id }) => id === 'admin-access',
    );
    expect(step?.after).toEqual(['create-cluster']);
  });
});
