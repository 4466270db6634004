import type { Cluster } from '@aws-sdk/client-eks';
import { request } from 'node:https';

import { CommandError } from '../errors.ts';
import { bearerToken } from './token.ts';

/** As much of a Kubernetes object as the stand-in reads. */
export interface KubernetesObject {
  readonly kind?: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly annotations?: Record<string, string>;
    readonly labels?: Record<string, string>;
    readonly ownerReferences?: { kind: string; controller?: boolean }[];
  };
  readonly spec?: Record<string, unknown>;
  readonly status?: Record<string, unknown>;
}

/** A refusal by the Kubernetes API. */
export class ApiRefusal extends CommandError {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Speaks to a cluster's API with DescribeCluster's endpoint and CA, and a token that it signs for every request. */
export class KubernetesClient {
  readonly #cluster: Cluster;
  readonly #region: string;

  constructor(cluster: Cluster, region: string) {
    this.#cluster = cluster;
    this.#region = region;
  }

  async get<Body = KubernetesObject>(path: string): Promise<Body> {
    return (await this.#send('GET', path)) as Body;
  }

  async list(path: string): Promise<KubernetesObject[]> {
    return (await this.get<{ items?: KubernetesObject[] }>(path)).items ?? [];
  }

  async post(path: string, body: object): Promise<void> {
    await this.#send('POST', path, body, 'application/json');
  }

  async mergePatch(path: string, body: object): Promise<void> {
    await this.#send('PATCH', path, body, 'application/merge-patch+json');
  }

  async delete(path: string): Promise<void> {
    await this.#send('DELETE', path);
  }

  /** As the others, but a 404 is undefined. */
  async find(path: string): Promise<KubernetesObject | undefined> {
    try {
      return await this.get(path);
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 404) return undefined;
      throw error;
    }
  }

  async #send(method: string, path: string, body?: object, type?: string): Promise<unknown> {
    const token = await bearerToken(this.#cluster.name ?? '', this.#region);
    const text = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(
        new URL(path, this.#cluster.endpoint),
        {
          method,
          ca: Buffer.from(this.#cluster.certificateAuthority?.data ?? '', 'base64'),
          headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/json',
            'user-agent': 'eksctl-stand-in',
            ...(type === undefined ? {} : { 'content-type': type }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
    const answer: unknown = text.body === '' ? {} : JSON.parse(text.body);
    if (text.status >= 400) {
      throw new ApiRefusal(
        (answer as { message?: string }).message ?? `the server answered ${text.status}`,
        text.status,
      );
    }
    return answer;
  }
}
