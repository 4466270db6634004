import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ownershipTagsOf } from '../../../shared/aws/ownership.ts';
import { InputError } from '../../../shared/errors/action-error.ts';
import { getObject } from '../../../shared/tools/kubectl.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { readChartVersion } from '../chart-version.ts';
import type { Context } from '../context.ts';
import { mqttsName } from '../names.ts';
import type { Facts, WantedRelease } from '../observed.ts';
import { isObject, overlay } from '../overlay.ts';
import { parseValues } from '../read-values.ts';
import { detectCharts, upstreamCharts } from './detect.ts';
import type { UpstreamChart } from './detect.ts';
import { profileResources } from './profile-resources.ts';
import { traps } from './traps.ts';
import { chartsOf, valuesFilesOf } from './values-files.ts';
import { upstreamValues } from './values.ts';
import type { Surroundings } from './values.ts';
import { volumeZone } from './volumes.ts';

/** The releases of OpenRemote's own charts, in order, and what is worth knowing about them. */
export interface UpstreamStack {
  readonly releases: readonly WantedRelease[];
  readonly remarks: readonly string[];
  /** Zone of the volumes that the action has to make; undefined if the charts make theirs. */
  readonly zone: string | undefined;
}

/** Claims of OpenRemote's own charts, and the sizes of new ones. */
const sizes = { manager: '5Gi', postgresql: '10Gi' } as const;

/**
 * Reads the checkout in `charts-path` and lays values on values: its own for EKS, ours, the user's.
 * @throws InputError if it holds no charts of OpenRemote, or the user's values name a chart that is not one of them.
 */
export async function upstreamStack(context: Context, facts: Facts, chartsPath: string): Promise<UpstreamStack> {
  const { inputs, workspace, userValues } = context;
  refuseUnknownCharts(userValues);
  const { folder, flavour } = await detectCharts(chartsPath, workspace);
  const zone = flavour === 'static' ? await volumeZone(context) : undefined;
  const around = await surroundings(context, facts, flavour, zone);
  const releases = await Promise.all(
    chartsOf(flavour, inputs.exposure).map(async (chart): Promise<WantedRelease> => {
      const own = userValues[chart];
      const values = [await fileValues(join(folder, chart), valuesFilesOf(chart, inputs.exposure))];
      values.push(upstreamValues(chart, inputs, around), isObject(own) ? own : {});
      return {
        name: chart,
        chart: `${chart}-${await readChartVersion(join(folder, chart))}`,
        source: { chart: join(folder, chart) },
        valuesFiles: [],
        values: values.reduce(overlay, {}),
      };
    }),
  );
  return { releases, remarks: traps(flavour, inputs.exposure), zone };
}

async function surroundings(
  { inputs, cluster, chartFolder, tools, userValues }: Context,
  facts: Facts,
  flavour: Surroundings['flavour'],
  zone: string | undefined,
): Promise<Surroundings> {
  const sizeOf = (name: string) => facts.claims.find((claim) => claim.name === name)?.size;
  const dns = await getObject<KubernetesObject & { readonly spec?: { readonly clusterIP?: string } }>(
    'services',
    'kube-dns',
    'kube-system',
    tools,
  );
  return {
    flavour,
    zone,
    ownership: ownershipTagsOf(cluster.tags),
    certificateArn: facts.certificate.kind === 'found' ? facts.certificate.arn : undefined,
    mqttsHostname: mqttsName(inputs, userValues),
    storageClass: inputs.storageClass ?? facts.storageClasses.find(({ isDefault }) => isDefault)?.name ?? '',
    dnsServer: `${dns?.spec?.clusterIP ?? '10.100.0.10'}:53`,
    sizes: {
      manager: inputs.managerStorage ?? sizeOf('manager') ?? sizes.manager,
      database: inputs.databaseStorage ?? sizeOf('postgresql') ?? sizes.postgresql,
    },
    resources: await profileResources(chartFolder, inputs.profile),
  };
}

/** The checkout's own values for EKS, those files that it has. */
async function fileValues(chart: string, files: readonly string[]): Promise<Record<string, unknown>> {
  let values: Record<string, unknown> = {};
  for (const file of files) {
    const path = join(chart, file);
    if (
      !(await access(path).then(
        () => true,
        () => false,
      ))
    )
      continue;
    const parsed = await parseValues(await readFile(path, 'utf8'));
    if (typeof parsed === 'string') throw new InputError([{ input: 'charts-path', problem: `${path} ${parsed}` }]);
    values = overlay(values, parsed);
  }
  return values;
}

function refuseUnknownCharts(userValues: Record<string, unknown>): void {
  const unknown = Object.keys(userValues).filter(
    (key) => !upstreamCharts.some((chart: UpstreamChart) => chart === key),
  );
  if (unknown.length === 0) return;
  throw new InputError([
    {
      input: 'values, values-files',
      problem: `with \`charts-path\` the values have one key per chart (${upstreamCharts.join(', ')}), and ${unknown.join(', ')} is none of them`,
    },
  ]);
}
