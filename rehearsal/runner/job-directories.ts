import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RunnerHost } from './host.ts';
import type { Value } from './values.ts';

/** The directories of one job, all private and empty at its start. */
export interface JobDirectories {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly systemTemp: string;
  /** Where the command files of its steps lie. */
  readonly files: string;
  /** The event that triggered the run, as JSON. */
  readonly eventPath: string;
}

/** Makes them below the host's work directory. */
export async function makeJobDirectories(host: RunnerHost, payload: Value): Promise<JobDirectories> {
  const base = await mkdtemp(join(host.workDirectory, 'job-'));
  const repository = host.repository.split('/').at(-1) ?? 'repository';
  const directories: JobDirectories = {
    workspace: join(base, 'work', repository, repository),
    temp: join(base, 'temp'),
    toolCache: host.toolCache ?? join(base, 'tool-cache'),
    home: join(base, 'home'),
    systemTemp: join(base, 'tmp'),
    files: join(base, 'command-files'),
    eventPath: join(base, 'event.json'),
  };
  const { workspace, temp, toolCache, home, systemTemp, files } = directories;
  for (const directory of [workspace, temp, toolCache, home, systemTemp, files]) {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  }
  await writeFile(directories.eventPath, JSON.stringify(payload, null, 2), { mode: 0o600 });
  return directories;
}
