import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { layerTools } from '../../../../rehearsal/downloads/layer-tools.ts';
import { committedChecksum } from '../../../../shared/tools/install/committed-checksum.ts';
import { knownChecksums } from '../../../../shared/tools/install/known-checksums.ts';
import { downloadOf, toolNames } from '../../../../shared/tools/install/vendors.ts';
import { pins } from '../../../../shared/tools/pins.ts';

const platforms = (['linux', 'darwin', 'windows'] as const).flatMap((os) =>
  (['amd64', 'arm64'] as const).map((arch) => ({ os, arch })),
);

describe('the committed checksums', () => {
  test('are those of the pinned versions and of nothing else', () => {
    const pinned = toolNames.flatMap((tool) => platforms.map((each) => downloadOf(tool, pins[tool], each).url));
    expect(Object.keys(knownChecksums).filter((url) => !pinned.includes(url))).toEqual([]);
    expect(Object.values(knownChecksums).filter((sum) => !/^[0-9a-f]{64}$/.test(sum))).toEqual([]);
    expect(new Set(Object.values(knownChecksums)).size).toBe(Object.keys(knownChecksums).length);
  });

  test.each(toolNames)(
    'hold %s for the platforms of most runners (after a change of a pin: update-checksums)',
    (tool) => {
      for (const arch of ['amd64', 'arm64'] as const) {
        expect(knownChecksums[downloadOf(tool, pins[tool], { os: 'linux', arch }).url]).toBeDefined();
      }
    },
  );

  const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;
  onLinux('hold the sum of the real kubectl', async () => {
    const { kubectl, kubectlVersion } = await layerTools('v36');
    expect(kubectlVersion).toBe(pins.kubectl);
    const sum = createHash('sha256')
      .update(await readFile(kubectl))
      .digest('hex');
    expect(knownChecksums[downloadOf('kubectl', pins.kubectl, { os: 'linux', arch: 'amd64' }).url]).toBe(sum);
  });

  test('count, but not for archives that a rehearsal packs itself', () => {
    const linux = { os: 'linux', arch: 'amd64' } as const;
    const helm = downloadOf('helm', pins.helm, linux);
    const kubectl = downloadOf('kubectl', pins.kubectl, linux);
    expect(committedChecksum(helm, {})).toBe(knownChecksums[helm.url]);
    expect(committedChecksum(helm, { EKS_ACTIONS_SPEED: '150' })).toBeUndefined();
    expect(committedChecksum(kubectl, { EKS_ACTIONS_SPEED: '150' })).toBe(knownChecksums[kubectl.url]);
    expect(committedChecksum(downloadOf('helm', '3.17.3', linux), {})).toBeUndefined();
  });
});
