import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Context } from '../../../actions/deploy-openremote/context.ts';
import { inputsWith } from './samples.ts';

process.env['EKS_ACTIONS_SPEED'] = '10000';
process.env['EKS_ACTIONS_ALLOWANCE'] = '20';
const { waitForDatabase, waitForKeycloak, waitForManager } =
  await import('../../../actions/deploy-openremote/ready/ask-stack.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ask-stack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A context whose kubectl is this script: `$*` is what is run in a container, or `get` and `logs`. */
function contextWith(script: string, userValues: Record<string, unknown> = {}): Context {
  writeFileSync(join(folder, 'kubectl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const tools = {
    environment: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    signal: AbortSignal.timeout(60_000),
  };
  return { inputs: inputsWith(), tools, userValues, done: {} } as unknown as Context;
}

const waiting = { signal: AbortSignal.timeout(60_000), log: () => undefined };
const naming = (issuer: string) => `echo '{"issuer":"${issuer}"}'`;

describe('Keycloak', () => {
  const right = 'https://demo.example.com/auth/realms/master';

  test('is ready when its discovery document names the public address', async () => {
    expect(await waitForKeycloak(contextWith(naming(right)), waiting)).toBe(right);
  });
  test('is asked as the load balancer asks', async () => {
    const asked = 'case "$*" in *"Host: demo.example.com"*"X-Forwarded-Proto: https"*) ;; *) exit 22 ;; esac';
    expect(await waitForKeycloak(contextWith(`${asked}\n${naming(right)}`), waiting)).toBe(right);
  });
  test('with another public port, that is part of it', async () => {
    const issuer = 'https://demo.example.com:8443/auth/realms/master';
    expect(await waitForKeycloak(contextWith(naming(issuer), { publicHttpsPort: 8443 }), waiting)).toBe(issuer);
  });
  test('that names another address is an error, which says what would happen', async () => {
    const context = contextWith(naming('http://keycloak:8080/auth/realms/master'));
    await expect(waitForKeycloak(context, waiting)).rejects.toMatchObject({
      what: `Keycloak's issuer is http://keycloak:8080/auth/realms/master, not ${right}`,
      why: expect.stringContaining('Invalid token issuer') as unknown,
      remedy: expect.stringContaining('KC_HOSTNAME') as unknown,
    });
  });
  test('of before may answer once more, with the old address', async () => {
    const script = `${naming('https://old.example.com/auth/realms/master')} > ${folder}/old
if [ -e ${folder}/asked ]; then ${naming(right)}; else : > ${folder}/asked; cat ${folder}/old; fi`;
    expect(await waitForKeycloak(contextWith(script), waiting)).toBe(right);
  });
});

describe('the manager', () => {
  const answer = `echo '{"version":"1.28.1"}'`;
  test('tells its version, which the summary has', async () => {
    const context = contextWith(answer);
    expect(await waitForManager(context, waiting)).toBe('version 1.28.1');
    expect(context.done.managerVersion).toBe('1.28.1');
  });
  test('of an image without curl is asked from Keycloak’s container', async () => {
    const script = `case "$*" in *deployment/manager*) echo 'exec: "curl": executable file not found in $PATH' >&2; exit 1 ;; *http://manager:8080/*) ${answer} ;; esac`;
    expect(await waitForManager(contextWith(script), waiting)).toBe('version 1.28.1');
  });
});

describe('the database', () => {
  test('is ready when pg_isready in its own container says so', async () => {
    const script = `case "$*" in *statefulset/postgresql*pg_isready*) ;; *) exit 2 ;; esac
if [ -e ${folder}/asked ]; then echo 'accepting connections'; else : > ${folder}/asked; echo 'no response'; exit 2; fi`;
    expect(await waitForDatabase(contextWith(script), waiting)).toBe('accepting connections');
  });
});
