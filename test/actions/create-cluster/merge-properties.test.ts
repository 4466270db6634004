import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify as stringifyYaml } from 'yaml';

import { bindingsOf, contradictions } from '../../../actions/create-cluster/config/bindings.ts';
import { completeConfig } from '../../../actions/create-cluster/config/complete.ts';
import { ConfigDocument } from '../../../actions/create-cluster/config/document.ts';
import { InputError } from '../../../shared/errors/action-error.ts';
import { inputsOf, surroundings, userConfig } from './support/samples.ts';

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const count = fc.integer({ min: 1, max: 4 });
const type = fc.constantFrom('t3.large', 'm5.large', 'm6i.large');
const word = fc.stringMatching(/^[a-z]{1,6}$/);

/** A ClusterConfig of whatever subset of fields, foreign ones included. */
const config = fc.record(
  {
    metadata: fc.record(
      { version: fc.constantFrom('1.34', '1.35'), tags: fc.dictionary(word, word, { maxKeys: 2 }) },
      { requiredKeys: [] },
    ),
    managedNodeGroups: fc.uniqueArray(
      fc.record(
        {
          name: word,
          instanceType: type,
          desiredCapacity: count,
          volumeSize: fc.constantFrom(20, 32),
          spot: fc.boolean(),
          privateNetworking: fc.boolean(),
        },
        { requiredKeys: ['name'] },
      ),
      { selector: ({ name }) => name, maxLength: 2 },
    ),
    fargateProfiles: fc.array(fc.record({ name: word }), { maxLength: 1 }),
    autoModeConfig: fc.record({ enabled: fc.boolean() }, { requiredKeys: [] }),
    vpc: fc.record({ nat: fc.record({ gateway: fc.constantFrom('Single', 'Disable') }) }, { requiredKeys: [] }),
    addons: fc.uniqueArray(
      fc.record(
        { name: fc.constantFrom('vpc-cni', 'coredns', 'aws-ebs-csi-driver', 'adot'), version: fc.constant('latest') },
        { requiredKeys: ['name'] },
      ),
      { selector: ({ name }) => name, maxLength: 3 },
    ),
    iam: fc.record({ withOIDC: fc.boolean() }, { requiredKeys: [] }),
    someday: fc.dictionary(word, fc.oneof(word, count, fc.array(word, { maxLength: 2 })), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

const inputs = fc
  .record({
    nodes: some(count),
    'node-type': some(type),
    'node-volume-size': some(fc.constantFrom(20, 32)),
    'kubernetes-version': some(fc.constantFrom('1.34', '1.35')),
    nat: some(fc.constantFrom('single', 'disable')),
    'auto-mode': some(fc.boolean()),
    fargate: some(fc.boolean()),
    'prefix-delegation': some(fc.boolean()),
    tags: some(fc.tuple(word, word).map((pair) => pair.join('='))),
  })
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ),
  )
  .filter((given) => {
    try {
      inputsOf({ ...given, config: 'a: 1' });
      return true;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  });

/** As eksctl reads it: an `n` is a word only in quotes. */
const stringify = (value: unknown) => stringifyYaml(value, { version: '1.1' });

const options = { numRuns: 60 };

describe('the merge, for any config and any inputs', () => {
  test('whatever the config says holds, and its comments and unknown keys stay', () =>
    fc.assert(
      fc.property(config, inputs, (values, given) => {
        const text = `# kept\n${Object.keys(values).length === 0 ? '' : stringify(values)}`;
        const merged = completeConfig(userConfig(text), inputsOf({ ...given, config: text }), surroundings);
        expect(holds(values, merged.view)).toEqual([]);
        expect(String(merged).startsWith('# kept') || Object.keys(values).length === 0).toBe(true);
      }),
      options,
    ));

  test('every input that contradicts nothing holds', () =>
    fc.assert(
      fc.property(config, inputs, (values, given) => {
        const user = userConfig(stringify(values));
        const asked = inputsOf({ ...given, config: 'a: 1' });
        fc.pre(contradictions(asked, 'eu-west-1', user).length === 0);
        const merged = completeConfig(user, asked, surroundings);
        for (const { path, value, found } of bindingsOf(asked, 'eu-west-1', merged)) {
          expect(found ?? merged.get(path)).toEqual(value);
        }
        if (asked.fargate === true) expect(merged.items(['fargateProfiles'])).not.toEqual([]);
      }),
      options,
    ));

  test('a contradiction names the input and the config, and there is one only where both speak', () =>
    fc.assert(
      fc.property(config, inputs, (values, given) => {
        const asked = inputsOf({ ...given, config: 'a: 1' });
        const found = contradictions(asked, 'eu-west-1', userConfig(stringify(values)));
        for (const { input } of found) expect(input).toMatch(/^[a-z-]+, config$/);
        expect(contradictions(asked, 'eu-west-1', userConfig())).toEqual([]);
        expect(contradictions(inputsOf(), 'eu-west-1', userConfig(stringify(values)))).toEqual([]);
      }),
      options,
    ));

  test('done again with its own result it changes nothing, and leaves what it was given alone', () =>
    fc.assert(
      fc.property(config, inputs, (values, given) => {
        const user = userConfig(stringify(values));
        const before = String(user.document);
        const asked = inputsOf({ ...given, config: 'a: 1' });
        const once = String(completeConfig(user, asked, surroundings));
        expect(String(user.document)).toBe(before);
        const again = { document: ConfigDocument.parse(once), input: 'config' as const };
        expect(String(completeConfig(again, asked, surroundings))).toBe(once);
      }),
      options,
    ));

  test('something runs pods, and nothing private is without a way out unless the config says so', () =>
    fc.assert(
      fc.property(config, inputs, (values, given) => {
        const asked = inputsOf({ ...given, config: 'a: 1' });
        const view = completeConfig(userConfig(stringify(values)), asked, surroundings).view as {
          managedNodeGroups?: { privateNetworking?: boolean }[];
          fargateProfiles?: unknown[];
          autoModeConfig: { enabled: boolean };
          vpc: { nat: { gateway: string } };
        };
        const groups = view.managedNodeGroups ?? [];
        const profiles = view.fargateProfiles ?? [];
        expect(groups.length + profiles.length > 0 || view.autoModeConfig.enabled).toBe(true);
        const inPrivate =
          groups.some((group) => group.privateNetworking) || profiles.length > 0 || view.autoModeConfig.enabled;
        if (values.vpc?.nat === undefined && asked.nat === undefined) {
          expect(view.vpc.nat.gateway).toBe(inPrivate ? 'Single' : 'Disable');
        }
      }),
      options,
    ));
});

/** Paths at which `actual` does not hold what `wanted` says; lists may have grown at their end. */
function holds(wanted: unknown, actual: unknown, path = ''): string[] {
  if (wanted === undefined) return [];
  if (typeof wanted !== 'object' || wanted === null) return Object.is(wanted, actual) ? [] : [path];
  if (typeof actual !== 'object' || actual === null) return Object.keys(wanted).length === 0 ? [] : [path];
  return Object.entries(wanted).flatMap(([key, value]) =>
    holds(value, (actual as Record<string, unknown>)[key], `${path}/${key}`),
  );
}
