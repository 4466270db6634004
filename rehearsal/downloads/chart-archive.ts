import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Download, Entry } from './archives.ts';
import { archive } from './archives.ts';

const name = 'aws-load-balancer-controller';
/** The version that the chart's files carry; others are packed by replacing it. */
const written = '3.5.0';

/** The stand-in chart of the load balancer controller as a .tgz under the given chart version. */
export function chartArchive(version: string): Promise<Download> {
  return packChart(name, version, (path, contents) =>
    path === 'Chart.yaml' || path === 'values.yaml'
      ? contents.replaceAll(`v${written}`, `v${appVersionOf(version)}`).replaceAll(written, version)
      : contents,
  );
}

/** Packs a folder of `charts/` as a .tgz. `edit` is given each file's path in the chart and its text. */
export async function packChart(
  chart: string,
  version: string,
  edit: (path: string, contents: string) => string = (_path, contents) => contents,
): Promise<Download> {
  const folder = folderOf(chart);
  const entries = await Promise.all(
    (await files(folder)).map(async (file): Promise<Entry> => {
      const path = relative(folder, file);
      return { name: `${chart}/${path}`, contents: { text: edit(path, await readFile(file, 'utf8')) } };
    }),
  );
  const contents = entries.map((each) => JSON.stringify(each)).join('\n');
  const key = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  return archive(`chart-${version}-${key}`, `${chart}-${version}.tgz`, entries);
}

/** Charts 1.x carried the controller 2.x; from 3.0.0 on the numbers are the same. */
export function appVersionOf(chartVersion: string): string {
  return chartVersion.startsWith('1.') ? chartVersion.replace(/^1\./, '2.') : chartVersion;
}

/** The chart's custom resource definitions, as one YAML file. */
export function chartDefinitions(): Promise<string> {
  return readFile(join(folderOf(name), 'crds/crds.yaml'), 'utf8');
}

async function files(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

function folderOf(chart: string): string {
  return fileURLToPath(new URL(`./charts/${chart}`, import.meta.url));
}
