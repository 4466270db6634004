/** Whole processes timed in turn with what they are compared with: absolute times say more about the machine than about us. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Path of a bundle. */
export function bundle(name: string): string {
  return join(root, 'dist', name, 'index.js');
}

export interface Candidate {
  readonly name: string;
  /** Default: Node. */
  readonly command?: string;
  readonly args: readonly string[];
  /** On top of a runner's own variables, which lead to empty folders. */
  readonly environment?: NodeJS.ProcessEnv;
  /** It is measured up to where it refuses; anything else must succeed. */
  readonly refuses?: boolean;
}

/** A candidate and the most that it may take, as a multiple of what it is compared with. */
export interface Measured extends Candidate {
  readonly aim: number;
}

export const bareNode: Candidate = { name: 'node -e 0', args: ['-e', '0'] };

/** Does some work with a folder that is removed afterwards. Within the checkout, so that programs in it find the packages. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(root, 'node_modules', '.cache-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints how long each candidate takes in proportion to the floor: the median of so many runs. */
export async function report(floor: Candidate, candidates: readonly Measured[], runs: number): Promise<void> {
  console.log(`\nRelative to ${floor.name}:`);
  for (const candidate of candidates) {
    const ratio = await compare(candidate, floor, runs);
    const mark = ratio <= candidate.aim ? 'ok ' : '   ';
    console.log(`${mark} ${ratio.toFixed(2)}  (aim ${candidate.aim})  ${candidate.name}`);
  }
}

async function compare(candidate: Candidate, floor: Candidate, runs: number): Promise<number> {
  const ratios: number[] = [];
  // The first of all only warms the file cache.
  for (let run = -1; run < runs; run += 1) {
    const [own, other] = [await time(candidate), await time(floor)];
    if (run >= 0) ratios.push(own / other);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** Milliseconds from start to end. */
export function time(candidate: Candidate): Promise<number> {
  return withFolder(async (folder) => {
    const { command = process.execPath, args, environment, refuses = false } = candidate;
    const tools = join(folder, 'tools');
    mkdirSync(tools);
    const runner = { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, RUNNER_TOOL_CACHE: tools };
    const started = performance.now();
    const child = spawn(command, args, { env: { ...runner, ...environment }, stdio: 'ignore' });
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    const took = performance.now() - started;
    if ((exitCode === 0) === refuses) throw new Error(`${candidate.name}: ended with exit code ${String(exitCode)}`);
    return took;
  });
}
