import { afterAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { childProfile } from '../../../../shared/aws/credentials/child-profile.ts';

const directory = mkdtempSync(join(tmpdir(), 'child profile-'));
afterAll(() => rmSync(directory, { recursive: true }));

const ours = { directory, region: 'eu-west-1', command: ['/bin/echo', 'a b'] };
const users = {
  PATH: '/bin',
  AWS_ENDPOINT_URL: 'http://localhost:1',
  AWS_ENDPOINT_URL_EKS: 'http://localhost:2',
  AWS_CA_BUNDLE: '/ca.pem',
  HTTPS_PROXY: 'http://proxy:1',
};

test('nothing that a child process would take before our profile stays in its environment', async () => {
  const child = await childProfile(ours, {
    ...users,
    AWS_ACCESS_KEY_ID: 'AKIA1',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ACCESS_KEY: 'AKIA1',
    AWS_SECRET_KEY: 'secret',
    aws_session_token: 'token',
    AWS_SESSION_TOKEN: 'token',
    AWS_PROFILE: 'mine',
    AWS_DEFAULT_PROFILE: 'mine',
    AWS_CONFIG_FILE: '/mine',
    AWS_SHARED_CREDENTIALS_FILE: '/mine',
    AWS_ROLE_ARN: 'arn:mine',
    AWS_WEB_IDENTITY_TOKEN_FILE: '/mine',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://mine',
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/mine',
  });
  expect(child).toEqual({
    ...users,
    AWS_CONFIG_FILE: join(directory, 'aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(directory, 'aws-credentials'),
    AWS_PROFILE: 'eks-actions',
    AWS_SDK_LOAD_CONFIG: '1',
  });
  for (const file of ['aws-config', 'aws-credentials']) {
    expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600);
  }
});

test('the standard chain of an AWS SDK finds our program, in paths with spaces too, whatever the home directory holds', async () => {
  const script = join(directory, 'give.mjs');
  const answer = { Version: 1, AccessKeyId: 'ASIA1', SecretAccessKey: 's', SessionToken: 't' };
  writeFileSync(script, `console.log(JSON.stringify({ ...${JSON.stringify(answer)}, AccountId: process.argv[2] }))`);
  const child = await childProfile(
    { ...ours, command: [process.execPath, script, '111122223333'] },
    { HOME: directory },
  );
  const code =
    "import('@aws-sdk/credential-provider-node').then(async (m) => console.log((await m.defaultProvider()()).accessKeyId))";
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { env: child });
  expect(stdout.trim()).toBe('ASIA1');
});
