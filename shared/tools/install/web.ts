import { HttpClient } from '@actions/http-client';
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

import { HttpError, retrying } from './retry.ts';

/** What every request needs besides its address. */
export interface Web {
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** Seconds that a server may stay silent, of real time: the vendors' sites don't get faster in a rehearsal. Default 30. */
  readonly silence?: number;
}

export interface DownloadedFile {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The client honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and takes an Authorization header off when it is led to another host. */
export function createClient(web: Web): HttpClient {
  return new HttpClient('openremote/eks-actions', [], { allowRetries: false, socketTimeout: silenceOf(web) });
}

/** In milliseconds. */
function silenceOf({ silence = 30 }: Web): number {
  return silence * 1000;
}

/** The text at an address, or undefined if there is none (404). Passing faults are tried again. */
export async function getText(url: string, web: Web): Promise<string | undefined> {
  return retrying(
    async () => {
      const message = await request(url, {}, web);
      const text = Buffer.concat(await message.toArray()).toString('utf8');
      if (message.statusCode === 404) return undefined;
      mustSucceed(message);
      return text;
    },
    { what: url, ...web },
  );
}

/**
 * Downloads a file to `path`. After a passing fault it goes on where it stopped, if the server can do that, else from the start.
 * @param what how the log calls the address: a signed one is not to be shown.
 * @throws HttpError, or whatever the connection failed with; the file is not of use then.
 */
export async function downloadFile(url: string, path: string, web: Web, what = url): Promise<DownloadedFile> {
  const file = await open(path, 'w', 0o600);
  try {
    const download = new Download(url, file, web);
    await retrying(() => download.go(), { what, ...web });
    return download.result();
  } finally {
    await file.close();
  }
}

/** One download over several connections. Bytes are hashed as they are written, so no second pass over the file is needed. */
class Download {
  readonly #url: string;
  readonly #file: FileHandle;
  readonly #web: Web;
  #hash: Hash = createHash('sha256');
  #bytes = 0;
  /** What tells that the file is still the same one: its entity tag or its date. */
  #validator: string | undefined;

  constructor(url: string, file: FileHandle, web: Web) {
    this.#url = url;
    this.#file = file;
    this.#web = web;
  }

  async go(): Promise<void> {
    const message = await request(this.#url, this.#resumption(), this.#web);
    try {
      await this.#settleStart(message);
      this.#validator = validatorOf(message);
      await this.#take(message);
    } finally {
      if (!message.complete) message.destroy();
    }
  }

  result(): DownloadedFile {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  #resumption(): OutgoingHttpHeaders {
    if (this.#bytes === 0 || this.#validator === undefined) return {};
    return { range: `bytes=${this.#bytes}-`, 'if-range': this.#validator };
  }

  /** Decides where the bytes of an answer belong: after those that are there, or at the start. */
  async #settleStart(message: IncomingMessage): Promise<void> {
    const status = message.statusCode ?? 0;
    if (status === 206 && continuesAt(message, this.#bytes)) return;
    const changed = status === 206 || status === 416;
    if (changed || status === 200) {
      await this.#file.truncate(0);
      this.#hash = createHash('sha256');
      this.#bytes = 0;
      this.#validator = undefined;
    }
    if (changed) throw new HttpError(416);
    mustSucceed(message);
  }

  async #take(message: IncomingMessage): Promise<void> {
    const { signal } = this.#web;
    const stop = () => message.destroy();
    signal.addEventListener('abort', stop);
    // The client's own timeout ends with the first byte of the answer.
    message.setTimeout(silenceOf(this.#web), () => message.destroy(new Error(`Request timeout: ${this.#url}`)));
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        await this.#file.write(chunk, 0, chunk.length, this.#bytes);
        this.#hash.update(chunk);
        this.#bytes += chunk.length;
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
  }
}

/** A weak entity tag doesn't vouch for bytes, and must not be sent with If-Range. */
function validatorOf({ headers }: IncomingMessage): string | undefined {
  const tag = headers.etag;
  return tag !== undefined && !tag.startsWith('W/') ? tag : headers['last-modified'];
}

function continuesAt({ headers }: IncomingMessage, bytes: number): boolean {
  return headers['content-range']?.startsWith(`bytes ${bytes}-`) ?? false;
}

function mustSucceed(message: IncomingMessage): void {
  const status = message.statusCode ?? 0;
  if (status >= 200 && status < 300) return;
  const seconds = Number(message.headers['retry-after'] ?? Number.NaN);
  throw new HttpError(status, Number.isFinite(seconds) ? seconds : undefined);
}

/** The answer to a GET, redirects followed, its body not yet read. */
export async function request(url: string, headers: OutgoingHttpHeaders, web: Web): Promise<IncomingMessage> {
  const { signal } = web;
  signal.throwIfAborted();
  const asked = createClient(web).get(url, headers);
  const aborted = Promise.withResolvers<never>();
  const abort = () => {
    aborted.reject(signal.reason);
    // The client can't be told to stop; its answer is hung up on when it comes.
    asked.then(({ message }) => message.destroy()).catch(() => undefined);
  };
  signal.addEventListener('abort', abort);
  try {
    return (await Promise.race([asked, aborted.promise])).message;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
