import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

import { HttpClient } from '@actions/http-client';

import { realMilliseconds, withAllowance } from '../../time/clock.ts';
import { HttpError, retrying } from './retry.ts';

/** What every request needs besides its address. */
export interface Web {
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

export interface DownloadedFile {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Seconds that a server may stay silent. */
const silence = 30;

/** The client honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and takes an Authorization header off when it is led to another host. */
export function createClient(): HttpClient {
  return new HttpClient('openremote/eks-actions', [], {
    allowRetries: false,
    socketTimeout: realMilliseconds(withAllowance(silence)),
  });
}

/** The text at an address, or undefined if there is none (404). Passing faults are tried again. */
export async function getText(url: string, web: Web): Promise<string | undefined> {
  return retrying(
    async () => {
      const message = await request(url, {}, web.signal);
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
    const download = new Download(url, file, web.signal);
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
  readonly #signal: AbortSignal;
  #hash: Hash = createHash('sha256');
  #bytes = 0;
  /** What tells that the file is still the same one: its entity tag or its date. */
  #validator: string | undefined;

  constructor(url: string, file: FileHandle, signal: AbortSignal) {
    this.#url = url;
    this.#file = file;
    this.#signal = signal;
  }

  async go(): Promise<void> {
    const message = await request(this.#url, this.#resumption(), this.#signal);
    if (message.statusCode !== 206 || !continuesAt(message, this.#bytes)) await this.#startOver();
    try {
      mustSucceed(message);
      this.#validator = validatorOf(message);
      await this.#take(message);
    } finally {
      message.destroy();
    }
  }

  result(): DownloadedFile {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  #resumption(): OutgoingHttpHeaders {
    if (this.#bytes === 0 || this.#validator === undefined) return {};
    return { range: `bytes=${this.#bytes}-`, 'if-range': this.#validator };
  }

  async #startOver(): Promise<void> {
    await this.#file.truncate(0);
    this.#hash = createHash('sha256');
    this.#bytes = 0;
    this.#validator = undefined;
  }

  async #take(message: IncomingMessage): Promise<void> {
    const stop = () => message.destroy();
    this.#signal.addEventListener('abort', stop);
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        await this.#file.write(chunk, 0, chunk.length, this.#bytes);
        this.#hash.update(chunk);
        this.#bytes += chunk.length;
      }
    } finally {
      this.#signal.removeEventListener('abort', stop);
    }
    this.#signal.throwIfAborted();
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
export async function request(
  url: string,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  signal.throwIfAborted();
  const asked = createClient().get(url, headers);
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
