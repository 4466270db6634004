import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { ExecCredential } from '../../../shared/kubernetes/token/exec-credential.ts';
import { presignToken } from '../../../shared/kubernetes/token/presign.ts';
import { localService, type LocalService } from '../aws/credentials/local-services.ts';

const program = fileURLToPath(new URL('../../../shared/kubernetes/token/program.ts', import.meta.url));
const keys = { AWS_ACCESS_KEY_ID: 'AKIAKEYS', AWS_SECRET_ACCESS_KEY: 'secret' };

let home: string;
let cache: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kube-token-test-'));
  cache = join(home, 'cache');
  mkdirSync(cache);
});
afterEach(() => rmSync(home, { recursive: true }));

/** Runs the plugin as kubectl does; nothing of this machine's AWS settings reaches it. */
async function run(
  environment: NodeJS.ProcessEnv,
  args: readonly string[] = ['--cache', cache],
): Promise<ExecCredential> {
  const env = { HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...environment };
  const all = [program, '--cluster-name', 'demo', '--region', 'eu-west-1', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, all, { env });
  return JSON.parse(stdout) as ExecCredential;
}

const urlIn = ({ status }: ExecCredential) =>
  new URL(Buffer.from(status.token.replace(/^k8s-aws-v1\./, ''), 'base64url').toString());
const signerOf = (credential: ExecCredential) =>
  urlIn(credential).searchParams.get('X-Amz-Credential')?.replace(/\/.*/, '');
const minutesLeft = ({ status }: ExecCredential) => (Date.parse(status.expirationTimestamp) - Date.now()) / 60_000;

function writeProfiles(text: string): void {
  mkdirSync(join(home, '.aws'), { recursive: true });
  writeFileSync(join(home, '.aws', 'credentials'), text);
}

describe('a token', () => {
  test('is a pre-signed call of the regional STS, tied to the cluster, for just under 15 minutes', () => {
    const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 'a/b=' };
    const made = presignToken({ name: 'demo', region: 'cn-north-1' }, credentials, {});
    expect(made).toMatchObject({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential' });
    const url = urlIn(made);
    expect(url.origin + url.pathname).toBe('https://sts.cn-north-1.amazonaws.com.cn/');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
      'X-Amz-Expires': '60',
      'X-Amz-Security-Token': 'a/b=',
    });
    expect(made.status.token).not.toContain('=');
    expect(minutesLeft(made)).toBeCloseTo(14, 1);
  });

  test('ends before the session that signed it', () => {
    const expiration = new Date(Date.now() + 6 * 60_000);
    const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', expiration };
    expect(minutesLeft(presignToken({ name: 'demo', region: 'eu-west-1' }, credentials, {}))).toBeCloseTo(5, 1);
  });
});

describe('the plugin with ambient credentials', () => {
  test('takes keys of the environment, and keeps nothing of them', async () => {
    const token = await run({ ...keys, AWS_SESSION_TOKEN: 'session' });
    expect(signerOf(token)).toBe('AKIAKEYS');
    expect(urlIn(token).searchParams.get('X-Amz-Security-Token')).toBe('session');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('variables that configure-aws-credentials emptied count as none', async () => {
    expect(urlIn(await run({ ...keys, AWS_SESSION_TOKEN: '' })).searchParams.has('X-Amz-Security-Token')).toBe(false);
    writeProfiles('[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = s\n');
    expect(signerOf(await run({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }))).toBe('AKIADEFAULT');
  });

  test('a profile that is named goes before keys, as in the AWS SDK that the actions use', async () => {
    writeProfiles('[team]\naws_access_key_id = AKIATEAM\naws_secret_access_key = s\n');
    expect(signerOf(await run({ ...keys, AWS_PROFILE: 'team' }))).toBe('AKIATEAM');
  });

  test('a kept token is given again, but never to another caller', async () => {
    writeProfiles(
      '[one]\naws_access_key_id = AKIAONE\naws_secret_access_key = s\n[two]\naws_access_key_id = AKIATWO\naws_secret_access_key = s\n',
    );
    const first = await run({ AWS_PROFILE: 'one' });
    expect(await run({ AWS_PROFILE: 'one' })).toEqual(first);
    expect(signerOf(await run({ AWS_PROFILE: 'two' }))).toBe('AKIATWO');
    writeProfiles('[one]\naws_access_key_id = AKIACHANGED\naws_secret_access_key = s\n');
    expect(signerOf(await run({ AWS_PROFILE: 'one' }))).toBe('AKIACHANGED');
    for (const name of readdirSync(cache)) expect(statSync(join(cache, name)).mode & 0o777).toBe(0o600);
  });

  test('a kept token that is about to end is made anew', async () => {
    writeProfiles('[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = s\n');
    await run({});
    const file = join(cache, readdirSync(cache)[0]!);
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { status: { token: string; expirationTimestamp: string } };
    kept.status = { token: 'old', expirationTimestamp: new Date(Date.now() + 110_000).toISOString() };
    writeFileSync(file, JSON.stringify(kept));
    expect(signerOf(await run({}))).toBe('AKIADEFAULT');
  });

  test('a cache that can not be written does not stand in the way', async () => {
    writeProfiles('[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = s\n');
    expect(signerOf(await run({}, ['--cache', join(home, 'not', 'there')]))).toBe('AKIADEFAULT');
  });

  test('asks the container that it runs in', async () => {
    const credentials = { AccessKeyId: 'ASIACONTAINER', SecretAccessKey: 's', Token: 't', Expiration: inAnHour() };
    const container: LocalService = await localService(() => ({ body: JSON.stringify(credentials) }));
    const token = await run({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${container.url}/creds` });
    await container.stop();
    expect(signerOf(token)).toBe('ASIACONTAINER');
  });

  test('asks the instance that it runs on', async () => {
    const credentials = {
      ...{ Code: 'Success', Type: 'AWS-HMAC', LastUpdated: new Date().toISOString() },
      ...{ AccessKeyId: 'ASIAINSTANCE', SecretAccessKey: 's', Token: 't', Expiration: inAnHour() },
    };
    const metadata = await localService(({ url }) => {
      if (url.endsWith('/api/token')) return { body: 'metadata-token' };
      return { body: url.endsWith('/security-credentials/') ? 'runner' : JSON.stringify(credentials) };
    });
    const token = await run({ AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: metadata.url });
    await metadata.stop();
    expect(signerOf(token)).toBe('ASIAINSTANCE');
  });

  test('says so when there are none', async () => {
    await expect(run({})).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Could not load credentials'),
    });
  });

  test('says what is missing', async () => {
    await expect(promisify(execFile)(process.execPath, [program, '--region', 'a'])).rejects.toMatchObject({
      stderr: 'kube-token: --cluster-name and --region are needed\n',
    });
  });
});

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
