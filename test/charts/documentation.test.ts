import { describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

import { chart, exposures, helm, helms, profiles, withValues } from './support/chart.ts';
import { installAgainst } from './support/lookup-server.ts';
import { documentedValues, valuesTable } from './support/values-table.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  enum?: string[];
}

const file = (name: string): Promise<string> => readFile(join(chart, name), 'utf8');

describe('values.yaml', () => {
  test('says of every key what it means', async () => {
    const silent = documentedValues(await file('values.yaml')).filter(({ description }) => description === '');
    expect(silent).toEqual([]);
  });

  test('has exactly the keys of the schema', async () => {
    const schema = JSON.parse(await file('values.schema.json')) as Schema;
    const resolve = (part: Schema): Schema => schema.definitions?.[part.$ref?.split('/').at(-1) ?? ''] ?? part;
    const keys = (part: Schema, prefix = ''): string[] =>
      Object.entries(resolve(part).properties ?? {}).flatMap(([name, child]) => {
        const below = keys(child, `${prefix}${name}.`);
        return below.length > 0 ? below : [prefix + name];
      });
    // Helm gives every chart a `global`; `resources` has the parts that Kubernetes says.
    const collapsed = keys(schema)
      .filter((key) => key !== 'global')
      .map((key) => key.replace(/\.resources\..*/, '.resources').replace(/\.extraEnv\..*/, '.extraEnv'));
    const documented = documentedValues(await file('values.yaml')).map(({ key }) => key);
    expect([...new Set(collapsed)].sort()).toEqual([...documented].sort());
  });

  test('offers the profiles that there are', async () => {
    const schema = JSON.parse(await file('values.schema.json')) as Schema;
    expect(schema.properties?.['profile']?.enum).toEqual([...profiles]);
    expect(Object.keys(parse(await file('files/profiles.yaml')) as object)).toEqual([...profiles]);
  });
});

test('the README has the table of all values (UPDATE_GOLDEN=1 writes it)', async () => {
  const path = join(chart, 'README.md');
  const readme = await readFile(path, 'utf8');
  const marks = /(<!-- values: begin -->\n)[^]*(\n<!-- values: end -->)/;
  expect(readme).toMatch(marks);
  const table = valuesTable(await file('values.yaml'));
  const updated = readme.replace(marks, (_, begin: string, end: string) => `${begin}\n${table}\n${end}`);
  const expected = await format(updated, { ...(await resolveConfig(path)), filepath: path });
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(path, expected);
  else expect(readme).toBe(expected);
});

describe.each(Object.entries(exposures))('the notes after installing %s', (exposure, values) => {
  const notes = async (more: object = {}): Promise<string> => {
    const args = (path: string): string[] => [
      'install',
      'openremote',
      chart,
      '--dry-run=client',
      '--namespace',
      'stack-one',
      '--values',
      path,
    ];
    const { stdout } = await withValues({ ...values, ...more }, (path) => helm('v36', args(path)));
    return stdout.split('\nNOTES:\n')[1] ?? '';
  };

  test.each(helms)('tell how to read the password, and never the password (%s)', async (layer) => {
    const passwords = { 'admin-password': 'known-to-nobody-1', 'postgresql-password': 'known-to-nobody-2' };
    const data = Object.fromEntries(Object.entries(passwords).map(([key, text]) => [key, btoa(text)]));
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'openremote-secret', namespace: 'stack-one' },
      data,
    };
    const { stdout, stderr } = await installAgainst([secret], values, { layer });
    const [manifests = '', text = ''] = stdout.split('\nNOTES:\n');
    expect(stderr).not.toContain('Error');
    for (const [key, password] of Object.entries(passwords)) {
      expect(manifests).toContain(`${key}: ${btoa(password)}`);
      expect(text).not.toContain(password);
      expect(text).not.toContain(btoa(password));
    }
    expect(text).toContain("get secret openremote-secret -o jsonpath='{.data.admin-password}' | base64 -d");
  });

  test('name the object that DNS has to lead to', async () => {
    const object = {
      haproxy: 'get service proxy',
      ingress: 'get ingress manager',
      none: 'port-forward service/manager',
    }[exposure];
    expect(await notes()).toContain(object);
  });

  test('name the user’s own Secret', async () => {
    expect(await notes({ credentials: { existingSecret: 'own' } })).toContain('get secret own');
  });
});
