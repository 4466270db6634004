import { describe, expect, test } from '@jest/globals';

import { partialConfig, useFargateRole } from '../../../actions/create-cluster/complete-parts.ts';
import { stack } from './support/observed.ts';
import { completed, openremoteConfig } from './support/samples.ts';

describe('the config for making what is missing', () => {
  test('names nothing but the wanted parts, and keeps what they refer to', () => {
    const config = completed(
      {},
      `${openremoteConfig}\nmanagedNodeGroups: [{ name: a, labels: { x: n } }, { name: b }]`,
    );
    const partial = partialConfig(config, 'nodegroup', ['a', 'ng-1']);
    expect(partial.items(['managedNodeGroups']).map(({ name }) => name)).toEqual(['a']);
    expect(partial.items(['nodeGroups']).map(({ name }) => name)).toEqual(['ng-1']);
    expect(partial.view).not.toHaveProperty('addons');
    expect(partial.view).toMatchObject({ metadata: { name: 'demo' }, iam: { withOIDC: true } });
    expect(partial.get(['iam', 'serviceAccounts'])).toBeUndefined();
    // As the user wrote it: eksctl's YAML takes this for a word.
    expect(String(partial)).toContain('x: n ');
    expect(config.items(['addons']).length).toBeGreaterThan(3);
  });

  test('Fargate profiles get the role that an earlier run made', () => {
    const role = 'arn:aws:iam::111122223333:role/fargate';
    const made = { ...stack('eksctl-demo-fargate'), outputs: { FargatePodExecutionRoleARN: role } };
    const config = completed({ fargate: 'true' });
    useFargateRole(config, 'demo', { stacks: [stack('eksctl-demo-cluster')] });
    expect(config.get(['iam', 'fargatePodExecutionRoleARN'])).toBeUndefined();
    useFargateRole(config, 'demo', { stacks: [made] });
    expect(config.get(['iam', 'fargatePodExecutionRoleARN'])).toBe(role);
  });

  test('service accounts and associations are told by namespace and name', () => {
    const config = completed({}, openremoteConfig);
    const accounts = partialConfig(config, 'iamserviceaccount', ['kube-system/aws-load-balancer-controller']);
    expect(accounts.items(['iam', 'serviceAccounts'])).toHaveLength(1);
    expect(accounts.view).not.toHaveProperty('nodeGroups');
    const pods = partialConfig(completed(), 'podidentityassociation', ['kube-system/aws-load-balancer-controller']);
    expect(pods.items(['iam', 'podIdentityAssociations'])).toHaveLength(1);
    expect(partialConfig(completed(), 'podidentityassociation', ['x/y']).get(['iam', 'podIdentityAssociations'])).toBe(
      undefined,
    );
  });
});
