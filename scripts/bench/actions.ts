/** Cold starts of the actions: up to where they refuse their inputs, and up to where AWS refuses, by when its clients are loaded. */
import ncc from '@vercel/ncc';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { definitions } from '../../actions/definitions.ts';
import { bareNode, bundle, report, withFolder } from './timing.ts';
import type { Measured } from './timing.ts';

const runs = 15;

export async function benchActions(): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await withFolder(async (folder) => {
    const core = { name: '@actions/core alone', args: [await coreBundle(folder)], refuses: true };
    await report(core, [...rejecting(1.3), ...withClients(endpoint)], runs);
  });
  // @actions/core takes about twice the time of Node itself.
  await report(bareNode, rejecting(4), runs);
  server.close();
}

/** Every action, rejecting its inputs. */
function rejecting(aim: number): Measured[] {
  return definitions.map(({ name }) => ({
    name: `${name} rejects its inputs`,
    args: [bundle(name)],
    environment: { 'INPUT_EKSCTL-VERSION': 'bad' },
    refuses: true,
    aim,
  }));
}

/** Every action that talks to AWS, up to where AWS refuses. */
function withClients(endpoint: string): Measured[] {
  const environment = {
    'INPUT_CLUSTER-NAME': 'demo',
    INPUT_CONFIRM: 'demo',
    'INPUT_AWS-REGION': 'eu-west-1',
    INPUT_HOSTNAME: 'demo.example.com',
    INPUT_TARGET: 'lb.elb.eu-west-1.amazonaws.com',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return definitions
    .filter(({ name }) => name !== 'setup-tools')
    .map(({ name }) => ({
      name: `${name} with its AWS clients`,
      args: [bundle(name)],
      environment,
      refuses: true,
      aim: 2.6,
    }));
}

/** Says who the caller is, and refuses everything else in a way that no client tries again. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const sts = String(request.headers.authorization).includes('/sts/aws4_request');
  response.writeHead(sts ? 200 : 403);
  response.end(
    sts
      ? '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>'
      : '{"__type":"AccessDenied","message":"refused"}',
  );
}

/** A bundle of nothing but @actions/core that does the same. */
async function coreBundle(folder: string): Promise<string> {
  const source = join(folder, 'core.mjs');
  writeFileSync(
    source,
    "import * as core from '@actions/core';\nif (core.getInput('cluster-name') === '') core.setFailed('cluster-name is missing');\n",
  );
  const { code } = await ncc(source, { esm: true, filename: 'index.js', target: 'es2022', cache: false, quiet: true });
  const target = join(folder, 'bundle');
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(target, 'index.js'), code);
  return join(target, 'index.js');
}
