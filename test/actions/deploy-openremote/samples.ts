import type { DeployOpenremoteInputs } from '../../../actions/deploy-openremote/inputs.ts';
import { inputs as definition } from '../../../actions/deploy-openremote/inputs.ts';
import type { Facts, Observed, ObservedRelease } from '../../../actions/deploy-openremote/observed.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';

/** Inputs as the action parses them; only those given differ from the defaults. */
export function inputsWith(given: Record<string, string> = {}): DeployOpenremoteInputs {
  const all: Record<string, string> = {
    'cluster-name': 'demo',
    hostname: 'demo.example.com',
    'aws-region': 'eu-west-1',
    ...given,
  };
  return parseInputs(definition, (name) => all[name] ?? definition[name as keyof typeof definition].default);
}

export function factsWith(given: Partial<Facts> = {}): Facts {
  return {
    exposure: undefined,
    claims: [],
    storageClasses: [{ name: 'gp3', isDefault: true, expands: true }],
    taken: [],
    certificate: { kind: 'not needed' },
    makesLoadBalancers: true,
    otherPasswords: [],
    databaseImage: undefined,
    writtenNames: undefined,
    hasCredentials: false,
    memory: { good: {}, lastFailure: undefined },
    ...given,
  };
}

export function releaseWith(given: Partial<ObservedRelease> = {}): ObservedRelease {
  return {
    wanted: {
      name: 'openremote',
      chart: 'openremote-0.1.0',
      source: { chart: 'charts/openremote' },
      valuesFiles: [],
      values: { exposure: 'haproxy' },
    },
    status: undefined,
    values: undefined,
    running: [],
    rendered: [database('17.6.0.2-slim')],
    hooks: [],
    refusal: [],
    ...given,
  };
}

export function observedWith(given: Partial<Observed> = {}): Observed {
  return {
    facts: factsWith(),
    releases: [releaseWith()],
    images: [],
    userValues: {},
    zone: undefined,
    remarks: [],
    history: [],
    restorable: undefined,
    ...given,
  };
}

/** The StatefulSet of the database, with an image of this tag. */
export function database(tag: string): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'postgresql', namespace: 'openremote', labels: { 'app.kubernetes.io/name': 'postgresql' } },
    spec: { template: { spec: { containers: [{ name: 'postgresql', image: `openremote/postgresql:${tag}` }] } } },
  } as KubernetesObject;
}

export function claim(name: string, size: string, storageClass = 'gp3'): Facts['claims'][number] {
  const requested = Number.parseInt(size, 10) * 1024;
  return { name, labels: {}, storageClass, volume: 'pvc-1', size, requested, capacity: requested, phase: 'Bound' };
}
