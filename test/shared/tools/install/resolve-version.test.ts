import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../../../shared/errors/action-error.ts';
import { existingVersions, resolveVersion } from '../../../../shared/tools/install/resolve-version.ts';
import type { ResolvableRequest, VersionSources } from '../../../../shared/tools/install/resolve-version.ts';
import type { ToolName } from '../../../../shared/tools/install/vendors.ts';
import { parseVersionRequest } from '../../../../shared/tools/install/version-request.ts';

const texts: Record<string, string> = {
  'https://dl.k8s.io/release/stable.txt': 'v1.37.1',
  'https://dl.k8s.io/release/stable-1.37.txt': 'v1.37.1',
  'https://dl.k8s.io/release/stable-1.36.txt': 'v1.36.3\n',
  'https://dl.k8s.io/release/stable-1.35.txt': 'v1.35.7',
  'https://get.helm.sh/helm-latest-version': 'v4.2.3\n',
};
const releases: Record<ToolName, readonly string[]> = {
  eksctl: ['v0.229.0', '0.230.0', 'v0.230.0', 'v0.231.0-rc.0', 'v0.228.0', 'nightly'],
  kubectl: ['v1.35.7', 'v1.35.3', 'v1.35.2', 'v1.34.1'],
  helm: ['v3.17.3', 'v4.2.3', 'v4.10.0', 'v4.2.2', 'v3.18.0'],
};

/** Sources that keep what they were asked. */
function sources(change: Partial<VersionSources> = {}): VersionSources & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    text: (url) => {
      asked.push(url);
      return Promise.resolve(texts[url]);
    },
    releases: (tool) => {
      asked.push(`releases of ${tool}`);
      return Promise.resolve(releases[tool]);
    },
    latestRelease: (tool) => {
      asked.push(`latest of ${tool}`);
      return Promise.resolve('v0.230.0');
    },
    ...change,
  };
}

const resolve = (tool: ToolName, text: string, from = sources()) =>
  resolveVersion(tool, parseVersionRequest(text) as ResolvableRequest, from);

describe('the version that is meant', () => {
  test.each<[ToolName, string, string]>([
    ['helm', 'v4.2.3', '4.2.3'],
    ['helm', 'latest', '4.2.3'],
    ['helm', '4.2.x', '4.2.3'],
    ['helm', '4', '4.10.0'],
    ['helm', '~3.17', '3.17.3'],
    ['helm', '3.x', '3.18.0'],
    ['eksctl', 'latest', '0.230.0'],
    ['eksctl', '>=0.228 <0.230', '0.229.0'],
    ['eksctl', '>=0.228 <0.240', '0.230.0'],
    ['kubectl', 'latest', '1.37.1'],
    ['kubectl', '1.35', '1.35.7'],
    ['kubectl', '~1.35.2', '1.35.7'],
    ['kubectl', '>=1.34 <1.37', '1.36.3'],
    ['kubectl', '1.x', '1.37.1'],
    ['kubectl', '>=1.34 <1.35.7', '1.35.3'],
  ])('%s %s is %s', async (tool, text, expected) => {
    expect(await resolve(tool, text)).toMatchObject({ version: expected });
  });

  test('an exact version asks nobody', async () => {
    const from = sources();
    expect(await resolve('kubectl', '9.9.9', from)).toEqual({ version: '9.9.9', source: undefined });
    expect(from.asked).toEqual([]);
  });

  test('one minor of kubectl takes one question, and none to GitHub', async () => {
    const from = sources();
    await resolve('kubectl', '1.35.x', from);
    expect(from.asked).toEqual(['https://dl.k8s.io/release/stable-1.35.txt']);
  });

  test('it is told where the version comes from', async () => {
    expect(await resolve('kubectl', '1.35')).toMatchObject({ source: 'https://dl.k8s.io/release/stable-1.35.txt' });
    expect(await resolve('helm', '4')).toMatchObject({ source: expect.stringContaining('GitHub') });
  });

  test('pre-releases are no versions of a range', async () => {
    expect(await existingVersions('eksctl', sources())).toEqual(['0.230.0', '0.229.0', '0.228.0']);
  });
});

describe('never another version (setup-helm takes v3.18.4, setup-kubectl v1.15.0 when a look-up fails)', () => {
  const broken = () => Promise.reject(new ActionError({ what: 'out of reach' }));

  test.each<[ToolName, string]>([
    ['helm', 'latest'],
    ['helm', '4.x'],
    ['eksctl', 'latest'],
    ['eksctl', '~0.230.0'],
    ['kubectl', 'latest'],
    ['kubectl', '1.35'],
  ])('%s %s fails if nobody can be asked', async (tool, text) => {
    const from = sources({ text: broken, releases: broken, latestRelease: broken });
    await expect(resolve(tool, text, from)).rejects.toThrow('out of reach');
  });

  test.each(['', '<html>Sign in</html>', 'latest', '4.2'])('an answer of %j is no version', async (answer) => {
    const from = sources({ text: () => Promise.resolve(answer) });
    await expect(resolve('helm', 'latest', from)).rejects.toThrow('Which helm is the latest could not be found out');
  });

  test('a range that nothing satisfies names what is near', async () => {
    await expect(resolve('helm', '~4.5')).rejects.toThrow(
      'There is no helm ~4.5: the nearest that there are: 4.2.2, 4.2.3, 4.10.0',
    );
    await expect(resolve('kubectl', '1.99')).rejects.toThrow('There is no kubectl 1.99');
  });
});
