import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { withFolder } from './timing.ts';

export interface AwsCli {
  readonly command: string;
  /** As it calls itself: `aws-cli/2.31.0`. */
  readonly version: string;
}

/** Does some work with the AWS CLI on PATH, else with one that is installed for the time of it; says so if there is neither. */
export async function withAwsCli(work: (cli: AwsCli) => Promise<void>): Promise<void> {
  const found = askVersion('aws');
  if (found !== undefined) return work(found);
  await withFolder(async (folder) => {
    const installed = install(folder);
    if (installed !== undefined) return work(installed);
    console.log('\nThere is no AWS CLI on PATH, and pip could not install one: kube-token is not compared with it.');
  });
}

/** Of the Python Package Index, which has version 1. */
function install(folder: string): AwsCli | undefined {
  const binaries = join(folder, 'bin');
  console.log('\nThere is no AWS CLI on PATH; pip installs one for the time of the comparison.');
  const made = run('python3', ['-m', 'venv', folder]) && run(join(binaries, 'pip'), ['install', '--quiet', 'awscli']);
  return made ? askVersion(join(binaries, 'aws')) : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

function askVersion(command: string): AwsCli | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? { command, version: stdout.split(' ')[0] ?? '' } : undefined;
}
