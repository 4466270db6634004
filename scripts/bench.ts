/**
 * Cold starts, as ratios within one run: absolute times say more about the machine than about us. Each figure is the median of
 * whole processes on Node 24, taken in turn with the floor, a bundle of @actions/core alone that does the same.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ncc from '@vercel/ncc';

import { definitions } from '../actions/definitions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = 15;
const temporary = mkdtempSync(join(root, 'node_modules', '.cache-bench-'));

interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly aim: number;
}

try {
  await main();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const floor: Candidate = { name: '@actions/core alone', args: [await coreBundle()], environment: {}, aim: 1 };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(String(request.headers.authorization), response));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(`Median of ${runs} cold starts each on Node ${process.versions.node}, relative to the floor:\n`);
  for (const candidate of [...rejecting(), ...withClients(endpoint)]) {
    const ratio = await compare(candidate, floor);
    console.log(
      `${ratio <= candidate.aim ? 'ok ' : '   '} ${ratio.toFixed(2)}  (aim ${candidate.aim})  ${candidate.name}`,
    );
  }
  server.close();
}

/** Every action, rejecting its inputs. */
function rejecting(): Candidate[] {
  return definitions.map(({ name }) => ({
    name: `${name} rejects its inputs`,
    args: [join(root, 'dist', name, 'index.js')],
    environment: { 'INPUT_EKSCTL-VERSION': 'bad' },
    aim: 1.3,
  }));
}

/** Every action that talks to AWS, up to where AWS refuses: by then its clients are loaded. */
function withClients(endpoint: string): Candidate[] {
  const environment = {
    'INPUT_CLUSTER-NAME': 'demo',
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
      args: [join(root, 'dist', name, 'index.js')],
      environment,
      aim: 2.6,
    }));
}

/** Says who the caller is, and refuses everything else in a way that no client tries again. */
function answer(
  authorization: string,
  response: { writeHead: (status: number) => void; end: (text: string) => void },
): void {
  const sts = authorization.includes('/sts/aws4_request');
  response.writeHead(sts ? 200 : 403);
  response.end(
    sts
      ? '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>'
      : '{"__type":"AccessDenied","message":"refused"}',
  );
}

async function coreBundle(): Promise<string> {
  const source = join(temporary, 'core.mjs');
  writeFileSync(
    source,
    "import * as core from '@actions/core';\nif (core.getInput('cluster-name') === '') core.setFailed('cluster-name is missing');\n",
  );
  const { code } = await ncc(source, { esm: true, filename: 'index.js', target: 'es2022', cache: false, quiet: true });
  const folder = join(temporary, 'bundle');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'index.js'), code);
  return join(folder, 'index.js');
}

async function compare(candidate: Candidate, floor: Candidate): Promise<number> {
  const ratios: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    const [own, other] = [await time(candidate), await time(floor)];
    if (run >= 0) ratios.push(own / other);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

function time({ args, environment }: Candidate): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], RUNNER_TEMP: tmpdir(), RUNNER_TOOL_CACHE: tmpdir(), ...environment },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('close', () => resolve(performance.now() - started)));
}
