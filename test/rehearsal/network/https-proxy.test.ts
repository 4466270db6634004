import * as balancingSchemas from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { addHostedZone } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import type { Service } from '../../../rehearsal/aws/service.ts';
import { defaultAccount, type StartedAws, startLocalAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { CertificateAuthority } from '../../../rehearsal/certificate-authority.ts';
import { type HttpsProxy, startHttpsProxy } from '../../../rehearsal/network/https-proxy.ts';

const balancerName = 'demo-1a2b.elb.eu-west-1.amazonaws.com';
const balancerArn = `arn:aws:elasticloadbalancing:eu-west-1:${defaultAccount}:loadbalancer/net/demo/1a2b`;

let authority: CertificateAuthority;
let cloud: StartedAws;
let proxy: HttpsProxy;
let health: string;

beforeAll(async () => {
  authority = await CertificateAuthority.create();
});

beforeEach(async () => {
  health = 'healthy';
  cloud = await startLocalAws({ services: [loadBalancing()], speed: 1000 });
  addHostedZone(cloud.aws.store, {
    name: 'openremote.example',
    account: defaultAccount,
    records: [
      {
        Name: 'demo.openremote.example',
        Type: 'A',
        AliasTarget: { HostedZoneId: 'Z2IFOLAFXWLO4F', DNSName: balancerName, EvaluateTargetHealth: false },
      },
    ],
  });
  proxy = await startHttpsProxy(cloud.aws, authority);
});

afterEach(async () => {
  await proxy.stop();
  await cloud.stop();
});

/** Just what the proxy asks of Elastic Load Balancing. */
function loadBalancing(): Service {
  return {
    name: 'elasticloadbalancing',
    protocol: 'awsQuery',
    schemas: balancingSchemas,
    handlers: {
      DescribeTargetHealth: () => ({ TargetHealthDescriptions: [{ TargetHealth: { State: health } }] }),
    },
  };
}

function add<Data extends object>(kind: string, id: string, data: Data) {
  const type = `AWS::${kind}`;
  return cloud.aws.store.add<Data>({
    type,
    id,
    arn: id,
    account: defaultAccount,
    region: 'eu-west-1',
    createdBy: 'test',
    data,
  });
}

function addListeners(...listeners: object[]): void {
  for (const [index, listener] of listeners.entries()) {
    add('ElasticLoadBalancingV2::Listener', `arn:listener/${index}`, { LoadBalancerArn: balancerArn, ...listener });
  }
}

function addLoadBalancer(state = 'active', type = 'network') {
  return add('ElasticLoadBalancingV2::LoadBalancer', balancerArn, {
    LoadBalancerArn: balancerArn,
    LoadBalancerName: 'demo',
    DNSName: balancerName,
    State: { Code: state },
    Type: type,
  });
}

/** A network load balancer that passes HTTP and HTTPS on to pods. */
function addNetworkLoadBalancer(state?: string) {
  const forward = (port: number) => [{ Type: 'forward', TargetGroupArn: `arn:group/${port}` }];
  addListeners(...[80, 443].map((Port) => ({ Port, Protocol: 'TCP', DefaultActions: forward(Port) })));
  return addLoadBalancer(state);
}

interface Got {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** GET through the proxy, trusting the local authority only. A refused CONNECT is the answer itself. */
async function get(url: string): Promise<Got> {
  const { protocol, hostname, port, pathname } = new URL(url);
  const { port: proxyPort } = new URL(proxy.url);
  if (protocol === 'http:') return answerOf(httpRequest({ host: '127.0.0.1', port: proxyPort, path: url }));
  const connect = httpRequest({
    host: '127.0.0.1',
    port: proxyPort,
    method: 'CONNECT',
    path: `${hostname}:${port === '' ? 443 : port}`,
  });
  const tunnel = new Promise<Got | Socket>((resolve, reject) => {
    connect.on('connect', (response, socket, head) => {
      if (response.statusCode === 200) {
        resolve(socket);
        return;
      }
      let body = head.toString();
      socket.on('data', (chunk: Buffer) => (body += chunk.toString()));
      socket.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    connect.on('error', reject);
  });
  connect.end();
  const reached = await tunnel;
  if ('status' in reached) return reached;
  return answerOf(
    httpsRequest({
      socket: reached,
      servername: hostname,
      host: hostname,
      path: pathname,
      ca: authority.pem,
      agent: false,
    } as object),
  );
}

function answerOf(request: ReturnType<typeof httpRequest>): Promise<Got> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.end();
  });
}

function recorded(): string[] {
  return cloud.aws.recorder.calls
    .filter((call) => !call.internal)
    .map((call) => `${call.service} ${call.operation} ${call.subject} ${call.outcome}`);
}

describe('vendors’ hosts', () => {
  test('are answered by their handler, over TLS and plain, in origin form', async () => {
    proxy.route('get.helm.sh', (request, response) => response.end(`${request.headers.host} ${request.url}`));
    proxy.route('*.githubusercontent.com', (_, response) => response.end('release'));
    expect((await get('https://get.helm.sh/helm-v4.tar.gz')).body).toBe('get.helm.sh /helm-v4.tar.gz');
    expect((await get('http://get.helm.sh/plain?x=1')).body).toBe('get.helm.sh /plain?x=1');
    expect((await get('https://objects.githubusercontent.com/x')).body).toBe('release');
    expect(recorded()).toEqual([
      'downloads GET /helm-v4.tar.gz get.helm.sh ok',
      'downloads GET /plain get.helm.sh ok',
      'downloads GET /x objects.githubusercontent.com ok',
    ]);
  });

  test('everything else is refused, by name', async () => {
    proxy.route('get.helm.sh', (_, response) => response.end());
    for (const url of ['https://www.example.com/', 'http://www.example.com/', 'https://sub.get.helm.sh/']) {
      const { status, body } = await get(url);
      expect(status).toBe(502);
      expect(body).toContain(new URL(url).hostname);
      expect(body).toContain('nothing reaches the real network');
    }
    expect(recorded()).toEqual([
      'web CONNECT www.example.com refused',
      'web GET / www.example.com refused',
      'web CONNECT sub.get.helm.sh refused',
    ]);
  });

  test('fault rules apply', async () => {
    proxy.route('get.helm.sh', (_, response) => response.end('fine'));
    const rule = { service: 'downloads', operation: 'GET /*' };
    cloud.aws.faults.add({ ...rule, occurrences: [1], effect: { kind: 'error', code: 'Unavailable', status: 503 } });
    cloud.aws.faults.add({ ...rule, occurrences: [1], effect: { kind: 'reset', when: 'before' } });
    expect((await get('https://get.helm.sh/x')).status).toBe(503);
    await expect(get('https://get.helm.sh/x')).rejects.toThrow();
    expect((await get('https://get.helm.sh/x')).body).toBe('fine');
    expect(recorded().map((line) => line.split(' ').at(-1))).toEqual(['Unavailable', 'reset', 'ok']);
  });
});

describe('names of local zones', () => {
  test('lead to the load balancer that the records point at', async () => {
    addNetworkLoadBalancer();
    const info = await get('https://demo.openremote.example/api/master/info');
    expect(JSON.parse(info.body)).toMatchObject({ authServerUrl: 'https://demo.openremote.example/auth' });
    expect(info.headers['x-stand-in']).toContain('stand-in');
    const discovery = await get('https://demo.openremote.example/auth/realms/master/.well-known/openid-configuration');
    expect(JSON.parse(discovery.body)).toMatchObject({ issuer: 'https://demo.openremote.example/auth/realms/master' });
    expect((await get('https://demo.openremote.example/manager/')).body).toContain('Stand-in');
    expect(await get('http://demo.openremote.example/manager/')).toMatchObject({
      status: 301,
      headers: { location: 'https://demo.openremote.example/manager/' },
    });
    expect(recorded()[0]).toBe('web GET /api/master/info demo.openremote.example ok');
  });

  test('are answered by the handler that was put in place', async () => {
    addNetworkLoadBalancer();
    proxy.loadBalancerHandler = (balancer, request, response) => {
      response.end(`${balancer.data.LoadBalancerName} ${request.url}`);
    };
    expect((await get('https://demo.openremote.example/x')).body).toBe('demo /x');
  });

  test('are refused while there is nothing to reach, each for its reason', async () => {
    const refused = async (url: string) => {
      const { status, body } = await get(url);
      return `${status} ${body}`;
    };
    expect(await refused('https://nothing.openremote.example/')).toMatch(/^502 .*does not resolve \(NXDOMAIN\)/);
    expect(await refused('https://demo.openremote.example/')).toMatch(/^502 .*has no address/);
    const balancer = addNetworkLoadBalancer('provisioning');
    expect(await refused('https://demo.openremote.example/')).toMatch(/^502 .*not active yet/);
    expect(await refused(`https://${balancerName}/`)).toMatch(/^504 .*demo is provisioning/);
    balancer.data.State.Code = 'active';
    expect(await refused('https://demo.openremote.example:8443/')).toMatch(/^502 .*no listener on port 8443/);
    health = 'initial';
    expect(await refused('https://demo.openremote.example/')).toMatch(/^503 .*no healthy target/);
    health = 'healthy';
    expect((await get('https://demo.openremote.example/manager/')).status).toBe(200);
  });

  test('get the certificate of the listener, which the client may refuse', async () => {
    addLoadBalancer('active', 'application');
    const certificateArn = `arn:aws:acm:eu-west-1:${defaultAccount}:certificate/1`;
    addListeners({
      Port: 443,
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: certificateArn }],
      DefaultActions: [{ Type: 'forward', TargetGroupArn: 'arn:group/web' }],
    });
    add('ElasticLoadBalancingV2::TargetGroup', 'arn:group/web', { LoadBalancerArns: [balancerArn] });
    const certificate = add('CertificateManager::Certificate', certificateArn, {
      SubjectAlternativeNames: ['other.openremote.example'],
    });
    await expect(get('https://demo.openremote.example/')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    certificate.data.SubjectAlternativeNames = ['*.openremote.example'];
    expect((await get('https://demo.openremote.example/manager/')).status).toBe(200);
    await expect(get(`https://${balancerName}/`)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    // It takes the connection without a target, and says so in HTTP.
    health = 'unhealthy';
    expect(await get('https://demo.openremote.example/manager/')).toMatchObject({
      status: 503,
      headers: { server: 'awselb/2.0 (stand-in)' },
    });
  });
});

describe('a child process', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'proxy-test-'));
    await writeFile(join(directory, 'ca.pem'), authority.pem);
  });
  afterAll(() => rm(directory, { recursive: true }));

  test('needs only the usual variables', async () => {
    addNetworkLoadBalancer();
    const script =
      "const r = await fetch('https://demo.openremote.example/manager/'); console.log(r.status, await r.text())";
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { HTTPS_PROXY: proxy.url, NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem') },
    });
    expect(stdout).toMatch(/^200 .*OpenRemote Manager/s);
  });
});
