import { resolve } from 'node:path';

import { ActionError } from '../../shared/errors/action-error.ts';
import { chartFacts } from '../../shared/tools/helm.ts';
import type { ChartSource } from '../../shared/tools/helm.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { pins } from '../../shared/tools/pins.ts';
import { release } from './chart-values.ts';
import { controllerOf } from './chart-versions.ts';
import type { InstallLbControllerInputs } from './inputs.ts';

export const vendorRepository = 'https://aws.github.io/eks-charts';

/** The chart that will be installed. */
export interface Chart {
  readonly source: ChartSource;
  /** Without `v`. */
  readonly version: string;
  /** Of the controller, without `v`. */
  readonly controller: string;
}

/** Where the inputs say that the chart is. Paths are relative to `workspace`. Pure. */
export function chartSource(inputs: InstallLbControllerInputs, workspace: string): ChartSource {
  if (inputs.chartPath !== undefined) return { chart: resolve(workspace, inputs.chartPath) };
  const version = (inputs.chartVersion ?? pins.loadBalancerControllerChart).replace(/^v/, '');
  const repository = inputs.chartRepository ?? vendorRepository;
  return repository.startsWith('oci://')
    ? { chart: `${repository.replace(/\/+$/, '')}/${release.name}`, version }
    : { chart: release.name, repository, version };
}

/**
 * Looks into the chart, so that one that can't be had is known before anything is changed.
 * @throws ActionError if there is none, or it is another chart or version than the one that was asked for.
 */
export async function findChart(
  inputs: InstallLbControllerInputs,
  workspace: string,
  tools: ClusterTools,
): Promise<Chart> {
  const source = chartSource(inputs, workspace);
  const facts = await chartFacts(source, tools);
  const asked = source.version ?? inputs.chartVersion?.replace(/^v/, '');
  const found = facts.version.replace(/^v/, '');
  if (facts.name !== release.name || (asked !== undefined && asked !== found)) {
    throw new ActionError({
      what: `The chart is ${facts.name} ${found}, not ${release.name}${asked === undefined ? '' : ` ${asked}`}`,
      where: source.repository ?? source.chart,
      remedy: 'Correct `chart-path`, `chart-repository` or `chart-version`. Nothing was changed.',
    });
  }
  return { source, version: found, controller: controllerOf({ ...facts, version: found }) };
}
