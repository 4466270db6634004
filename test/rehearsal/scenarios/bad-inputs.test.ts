import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { definitions } from '../../../actions/definitions.ts';
import type { ActionDefinition } from '../../../shared/action/definition.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 2000 });
});
afterAll(() => rehearsal.close());

/** What is wrong for every input with a form. */
const nonsense = '?!';

/** Inputs that must have a form, with a more telling mistake. */
const malformed: Readonly<Record<string, string>> = {
  'aws-region': 'Ireland',
  'role-to-assume': 'arn:aws:iam::111122223333:role/ok\neks-actions-deploy',
  'role-duration-seconds': '30',
  'allowed-account-ids': '1111',
  'cluster-name': 'my_cluster',
  'kubernetes-version': '1.35.2',
  'node-type': 't3 large',
  nodes: 'two',
  'node-volume-size': '8',
  ttl: '8',
  tags: 'team',
  timeout: '20 minutes',
  'dry-run': 'yes',
  'chart-version': 'latest',
  'chart-repository': 'aws/eks-charts',
  hostname: 'https://demo.openremote.example',
  'additional-hostnames': 'iot.openremote.example\n-bad-.example',
  exposure: 'nginx',
  namespace: 'OpenRemote',
  profile: 'tiny',
  'openremote-version': 'openremote/manager:1.0',
  // Not the nonsense of the others: what a secret holds is hidden wherever it appears.
  'admin-password': 'Zq7',
  'database-password': 'Xw9',
  'manager-storage': '5 GB',
  'database-storage': '0Gi',
  'acme-email': 'ops',
  'acme-staging': 'on',
  target: 'localhost',
  'hosted-zone-id': 'openremote.example',
  data: 'keep',
  operation: 'remove',
  workload: 'openremot',
  'eksctl-version': 'newest',
  'kubectl-version': 'cluster:',
  'helm-version': 'cluster:demo',
  'prefer-installed': 'always',
  cache: '1',
  'download-mirror': 'mirror.example.com',
};

/** True for an input that has a form. Others take every text: names of AWS's and of users, YAML, which is judged as a whole. */
function hasForm({ inputs }: ActionDefinition, name: string): boolean {
  return name in malformed || 'problem' in (inputs[name]?.parse(nonsense) ?? {});
}

const cases = definitions.map((definition): [string, ActionDefinition] => [definition.name, definition]);

function required({ inputs }: ActionDefinition): string[] {
  return Object.keys(inputs).filter((name) => inputs[name]?.required);
}

/** A good value for every required input, and for the region. */
function good(definition: ActionDefinition): Record<string, string> {
  const names = [...required(definition), ...('aws-region' in definition.inputs ? ['aws-region'] : [])];
  return Object.fromEntries(names.map((name) => [name, definition.inputs[name]?.example ?? '']));
}

/** Runs it; nobody must have been called, and nothing may be there. */
async function refused(definition: ActionDefinition, inputs: Record<string, string>): Promise<string[]> {
  const result = await rehearsal.runAction(definition.name, inputs);
  expect(result).toMatchObject({ exitCode: 1, calls: [], outputs: {} });
  for (const { level } of result.annotations) expect(level).toBe('error');
  expect(result.log.join('\n')).toContain('What to do: Correct the `with:` block of this step. Nothing was created');
  expect(result.summary).toContain('### What went wrong');
  return result.annotations.map(({ message }) => message);
}

describe.each(cases)('%s', (_name, definition) => {
  const needed = required(definition);

  (needed.length > 0 ? test.each(needed) : test.skip.each(['(none is required)']))('without %s', async (name) => {
    const { [name]: _left, ...others } = good(definition);
    expect(await refused(definition, others)).toEqual([
      `Input "${name}": is required and was not given, for example ${definition.inputs[name]?.example}`,
    ]);
  });

  test('with every input malformed: all problems at once, an annotation each', async () => {
    const names = Object.keys(definition.inputs).filter((name) => hasForm(definition, name));
    const wrong = Object.fromEntries(names.map((name) => [name, malformed[name] ?? nonsense]));
    const messages = await refused(definition, wrong);
    const beginnings = messages.map((message) => message.slice(0, message.indexOf(':')));
    expect(beginnings).toEqual(names.map((name) => `Input "${name}"`));
    for (const [index, name] of names.entries()) {
      const culprit = (malformed[name] ?? nonsense).split('\n').at(-1) ?? '';
      // What is wrong with a secret is told without it.
      if (definition.inputs[name]?.secret !== true) expect(messages[index]).toContain(`"${culprit}"`);
      expect(messages[index]?.endsWith(`, for example ${definition.inputs[name]?.example}`)).toBe(true);
    }
  });
});

describe('rules between inputs', () => {
  const createCluster = definitions.find(({ name }) => name === 'create-cluster')!;

  test('one zone is not enough for EKS', async () => {
    const messages = await refused(createCluster, { ...good(createCluster), 'availability-zones': 'eu-west-1a' });
    expect(messages).toEqual([
      'Input "availability-zones": EKS needs at least two zones, for example eu-west-1a\\neu-west-1b',
    ]);
  });

  test('values that are no YAML', async () => {
    const deploy = definitions.find(({ name }) => name === 'deploy-openremote')!;
    const messages = await refused(deploy, { ...good(deploy), values: 'a: [b' });
    expect(messages).toEqual([expect.stringMatching(/^Input "values": is not YAML: .*, for example timeZone: /)]);
  });
});

test('after all of that nobody was called, and nothing exists', async () => {
  expect(await rehearsal.calls()).toEqual([]);
  expect(await rehearsal.left()).toEqual([]);
});
