import type { HttpClient } from '@actions/http-client';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { HttpError, faultOf, retrying } from './retry.ts';
import { createClient, downloadFile } from './web.ts';
import type { DownloadedFile, Web } from './web.ts';

/**
 * GitHub's cache of files across runs. It holds what the vendors publish, byte for byte, so that what comes out of it is verified
 * by the same checksum as a download: a cache that was tampered with gives nothing that would be installed.
 */
export interface RunCache {
  /** Fetches the file of this key to `path`. Undefined if it is not there, or if the service doesn't do what it should. */
  restore(key: string, path: string): Promise<DownloadedFile | undefined>;
  /** Keeps a file. Never fails: a cache that can't be written only costs the next run its time. */
  save(key: string, path: string): Promise<void>;
}

/** Separates our entries from those that @actions/cache makes of paths. */
const version = 'eks-actions-file-1';

const service = 'twirp/github.actions.results.api.v1.CacheService';

/**
 * The cache service of the job, or undefined where there is none (GitHub Enterprise Server, a rehearsal).
 *
 * It speaks the service's three calls itself instead of using @actions/cache: that brings the Azure SDK, 1.0 MB in a suite of less
 * than 5, which every job would download, for what is a single PUT of a single file here.
 */
export function connectRunCache(environment: NodeJS.ProcessEnv, web: Web): RunCache | undefined {
  const { ACTIONS_CACHE_SERVICE_V2: v2, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = environment;
  if (!v2 || !url || !token) return undefined;
  return new GitHubRunCache(url, token, web);
}

class GitHubRunCache implements RunCache {
  readonly #url: string;
  readonly #token: string;
  readonly #web: Web;

  constructor(url: string, token: string, web: Web) {
    this.#url = url;
    this.#token = token;
    this.#web = web;
  }

  async restore(key: string, path: string): Promise<DownloadedFile | undefined> {
    return this.#forgiving(`${key} could not be read from the cache`, async () => {
      const entry = await this.#call('GetCacheEntryDownloadURL', { key, version });
      const url = entry['signed_download_url'];
      // The service also answers with entries of which the key is only the beginning.
      if (entry['ok'] !== true || typeof url !== 'string' || entry['matched_key'] !== key) return undefined;
      return downloadFile(url, path, this.#web, `${key} from the cache`);
    });
  }

  async save(key: string, path: string): Promise<void> {
    await this.#forgiving(`${key} could not be kept in the cache`, async () => {
      const entry = await this.#call('CreateCacheEntry', { key, version });
      const url = entry['signed_upload_url'];
      // Refused too if another job is keeping it at this moment, or the run may only read (a pull request from a fork).
      if (entry['ok'] !== true || typeof url !== 'string') return;
      const { size } = await stat(path);
      await this.#put(url, path, size);
      await this.#call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(size) });
    });
  }

  async #call(method: string, body: object): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
    const text = await this.#send(`the cache's ${method}`, (client) =>
      client.post(new URL(`/${service}/${method}`, this.#url).href, JSON.stringify(body), headers),
    );
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** Stores the file as one block blob, behind an address that is signed for it. */
  async #put(url: string, path: string, size: number): Promise<void> {
    const headers = {
      'x-ms-blob-type': 'BlockBlob',
      'content-type': 'application/octet-stream',
      'content-length': size,
    };
    await this.#send("the cache's store", (client) => client.sendStream('PUT', url, createReadStream(path), headers));
  }

  #send(what: string, ask: (client: HttpClient) => ReturnType<HttpClient['post']>): Promise<string> {
    return retrying(
      async () => {
        const response = await ask(createClient(this.#web));
        const text = await response.readBody();
        const status = response.message.statusCode ?? 0;
        if (status < 200 || status > 299) throw new HttpError(status);
        return text;
      },
      { what, ...this.#web },
    );
  }

  /** The cache is a help and no more: its faults are told, never with the signed address, and the work goes on without it. */
  async #forgiving<Value>(what: string, work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#web.signal.throwIfAborted();
      this.#web.log(`${what}: ${faultOf(error)}`);
      return undefined;
    }
  }
}
