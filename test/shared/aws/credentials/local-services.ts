import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** `cut`: the connection is reset instead of an answer. */
export type Answer = 'cut' | { status?: number; headers?: Record<string, string>; body: string };

export interface LocalService {
  readonly url: string;
  readonly asked: Asked[];
  stop(): Promise<void>;
}

/** An HTTP server on loopback that answers as told, and remembers what it was asked. */
export async function localService(
  answer: (asked: Asked, number: number) => Answer | Promise<Answer>,
): Promise<LocalService> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      void Promise.resolve(answer(asked.at(-1)!, asked.length)).then((said) => {
        if (said === 'cut') request.socket.resetAndDestroy();
        else response.writeHead(said.status ?? 200, said.headers ?? {}).end(said.body);
      });
    });
  });
  return { url: await listen(server), asked, stop: () => close(server) };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:openremote/fleet:environment:demo',
  aud: 'sts.amazonaws.com',
  repository: 'openremote/fleet',
  repository_id: '802001',
  repository_owner_id: '9001',
};

/** A token in the form of GitHub's, with a signature that says nothing. The number makes each another one. */
export function gitHubToken(number = 0, changed: Record<string, unknown> = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ ...claims, ...changed, jti: String(number) })}.c2lnbmF0dXJl`;
}

/** What GitHub's token service answers: a new token each time. */
export function tokenAnswer(number: number, changed: Record<string, unknown> = {}): Answer {
  return { body: JSON.stringify({ value: gitHubToken(number, changed) }) };
}

/** What STS answers with a session that lives so many seconds. */
export function sessionAnswer(number: number, seconds = 3600): Answer {
  return {
    body: `<AssumeRoleResponse><Credentials><AccessKeyId>ASIA${number}</AccessKeyId><SecretAccessKey>secret/${number}+=</SecretAccessKey><SessionToken>session/${number}==</SessionToken><Expiration>${new Date(Date.now() + seconds * 1000).toISOString()}</Expiration></Credentials></AssumeRoleResponse>`,
  };
}

/** How STS refuses. */
export function refusalAnswer(
  code: string,
  message: string,
  status = 400,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers,
    body: `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}
