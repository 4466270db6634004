import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { renderKubeconfig, writeKubeconfig } from '../../../shared/kubernetes/kubeconfig.ts';

const directory = mkdtempSync(join(tmpdir(), 'kubeconfig-test-'));
afterAll(() => rmSync(directory, { recursive: true }));

const facts = {
  clusterName: 'demo',
  clusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/demo',
  region: 'eu-west-1',
  endpoint: 'https://demo.example',
  certificateAuthority: 'Y2E=',
  plugin: '/suite/dist/kube-token/index.js',
  accessFile: '/private/access.json',
};

interface Kubeconfig {
  readonly users: readonly [
    { readonly user: { readonly exec: { readonly command: string; readonly args: string[] } } },
  ];
}

test('its user gets tokens from our plugin, run by this Node; no token is in it', () => {
  const config = JSON.parse(renderKubeconfig({ ...facts, cache: '/private' })) as Kubeconfig;
  const { exec } = config.users[0].user;
  expect(exec).toEqual({
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: [
      '/suite/dist/kube-token/index.js',
      ...['--cluster-name', 'demo', '--region', 'eu-west-1', '--cache', '/private', '--access', '/private/access.json'],
    ],
    interactiveMode: 'Never',
    provideClusterInfo: false,
  });
  expect(Object.keys(config.users[0].user)).toEqual(['exec']);
});

test('it is private, and tokens are kept beside it; without roles no access file is named', async () => {
  const path = join(directory, 'kubeconfig');
  await writeKubeconfig(path, { ...facts, accessFile: undefined });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const { args } = (JSON.parse(readFileSync(path, 'utf8')) as Kubeconfig).users[0].user.exec;
  expect(args.slice(-2)).toEqual(['--cache', directory]);
});
