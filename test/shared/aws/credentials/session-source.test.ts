import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Access } from '../../../../shared/aws/access.ts';
import type { SessionSource } from '../../../../shared/aws/credentials/session-source.ts';
import {
  localService,
  refusalAnswer,
  sessionAnswer,
  tokenAnswer,
  type Answer,
  type LocalService,
} from './local-services.ts';

const speed = 100;
process.env['EKS_ACTIONS_SPEED'] = String(speed);
process.env['EKS_ACTIONS_ALLOWANCE'] = '20';
const { sessionSource } = await import('../../../../shared/aws/credentials/session-source.ts');
const { writeAccessFile } = await import('../../../../shared/aws/credentials/access-file.ts');

const program = fileURLToPath(new URL('../../../../shared/aws/credentials/program.ts', import.meta.url));
const access: Access = {
  region: 'eu-west-1',
  roles: ['arn:aws:iam::111122223333:role/deploy'],
  sessionName: 'eks-actions-1',
  durationSeconds: 3600,
  audience: 'sts.amazonaws.com',
  allowedAccountIds: [],
};

let directory: string;
let gitHub: LocalService;
let aws: LocalService;
/** Seconds, as the processes count them, that the next sessions live. */
let lifetime: number;
/** Real milliseconds that STS takes. */
let takes: number;
let refuse: Answer | undefined;
let logged: string[];
let masked: string[];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'session-source-test-'));
  [lifetime, takes, refuse, logged, masked] = [3600, 0, undefined, [], []];
  gitHub = await localService((_, number) => tokenAnswer(number));
  aws = await localService(async (_, number) => {
    await pause(takes);
    return refuse ?? sessionAnswer(number, lifetime / speed);
  });
});
afterEach(async () => {
  await Promise.all([gitHub.stop(), aws.stop()]);
  rmSync(directory, { recursive: true, force: true });
});

const environment = () => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: gitHub.url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  AWS_ENDPOINT_URL: aws.url,
});

function source(): SessionSource {
  const surroundings = {
    environment: environment(),
    mask: (secret: string) => masked.push(secret),
    log: (line: string) => logged.push(line),
  };
  return sessionSource(access, directory, surroundings);
}

/** Runs the credential process as an AWS SDK does. */
async function credentialProcess(): Promise<{ AccessKeyId: string; Expiration: string; Version: number }> {
  const file = await writeAccessFile(directory, access);
  const env = { ...environment(), EKS_ACTIONS_SPEED: String(speed), EKS_ACTIONS_ALLOWANCE: '20' };
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--access', file], { env });
  return JSON.parse(stdout) as { AccessKeyId: string; Expiration: string; Version: number };
}

describe('sessions of an action', () => {
  test('any number of askers at once make one', async () => {
    const ask = source();
    const sessions = await Promise.all([ask(), ask(), ask()]);
    expect(sessions.map(({ accessKeyId }) => accessKeyId)).toEqual(['ASIA1', 'ASIA1', 'ASIA1']);
    await ask();
    expect(aws.asked).toHaveLength(1);
  });

  test('one with less than five minutes left is renewed, with a new token', async () => {
    lifetime = 290;
    const ask = source();
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIA1' });
    lifetime = 900;
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIA2' });
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIA2' });
    expect(gitHub.asked).toHaveLength(2);
  });

  test('all that is written is private, and nothing else is left', async () => {
    await source()();
    expect(readdirSync(directory)).toEqual(['session.json']);
    expect(statSync(join(directory, 'session.json')).mode & 0o777).toBe(0o600);
  });

  test('a session that another process made is masked before it is used', async () => {
    await source()();
    masked = [];
    expect(await source()()).toMatchObject({ accessKeyId: 'ASIA1' });
    expect(masked).toEqual(['ASIA1', 'secret/1+=', 'session/1==']);
    expect(aws.asked).toHaveLength(1);
  });

  test('a file that holds no session counts as none', async () => {
    writeFileSync(join(directory, 'session.json'), '{"accessKeyId":"ASIA0"');
    expect(await source()()).toMatchObject({ accessKeyId: 'ASIA1' });
  });

  test('while it can not be renewed, a session is used on as long as it lives', async () => {
    lifetime = 280;
    const ask = source();
    await ask();
    refuse = refusalAnswer('AccessDenied', 'not now', 403);
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIA1' });
    expect(logged).toEqual([expect.stringMatching(/could not be renewed yet and is used on: .*AccessDenied/)]);
    expect(await ask()).toMatchObject({ accessKeyId: 'ASIA1' });
    expect(aws.asked).toHaveLength(2);
  });

  test('but not to its last moment', async () => {
    lifetime = 50;
    const ask = source();
    await ask();
    refuse = refusalAnswer('AccessDenied', 'not now', 403);
    await expect(ask()).rejects.toThrow('AccessDenied');
  });
});

describe('the credential process', () => {
  test('two at once make one session, which the action shares', async () => {
    // So long that the second asks before the first has an answer.
    [lifetime, takes] = [100_000, 1500];
    const [one, two] = await Promise.all([credentialProcess(), credentialProcess()]);
    expect([one.AccessKeyId, two.AccessKeyId]).toEqual(['ASIA1', 'ASIA1']);
    expect(await source()()).toMatchObject({ accessKeyId: 'ASIA1' });
    expect(aws.asked).toHaveLength(1);
  });

  test('answers in the form of version 1, with an end that leaves time for a call', async () => {
    const answer = await credentialProcess();
    const kept = JSON.parse(readFileSync(join(directory, 'session.json'), 'utf8')) as { expiration: string };
    expect(answer).toEqual({
      Version: 1,
      AccessKeyId: 'ASIA1',
      SecretAccessKey: 'secret/1+=',
      SessionToken: 'session/1==',
      Expiration: new Date(Date.parse(kept.expiration) - 60_000 / speed).toISOString(),
    });
  });

  test('says why it has none, and what to do, and prints nothing', async () => {
    refuse = refusalAnswer('AccessDenied', 'no', 403);
    const failed = await credentialProcess().catch((error: unknown) => error as { stdout: string; stderr: string });
    expect(failed).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/could not be assumed[^]*sub {2}repo:openremote\/fleet[^]*What to do:/),
    });
    expect(readdirSync(directory)).toEqual(['access.json']);
  });

  test('in another job than the one that wrote the access file', async () => {
    rmSync(directory, { recursive: true });
    const run = promisify(execFile)(process.execPath, [program, '--access', join(directory, 'access.json')]);
    await expect(run).rejects.toMatchObject({
      stderr: expect.stringMatching(/which roles to assume can not be read[^]*lives as long as the job/),
    });
  });
});
