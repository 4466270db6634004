import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ActionOptions, ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';

const arrangement = new URL('./arrangement.ts', import.meta.url);
const deploy = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
/** With these, AWS is at its own hosts, which only the proxy reaches, under certificates of the local authority. */
const out = { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };

let rehearsal: Rehearsal;
let directory: string;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 1000 });
  directory = mkdtempSync(join(tmpdir(), 'proxy-test-'));
  await rehearsal.inside(arrangement, 'putAwsBehindProxy');
});
afterAll(async () => {
  await rehearsal.close();
  rmSync(directory, { recursive: true });
});

function look(inputs: Record<string, string>, options: ActionOptions): Promise<ActionResult> {
  return rehearsal.runAction('create-cluster', { 'cluster-name': 'demo', 'dry-run': 'true', ...inputs }, options);
}

/** The hosts that were reached through the proxy. */
const throughProxy = ({ calls }: ActionResult) =>
  new Set(calls.filter(({ service }) => service === 'downloads').map(({ subject }) => subject));

describe('where AWS is reached through a proxy only', () => {
  test('our own STS calls and every SDK client go through it', async () => {
    const result = await look({ 'role-to-assume': deploy }, { env: out });
    expect(result.conclusion).toBe('success');
    expect([...throughProxy(result)]).toEqual(
      expect.arrayContaining([
        'sts.eu-west-1.amazonaws.com',
        'eks.eu-west-1.amazonaws.com',
        'ec2.eu-west-1.amazonaws.com',
      ]),
    );
  });

  test('so do the clients that the standard chain makes for itself', async () => {
    const { accessKeyId, secretAccessKey } = rehearsal.credentials;
    const trust = [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }];
    const role = await rehearsal.inside<string>(arrangement, 'addRole', { name: 'by-profile', trust });
    const config = join(directory, 'config');
    writeFileSync(
      config,
      `[profile base]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n[profile work]\nrole_arn = ${role}\nsource_profile = base\n`,
    );
    const result = await look({}, { env: { ...out, AWS_CONFIG_FILE: config, AWS_PROFILE: 'work' } });
    expect(result.conclusion).toBe('success');
    expect(result.calls.map(({ operation }) => operation)).toContain('AssumeRole');
  });

  test('a proxy that lets nothing through is told from a region that does not exist', async () => {
    const env = { ...out, HTTPS_PROXY: 'http://127.0.0.1:9' };
    const { annotations, log } = await look({ 'role-to-assume': deploy }, { env });
    expect(annotations[0]?.message).toMatch(
      /STS in region eu-west-1 could not be reached \(sts\.eu-west-1.*ECONNREFUSED/,
    );
    expect(log).toContainEqual(expect.stringMatching(/What to do: .*HTTPS_PROXY and NO_PROXY/));
  });

  test('a certificate of an authority that nobody named', async () => {
    const { annotations, log } = await look({ 'role-to-assume': deploy }, { env: { ...out, NODE_EXTRA_CA_CERTS: '' } });
    expect(annotations[0]?.message).toContain('STS in region eu-west-1 could not be reached');
    expect(log).toContainEqual(expect.stringMatching(/What to do: .*NODE_EXTRA_CA_CERTS/));
  });
});

describe('where the endpoints are named by AWS_ENDPOINT_URL', () => {
  const dead = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };

  test('all clients reach them without the proxy if NO_PROXY says so', async () => {
    const { conclusion, log } = await look({ 'role-to-assume': deploy }, { env: { ...dead, NO_PROXY: '127.0.0.1' } });
    expect({ conclusion, log: log.filter((line) => line.includes('ECONNREFUSED')) }).toEqual({
      conclusion: 'success',
      log: [],
    });
  });

  test('and by the proxy if it does not', async () => {
    const { annotations } = await look({ 'role-to-assume': deploy }, { env: { ...dead, NO_PROXY: 'example.com' } });
    expect(annotations[0]?.message).toMatch(
      /GitHub's token service could not be reached .*ECONNREFUSED 127\.0\.0\.1:9/,
    );
  });

  test('one of a single service goes before it', async () => {
    const env = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' };
    const { annotations } = await look({ 'role-to-assume': deploy }, { env });
    expect(annotations[0]?.message).toMatch(/STS in region eu-west-1 could not be reached \(127\.0\.0\.1:9\)/);
  });
});

describe('setup-tools', () => {
  const kubectl = { 'eksctl-version': 'none', 'helm-version': 'none', 'kubectl-version': '1.36.3' };

  test('downloads through the proxy, under the certificates of NODE_EXTRA_CA_CERTS', async () => {
    const result = await rehearsal.runAction('setup-tools', kubectl, { env: { EKS_ACTIONS_ALLOWANCE: '60' } });
    expect(result.conclusion).toBe('success');
    expect([...throughProxy(result)]).toEqual(['dl.k8s.io', 'cdn.dl.k8s.io']);
    const without = await rehearsal.runAction('setup-tools', kubectl, { env: { NODE_EXTRA_CA_CERTS: '' } });
    expect(without.annotations[0]?.message).toMatch(/kubectl 1\.36\.3 could not be downloaded .*certificate/);
  });
});
