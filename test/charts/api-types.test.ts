import { expect, test } from '@jest/globals';
import { findings } from './support/api-types.ts';
import { exposures, helms, render, type Values } from './support/chart.ts';

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

test.each(Object.entries(exposures))('%s with every switch on: all objects are those of the API', async (_, values) => {
  expect((await render({ ...values, ...everything })).flatMap(findings)).toEqual([]);
});

test.each(helms)('with the Secrets of the user (%s)', async (layer) => {
  const own = { credentials: { existingSecret: 'own' }, certificate: { existingSecret: 'tls' } };
  expect((await render({ ...exposures.haproxy, ...own }, { layer })).flatMap(findings)).toEqual([]);
});

test('what is no field of the API, of another type, or missing is found', async () => {
  const [object] = await render(exposures.none);
  if (object === undefined) throw new Error('nothing was rendered');
  const broken = { ...object, kind: 'Service', spec: { prots: [], ports: [{ name: 8080 }], type: 'Balancer' } };
  expect(findings(broken).join('\n')).toMatch(/unknown field spec\.prots[^]*cannot unmarshal number[^]*spec\.type/);
});
