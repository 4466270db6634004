/**
 * setup-tools: warm (everything in the tool cache) against its own start (inputs that are refused), and cold against the same three
 * downloads done one after another with @actions/tool-cache, which is how separate setup actions do it. Files come from the
 * rehearsal's mirror, once as fast as this machine is and once with every connection held to 20 MB/s, as vendors' sites give them.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { createVendorSites } from '../../rehearsal/downloads/vendor-sites.ts';
import { platformOf } from '../../shared/tools/install/platform.ts';
import { downloadOf, mirrored, toolNames } from '../../shared/tools/install/vendors.ts';
import { pins } from '../../shared/tools/pins.ts';
import { bundle, report, time, withFolder } from './timing.ts';
import type { Candidate } from './timing.ts';

export async function benchSetupTools(): Promise<void> {
  const fast = await listen(createVendorSites().mirror);
  const slow = await listen(throttled(fast.url, 20_000_000));
  await withFolder(async (folder) => {
    await warmStart(fast.url, join(folder, 'tools'));
    await coldStart(fast.url, 'as fast as this machine is', folder);
    await coldStart(slow.url, '20 MB/s a connection', folder);
  });
  for (const { server } of [fast, slow]) {
    server.close();
    server.closeAllConnections();
  }
}

async function warmStart(mirror: string, toolCache: string): Promise<void> {
  const warm = { ...setupTools('warm', mirror), aim: 1.5 };
  const environment = { ...warm.environment, RUNNER_TOOL_CACHE: toolCache };
  await time({ ...warm, environment });
  const refused = {
    name: "setup-tools' own start (inputs that are refused)",
    args: [bundle('setup-tools')],
    environment: { 'INPUT_HELM-VERSION': 'newest' },
    refuses: true,
  };
  await report(refused, [{ ...warm, environment }], 15);
}

async function coldStart(mirror: string, speed: string, folder: string): Promise<void> {
  const name = `the three downloads one after another, unverified (${speed})`;
  const sequence = { name, args: [oneAfterAnother(mirror, folder)] };
  await report(sequence, [{ ...setupTools('cold and verified', mirror), aim: 1 }], 3);
}

function setupTools(state: string, mirror: string): Candidate {
  return {
    name: `setup-tools ${state}`,
    args: [bundle('setup-tools')],
    // The mirror's archives are a rehearsal's own, see committed-checksum.ts.
    environment: { 'INPUT_DOWNLOAD-MIRROR': mirror, EKS_ACTIONS_SPEED: '1' },
  };
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
function oneAfterAnother(mirror: string, folder: string): string {
  const platform = platformOf(process.platform, process.arch);
  const tools = toolNames.map((tool) => {
    const { url, archive } = downloadOf(tool, pins[tool], platform);
    return { tool, version: pins[tool], url: mirrored(url, mirror), archive };
  });
  const program = join(folder, `one-after-another-${new URL(mirror).port}.mjs`);
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
