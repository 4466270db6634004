import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Download, Entry } from './archives.ts';
import { archive } from './archives.ts';

const name = 'aws-load-balancer-controller';
const chart = fileURLToPath(new URL(`./charts/${name}`, import.meta.url));
/** The version that the chart's files carry; others are packed by replacing it. */
const written = '3.5.0';

/** The stand-in chart as a .tgz under the given chart version. */
export async function chartArchive(version: string): Promise<Download> {
  const entries = await Promise.all((await files(chart)).map((file) => entry(file, version)));
  const contents = entries.map((each) => JSON.stringify(each)).join('\n');
  const key = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  return archive(`chart-${version}-${key}`, `${name}-${version}.tgz`, entries);
}

/** Charts 1.x carried the controller 2.x; from 3.0.0 on the numbers are the same. */
export function appVersionOf(chartVersion: string): string {
  return chartVersion.startsWith('1.') ? chartVersion.replace(/^1\./, '2.') : chartVersion;
}

/** The chart's custom resource definitions, as one YAML file. */
export function chartDefinitions(): Promise<string> {
  return readFile(join(chart, 'crds/crds.yaml'), 'utf8');
}

async function files(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

async function entry(file: string, version: string): Promise<Entry> {
  const path = relative(chart, file);
  const contents = await readFile(file, 'utf8');
  const versioned = path === 'Chart.yaml' || path === 'values.yaml';
  const text = versioned
    ? contents.replaceAll(`v${written}`, `v${appVersionOf(version)}`).replaceAll(written, version)
    : contents;
  return { name: `${name}/${path}`, contents: { text } };
}
