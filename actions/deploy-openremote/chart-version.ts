import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version in a chart folder's Chart.yaml. */
export async function readChartVersion(folder: string): Promise<string> {
  const { parse } = await import('yaml');
  const chart = parse(await readFile(join(folder, 'Chart.yaml'), 'utf8')) as { version: string };
  return chart.version;
}
