import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';

import { jobToken } from '../../../rehearsal/github/job-token.ts';
import { RepositoryApi } from '../../../rehearsal/github/repository-api.ts';
import { listenOnLoopback } from '../../../rehearsal/loopback.ts';
import type { Permissions } from '../../../rehearsal/runner/permissions.ts';

const api = new RepositoryApi();
let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(api.listener((_request, response) => response.writeHead(410).end()));
  base = `http://127.0.0.1:${await listenOnLoopback(server)}/repos/o/r`;
});
afterAll(() => void server.close());

async function call(permissions: Permissions, method: string, path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `token ${jobToken(permissions)}` };
  const response = await fetch(`${base}/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.ok ? await response.json() : response.status;
}

const writer: Permissions = { scopes: { issues: 'write' } };

test('an issue is opened, changed and closed, and only open ones are listed', async () => {
  const made = await call(writer, 'POST', 'issues', { title: 'leak', body: 'one' });
  expect(made).toMatchObject({ title: 'leak', state: 'open' });
  const { number } = made as { number: number };
  await call(writer, 'PATCH', `issues/${number}`, { body: 'two' });
  expect(await call(writer, 'GET', 'issues?state=open')).toMatchObject([{ number, body: 'two' }]);
  await call(writer, 'PATCH', `issues/${number}`, { state: 'closed' });
  expect(await call(writer, 'GET', 'issues')).toEqual([]);
});

test.each<[string, Permissions, string, string]>([
  ['an issue', { scopes: { contents: 'write', issues: 'read' } }, 'POST', 'issues'],
  ['a deployment', { all: 'read' }, 'POST', 'deployments'],
  ['a comment', { scopes: {} }, 'POST', 'issues/7/comments'],
  ['past runs', { scopes: { issues: 'write' } }, 'GET', 'actions/workflows/x.yml/runs'],
])('a job whose permissions do not say so gets no %s', async (_, permissions, method, path) => {
  expect(await call(permissions, method, path, method === 'GET' ? undefined : {})).toBe(403);
});

test('a comment of a pull request may be written under either permission', async () => {
  for (const scope of ['issues', 'pull-requests']) {
    expect(await call({ scopes: { [scope]: 'write' } }, 'POST', 'issues/7/comments', { body: 'x' })).toMatchObject({
      issue: 7,
    });
  }
});

test('past runs of one workflow, by how they ended, newest first', async () => {
  const day = (number: number) => new Date(Date.UTC(2026, 10, number));
  api.pastRuns.push(
    { workflow: 'a.yml', conclusion: 'success', createdAt: day(1) },
    { workflow: 'a.yml', conclusion: 'success', createdAt: day(2) },
    { workflow: 'a.yml', conclusion: 'failure', createdAt: day(3) },
    { workflow: 'b.yml', conclusion: 'success', createdAt: day(4) },
  );
  expect(
    await call({ scopes: { actions: 'read' } }, 'GET', 'actions/workflows/a.yml/runs?status=success&per_page=1'),
  ).toEqual({ total_count: 2, workflow_runs: [{ conclusion: 'success', created_at: '2026-11-02T00:00:00.000Z' }] });
});
