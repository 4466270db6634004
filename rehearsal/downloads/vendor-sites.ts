import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Recorder } from '../recorder.ts';
import { autoscalerSite } from './autoscaler-site.ts';
import { chartsSite } from './charts-site.ts';
import { githubApiSite } from './github-api-site.ts';
import { githubSite } from './github-site.ts';
import { helmSite } from './helm-site.ts';
import { kubernetesSite } from './kubernetes-site.ts';
import { ociChartsSite } from './oci-charts-site.ts';
import type { Answer, Site } from './site.ts';
import { missing } from './site.ts';

const sites: readonly Site[] = [
  helmSite,
  kubernetesSite,
  githubSite,
  githubApiSite,
  chartsSite,
  ociChartsSite,
  autoscalerSite,
];

export interface VendorSitesOptions {
  /** Notes every request as service `downloads`, operation `GET get.helm.sh/…`. */
  readonly recorder?: Recorder;
  /** Rules for service `downloads` act on the requests; `slow` needs the clock. */
  readonly faults?: Faults;
  readonly clock?: Clock;
}

export interface VendorSites {
  /** By host name: what answers as that vendor's site, for the virtual hosts of the HTTPS proxy. */
  readonly hosts: ReadonlyMap<string, RequestListener>;
  /**
   * All of it again below one address, for the input `download-mirror`: `/<vendor's host>/<vendor's path>`, for example
   * `/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz`. Never redirects, so that nothing else has to be reachable.
   */
  readonly mirror: RequestListener;
}

/** The stand-ins of the sites that tools and charts are downloaded from. Archives are packed when they are first asked for. */
export function createVendorSites(options: VendorSitesOptions = {}): VendorSites {
  const hosts = sites.flatMap((site) =>
    site.hosts.map((host): [string, RequestListener] => [
      host,
      listener(options, host, (path, query) => site.answer(path, query, host)),
    ]),
  );
  return { hosts: new Map(hosts), mirror: listener(options, 'download-mirror', mirrored) };
}

type Respond = (path: string, query: URLSearchParams) => Promise<Answer> | Answer;

function listener(options: VendorSitesOptions, host: string, respond: Respond): RequestListener {
  return (request, response) => {
    handle(options, host, respond, request, response).catch((error: unknown) => {
      // A file that cannot be made or a client that hung up: say why while that is still possible.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The rehearsal could not serve this: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  };
}

async function handle(
  options: VendorSitesOptions,
  host: string,
  respond: Respond,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://vendor.invalid');
  const method = request.method ?? 'GET';
  const call = options.recorder?.begin({
    service: 'downloads',
    operation: `${method} ${host}${url.pathname}`,
    region: '',
    principal: '',
    mutating: false,
    subject: url.pathname,
    internal: false,
  });
  const effect = call === undefined ? undefined : options.faults?.effectFor(call);
  if (call !== undefined && effect?.kind === 'error') {
    call.outcome = effect.code;
    response.writeHead(effect.status ?? 503, { 'content-type': 'text/plain' });
    return void response.end(effect.message ?? effect.code);
  }
  if (call !== undefined && (effect?.kind === 'reset' || effect?.kind === 'die')) {
    call.outcome = effect.kind;
    if (effect.kind === 'die') options.faults?.die(call);
    return void request.socket.destroy();
  }
  if (effect?.kind === 'slow') await options.clock?.sleep(effect.seconds);
  const allowed = method === 'GET' || method === 'HEAD';
  const answer = allowed ? await respond(decodeURIComponent(url.pathname), url.searchParams) : missing('Not Found');
  if (call !== undefined) call.outcome = answer.kind === 'missing' ? 'NotFound' : 'ok';
  await send(answer, method === 'HEAD', response);
}

async function mirrored(path: string, query: URLSearchParams): Promise<Answer> {
  let [host, rest] = splitHost(path);
  for (let hops = 0; hops < 5; hops += 1) {
    const site = sites.find((each) => each.hosts.includes(host));
    if (site === undefined) return missing(`The mirror has nothing of ${host}.\n`);
    const answer = await site.answer(rest, query, host);
    if (answer.kind !== 'redirect') return answer;
    const target = new URL(answer.to);
    [host, rest] = [target.host, target.pathname];
  }
  return missing('Too many redirects.\n');
}

function splitHost(path: string): [string, string] {
  const [, host = '', rest = '/'] = /^\/([^/]*)(\/.*)?$/.exec(path) ?? [];
  return [host, rest];
}

async function send(answer: Answer, headOnly: boolean, response: ServerResponse): Promise<void> {
  if (answer.kind === 'redirect') {
    response.writeHead(302, { location: answer.to, 'content-length': 0 });
    return void response.end();
  }
  if (answer.kind === 'file') {
    const { size } = await stat(answer.path);
    response.writeHead(200, { 'content-type': answer.type, 'content-length': size });
    if (headOnly) return void response.end();
    return pipeline(createReadStream(answer.path), response);
  }
  const body = Buffer.from(answer.body);
  const headers = answer.kind === 'text' ? answer.headers : undefined;
  response.writeHead(answer.kind === 'missing' ? 404 : 200, {
    'content-type': answer.type,
    'content-length': body.length,
    ...headers,
  });
  response.end(headOnly ? undefined : body);
}
