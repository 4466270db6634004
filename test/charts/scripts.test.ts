import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { exposures, hostname, render } from './support/chart.ts';
import { type Container, find, type KubernetesObject, type PodSpec, workload } from './support/objects.ts';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

/** Runs a container's command with stand-ins for the programs that its image has. */
async function run(
  command: readonly string[] | undefined,
  programs: Record<string, string>,
): Promise<{ code: unknown; output: string }> {
  const [program = '', ...args] = command ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'openremote-script-'));
  try {
    for (const [name, body] of Object.entries(programs)) {
      await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
      await chmod(join(folder, name), 0o755);
    }
    // HOME: bash reads a .bashrc when its input is a socket, which Node's pipes are.
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, FOLDER: folder, HOME: folder };
    return await new Promise((resolve) => {
      execFile(program, args, { env, timeout: 20_000 }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, output: stdout + stderr });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('Keycloak’s wait for the database', () => {
  const command = (limit: number): string[] => {
    const [wait] = workload(objects, 'keycloak').template.spec.initContainers ?? [];
    return (wait?.command ?? []).map((part) => part.replaceAll('-ge 600', `-ge ${String(limit)}`));
  };

  test('ends when PostgreSQL answers; needs no program but pg_isready', async () => {
    const programs = {
      pg_isready: 'if [ -e "$FOLDER/asked" ]; then exit 0; fi; : >"$FOLDER/asked"; exit 2',
      sleep: 'exit 127',
    };
    expect(await run(command(600), programs)).toEqual({ code: 0, output: '' });
  });

  test('gives up with a word about where to look', async () => {
    const { code, output } = await run(command(1), { pg_isready: 'exit 2' });
    expect(code).toBe(1);
    expect(output).toContain('PostgreSQL did not answer at postgresql:5432');
  });
});

describe('helm test', () => {
  // `helm test --logs` fails on a pod with several containers.
  const one = (name: string): Container | undefined => {
    const { containers } = find(objects, 'Pod', `openremote-test-${name}`).spec as unknown as PodSpec;
    return containers.length === 1 ? containers[0] : undefined;
  };
  const curl = (issuer: string, page = '200'): string => `
    for address; do :; done
    case "$address" in
      *openid-configuration) echo '{"issuer":"${issuer}","x":1}' ;;
      *api/master/info) echo '{"version":"1.28.1"}' ;;
      *) printf '${page}' ;;
    esac`;

  test('is a hook of its own that leaves its log', () => {
    for (const name of ['database', 'web']) {
      expect(find(objects, 'Pod', `openremote-test-${name}`).metadata.annotations).toEqual({
        'helm.sh/hook': 'test',
        'helm.sh/hook-delete-policy': 'before-hook-creation',
      });
    }
    expect(one('database')?.command?.[0]).toBe('psql');
  });

  test('passes when the issuer is the public URL and the manager answers', async () => {
    const { code, output } = await run(one('web')?.command, { curl: curl(`https://${hostname}/auth/realms/master`) });
    expect(code).toBe(0);
    expect(output).toContain('"version":"1.28.1"');
  });

  test('fails when the issuer is another', async () => {
    const { code, output } = await run(one('web')?.command, { curl: curl('http://keycloak:8080/auth/realms/master') });
    expect(code).toBe(1);
    expect(output).toContain(`Keycloak's issuer is not https://${hostname}/auth/realms/master`);
  });

  test('fails when the proxy does not bring the manager’s page', async () => {
    expect((await run(one('web')?.command, { curl: curl(`https://${hostname}/auth/realms/master`, '503') })).code).toBe(
      1,
    );
  });
});
