import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { layerTools, onPath } from '../../../rehearsal/downloads/layer-tools.ts';

const run = promisify(execFile);

test.each(['v36', 'v31'] as const)(
  'the tools of layer %s are unpacked, and are the versions that they are said to be',
  async (layer) => {
    const tools = await layerTools(layer);
    const [helm, kubectl] = await Promise.all([
      run(tools.helm, ['version', '--template', '{{.Version}}']),
      run(tools.kubectl, ['version', '--client', '-o', 'json']),
    ]);
    expect(helm.stdout.trim()).toBe(`v${tools.helmVersion}`);
    const { clientVersion } = JSON.parse(kubectl.stdout) as { clientVersion: { gitVersion: string } };
    expect(clientVersion.gitVersion).toBe(`v${tools.kubectlVersion}`);
  },
  60_000,
);

test('asking again gives the same files', async () => {
  const [first, again] = await Promise.all([layerTools('v36'), layerTools('v36')]);
  expect(again).toBe(first);
});

test('a program is found on PATH or not', async () => {
  expect(await onPath('sh')).toMatch(/\/sh$/);
  expect(await onPath('no-such-program-anywhere')).toBeUndefined();
});
