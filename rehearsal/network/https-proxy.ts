import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';

import type { LocalAws } from '../aws/service.ts';
import type { CertificateAuthority } from '../certificate-authority.ts';
import type { RecordedCall } from '../recorder.ts';
import { answerAsLoadBalancer } from './application-load-balancer.ts';
import { type Destination, destinationOf, type LoadBalancerHandler } from './destination.ts';
import { answerAsBroker } from './mqtt-stand-in.ts';
import { answerAsOpenRemote } from './openremote-stand-in.ts';
import { type HostHandler, VirtualHosts } from './virtual-hosts.ts';

export interface HttpsProxy {
  /** For HTTPS_PROXY and HTTP_PROXY. */
  readonly url: string;
  /** Lets `handler` answer for a host, or for all below a suffix (`*.example.com`). Requests come in origin form. */
  route(hostPattern: string, handler: HostHandler): () => void;
  /** Answers what comes through load balancers; at first a stand-in of OpenRemote's outside. */
  loadBalancerHandler: LoadBalancerHandler;
  stop(): Promise<void>;
}

/**
 * A forward proxy on loopback, for HTTPS (CONNECT; TLS ends here with a certificate of the local authority) and plain HTTP.
 * It has virtual hosts for the vendors' download sites, and leads names of local hosted zones to the local load balancers as
 * their records say by now. Everything else is refused with 502: nothing reaches the real network.
 * Requests are recorded (services `downloads` and `web`, operation `GET /path` or `MQTT CONNECT`, subject: the host) and fault
 * rules apply.
 */
export async function startHttpsProxy(
  aws: LocalAws,
  authority: Pick<CertificateAuthority, 'issue'>,
): Promise<HttpsProxy> {
  const proxy = new ForwardProxy(aws, authority);
  await proxy.listen();
  return proxy;
}

/** What the MQTT listeners of OpenRemote take. */
const mqttPorts = new Set([1883, 8883]);

type Tls = Pick<Exclude<Destination, { kind: 'none' }>, 'certificateNames' | 'serial'>;
type Response = ServerResponse & { req: IncomingMessage };

class ForwardProxy implements HttpsProxy {
  loadBalancerHandler: LoadBalancerHandler = answerAsOpenRemote;
  url = '';
  readonly #aws: LocalAws;
  readonly #authority: Pick<CertificateAuthority, 'issue'>;
  readonly #hosts = new VirtualHosts();
  readonly #contexts = new Map<string, Promise<SecureContext>>();
  readonly #sockets = new Set<Duplex>();
  readonly #outer = createServer();
  /** Never listens: it is handed the connections inside the tunnels. */
  readonly #inner = createServer();
  /** Where the tunnel of an inner connection leads. */
  readonly #tunnels = new WeakMap<Duplex, { host: string; port: number }>();

  constructor(aws: LocalAws, authority: Pick<CertificateAuthority, 'issue'>) {
    this.#aws = aws;
    this.#authority = authority;
    this.#outer.on('connection', (socket: Socket) => this.#keep(socket));
    this.#outer.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#openTunnel(request, socket, head).catch((error: unknown) => {
        console.error(`rehearsal: the proxy failed to open a tunnel to ${request.url}:`, error);
        socket.destroy();
      });
    });
    this.#outer.on('request', (request, response) => this.#answerPlain(request, response));
    this.#inner.on('request', (request, response) => {
      const tunnel = this.#tunnels.get(request.socket);
      if (tunnel === undefined) response.destroy();
      else this.#answer(tunnel.host, tunnel.port, request, response);
    });
  }

  async listen(): Promise<void> {
    this.#outer.listen(0, '127.0.0.1');
    await once(this.#outer, 'listening');
    this.url = `http://127.0.0.1:${(this.#outer.address() as AddressInfo).port}`;
  }

  route(hostPattern: string, handler: HostHandler): () => void {
    return this.#hosts.add(hostPattern, handler);
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((done) => this.#outer.close(() => done()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // A client that goes away in the middle, as killed actions do, is nothing to report.
    socket.on('error', () => socket.destroy());
  }

  async #openTunnel(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { host, port } = authorityOf(request.url ?? '', 443);
    const destination = await destinationOf(this.#aws, this.#hosts, host, port);
    if (destination.kind === 'none') {
      this.#record(destination.service, 'CONNECT', host).outcome = 'refused';
      socket.end(refusal(destination.status, host, destination.why));
      return;
    }
    const context = destination.isTls ? await this.#contextFor(destination) : undefined;
    if (socket.destroyed) return;
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const inside = context === undefined ? socket : new TLSSocket(socket, { isServer: true, secureContext: context });
    if (inside !== socket) this.#keep(inside);
    if (mqttPorts.has(port)) {
      answerAsBroker(inside, () => this.#greet(host));
      return;
    }
    this.#tunnels.set(inside, { host, port });
    this.#inner.emit('connection', inside);
  }

  /** Records a client that introduces itself to the broker; false if a fault rule breaks that. */
  async #greet(host: string): Promise<boolean> {
    const call = this.#record('web', 'MQTT CONNECT', host);
    const effect = this.#aws.faults.effectFor(call);
    if (effect?.kind === 'slow') await this.#aws.clock.sleep(effect.seconds);
    const isBroken = effect !== undefined && effect.kind !== 'slow';
    call.outcome = isBroken ? 'reset' : 'ok';
    return !isBroken;
  }

  /** A request in absolute form, as clients send it to a proxy for plain HTTP. */
  #answerPlain(request: IncomingMessage, response: Response): void {
    const url = URL.parse(request.url ?? '');
    if (url === null || url.protocol !== 'http:') {
      sendText(response, 400, 'This is the proxy of the rehearsal: it takes CONNECT and http:// URLs only.\n');
      return;
    }
    request.url = `${url.pathname}${url.search}`;
    request.headers.host = url.host;
    this.#answer(url.hostname, url.port === '' ? 80 : Number(url.port), request, response);
  }

  #answer(host: string, port: number, request: IncomingMessage, response: Response): void {
    // Asked anew for each request: a connection that is kept alive does not keep a load balancer alive.
    destinationOf(this.#aws, this.#hosts, host, port)
      .then((destination) => this.#answerFrom(destination, host, request, response))
      .catch((error: unknown) => {
        console.error(`rehearsal: ${request.method} ${host}${request.url} failed in its handler:`, error);
        if (response.headersSent) response.destroy();
        else sendText(response, 500, `The rehearsal itself failed: ${String(error)}\n`);
      });
  }

  async #answerFrom(
    destination: Destination,
    host: string,
    request: IncomingMessage,
    response: Response,
  ): Promise<void> {
    const path = (request.url ?? '/').replace(/\?.*$/su, '');
    const call = this.#record(destination.service, `${request.method} ${path}`, host);
    response.on('close', () => {
      if (call.outcome === 'pending') call.outcome = outcomeOf(response);
    });
    if (await this.#isBroken(call, response)) return;
    if (destination.kind === 'none') {
      call.outcome = 'refused';
      sendText(response, destination.status, refusalText(host, destination.why));
    } else if (destination.kind === 'vendor') {
      await destination.handler(request, response);
    } else if (!(await answerAsLoadBalancer(this.#aws, destination, host, request, response))) {
      await this.loadBalancerHandler(destination.balancer, request, response);
    }
  }

  /** Applies the fault rule for the call, if any; true if that was the answer. Cutting after the call is cutting: nothing was changed. */
  async #isBroken(call: RecordedCall, response: ServerResponse): Promise<boolean> {
    const effect = this.#aws.faults.effectFor(call);
    switch (effect?.kind) {
      case undefined:
        return false;
      case 'slow':
        await this.#aws.clock.sleep(effect.seconds);
        return false;
      case 'error':
        call.outcome = effect.code;
        sendText(response, effect.status ?? 503, `${effect.message ?? effect.code} (fault rule of the rehearsal)\n`);
        return true;
      case 'die':
        this.#aws.faults.die(call);
        break;
      case 'reset':
    }
    call.outcome = effect.kind === 'die' ? 'died' : 'reset';
    response.destroy();
    return true;
  }

  #contextFor({ certificateNames: names, serial }: Tls): Promise<SecureContext> {
    const key = [...names, serial ?? ''].join(' ');
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    const made = this.#authority.issue(names, serial).then((issued) => createSecureContext(issued));
    this.#contexts.set(key, made);
    return made;
  }

  #record(service: 'downloads' | 'web', operation: string, host: string): RecordedCall {
    return this.#aws.recorder.begin({
      service,
      operation,
      region: 'global',
      principal: 'anonymous',
      // Neither a download nor a visit changes the cloud.
      mutating: false,
      subject: host,
      internal: false,
    });
  }
}

function authorityOf(text: string, defaultPort: number): { host: string; port: number } {
  const [, host = text, port] = /^\[?([^\]]*?)\]?(?::(\d+))?$/u.exec(text) ?? [];
  return { host: host.toLowerCase(), port: port === undefined ? defaultPort : Number(port) };
}

const reasons = { 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' } as const;

function refusal(status: 502 | 503 | 504, host: string, why: string): string {
  const text = refusalText(host, why);
  const head = [
    `HTTP/1.1 ${status} ${reasons[status]}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
}

function refusalText(host: string, why: string): string {
  return `The proxy of the rehearsal cannot connect to ${host}: ${why}.\n`;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

function outcomeOf(response: ServerResponse): string {
  if (!response.writableFinished) return 'cut';
  return response.statusCode < 400 ? 'ok' : String(response.statusCode);
}
