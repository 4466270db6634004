import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deployment, list, podThatWaits, scriptedTools } from './scripted-tools.ts';

// Looks 50 ms apart, and time for a busy machine.
process.env['EKS_ACTIONS_SPEED'] = '100';
process.env['EKS_ACTIONS_ALLOWANCE'] = '20';
const { waitForController } = await import('../../../actions/install-lb-controller/ready.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ready-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const waiting = { id: 'ready', signal: AbortSignal.timeout(60_000), log: () => undefined };
const endpoints = list({ metadata: { name: 'a' }, endpoints: [{ conditions: { ready: true } }] });

test('a pod whose image is refused once, and comes then, is waited for', async () => {
  const tools = scriptedTools(
    folder,
    `case "$*" in
      "get deployments"*) if [ -e "$FOLDER/twice" ]; then ${list(deployment(2))}; else ${list(deployment(0))}; fi ;;
      "get pods"*) if [ -e "$FOLDER/once" ]; then : >"$FOLDER/twice"; fi; : >"$FOLDER/once"; ${list(podThatWaits('ErrImagePull'))} ;;
      "get endpointslices"*) ${endpoints} ;;
      create*) cat >/dev/null ;;
      *) ${list()} ;;
    esac`,
  );
  expect(await waitForController(tools, waiting)).toBe('the webhook answers');
});

test('a pod that stays in trouble ends the wait, with what it said last', async () => {
  const tools = scriptedTools(
    folder,
    `case "$*" in
      "get deployments"*) ${list(deployment(0))} ;;
      "get pods"*) ${list(podThatWaits('CrashLoopBackOff'))} ;;
      logs*) echo 'unable to create controller: no region' ;;
      *) ${list()} ;;
    esac`,
  );
  await expect(waitForController(tools, waiting)).rejects.toMatchObject({
    what: 'The load balancer controller does not start',
    where: 'pod kube-system/controller-1',
    why: 'CrashLoopBackOff',
    details: expect.arrayContaining(['unable to create controller: no region']) as unknown,
  });
});
