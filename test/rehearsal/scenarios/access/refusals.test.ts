import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import type { RoleWanted } from './arrangement.ts';

const arrangement = new URL('./arrangement.ts', import.meta.url);
const deploy = 'arn:aws:iam::111122223333:role/eks-actions-deploy';

let rehearsal: Rehearsal;
let directory: string;
let keys: Record<string, string>;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 1000 });
  directory = mkdtempSync(join(tmpdir(), 'refusals-test-'));
  const { accessKeyId, secretAccessKey } = rehearsal.credentials;
  keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
});
afterEach(() => rehearsal.clearFaults());
afterAll(async () => {
  await rehearsal.close();
  rmSync(directory, { recursive: true });
});

const addRole = (role: RoleWanted) => rehearsal.inside<string>(arrangement, 'addRole', role);

/** Runs an action that would only look; by default with the role that trusts this repository. */
function look(inputs: Record<string, string>, options: ActionOptions = {}): Promise<ActionResult> {
  return rehearsal.runAction('create-cluster', { 'cluster-name': 'demo', 'dry-run': 'true', ...inputs }, options);
}

/** The one annotation and all of the log of a run that was refused before it changed anything. */
async function refused(inputs: Record<string, string>, options: ActionOptions = {}) {
  const result = await look(inputs, options);
  expect(result.conclusion).toBe('failure');
  expect(result.calls.filter(({ mutating, service }) => mutating && service !== 'sts')).toEqual([]);
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toContain('defect');
  // The summary tells it too.
  expect(result.summary).toContain('What went wrong');
  return { message: errors[0]!, log: result.log.join('\n'), calls: result.calls, masks: result.masks };
}

const times = (calls: ActionResult['calls'], operation: string) =>
  calls.filter((call) => call.operation === operation).length;

describe('a job that can not get a token', () => {
  test('lacks the permission', async () => {
    const { message, log, calls } = await refused({ 'role-to-assume': deploy }, { idToken: false });
    expect(message).toContain('lacks the permission `id-token: write`');
    expect(log).toContain('What to do: Give the job `permissions: { id-token: write, contents: read }`');
    expect(calls).toEqual([]);
  });

  test('runs for the pull request of a fork', async () => {
    // The runner of the rehearsal knows no forks, so this is the bundle alone.
    const event = join(directory, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { repo: { full_name: 'ann/eks-actions' } } } }));
    const bundle = fileURLToPath(new URL('../../../../dist/create-cluster/index.js', import.meta.url));
    const env = {
      ...{
        'INPUT_CLUSTER-NAME': 'demo',
        'INPUT_ROLE-TO-ASSUME': deploy,
        ...rehearsal.environment,
        RUNNER_TEMP: directory,
      },
      ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'openremote/eks-actions' },
    };
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [bundle], { env }, (_, stdout) => resolve(stdout));
    });
    expect(output).toMatch(
      /::error::.*pull request of a fork, and GitHub gives such jobs no OIDC token \(pull request of ann/,
    );
  });
});

describe('a role that does not take the token', () => {
  test('is not asked twice; the statement that is shown makes it take it', async () => {
    const github = 'token.actions.githubusercontent.com';
    const role = await addRole({
      name: 'of-production',
      trust: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${github}:sub`]: 'repo:openremote/eks-actions:environment:production' } },
        },
      ],
    });
    const { message, log, calls } = await refused({ 'role-to-assume': role }, { environment: 'staging' });
    expect(message).toContain('whose sub is repo:openremote/eks-actions:environment:staging');
    expect(log).toMatch(/aud {2}sts\.amazonaws\.com\n.*iss {2}https:\/\/token\.actions\.githubusercontent\.com/);
    expect(times(calls, 'AssumeRoleWithWebIdentity')).toBe(1);
    const lines = log.split('\n');
    const [start, end] = [lines.indexOf('{'), lines.indexOf('}')];
    const statement = JSON.parse(lines.slice(start, end + 1).join('\n')) as object;
    await rehearsal.inside(arrangement, 'setTrust', 'of-production', [statement]);
    const now = await look({ 'role-to-assume': role }, { environment: 'staging' });
    expect(now.conclusion).toBe('success');
    expect((await look({ 'role-to-assume': role }, { environment: 'other' })).conclusion).toBe('failure');
  });

  test('further on in a chain: what both roles need', async () => {
    const trust = [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'sts:AssumeRole' }];
    const role = await addRole({ name: 'of-others', account: '444455556666', trust });
    const { message, log, calls } = await refused({ 'role-to-assume': `${deploy}\n${role}` });
    expect(message).toContain(`The role ${role} could not be assumed`);
    expect(log).toContain(`"AWS": "${deploy}"`);
    expect(times(calls, 'AssumeRole')).toBe(1);
  });

  test('because the account has no identity provider', async () => {
    await rehearsal.inside(arrangement, 'forgetGitHub');
    const { message, log, calls } = await refused({ 'role-to-assume': deploy });
    await rehearsal.inside(arrangement, 'rememberGitHub');
    expect(message).toContain('account 111122223333 has no IAM identity provider for GitHub');
    expect(log).toContain('aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com');
    expect(times(calls, 'AssumeRoleWithWebIdentity')).toBe(3);
  });

  test('because of its audience', async () => {
    const { message } = await refused({ 'role-to-assume': deploy, audience: 'sts.example' });
    expect(message).toContain('is not made for the audience "sts.example"');
  });

  test('further on in a chain, longer than AWS lets sessions of a chain be', async () => {
    const roles = `${deploy}\narn:aws:iam::444455556666:role/eks-actions-dns`;
    const { message, calls } = await refused({ 'role-to-assume': roles, 'role-duration-seconds': '3601' });
    expect(message).toMatch(
      /^Input "role-duration-seconds": 3601 is more than the 3600 s to which AWS limits sessions/,
    );
    expect(calls).toEqual([]);
  });

  test('because it does not allow sessions that long', async () => {
    const { message, log } = await refused({ 'role-to-assume': deploy, 'role-duration-seconds': '43200' });
    expect(message).toContain('the role does not allow sessions of 43200 s');
    expect(log).toContain('What to do: Leave `role-duration-seconds` at 3600');
  });
});

describe('the wrong place', () => {
  test('a region that does not exist', async () => {
    for (const access of [{ 'role-to-assume': deploy }, {}]) {
      const { message, log } = await refused({ 'aws-region': 'eu-west-9', ...access }, { env: keys });
      expect(message).toContain('There is no AWS region "eu-west-9"');
      expect(log).toContain('What to do: Correct `aws-region`');
    }
  });

  test('a region that the account has not enabled', async () => {
    const effect = {
      kind: 'error',
      code: 'RegionDisabledException',
      message: 'STS is not activated',
      status: 403,
    } as const;
    await rehearsal.addFault({ service: 'sts', operation: '*', effect });
    const withRole = await refused({ 'role-to-assume': deploy });
    expect(withRole.message).toContain('the account has not enabled the region eu-west-1');
    expect(times(withRole.calls, 'AssumeRoleWithWebIdentity')).toBe(1);
    expect((await refused({}, { env: keys })).message).toContain('The account has not enabled the region eu-west-1');
  });

  test('another account: the role tells it before anything is called, keys after the first question', async () => {
    const allowed = { 'allowed-account-ids': '444455556666' };
    const byRole = await refused({ 'role-to-assume': deploy, ...allowed });
    expect(byRole.message).toContain(`${deploy} is in account 111122223333, which is not one of 444455556666`);
    expect(byRole.calls).toEqual([]);
    const byKeys = await refused(allowed, { env: keys });
    expect(byKeys.message).toContain('The credentials belong to account 111122223333, which is not an allowed one');
    expect(byKeys.calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity']);
  });
});

describe('ambient credentials that can not be used', () => {
  test('that have expired', async () => {
    const env = await rehearsal.inside<Record<string, string>>(arrangement, 'sessionKeys', 60);
    const { message, log } = await refused({}, { env });
    expect(message).toContain('The AWS credentials of this job have expired');
    expect(log).toContain('use `role-to-assume`: its sessions renew themselves');
  });

  test('that nobody knows, and that do not belong together', async () => {
    const unknown = await refused({}, { env: { ...keys, AWS_ACCESS_KEY_ID: 'AKIANOBODYKNOWSTHIS0' } });
    expect(unknown.message).toContain('AWS does not know the access key of this job');
    const session = await rehearsal.inside<Record<string, string>>(arrangement, 'sessionKeys', -3600);
    const mixed = await refused({}, { env: { ...session, AWS_SECRET_ACCESS_KEY: 'of-another-key' } });
    expect(mixed.message).toContain('The secret key of this job does not belong to its access key');
    // AWS repeats the request, in which the session's token stands.
    expect(mixed.message + mixed.log).not.toMatch(/Canonical String|security-token/);
    expect(mixed.masks).toContain(session['AWS_SESSION_TOKEN']);
  });

  test('of a profile whose role can not be assumed', async () => {
    const file = join(directory, 'config');
    const base = `aws_access_key_id = ${keys['AWS_ACCESS_KEY_ID']}\naws_secret_access_key = ${keys['AWS_SECRET_ACCESS_KEY']}`;
    writeFileSync(file, `[profile base]\n${base}\n[profile work]\nrole_arn = ${deploy}\nsource_profile = base\n`);
    const { message, log } = await refused({}, { env: { AWS_CONFIG_FILE: file, AWS_PROFILE: 'work' } });
    expect(message).toContain('The role that the AWS profile of this job names could not be assumed');
    expect(log).toContain('What to do: Let the trust policy of the role accept');
    const missing = await refused({}, { env: { AWS_CONFIG_FILE: file, AWS_PROFILE: 'nobody' } });
    expect(missing.message).toMatch(/There are no AWS credentials: .*AWS_PROFILE names "nobody"/);
  });

  test('that are not there', async () => {
    const { message, log } = await refused({});
    expect(message).toContain('There are no AWS credentials');
    expect(log).toContain('What to do: Set `role-to-assume` to a role that trusts this repository, or run');
    const without = await refused({}, { idToken: false });
    expect(without.log).toContain('and give the job `permissions: { id-token: write, contents: read }`');
  });
});

describe('a clock that is wrong', () => {
  /** Makes the clock of every Node of the job go wrong by so many minutes. */
  function clockOff(minutes: number): Record<string, string> {
    const shim = join(directory, `clock${minutes}.mjs`);
    writeFileSync(
      shim,
      `const Real = Date; const off = ${minutes} * 60_000;
       globalThis.Date = class extends Real {
         constructor(...given) { if (given.length === 0) super(Real.now() + off); else super(...given); }
         static now() { return Real.now() + off; }
       };`,
    );
    return { NODE_OPTIONS: `--import=${shim}` };
  }

  test.each([
    [12, 'ahead', { 'role-to-assume': deploy }],
    [-12, 'behind', {}],
  ] as const)('by %d minutes', async (minutes, word, inputs) => {
    const { message, log } = await refused(inputs, { env: { ...keys, ...clockOff(minutes) } });
    expect(message).toMatch(new RegExp(`The clock of this machine is 1[12]m\\S* ${word}`));
    expect(log).toContain('What to do: Set the clock of the runner by NTP');
  });

  test("by less than AWS minds is nobody's business", async () => {
    expect((await look({ 'role-to-assume': deploy }, { env: clockOff(2) })).conclusion).toBe('success');
  });
});
