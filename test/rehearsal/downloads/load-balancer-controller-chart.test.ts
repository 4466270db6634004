import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';

import { layerTools } from '../../../rehearsal/downloads/layer-tools.ts';
import { createVendorSites } from '../../../rehearsal/downloads/vendor-sites.ts';
import { closeServer, listenOnLoopback } from '../../../rehearsal/loopback.ts';

interface Manifest {
  kind: string;
  metadata: { name: string };
  spec?: { template?: { spec: { serviceAccountName: string; containers: { args: string[]; image: string }[] } } };
  webhooks?: { name: string; failurePolicy: string; clientConfig: { service: { name: string }; caBundle: string } }[];
}

const home = mkdtempSync(join(tmpdir(), 'chart-'));
let server: Server;
let repository: string;

beforeAll(async () => {
  server = createServer(createVendorSites().mirror);
  repository = `http://127.0.0.1:${await listenOnLoopback(server)}/aws.github.io/eks-charts`;
});
afterAll(async () => {
  await closeServer(server);
  rmSync(home, { recursive: true });
});

async function helm(layer: 'v36' | 'v31', ...args: string[]): Promise<string> {
  const tools = await layerTools(layer);
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    HELM_CACHE_HOME: home,
    HELM_CONFIG_HOME: home,
    HELM_DATA_HOME: home,
  };
  const { stdout } = await promisify(execFile)(tools.helm, [...args, '--repo', repository], {
    env,
    maxBuffer: 10_000_000,
  });
  return stdout;
}

async function render(layer: 'v36' | 'v31', ...sets: string[]): Promise<Manifest[]> {
  const text = await helm(
    layer,
    ...['template', 'aws-load-balancer-controller', 'aws-load-balancer-controller', '--namespace', 'kube-system'],
    ...['--version', '3.5.0', ...sets.flatMap((set) => ['--set', set])],
  );
  return parseAllDocuments(text)
    .map((document) => document.toJS() as Manifest | null)
    .filter((manifest) => manifest !== null);
}

describe.each(['v36', 'v31'] as const)('with the Helm of layer %s', (layer) => {
  let manifests: Manifest[];
  beforeAll(async () => {
    manifests = await render(
      layer,
      ...['clusterName=demo', 'region=eu-west-1', 'vpcId=vpc-1', 'defaultTags.a=b', 'defaultTags.c=d'],
      ...['serviceAccount.create=false', 'serviceAccount.name=lb', 'keepTLSSecret=true'],
    );
  }, 60_000);

  test('the controller is told of the cluster, and runs as the given account', () => {
    const pod = manifests.find(({ kind }) => kind === 'Deployment')?.spec?.template?.spec;
    expect(pod?.serviceAccountName).toBe('lb');
    expect(pod?.containers[0]?.args).toEqual([
      '--cluster-name=demo',
      '--ingress-class=alb',
      '--aws-region=eu-west-1',
      '--aws-vpc-id=vpc-1',
      '--default-tags=a=b,c=d',
    ]);
    expect(manifests.some(({ kind }) => kind === 'ServiceAccount')).toBe(false);
  });

  test('its webhooks have the vendor’s names, and lead to its service', () => {
    const webhooks = manifests.flatMap((manifest) => manifest.webhooks ?? []);
    expect(webhooks.map(({ name }) => name)).toEqual([
      'mpod.elbv2.k8s.aws',
      'mservice.elbv2.k8s.aws',
      'mtargetgroupbinding.elbv2.k8s.aws',
      'vingressclassparams.elbv2.k8s.aws',
      'vtargetgroupbinding.elbv2.k8s.aws',
      'vingress.elbv2.k8s.aws',
    ]);
    expect(new Set(webhooks.map(({ clientConfig }) => clientConfig.service.name))).toEqual(
      new Set(['aws-load-balancer-webhook-service']),
    );
    expect(new Set(webhooks.map(({ clientConfig }) => clientConfig.caBundle)).size).toBe(1);
    const names = manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'Service aws-load-balancer-webhook-service',
        'Secret aws-load-balancer-tls',
        'IngressClass alb',
        'IngressClassParams alb',
      ]),
    );
  });
});

test('without a cluster name it is refused', async () => {
  await expect(render('v36')).rejects.toThrow('Chart cannot be installed without a valid clusterName!');
}, 60_000);

test('the service mutator can be switched off', async () => {
  const manifests = await render('v36', 'clusterName=demo', 'enableServiceMutatorWebhook=false');
  const names = manifests.flatMap((manifest) => manifest.webhooks ?? []).map(({ name }) => name);
  expect(names).not.toContain('mservice.elbv2.k8s.aws');
}, 60_000);

test('its custom resource definitions come with it, under any version that is offered', async () => {
  const text = await helm('v36', 'show', 'crds', 'aws-load-balancer-controller', '--version', '3.4.3');
  const names = parseAllDocuments(text)
    .map((document) => document.toJS() as Manifest | null)
    .map((manifest) => manifest?.metadata.name);
  expect(names).toEqual(
    expect.arrayContaining(['targetgroupbindings.elbv2.k8s.aws', 'ingressclassparams.elbv2.k8s.aws']),
  );
  expect(await helm('v36', 'show', 'chart', 'aws-load-balancer-controller', '--version', '1.17.1')).toContain(
    'appVersion: v2.17.1',
  );
}, 60_000);
