import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CertificateAuthority } from '../../../../rehearsal/certificate-authority.ts';
import type { ControlPlane } from '../../../../rehearsal/kubernetes/control-plane.ts';
import { objectsAt, textAt } from '../../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../../rehearsal/kubernetes/json.ts';
import { startControlPlane } from '../../../../rehearsal/kubernetes/start-control-plane.ts';
import { account, clusterName, region, TestAws } from './test-aws.ts';
import type { TestAwsOptions } from './test-aws.ts';
import { until } from './until.ts';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: JsonObject;
}

/** One authority for all tests of a file: making RSA keys is slow. */
let authority: Promise<CertificateAuthority> | undefined;

/** A control plane of its own, with a client that speaks plain HTTPS and a kubeconfig for kubectl and Helm. */
export class TestCluster {
  readonly aws: TestAws;
  readonly plane: ControlPlane;
  readonly folder: string;
  readonly #agent: Agent;

  private constructor(aws: TestAws, plane: ControlPlane, authorityPem: string) {
    this.aws = aws;
    this.plane = plane;
    this.folder = mkdtempSync(join(tmpdir(), 'rehearsal-kubernetes-'));
    this.#agent = new Agent({ ca: authorityPem, keepAlive: true });
  }

  static async start(options: TestAwsOptions & { prepare?: (aws: TestAws) => void } = {}): Promise<TestCluster> {
    authority ??= CertificateAuthority.create();
    const issuer = await authority;
    const aws = new TestAws(options);
    aws.allow('admin', 'AmazonEKSClusterAdminPolicy');
    options.prepare?.(aws);
    const identity = {
      name: clusterName,
      arn: `arn:aws:eks:${region}:${account}:cluster/${clusterName}`,
      region,
      account,
      version: '1.35',
    };
    const plane = await startControlPlane({ cluster: identity, aws, authority: issuer });
    return new TestCluster(aws, plane, issuer.pem);
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    await this.plane.stop();
    this.aws.clock.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Path of a kubeconfig whose user is the given role. */
  kubeconfig(role = 'admin'): string {
    const file = join(this.folder, `kubeconfig-${role}`);
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'test',
      clusters: [
        {
          name: 'test',
          cluster: {
            server: this.plane.endpoint,
            'certificate-authority-data': this.plane.certificateAuthorityData,
          },
        },
      ],
      users: [{ name: 'test', user: { token: role } }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
    };
    writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
    return file;
  }

  /** One request; the body is sent as JSON unless it is a Buffer or a string. */
  send(
    method: string,
    path: string,
    body?: unknown,
    options: { token?: string; type?: string; accept?: string } = {},
  ): Promise<Reply> {
    const { token = 'admin', type = 'application/json', accept = 'application/json' } = options;
    const payload =
      body === undefined || Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.plane.endpoint),
        {
          method,
          agent: this.#agent,
          headers: {
            accept,
            'content-type': type,
            // Node leaves the length of a DELETE's body out by itself.
            'content-length': payload === undefined ? 0 : Buffer.byteLength(payload),
            ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            const isJson = (response.headers['content-type'] ?? '').includes('json') && !text.includes('}\n{');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: isJson && text !== '' ? (JSON.parse(text) as JsonObject) : {},
            });
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  /** Creates the object and gives it back; fails with the API's text. */
  async create(path: string, object: object): Promise<JsonObject> {
    const reply = await this.send('POST', path, object);
    if (reply.status !== 201) throw new Error(`POST ${path}: ${reply.status} ${reply.text}`);
    return reply.json;
  }

  async get(path: string): Promise<JsonObject> {
    const reply = await this.send('GET', path);
    if (reply.status !== 200) throw new Error(`GET ${path}: ${reply.status} ${reply.text}`);
    return reply.json;
  }

  async list(path: string): Promise<JsonObject[]> {
    return objectsAt(await this.get(path), 'items');
  }

  /** The object at the path once it meets the condition. */
  untilObject(path: string, meets: (object: JsonObject) => boolean, seconds?: number): Promise<JsonObject> {
    return until(
      `${path} as wanted`,
      async () => {
        const { status, json } = await this.send('GET', path);
        return status === 200 && meets(json) ? json : undefined;
      },
      seconds,
    );
  }

  /** Resolves when nothing is at the path any more. */
  untilGone(path: string, seconds?: number): Promise<true> {
    const look = async () => ((await this.send('GET', path)).status === 404 ? true : undefined);
    return until(`${path} gone`, look, seconds);
  }

  /** The event of that reason about an object, once there is one. */
  untilEvent(name: string, reason: string, namespace = 'default'): Promise<JsonObject> {
    const path = `/api/v1/namespaces/${namespace}/events`;
    return until(`event ${reason} of ${name}`, async () =>
      (await this.list(path)).find(
        (event) => event['reason'] === reason && (textAt(event, 'involvedObject', 'name') ?? '').startsWith(name),
      ),
    );
  }

  apply(path: string, object: object, manager = 'test', force = false): Promise<Reply> {
    const query = `fieldManager=${manager}&force=${String(force)}`;
    return this.send('PATCH', `${path}?${query}`, object, { type: 'application/apply-patch+yaml' });
  }
}
