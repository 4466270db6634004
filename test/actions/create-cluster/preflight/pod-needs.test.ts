import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import {
  clusterPods,
  nodePods,
  openremotePods,
  profiles,
  profileSizes,
  volumeSizes,
} from '../../../../actions/create-cluster/preflight/pod-needs.ts';

const chart = new URL('../../../../charts/openremote/', import.meta.url);

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, chart), 'utf8'));
}

type Sizes = Record<string, Record<string, { cpu: [string | number]; memory: [string] }>>;

function millicores(text: string | number): number {
  return String(text).endsWith('m') ? Number.parseInt(String(text), 10) : Number(text) * 1000;
}

function mebibytes(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith('Gi') ? 1024 : 1);
}

test("requests are those of the chart's profiles", () => {
  const own = Object.fromEntries(
    Object.entries(read('files/profiles.yaml') as Sizes).map(([profile, components]) => [
      profile,
      Object.fromEntries(
        Object.entries(components).map(([name, { cpu, memory }]) => [name, [millicores(cpu[0]), mebibytes(memory[0])]]),
      ),
    ]),
  );
  expect(profileSizes).toEqual(own);
  expect(profiles).toEqual(Object.keys(own));
});

test("volumes are those of the chart's values", () => {
  const values = read('values.yaml') as Record<string, unknown>;
  const sizes = Object.fromEntries(
    Object.keys(volumeSizes).map((name) => {
      const size = JSON.stringify(values[name]).match(/"size":"(\d+)Gi"/)?.[1];
      return [name, Number(size)];
    }),
  );
  expect(volumeSizes).toEqual(sizes);
});

describe('the pod budget of the field notes', () => {
  test('four system pods on a node, eight in a cluster', () => {
    expect(nodePods).toHaveLength(4);
    expect(clusterPods).toHaveLength(8);
  });

  test('three pods of OpenRemote, four with the proxy', () => {
    expect(openremotePods('small', 'ingress').map(({ name }) => name)).toEqual(['manager', 'keycloak', 'postgresql']);
    expect(openremotePods('small', 'haproxy').map(({ name }) => name)).toContain('proxy');
    expect(openremotePods('small', 'none')).toHaveLength(3);
  });
});
