import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Size {
  readonly cpu: readonly [string, string];
  readonly memory: readonly [string, string];
}

/** Requests and limits of each component in a profile of the suite's chart, whose file this reads. */
export async function profileResources(
  chartFolder: string,
  profile: string,
): Promise<Readonly<Record<string, Record<string, unknown>>>> {
  const { parse } = await import('yaml');
  const profiles = parse(await readFile(join(chartFolder, 'files/profiles.yaml'), 'utf8')) as Record<
    string,
    Record<string, Size>
  >;
  return Object.fromEntries(
    Object.entries(profiles[profile] ?? {}).map(([component, { cpu, memory }]) => [
      component,
      { requests: { cpu: cpu[0], memory: memory[0] }, limits: { cpu: cpu[1], memory: memory[1] } },
    ]),
  );
}
