import { expect, test } from '@jest/globals';

import { findings } from './support/api-types.ts';
import { exposures, helms, profiles, render, type Values } from './support/chart.ts';
import { schemaFindings } from './support/library-types.ts';
import type { KubernetesObject } from './support/objects.ts';

/** Every switch of the chart on. */
const everything: Values = {
  additionalHostnames: ['iot.example.org'],
  metrics: { enabled: true },
  plainMqtt: { enabled: true },
  imagePullSecrets: [{ name: 'registry' }],
  priorityClassName: 'important',
  nodeSelector: { workload: 'iot' },
  tolerations: [{ key: 'iot', operator: 'Exists', effect: 'NoSchedule' }],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'arch', operator: 'In', values: ['amd64'] }] }],
      },
    },
  },
  loadBalancer: { sourceRanges: ['10.0.0.0/8'], ipAddressType: 'dualstack' },
  acme: { server: 'https://acme.example.org/directory' },
  networkPolicy: { additionalIngressFrom: [{ ipBlock: { cidr: '10.0.0.0/8' } }] },
  manager: { persistence: { volumeName: 'restored', storageClass: '-' }, setupType: 'demo' },
  autoMode: true,
};

/** By our own tables, which know every field, and by the schemas of a library, which know every type. */
async function problems(objects: readonly KubernetesObject[]): Promise<string[]> {
  return [...objects.flatMap(findings), ...(await Promise.all(objects.map(schemaFindings))).flat()];
}

test.each(Object.entries(exposures))('%s with every switch on: all objects are those of the API', async (_, values) => {
  expect(await problems(await render({ ...values, ...everything }))).toEqual([]);
});

test.each(profiles)('the profile %s: all objects are those of the API', async (profile) => {
  expect(await problems(await render({ ...exposures.ingress, profile }))).toEqual([]);
});

test.each(helms)('with the Secrets of the user (%s)', async (layer) => {
  const own = { credentials: { existingSecret: 'own' }, certificate: { existingSecret: 'tls' } };
  expect(await problems(await render({ ...exposures.haproxy, ...own }, { layer }))).toEqual([]);
});

test('what is no field of the API, of another type, or missing is found', async () => {
  const [object] = await render(exposures.none);
  if (object === undefined) throw new Error('nothing was rendered');
  const broken = { ...object, kind: 'Service', spec: { prots: [], ports: [{ name: 8080 }], type: 'Balancer' } };
  expect(findings(broken).join('\n')).toMatch(/unknown field spec\.prots[^]*cannot unmarshal number[^]*spec\.type/);
});

test('what the schemas of the API refuse is found', async () => {
  const objects = await render(exposures.none);
  const service = objects.find(({ kind }) => kind === 'Service');
  if (service === undefined) throw new Error('nothing was rendered');
  const broken = { ...service, spec: { ports: [{ port: '80' }], type: 8 } };
  expect((await schemaFindings(broken)).join('\n')).toMatch(/spec/);
});
