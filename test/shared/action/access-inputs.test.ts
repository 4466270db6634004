import { describe, expect, test } from '@jest/globals';

import { accessFrom, accessInputs, accessProblems, sessionName } from '../../../shared/action/access-inputs.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import type { Access } from '../../../shared/aws/access.ts';
import { InputError } from '../../../shared/errors/action-error.ts';

const deploy = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
const dns = 'arn:aws:iam::444455556666:role/path/dns';

function parse(given: Record<string, string>, environment: NodeJS.ProcessEnv = {}): Access {
  const read = (name: string) => given[name] ?? '';
  return accessFrom(
    parseInputs(accessInputs, read, (values) => accessProblems(values, environment)),
    environment,
  );
}

function problemsOf(given: Record<string, string>, environment?: NodeJS.ProcessEnv): string[] {
  try {
    parse(given, environment);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, problem }) => `${input}: ${problem}`);
    throw error;
  }
}

describe('the access inputs', () => {
  test('have defaults for everything but the region, which the job may give', () => {
    const environment = { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-central-1', GITHUB_RUN_ID: '42' };
    expect(parse({}, environment)).toEqual({
      region: 'eu-central-1',
      roles: [],
      sessionName: 'eks-actions-42',
      durationSeconds: 3600,
      audience: 'sts.amazonaws.com',
      allowedAccountIds: [],
    });
    expect(parse({ 'aws-region': 'us-east-1' }, { AWS_REGION: 'eu-west-1' }).region).toBe('us-east-1');
  });

  test('several roles make a chain, one per line', () => {
    const access = parse({ 'aws-region': 'eu-west-1', 'role-to-assume': `${deploy}\n\n  ${dns}\n` });
    expect(access.roles).toEqual([deploy, dns]);
  });

  const job = { AWS_REGION: 'eu-west-1' };
  test.each([
    [{}, {}, /aws-region: is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set/],
    [{}, { AWS_REGION: 'Ireland' }, /aws-region: is not given, and "Ireland".* is not an AWS region/],
    [{ 'aws-region': 'eu-west' }, {}, /aws-region: "eu-west" is not an AWS region/],
    [{ 'role-to-assume': 'eks-actions-deploy' }, job, /"eks-actions-deploy" is not the ARN of an IAM role/],
    [{ 'role-to-assume': 'arn:aws:iam::111122223333:user/ann' }, job, /is not the ARN of an IAM role/],
    [{ 'allowed-account-ids': '111122223333\n1234' }, job, /"1234" is not an account id of 12 digits/],
    // configure-aws-credentials takes `1h` for 1 and asks for a session of one second.
    [{ 'role-duration-seconds': '1h' }, job, /"1h" is not a whole number from 900 to 43200/],
    [{ 'role-duration-seconds': '3600.5' }, job, /"3600.5" is not a whole number/],
    [{ 'role-duration-seconds': '899' }, job, /"899" is not a whole number from 900 to 43200/],
    [{ 'role-duration-seconds': '0x1000' }, job, /"0x1000" is not a whole number/],
  ])('%j is refused', (given, environment, expected) => {
    expect(problemsOf(given, environment).join()).toMatch(expected);
  });
});

describe('problems between the access inputs', () => {
  const region = { 'aws-region': 'eu-west-1' };

  test('AWS limits sessions of a chain to an hour', () => {
    const long = { ...region, 'role-duration-seconds': '7200' };
    expect(problemsOf({ ...long, 'role-to-assume': `${deploy}\n${dns}` })).toEqual([
      expect.stringMatching(/^role-duration-seconds: 7200 is more than the 3600 s/),
    ]);
    expect(problemsOf({ ...long, 'role-to-assume': deploy })).toEqual([]);
    expect(problemsOf({ ...region, 'role-to-assume': `${deploy}\n${dns}` })).toEqual([]);
  });

  test('the account of the last role has to be an allowed one', () => {
    const roles = { ...region, 'role-to-assume': `${deploy}\n${dns}` };
    expect(problemsOf({ ...roles, 'allowed-account-ids': '111122223333' })).toEqual([
      expect.stringMatching(/^role-to-assume, allowed-account-ids: .*dns is in account 444455556666/),
    ]);
    expect(problemsOf({ ...roles, 'allowed-account-ids': '111122223333\n444455556666' })).toEqual([]);
    expect(problemsOf({ ...region, 'allowed-account-ids': '111122223333' })).toEqual([]);
  });

  test('a role has to be of the partition of the region', () => {
    expect(problemsOf({ 'aws-region': 'cn-north-1', 'role-to-assume': deploy })).toEqual([
      expect.stringMatching(
        /^aws-region, role-to-assume: cn-north-1 belongs to the partition "aws-cn", and .*deploy does not/,
      ),
    ]);
    expect(problemsOf({ 'aws-region': 'cn-north-1', 'role-to-assume': deploy.replace('aws', 'aws-cn') })).toEqual([]);
  });
});

test.each([
  ['eks actions: Ärger/1', 'eks-actions---rger-1'],
  ['a', 'a-'],
  ['x'.repeat(70), 'x'.repeat(64)],
  ['a+b=c,d.e@f-g_h', 'a+b=c,d.e@f-g_h'],
])('the session name %s becomes %s', (wanted, expected) => {
  expect(sessionName(wanted)).toBe(expected);
  expect(sessionName(wanted)).toMatch(/^[\w+=,.@-]{2,64}$/);
});
