import { describe, expect, test } from '@jest/globals';

import { checkRole } from '../../../actions/install-lb-controller/identity/check-role.ts';
import { decideIdentity } from '../../../actions/install-lb-controller/identity/identity.ts';
import { neededActions, occasionalActions } from '../../../actions/install-lb-controller/needed-actions.ts';
import { unidentified } from '../../../actions/install-lb-controller/unidentified-pods.ts';
import { loadBalancerControllerStatements } from '../../../rehearsal/eksctl/templates/load-balancer-controller-policy.ts';
import { missingActions, statementsOf } from '../../../shared/aws/iam/role-statements.ts';
import { allowing, fresh, roleArn } from './samples.ts';

const bare = { ...fresh.identity, associatedRole: undefined };
const annotated = { roleArn: 'arn:aws:iam::111122223333:role/annotated', ofChart: false };

describe('which role, and how', () => {
  test.each([
    ['an association', 'auto', fresh.identity, { kind: 'pod-identity', roleArn }],
    ['an annotation', 'auto', { ...bare, account: annotated }, { kind: 'irsa', roleArn: annotated.roleArn }],
    ['both: as EKS decides', 'auto', { ...fresh.identity, account: annotated }, { kind: 'pod-identity', roleArn }],
    ['neither, with the agent', 'auto', bare, { kind: 'pod-identity', roleArn: undefined }],
    ['neither, without the agent', 'auto', { ...bare, agent: false }, { kind: 'irsa', roleArn: undefined }],
    ['neither, on Fargate', 'auto', { ...bare, onFargate: true }, { kind: 'irsa', roleArn: undefined }],
    [
      'an association without an agent',
      'auto',
      { ...fresh.identity, agent: false },
      { kind: 'irsa', roleArn: undefined },
    ],
    [
      'an association, on Fargate',
      'auto',
      { ...fresh.identity, onFargate: true },
      { kind: 'irsa', roleArn: undefined },
    ],
    ['an association, asked for IRSA', 'irsa', fresh.identity, { kind: 'irsa', roleArn: undefined }],
    [
      'an annotation, asked for Pod Identity',
      'pod-identity',
      { ...bare, account: annotated },
      { kind: 'pod-identity', roleArn: undefined },
    ],
  ] as const)('%s', (_, asked, found, decision) => expect(decideIdentity(asked, found)).toEqual(decision));

  test.each([
    ['on Fargate', { ...bare, onFargate: true }, /run on Fargate/],
    ['without the agent', { ...bare, agent: false }, /no add-on eks-pod-identity-agent/],
  ])('Pod Identity %s is refused', (_, found, reason) =>
    expect(() => decideIdentity('pod-identity', found)).toThrow(reason),
  );
});

describe('what the role may do', () => {
  const published = statementsOf(JSON.stringify({ Statement: loadBalancerControllerStatements }));

  test('eksctl’s well-known policy is enough for the newest', () =>
    expect(checkRole(roleArn, '3.5.0', published)).toEqual([]));

  test.each([
    ['2.8.3', '2.9.0', 'elasticloadbalancing:ModifyListenerAttributes'],
    ['2.9.2', '2.10.0', 'ec2:GetSecurityGroupsForVpc'],
    ['2.10.1', '2.11.0', 'elasticloadbalancing:DescribeCapacityReservation'],
    ['2.11.0', '2.12.0', 'elasticloadbalancing:SetRulePriorities'],
    ['2.12.0', '3.5.0', 'ec2:DescribeRouteTables'],
  ])('the policy of %s is not enough for %s, for want of %s', (older, newer, action) => {
    const statements = allowing([...neededActions(older), ...occasionalActions(older)]);
    expect(() => checkRole(roleArn, newer, statements)).toThrow(
      new RegExp(`lacks .* that version ${newer} needs: .*${action}`),
    );
    expect(checkRole(roleArn, older, statements)).toEqual([]);
  });

  test('what only some annotations need is told, not refused', () =>
    expect(checkRole(roleArn, '3.5.0', allowing(neededActions('3.5.0')))[0]).toMatch(
      /only some annotations need: .*cognito-idp:DescribeUserPoolClient/,
    ));

  test('a role that is gone is refused; one that can’t be read is told', () => {
    expect(() => checkRole(roleArn, '3.5.0', 'no such role')).toThrow('does not exist');
    expect(checkRole(roleArn, '3.5.0', 'not readable')[0]).toContain('were not checked');
  });

  test.each([
    ['a wildcard', { Action: 'ec2:*', Resource: '*' }, []],
    ['one letter', { Action: 'ec2:Describe?pcs', Resource: '*' }, []],
    ['any case', { Action: 'EC2:describevpcs', Resource: '*' }, []],
    ['all but others', { NotAction: 'iam:*', Resource: '*' }, []],
    ['all but this', { NotAction: ['ec2:*'], Resource: '*' }, ['ec2:DescribeVpcs']],
    ['something longer', { Action: 'ec2:DescribeVpcsAndMore', Resource: '*' }, ['ec2:DescribeVpcs']],
  ])('%s in a policy', (_, statement, missing) => {
    const document = encodeURIComponent(JSON.stringify({ Statement: { Effect: 'Allow', ...statement } }));
    expect(missingActions(statementsOf(document), ['ec2:DescribeVpcs'])).toEqual(missing);
  });

  test('a denial counts when nothing limits it', () => {
    const denied = (limits: object) => [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'ec2:Describe*', Resource: '*', ...limits },
    ];
    const missing = (limits: object) =>
      missingActions(statementsOf(JSON.stringify({ Statement: denied(limits) })), ['ec2:DescribeVpcs']);
    expect(missing({})).toEqual(['ec2:DescribeVpcs']);
    expect(missing({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })).toEqual([]);
    expect(missing({ Resource: 'arn:aws:ec2:*:*:vpc/vpc-1' })).toEqual([]);
  });
});

test('pods without the variables of either kind have no role; those that are going don’t count', () => {
  const pod = (name: string, variable?: string, going = false) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, ...(going ? { deletionTimestamp: '2026-11-21T00:00:00Z' } : {}) },
    spec: { containers: [{ env: variable === undefined ? [] : [{ name: variable }] }] },
  });
  expect(
    unidentified([
      pod('old'),
      pod('by-pod-identity', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'),
      pod('by-irsa', 'AWS_ROLE_ARN'),
      pod('going', undefined, true),
    ]),
  ).toEqual(['old']);
});
