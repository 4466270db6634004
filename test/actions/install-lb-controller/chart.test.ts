import { describe, expect, test } from '@jest/globals';

import { chartSource } from '../../../actions/install-lb-controller/chart-source.ts';
import { compareVersions, controllerOf } from '../../../actions/install-lb-controller/chart-versions.ts';
import { installLbController } from '../../../actions/install-lb-controller/definition.ts';
import type { InstallLbControllerInputs } from '../../../actions/install-lb-controller/inputs.ts';
import { problems } from '../../../actions/install-lb-controller/rules.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import { pins } from '../../../shared/tools/pins.ts';

const read = (given: Record<string, string>): InstallLbControllerInputs =>
  parseInputs(
    installLbController.inputs,
    (name) => ({ 'cluster-name': 'demo', 'aws-region': 'eu-west-1', ...given })[name] ?? '',
  );

describe('where the chart comes from', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'nothing said: pinned, from the vendor',
      {},
      {
        chart: 'aws-load-balancer-controller',
        repository: 'https://aws.github.io/eks-charts',
        version: pins.loadBalancerControllerChart,
      },
    ],
    [
      'another version',
      { 'chart-version': 'v1.17.1' },
      { chart: 'aws-load-balancer-controller', repository: 'https://aws.github.io/eks-charts', version: '1.17.1' },
    ],
    [
      'another repository',
      { 'chart-repository': 'https://charts.example.com' },
      { chart: 'aws-load-balancer-controller', repository: 'https://charts.example.com', version: '3.5.0' },
    ],
    [
      'a registry',
      { 'chart-repository': 'oci://registry.example.com/charts/', 'chart-version': '3.4.0' },
      { chart: 'oci://registry.example.com/charts/aws-load-balancer-controller', version: '3.4.0' },
    ],
    ['a folder of the checkout', { 'chart-path': 'charts/lbc' }, { chart: '/work/checkout/charts/lbc' }],
  ])('%s', (_, given, source) => expect(chartSource(read(given), '/work/checkout')).toEqual(source));
});

describe('versions', () => {
  test.each([
    [{ version: '1.7.2' }, '2.7.2'],
    [{ version: '1.17.1' }, '2.17.1'],
    [{ version: '3.0.0' }, '3.0.0'],
    [{ version: '3.5.0', appVersion: 'v3.5.0' }, '3.5.0'],
    [{ version: '1.14.0', appVersion: 'v2.14.1' }, '2.14.1'],
  ])('chart %j carries controller %s', (chart, controller) => expect(controllerOf(chart)).toBe(controller));

  test('are compared by number', () => {
    expect(compareVersions('1.17.1', '3.0.0')).toBeLessThan(0);
    expect(compareVersions('3.10.0', '3.9.9')).toBeGreaterThan(0);
    expect(compareVersions('v3.5.0', '3.5.0')).toBe(0);
  });

  test.each(['2.7.0', '2.17.1', '1.6.2', '0.1.0'])('there is no chart %s to know', (version) =>
    expect(problems(read({ 'chart-version': version }))).toMatchObject([
      { input: 'chart-version', problem: expect.stringContaining(version) as unknown as string },
    ]),
  );

  test.each(['1.7.2', '1.17.1', '3.0.0', '3.5.0', '4.0.0'])('chart %s may be asked for', (version) =>
    expect(problems(read({ 'chart-version': version }))).toEqual([]),
  );
});

test('the chart comes from one place', () =>
  expect(problems(read({ 'chart-path': 'x', 'chart-repository': 'https://charts.example.com' }))).toMatchObject([
    { input: 'chart-path, chart-repository' },
  ]));
