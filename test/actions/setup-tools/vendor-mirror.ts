import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from 'tar';

import { platformOf } from '../../../shared/tools/install/platform.ts';
import { downloadOf, mirrored } from '../../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../../shared/tools/install/vendors.ts';
import { startServer } from '../../shared/tools/install/local-server.ts';
import type { LocalServer } from '../../shared/tools/install/local-server.ts';

export const platform = platformOf(process.platform, process.arch);

type Responder = (request: IncomingMessage, response: ServerResponse) => void;

/** A download mirror with stand-ins for the tools: shell scripts that only say their version. */
export interface VendorMirror {
  readonly url: string;
  readonly server: LocalServer;
  /** Paths below the mirror that were asked for. */
  readonly asked: () => string[];
  /** Publishes a version of a tool with its checksum. `says` is what the program says that it is; null: it is not in the archive. */
  publish(tool: ToolName, version: string, says?: string | null): Published;
  /** Puts a file at a vendor's address. */
  put(url: string, content: string | Buffer): void;
  /** Answers for a vendor's address instead of its file. */
  respond(url: string, responder: Responder): void;
  /** Tags that GitHub lists for a tool. */
  list(tool: ToolName, tags: readonly string[]): void;
  close(): Promise<void>;
}

export interface Published {
  readonly url: string;
  readonly checksumUrl: string;
  readonly sha256: string;
  readonly content: Buffer;
}

const repositories = { eksctl: 'eksctl-io/eksctl', kubectl: 'kubernetes/kubernetes', helm: 'helm/helm' };

export async function startVendorMirror(): Promise<VendorMirror> {
  const files = new Map<string, Buffer>();
  const responders = new Map<string, Responder>();
  const server = await startServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    const responder = responders.get(path);
    const file = files.get(path);
    if (responder !== undefined) responder(request, response);
    else if (file === undefined)
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    else {
      const type = path.includes('api.github.com') ? 'application/json' : 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': file.length, etag: '"1"' }).end(file);
    }
  });
  const pathOf = (url: string) => mirrored(url, '');
  const put = (url: string, content: string | Buffer) => void files.set(pathOf(url), Buffer.from(content));
  return {
    url: server.url,
    server,
    asked: () => server.requests.map(({ url }) => url ?? ''),
    put,
    respond: (url, responder) => void responders.set(pathOf(url), responder),
    publish: (tool, version, says = version) => {
      const download = downloadOf(tool, version, platform);
      const script = scriptOf(tool, says ?? version);
      const content =
        download.archive === 'none'
          ? Buffer.from(script)
          : archiveOf(says === null ? 'README.md' : (download.program ?? tool), script);
      const sha256 = createHash('sha256').update(content).digest('hex');
      put(download.url, content);
      put(download.checksumUrl, tool === 'eksctl' ? `${sha256}  ${download.file}\n` : sha256);
      return { url: download.url, checksumUrl: download.checksumUrl, sha256, content };
    },
    list: (tool, tags) => {
      const releases = tags.map((tag_name) => ({ tag_name, draft: false, prerelease: false }));
      put(`https://api.github.com/repos/${repositories[tool]}/releases`, JSON.stringify(releases));
      put(`https://api.github.com/repos/${repositories[tool]}/releases/latest`, JSON.stringify(releases[0]));
    },
    close: () => server.close(),
  };
}

export function scriptOf(tool: ToolName, version: string): string {
  const answer = {
    eksctl: version,
    kubectl: `{"clientVersion":{"gitVersion":"v${version}"}}`,
    helm: `v${version}`,
  };
  return `#!/bin/sh\necho '${answer[tool]}'\n`;
}

function archiveOf(member: string, content: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-mirror-'));
  try {
    const file = join(folder, 'content', member);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, 0o755);
    create({ gzip: true, sync: true, file: join(folder, 'archive'), cwd: join(folder, 'content') }, [member]);
    return readFileSync(join(folder, 'archive'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
