import { expect, test } from '@jest/globals';

import { inputs } from '../../../actions/setup-tools/inputs.ts';
import { plan } from '../../../actions/setup-tools/plan.ts';
import type { Observed } from '../../../actions/setup-tools/plan.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';

const planFor = (given: Record<string, string>, observed: Observed) =>
  plan(
    parseInputs(inputs, (name) => given[name] ?? ''),
    observed,
  );

test('each tool is fetched unless it is there, independently of the others', () => {
  const observed: Observed = {
    eksctl: { version: '0.230.0', resolvedBy: undefined, present: undefined },
    kubectl: {
      version: '1.35.7',
      resolvedBy: 'https://dl.k8s.io/release/stable-1.35.txt',
      present: { source: 'tool-cache', folder: '/c', path: '/c/kubectl', checksum: 'published' },
    },
    helm: { version: '4.2.3', resolvedBy: undefined, present: { source: 'installed', path: '/usr/bin/helm' } },
  };
  expect(planFor({ 'kubectl-version': '1.35.x' }, observed)).toEqual({
    notes: ['kubectl 1.35.x is 1.35.7 (https://dl.k8s.io/release/stable-1.35.txt)'],
    steps: [
      { id: 'eksctl', title: 'Install eksctl 0.230.0' },
      { id: 'kubectl', title: 'Take kubectl 1.35.7 from the tool cache' },
      { id: 'helm', title: 'Take helm 4.2.3 that is on PATH' },
    ],
  });
});

test('what is not wanted has no step', () => {
  const none = { 'eksctl-version': 'none', 'kubectl-version': 'none', 'helm-version': 'none' };
  expect(planFor(none, {})).toEqual({ notes: [], steps: [] });
});
