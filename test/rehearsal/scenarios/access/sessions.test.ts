import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ActionResult } from '../../../../rehearsal/session.ts';
import { localService, type LocalService } from '../../../shared/aws/credentials/local-services.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import type { RoleWanted } from './arrangement.ts';

const arrangement = new URL('./arrangement.ts', import.meta.url);
const deploy = 'arn:aws:iam::111122223333:role/eks-actions-deploy';

let rehearsal: Rehearsal;
let directory: string;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 300 });
  directory = mkdtempSync(join(tmpdir(), 'sessions-test-'));
});
afterEach(() => rehearsal.clearFaults());
afterAll(async () => {
  await rehearsal.close();
  rmSync(directory, { recursive: true });
});

const look = (roles: string, env: Record<string, string> = {}) =>
  rehearsal.runAction(
    'create-cluster',
    { 'cluster-name': 'demo', 'dry-run': 'true', 'role-to-assume': roles },
    { env },
  );
const outcomes = ({ calls }: ActionResult, operation: string) =>
  calls.filter((call) => call.operation === operation).map(({ outcome }) => outcome);

describe('getting a session', () => {
  test('GitHub fails twice, then works', async () => {
    const effect = { kind: 'error', code: 'ServiceUnavailable', status: 503 } as const;
    await rehearsal.addFault({ service: 'oidc', operation: 'GetIdToken', occurrences: [1, 2], effect });
    const result = await look(deploy);
    expect(result.conclusion).toBe('success');
    expect(outcomes(result, 'GetIdToken')).toEqual(['ServiceUnavailable', 'ServiceUnavailable', 'ok']);
    expect(result.log).toContainEqual(
      expect.stringMatching(/Asking GitHub for an OIDC token: attempt 2 failed .*HTTP 503/),
    );
  });

  test('the connection to GitHub breaks, then AWS can not reach GitHub: a new token for each attempt', async () => {
    await rehearsal.addFault({
      ...{ service: 'oidc', operation: 'GetIdToken', occurrences: [1] },
      effect: { kind: 'reset', when: 'before' },
    });
    await rehearsal.addFault({
      ...{ service: 'sts', operation: 'AssumeRoleWithWebIdentity', occurrences: [1, 2] },
      effect: { kind: 'error', code: 'IDPCommunicationError' },
    });
    const result = await look(deploy);
    expect(result.conclusion).toBe('success');
    expect(outcomes(result, 'GetIdToken')).toEqual(['reset', 'ok', 'ok', 'ok']);
    expect(outcomes(result, 'AssumeRoleWithWebIdentity')).toEqual([
      'IDPCommunicationError',
      'IDPCommunicationError',
      'ok',
    ]);
  });

  test('a chain: what follows is done by the last role', async () => {
    const trust = [{ Effect: 'Allow', Principal: { AWS: deploy }, Action: 'sts:AssumeRole' }];
    const role: RoleWanted = { name: 'dns', account: '444455556666', trust };
    const dns = await rehearsal.inside<string>(arrangement, 'addRole', role);
    const result = await look(`${deploy}\n${dns}`);
    expect(result.conclusion).toBe('success');
    const principals = result.calls.filter(({ service }) => service !== 'sts' && service !== 'oidc');
    expect(principals.length).toBeGreaterThan(0);
    for (const { principal } of principals) {
      expect(principal).toMatch(/^arn:aws:sts::444455556666:assumed-role\/dns\/eks-actions-\d+$/);
    }
  });
});

describe('without a role to assume, the credentials of the job are used as they are', () => {
  type Variables = Record<string, string>;

  function file(name: string, text: string): string {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  }

  /** A service on the machine that hands out keys, the metadata of an instance or a container's. */
  async function keysFrom(answer: (url: string, keys: object) => string): Promise<LocalService> {
    const keys = await rehearsal.inside<Variables>(arrangement, 'sessionKeys', -3600);
    const given = {
      AccessKeyId: keys['AWS_ACCESS_KEY_ID'],
      SecretAccessKey: keys['AWS_SECRET_ACCESS_KEY'],
      Token: keys['AWS_SESSION_TOKEN'],
      Expiration: new Date(Date.now() + 3_600_000).toISOString(),
    };
    return localService(({ url }) => ({ body: answer(url, given) }));
  }

  async function expectCaller(env: Variables, caller: RegExp): Promise<void> {
    const result = await look('', env);
    expect(result.log.slice(-5)).not.toContainEqual(expect.stringContaining('What to do'));
    expect(result.conclusion).toBe('success');
    const asked = result.calls.filter(({ operation }) => !operation.startsWith('AssumeRole'));
    expect(asked.length).toBeGreaterThan(3);
    for (const { principal } of asked) expect(principal).toMatch(caller);
    // Neither kept nor handed on in another form.
    expect(result.env).toEqual(env);
  }

  const user = /^arn:aws:iam::111122223333:user\/rehearsal$/;

  test('keys that configure-aws-credentials left in the environment', async () => {
    await expectCaller(await rehearsal.inside<Variables>(arrangement, 'sessionKeys', -3600), user);
  });

  test('the instance that the runner is on', async () => {
    const metadata = await keysFrom((url, keys) => {
      if (url.endsWith('/api/token')) return 'metadata-token';
      return url.endsWith('/security-credentials/') ? 'runner' : JSON.stringify({ Code: 'Success', ...keys });
    });
    const env = { AWS_EC2_METADATA_DISABLED: 'false', AWS_EC2_METADATA_SERVICE_ENDPOINT: metadata.url };
    await expectCaller(env, user);
    await metadata.stop();
  });

  test('the container that it is in (ECS, pod identity of EKS)', async () => {
    const agent = await keysFrom((_, keys) => JSON.stringify(keys));
    const tokenFile = file('container-token', 'token-of-the-container');
    const env = {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${agent.url}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile,
    };
    await expectCaller(env, user);
    expect(agent.asked[0]?.headers.authorization).toBe('token-of-the-container');
    await agent.stop();
  });

  test('the service account of the pod that it is in (IRSA of EKS)', async () => {
    const token = await rehearsal.inside<string>(arrangement, 'webIdentityToken');
    const env = { AWS_ROLE_ARN: deploy, AWS_WEB_IDENTITY_TOKEN_FILE: file('web-identity-token', token) };
    await expectCaller(env, /:assumed-role\/eks-actions-deploy\//);
  });
});
