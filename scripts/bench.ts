/**
 * Cold starts, as ratios within one run: absolute times say more about the machine than about us. Each figure is the median of
 * whole processes on Node 24, taken in turn with what it is compared with: an action with a bundle of @actions/core alone that
 * does the same, a helper program with Node alone, and kube-token with the AWS CLI where there is one.
 */
import { spawn, spawnSync } from 'node:child_process';
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
  /** Default: Node. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly aim: number;
}

const clusterArgs = ['--cluster-name', 'demo', '--region', 'eu-west-1'];
const exampleKeys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };
const kubeToken = join(root, 'dist/kube-token/index.js');
const tokenOfKeys: Candidate = {
  name: 'kube-token signs with keys of the environment',
  args: [kubeToken, ...clusterArgs],
  environment: exampleKeys,
  aim: 2.5,
};

try {
  await main();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const core: Candidate = { name: '@actions/core alone', args: [await coreBundle()], environment: {}, aim: 1 };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(String(request.headers.authorization), response));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(`Median of ${runs} cold starts each on Node ${process.versions.node}`);
  await report(core, [...rejecting(), ...withClients(endpoint)]);
  await report({ name: 'node -e 0', args: ['-e', '0'], environment: {}, aim: 1 }, helpers());
  await report(awsCli(), [{ ...tokenOfKeys, aim: 0.1 }]);
  server.close();
}

/** Prints how long each candidate takes in proportion to the floor; nothing if there is no floor on this machine. */
async function report(floor: Candidate | undefined, candidates: readonly Candidate[]): Promise<void> {
  if (floor === undefined) return;
  console.log(`\nRelative to ${floor.name}:`);
  for (const candidate of candidates) {
    const ratio = await compare(candidate, floor);
    console.log(
      `${ratio <= candidate.aim ? 'ok ' : '   '} ${ratio.toFixed(2)}  (aim ${candidate.aim})  ${candidate.name}`,
    );
  }
}

/** The programs that eksctl, kubectl and Helm start: with what they find kept by an earlier call, and signing anew. */
function helpers(): Candidate[] {
  const access = join(temporary, 'access.json');
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  writeFileSync(access, JSON.stringify({ region: 'eu-west-1', roles: ['arn:aws:iam::111122223333:role/example'] }));
  writeFileSync(
    join(temporary, 'session.json'),
    JSON.stringify({ accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'example', sessionToken: 'example', expiration }),
  );
  const withAccess = { environment: {}, aim: 2.5 };
  return [
    {
      name: 'credentials gives a session',
      args: [join(root, 'dist/credentials/index.js'), '--access', access],
      ...withAccess,
    },
    {
      name: 'kube-token gives a token that was kept',
      args: [kubeToken, ...clusterArgs, '--access', access, '--cache', temporary],
      ...withAccess,
    },
    { name: 'kube-token signs with a session', args: [kubeToken, ...clusterArgs, '--access', access], ...withAccess },
    tokenOfKeys,
  ];
}

/** `aws eks get-token`, if there is an AWS CLI on PATH that works. It signs only, as kube-token does: nothing is called. */
function awsCli(): Candidate | undefined {
  const args = ['eks', 'get-token', ...clusterArgs];
  const tried = spawnSync('aws', args, { env: { ...process.env, ...exampleKeys }, encoding: 'utf8' });
  if (tried.status !== 0 || !tried.stdout.includes('k8s-aws-v1.')) {
    console.log('\nThere is no AWS CLI on PATH that works; kube-token is not compared with it.');
    return undefined;
  }
  const environment = { HOME: process.env['HOME'], ...exampleKeys };
  return { name: 'aws eks get-token', command: 'aws', args, environment, aim: 1 };
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

function time({ command = process.execPath, args, environment }: Candidate): Promise<number> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], RUNNER_TEMP: tmpdir(), RUNNER_TOOL_CACHE: tmpdir(), ...environment },
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('close', () => resolve(performance.now() - started)));
}
