import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Context } from '../../../actions/deploy-openremote/context.ts';
import { comment } from '../../../actions/deploy-openremote/github/comment.ts';
import { beginDeployment, endDeployment } from '../../../actions/deploy-openremote/github/deployment.ts';
import { inputsWith } from './samples.ts';

// What GitHub answers to those who may; a token that may not, and a job without a pull request.
let server: Server;
let folder: string;
let asked: string[];
const event = (content: object) => {
  writeFileSync(join(folder, 'event.json'), JSON.stringify(content));
  return join(folder, 'event.json');
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'github-'));
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const isFine = request.headers.authorization === 'token ghs_may';
    response.writeHead(isFine ? 200 : 403, { 'content-type': 'application/json' });
    response.end(isFine ? '[]' : '{"message":"Resource not accessible by integration"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Read by the client as it is loaded.
  process.env['GITHUB_API_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
});

function contextWith(token: string, given: Record<string, string>, payload: object = {}): Context {
  return {
    inputs: inputsWith({ 'github-token': token, ...given }),
    runtime: {
      environment: { GITHUB_SHA: 'abc', GITHUB_EVENT_PATH: event(payload) },
      run: { repository: 'acme/iot', runId: '1', url: 'https://github.com/acme/iot/actions/runs/1' },
      log: () => undefined,
    },
    done: { revisions: {}, remarks: [] },
  } as unknown as Context;
}
const outcome = { ok: true, text: 'OpenRemote is deployed and answers.' };

test('a token that may not write is told with the permission that is missing, and decides nothing', async () => {
  const context = contextWith('ghs_mayNot', { 'pull-request': '7' });
  await beginDeployment(context);
  await endDeployment(context, 'success', 'fine');
  await comment(context, outcome);
  expect(context.done.remarks).toEqual([
    expect.stringMatching(/^Telling GitHub of the deployment failed \(403\): .*`permissions: deployments: write`\.$/),
    expect.stringMatching(/^The comment on the pull request failed \(403\): .*`permissions: pull-requests: write`\.$/),
  ]);
});

test('`event` is the pull request that started the workflow', async () => {
  await comment(contextWith('ghs_may', { 'pull-request': 'event' }, { pull_request: { number: 12 } }), outcome);
  expect(asked).toEqual([
    expect.stringMatching(/^GET \/repos\/acme\/iot\/issues\/12\/comments/),
    'POST /repos/acme/iot/issues/12/comments',
  ]);
});

test('a job that no pull request started writes no comment, and says so', async () => {
  const context = contextWith('ghs_may', { 'pull-request': 'event' }, { schedule: '0 3 * * *' });
  await comment(context, outcome);
  expect(asked).toEqual([]);
  expect(context.done.remarks).toEqual(['No comment was written: the workflow was not started by a pull request.']);
});
