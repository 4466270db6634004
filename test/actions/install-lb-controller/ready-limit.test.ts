import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deployment, list, scriptedTools } from './scripted-tools.ts';

// The limit of ten minutes passes at once.
process.env['EKS_ACTIONS_SPEED'] = '10000';
const { waitForController } = await import('../../../actions/install-lb-controller/ready.ts');

test('a webhook that never answers: what was seen, and what the controller said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ready-limit-'));
  try {
    const tools = scriptedTools(
      folder,
      `case "$*" in
        "get deployments"*) ${list(deployment(2))} ;;
        "get pods"*) ${list({ metadata: { name: 'controller-1' } })} ;;
        "get endpointslices"*) ${list({ metadata: { name: 'a' }, endpoints: [{}] })} ;;
        create*) cat >/dev/null; echo 'Error: failed calling webhook: context deadline exceeded' >&2; exit 1 ;;
        logs*previous*) exit 1 ;;
        logs*) echo 'http: TLS handshake error' ;;
        *) ${list()} ;;
      esac`,
    );
    const waiting = { id: 'ready', signal: AbortSignal.timeout(60_000), log: () => undefined };
    await expect(waitForController(tools, waiting)).rejects.toMatchObject({
      why: expect.stringContaining('failed calling webhook: context deadline exceeded') as unknown,
      details: ['Events of pod controller-1:', 'Log of pod controller-1:', 'http: TLS handshake error'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
