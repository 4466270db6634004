/**
 * setup-tools, as ratios within one run: warm (everything in the tool cache) against its own start (inputs that are refused), and cold
 * against the same three downloads done one after another with @actions/tool-cache, which is how separate setup actions do it.
 * Files come from the rehearsal's mirror, once as fast as this machine is and once with every connection held to 20 MB/s, as
 * vendors' sites give them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { createVendorSites } from '../rehearsal/downloads/vendor-sites.ts';
import { platformOf } from '../shared/tools/install/platform.ts';
import { downloadOf, mirrored, toolNames } from '../shared/tools/install/vendors.ts';
import { pins } from '../shared/tools/pins.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(root, 'node_modules', '.cache-bench-'));
const bundle = join(root, 'dist/setup-tools/index.js');

interface Candidate {
  readonly args: readonly string[];
  /** A new tool cache for every run, or always the same one. */
  readonly cold: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

try {
  await main();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const fast = await listen(createVendorSites().mirror);
  const slow = await listen(throttled(fast.url, 20_000_000));
  console.log(`setup-tools on Node ${process.versions.node}, medians of whole processes taken in turn`);

  const warm: Candidate = { args: [bundle], cold: false, inputs: { 'download-mirror': fast.url } };
  await time(warm);
  const refused: Candidate = { args: [bundle], cold: false, inputs: { 'helm-version': 'newest' } };
  print(await compare(warm, refused, 15), 1.5, 'warm, relative to its own start (inputs that are refused)');

  for (const [server, name] of [
    [fast, 'as fast as this machine is'],
    [slow, '20 MB/s a connection'],
  ] as const) {
    const ours: Candidate = { args: [bundle], cold: true, inputs: { 'download-mirror': server.url } };
    const ratio = await compare(ours, { args: [oneAfterAnother(server.url)], cold: true }, 3);
    print(ratio, 1, `cold and verified, relative to the three downloads one after another, unverified: ${name}`);
  }
  for (const { server } of [fast, slow]) {
    server.close();
    server.closeAllConnections();
  }
}

function print(ratio: number, aim: number, name: string): void {
  console.log(`${ratio <= aim ? 'ok ' : '   '} ${ratio.toFixed(2)}  (aim ${aim})  ${name}`);
}

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The same files, each connection at so many bytes a second. */
function throttled(mirror: string, bytesPerSecond: number): RequestListener {
  const files = new Map<string, Promise<Buffer>>();
  const fetchFile = async (path: string) => Buffer.from(await (await fetch(`${mirror}${path}`)).arrayBuffer());
  const portion = bytesPerSecond / 50;
  return (request, response) => {
    const path = request.url ?? '';
    const file = files.get(path) ?? fetchFile(path);
    files.set(path, file);
    const send = async () => {
      const content = await file;
      const started = performance.now();
      response.writeHead(200, { 'content-length': content.length });
      for (let sent = 0; sent < content.length && !response.destroyed; sent += portion) {
        response.write(content.subarray(sent, sent + portion));
        await delay(Math.max(0, started + ((sent + portion) / bytesPerSecond) * 1000 - performance.now()));
      }
      response.end();
    };
    send().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  };
}

/** A program that gets the three tools as three setup actions in a row would, without verifying anything. */
function oneAfterAnother(mirror: string): string {
  const platform = platformOf(process.platform, process.arch);
  const tools = toolNames.map((tool) => {
    const { url, archive } = downloadOf(tool, pins[tool], platform);
    return { tool, version: pins[tool], url: mirrored(url, mirror), archive };
  });
  const program = join(temporary, `one-after-another-${new URL(mirror).port}.mjs`);
  writeFileSync(
    program,
    `import * as toolCache from '@actions/tool-cache';
for (const { tool, version, url, archive } of ${JSON.stringify(tools)}) {
  const file = await toolCache.downloadTool(url);
  if (archive === 'none') await toolCache.cacheFile(file, tool, tool, version);
  else await toolCache.cacheDir(await toolCache.extractTar(file), tool, version);
}
`,
  );
  return program;
}

/** Median of how long one takes in proportion to the other. */
async function compare(own: Candidate, other: Candidate, runs: number): Promise<number> {
  const ratios: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const [mine, theirs] = [await time(own), await time(other)];
    if (run >= 0) ratios.push(mine / theirs);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

async function time({ args, cold, inputs = {} }: Candidate): Promise<number> {
  const folder = mkdtempSync(join(temporary, 'run-'));
  const toolCache = cold ? join(folder, 'tools') : join(temporary, 'tools');
  mkdirSync(toolCache, { recursive: true });
  const variables = Object.entries(inputs).map(([name, value]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      RUNNER_TEMP: folder,
      RUNNER_TOOL_CACHE: toolCache,
      // The mirror's archives are a rehearsal's own, see committed-checksum.ts.
      EKS_ACTIONS_SPEED: '1',
      ...Object.fromEntries(variables),
    },
    stdio: 'ignore',
  });
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  const took = performance.now() - started;
  rmSync(folder, { recursive: true, force: true });
  if (exitCode !== 0 && inputs['helm-version'] !== 'newest') throw new Error(`${args.join(' ')} failed`);
  return took;
}
