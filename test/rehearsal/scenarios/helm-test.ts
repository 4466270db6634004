import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import type { Rehearsal } from '../../support/rehearsal.ts';

const api = new URL('./kubernetes-api.ts', import.meta.url);

/**
 * Runs `helm test --logs` on the release `openremote`, as a person would.
 * @param path where setup-tools has put Helm.
 */
export async function helmTest(
  rehearsal: Rehearsal,
  path: readonly string[],
  namespace: string,
): Promise<{ readonly code: unknown; readonly output: string }> {
  const home = await mkdtemp(join(tmpdir(), 'helm-test-'));
  try {
    const kubeconfig = join(home, 'config');
    await writeFile(kubeconfig, await rehearsal.inside<string>(api, 'kubeconfig', 'demo'), { mode: 0o600 });
    const env = {
      ...rehearsal.environment,
      PATH: [...path, process.env['PATH'] ?? ''].join(delimiter),
      HOME: home,
      KUBECONFIG: kubeconfig,
    };
    const args = ['test', 'openremote', `--namespace=${namespace}`, '--logs', '--timeout=60s'];
    return await new Promise((resolve) => {
      execFile('helm', args, { env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : error.code, output: stdout + stderr }),
      );
    });
  } finally {
    await rm(home, { recursive: true });
  }
}
