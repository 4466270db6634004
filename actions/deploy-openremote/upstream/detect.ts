import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { InputError } from '../../../shared/errors/action-error.ts';
import { parseValues } from '../read-values.ts';

/**
 * The two shapes of OpenRemote's own charts: `static`, which bind to two volumes of fixed names and sizes (its main branch), and
 * `dynamic`, whose claims make their volumes themselves (the branch for several stacks).
 */
export type Flavour = 'static' | 'dynamic';

export interface UpstreamCharts {
  /** Folder that holds one folder per chart. */
  readonly folder: string;
  readonly flavour: Flavour;
}

export const upstreamCharts = ['or-setup', 'postgresql', 'keycloak', 'manager', 'proxy'] as const;
export type UpstreamChart = (typeof upstreamCharts)[number];

/**
 * Finds the charts in a checkout of OpenRemote's repository or in its folder `kubernetes`, and tells their flavour by the
 * values of `or-setup`: the one has `aws`, the other `credentials` or `networkPolicy`.
 * @throws InputError if there are no such charts.
 */
export async function detectCharts(path: string, workspace: string): Promise<UpstreamCharts> {
  const root = resolve(workspace, path);
  for (const folder of [root, join(root, 'kubernetes')]) {
    const missing = await missingCharts(folder);
    if (missing.length === upstreamCharts.length) continue;
    if (missing.length > 0) throw unusable(path, `it has no ${missing.join(', ')}`);
    const values = await parseValues(await readFile(join(folder, 'or-setup', 'values.yaml'), 'utf8'));
    if (typeof values === 'string') throw unusable(path, `or-setup/values.yaml ${values}`);
    if ('credentials' in values || 'networkPolicy' in values) return { folder, flavour: 'dynamic' };
    if ('aws' in values) return { folder, flavour: 'static' };
    throw unusable(path, 'the values of or-setup have neither `aws` nor `credentials`: this layout is not known');
  }
  throw unusable(path, `neither it nor its folder kubernetes holds the charts ${upstreamCharts.join(', ')}`);
}

async function missingCharts(folder: string): Promise<readonly string[]> {
  const there = await Promise.all(
    upstreamCharts.map((chart) =>
      access(join(folder, chart, 'Chart.yaml')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return upstreamCharts.filter((_, index) => there[index] === false);
}

function unusable(path: string, why: string): InputError {
  return new InputError([
    { input: 'charts-path', problem: `"${path}" can't be used: ${why}`, example: 'openremote/kubernetes' },
  ]);
}
