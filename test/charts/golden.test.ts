import { expect, test } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { findings } from './support/api-types.ts';
import { exposures, profiles, render, template, type Values } from './support/chart.ts';
import { differences } from './support/differences.ts';

const folder = fileURLToPath(new URL('./golden', import.meta.url));
const tags = {
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/environment': 'demo',
  'openremote.io/repository': 'openremote/eks-actions',
};

const renders: Record<string, Values> = {
  'haproxy-small': { ...exposures.haproxy, ownership: { tags } },
  'haproxy-2xlarge-everything': {
    ...exposures.haproxy,
    profile: '2xlarge',
    additionalHostnames: ['iot.example.org'],
    acme: { email: 'ops@example.org', staging: true },
    metrics: { enabled: true },
    plainMqtt: { enabled: true },
    credentials: { existingSecret: 'own' },
    ownership: { tags },
  },
  'ingress-small': { ...exposures.ingress, ownership: { tags } },
  'none-small': exposures.none,
};

/** What differs from render to render, and what stands in the chart's files anyway. */
function comparable(manifests: string): string {
  return manifests
    .replace(/^( {2}(?:admin|postgresql)-password: ).*$/gm, '$1<random>')
    .replace(/(certificate-watch\.sh: \|\n)(?: {4}.*\n| *\n)+/, '$1    <files/certificate-watch.sh>\n\n')
    .replace(/(checksum\/certificate-watch: ).*/, '$1<sha256>');
}

/** A change of the chart shows here as the change of manifests that it is: read it, then run with UPDATE_GOLDEN=1. */
test.each(Object.entries(renders))('%s is rendered as it was read and approved', async (name, values) => {
  const { stdout, stderr, code } = await template(values);
  if (code !== 0) throw new Error(stderr);
  // .txt: the files are Helm's output to the letter, which no formatter may touch.
  const path = `${folder}/${name}.yaml.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(folder, { recursive: true });
    await writeFile(path, comparable(stdout));
  }
  expect(comparable(stdout)).toBe(await readFile(path, 'utf8'));
});

/**
 * The other profiles, as what they change against `small`; every object of every exposure and profile is one of the API. Read the
 * changes, then run with UPDATE_GOLDEN=1.
 */
test.each(Object.entries(exposures))('profiles of %s change what was read and approved', async (exposure, values) => {
  const [small, ...others] = await Promise.all(profiles.map((profile) => render({ ...values, profile })));
  if (small === undefined) throw new Error('there are no profiles');
  expect([small, ...others].flat().flatMap(findings)).toEqual([]);
  const sections = others.map((objects, index) =>
    [`## ${profiles[index + 1] ?? ''}`, ...differences(small, objects), ''].join('\n'),
  );
  const path = `${folder}/${exposure}-profiles.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(path, sections.join('\n'));
  expect(sections.join('\n')).toBe(await readFile(path, 'utf8'));
});
