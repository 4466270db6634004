import { describe, expect, test } from '@jest/globals';

import { installLbController } from '../../../actions/install-lb-controller/definition.ts';
import type { InstallLbControllerInputs } from '../../../actions/install-lb-controller/inputs.ts';
import type { ControllerObserved } from '../../../actions/install-lb-controller/observe.ts';
import { plan, valuesFor } from '../../../actions/install-lb-controller/plan.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import { cluster, fresh, installed, ownership, roleArn, seen, valuesOf } from './samples.ts';

const read = (given: Record<string, string>): InstallLbControllerInputs =>
  parseInputs(installLbController.inputs, (name) => given[name] ?? '');
const inputs = read({ 'cluster-name': 'demo' });
const planned = (found: ControllerObserved | undefined) => plan(inputs, seen(found));
const ids = (found: ControllerObserved | undefined) => planned(found).steps.map(({ id }) => id);
const status = (state: string, chart = 'aws-load-balancer-controller-3.5.0') => ({
  ...installed,
  release: { ...installed.release, status: { revision: 4, status: state, chart } },
});

describe('every state that a run may find is a plan', () => {
  test('nothing there: definitions, then the release, then wait', () =>
    expect(planned(fresh).steps).toMatchObject([
      { id: 'crds' },
      { id: 'install', title: 'Install aws-load-balancer-controller-3.5.0', after: ['crds'] },
      { id: 'ready', after: ['crds', 'install'] },
    ]));

  test('installed with these values: only the wait', () => expect(ids(installed)).toEqual(['ready']));

  test('Auto Mode: nothing, and it says so', () => {
    expect(ids(undefined)).toEqual([]);
    expect(planned(undefined).notes[0]).toMatch(/Auto Mode has a load balancer controller of its own/);
  });

  test.each(['pending-install', 'pending-upgrade', 'pending-rollback'])('%s: cleared first', (state) => {
    expect(ids(status(state))).toEqual(['clear-pending', 'crds', 'install', 'ready']);
    expect(planned(status(state)).steps[0]?.title).toContain(`revision 4, which a killed run left ${state}`);
  });

  test('uninstalling: finished first', () =>
    expect(ids(status('uninstalling'))).toEqual(['finish-uninstall', 'crds', 'install', 'ready']));

  test.each(['failed', 'superseded', 'uninstalled'])('%s: installed again', (state) =>
    expect(ids(status(state))).toEqual(['crds', 'install', 'ready']),
  );

  test('rolled back to an older chart: the definitions are applied before the upgrade', () => {
    const older = planned(status('deployed', 'aws-load-balancer-controller-1.17.1'));
    expect(older.steps.map(({ id }) => id)).toEqual(['crds', 'install', 'ready']);
    expect(older.notes).toContain('Found aws-load-balancer-controller-1.17.1, revision 4, deployed.');
    expect(older.notes.join()).not.toContain('step back');
  });

  test('a step back is told', () =>
    expect(planned(status('deployed', 'aws-load-balancer-controller-3.6.0')).notes).toContain(
      'This is a step back from chart 3.6.0 to 3.5.0.',
    ));

  test('another number of nodes: upgraded', () => {
    const found = { ...installed, release: { ...installed.release, values: valuesOf({ nodes: 1 }) } };
    expect(ids(found)).toEqual(['crds', 'install', 'ready']);
  });

  test('no role: made before anything that leans on it', () => {
    const found: ControllerObserved = {
      ...fresh,
      decision: { kind: 'pod-identity', roleArn: undefined },
      identity: { ...fresh.identity, associatedRole: undefined, statements: undefined },
    };
    expect(ids(found)).toEqual(['role', 'crds', 'install', 'ready']);
    expect(planned(found).steps[1]?.after).toEqual(['role']);
  });

  test('no role and no identity provider, by IRSA: both made', () => {
    const found: ControllerObserved = { ...fresh, decision: { kind: 'irsa', roleArn: undefined } };
    expect(ids(found)).toEqual(['identity-provider', 'role', 'crds', 'install', 'ready']);
  });

  test('pods older than their role: replaced', () => {
    const found = { ...installed, unidentified: ['controller-1'] };
    expect(ids(found)).toEqual(['restart', 'ready']);
    expect(planned(found).steps[0]?.title).toContain('controller-1');
  });
});

describe('values', () => {
  test('name cluster, region and VPC, keep the webhook’s certificate, and tag what the controller makes', () =>
    expect(valuesFor(cluster, 'eu-west-1', fresh)).toEqual({
      clusterName: 'demo',
      region: 'eu-west-1',
      vpcId: 'vpc-1',
      replicaCount: 2,
      serviceAccount: { create: true, name: 'aws-load-balancer-controller' },
      keepTLSSecret: true,
      defaultTags: ownership,
    }));

  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [9, 2],
  ])('%i nodes: %i replicas', (nodes, replicaCount) =>
    expect(valuesFor(cluster, 'eu-west-1', { ...fresh, nodes })).toMatchObject({ replicaCount }),
  );

  test('with IRSA the chart’s ServiceAccount names the role, also the one that this run made', () => {
    const annotated = (arn: string) => ({ annotations: { 'eks.amazonaws.com/role-arn': arn } });
    const irsa: ControllerObserved = { ...fresh, decision: { kind: 'irsa', roleArn } };
    expect(valuesFor(cluster, 'eu-west-1', irsa)).toMatchObject({ serviceAccount: annotated(roleArn) });
    expect(valuesFor(cluster, 'eu-west-1', irsa, 'made')).toMatchObject({ serviceAccount: annotated('made') });
  });

  test('a ServiceAccount that eksctl made is left to eksctl', () => {
    const found = { ...fresh, identity: { ...fresh.identity, account: { roleArn, ofChart: false } } };
    expect(valuesFor(cluster, 'eu-west-1', found)).toMatchObject({ serviceAccount: { create: false } });
  });
});
