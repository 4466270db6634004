import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { fit } from '../../actions/create-cluster/preflight/fit.ts';
import { openremotePods, profiles } from '../../actions/create-cluster/preflight/pod-needs.ts';
import { evaluate } from '../../rehearsal/runner/expressions.ts';
import { toText } from '../../rehearsal/runner/values.ts';
import { allTypes, pool, shape } from '../actions/create-cluster/preflight/samples.ts';

interface Workflow {
  readonly on: Readonly<Record<'workflow_dispatch' | 'workflow_call', { readonly inputs: Inputs }>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

type Inputs = Readonly<Record<string, { readonly default?: unknown; readonly options?: readonly string[] }>>;

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

const { on, jobs } = parse(
  readFileSync(new URL('../../.github/workflows/environment.yml', import.meta.url), 'utf8'),
) as Workflow;
const { inputs } = on.workflow_dispatch;

test('by hand and from another repository it has the same inputs with the same defaults', () => {
  const defaults = (of: Inputs) =>
    Object.fromEntries(Object.entries(of).map(([name, { default: value }]) => [name, value ?? '']));
  expect(defaults(on.workflow_call.inputs)).toEqual(defaults(inputs));
});

test.each(profiles.filter((profile) => inputs['size']?.options?.includes(profile)))(
  'the nodes for the size %s hold OpenRemote, also when one of the two is lost, in either exposure',
  (size) => {
    const step = jobs['up']?.steps.find(({ uses }) => uses.includes('/create-cluster@'));
    const expression = step?.with?.['node-type']?.replace(/^\$\{\{|\}\}$/g, '') ?? '';
    const type = toText(evaluate(expression, { file: 'environment.yml', contexts: { inputs: { size } } }));
    const known = { checked: true, value: allTypes } as const;
    for (const exposure of ['haproxy', 'ingress'] as const) {
      expect(fit(shape([pool(type, 1)]), known, openremotePods(size, exposure)).state).toBe('fits');
    }
  },
);

test('every size that can be chosen is a profile', () => {
  expect(profiles).toEqual(expect.arrayContaining([...(inputs['size']?.options ?? ['none'])]));
});
