import { expect, test } from '@jest/globals';

import { coverageOf, type Question } from '../../../../rehearsal/aws/authorization/coverage.ts';
import type { TemplateRole } from '../../../../rehearsal/aws/authorization/template-roles.ts';

const see = { Sid: 'See', Effect: 'Allow', Action: ['ec2:DescribeVpcs', 'ec2:DescribeSubnets'], Resource: '*' };
const remove = {
  Sid: 'Remove',
  Effect: 'Allow',
  Action: 'ec2:DeleteVpc',
  Resource: '*',
  Condition: { StringEquals: { 'aws:ResourceTag/owner': 'us' } },
};
const removeAll = { ...remove, Sid: 'RemoveAll', Condition: {} };

function roleWith(...statements: readonly object[]): readonly TemplateRole[] {
  const document = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  return [{ name: 'deploy', trust: '{}', policies: new Map([['Own', document]]) }];
}

function ask(action: string, over: Partial<Question> = {}): Question {
  return { role: 'deploy', action, resource: 'arn:x', context: {}, decision: 'allowed', ...over };
}

const lookAtAll = [ask('ec2:DescribeVpcs'), ask('ec2:DescribeSubnets')];
const removeOwn = ask('ec2:DeleteVpc', { context: { 'aws:resourcetag/owner': ['us'] } });
const nothing = { missing: [], unused: [], needless: [], stale: [] };

test('policies that grant exactly what was asked for have no findings', () => {
  expect(coverageOf(roleWith(see, remove), [...lookAtAll, removeOwn], [])).toEqual(nothing);
});

test('what was refused and is not granted is missing; what a scenario allowed by itself, and other roles, are not', () => {
  const foreign = ask('ec2:DeleteVpc', { decision: 'implicitDeny' });
  const questions = [...lookAtAll, removeOwn, foreign, ask('ec2:Other'), ask('ec2:Other', { role: 'node' })];
  expect(coverageOf(roleWith(see, remove), questions, [])).toEqual({
    ...nothing,
    missing: ['deploy: ec2:DeleteVpc on arn:x'],
  });
});

test('an action that nobody used is found, unless it is listed as unrehearsed', () => {
  const listed = [{ statement: 'Own.See', actions: ['ec2:DescribeSubnets'], why: 'of old' }];
  const questions = [ask('ec2:DescribeVpcs')];
  expect(coverageOf(roleWith(see), questions, [])).toEqual({ ...nothing, unused: ['Own.See: ec2:DescribeSubnets'] });
  expect(coverageOf(roleWith(see), questions, listed)).toEqual(nothing);
});

test('what is listed as unrehearsed, and is used or not granted, is stale', () => {
  const actions = ['ec2:DescribeSubnets', 'ec2:Gone'];
  expect(coverageOf(roleWith(see), lookAtAll, [{ statement: 'Own.See', actions, why: 'of old' }])).toEqual({
    ...nothing,
    stale: ['Own.See: ec2:DescribeSubnets', 'Own.See: ec2:Gone'],
  });
});

test('a statement without which everything would still be allowed is needless', () => {
  expect(coverageOf(roleWith(remove, removeAll), [removeOwn], [])).toMatchObject({
    needless: ['Own.Remove', 'Own.RemoveAll'],
  });
  const both = [removeOwn, ask('ec2:DeleteVpc')];
  expect(coverageOf(roleWith(remove, removeAll), both, [])).toMatchObject({ needless: ['Own.Remove'] });
});
