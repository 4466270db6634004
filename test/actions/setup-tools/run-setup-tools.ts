import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../../dist/setup-tools/index.js', import.meta.url));

export interface Ran {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it added to PATH for the steps that follow. */
  readonly path: readonly string[];
  readonly summary: string;
  readonly log: string;
}

export interface RunOptions {
  readonly toolCache: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gets the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/**
 * Runs the bundle as the runner would, without a cloud around it. Pauses between tries pass a thousand times as fast, as in a
 * rehearsal, unless `env` takes EKS_ACTIONS_SPEED away.
 */
export async function runSetupTools(inputs: Readonly<Record<string, string>>, options: RunOptions): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'setup-tools-test-'));
  const files = { output: '', path: '', state: '', step_summary: '' };
  try {
    const variables: Record<string, string> = {};
    for (const name of Object.keys(files)) {
      const file = join(folder, name);
      await writeFile(file, '');
      variables[`GITHUB_${name.toUpperCase()}`] = file;
    }
    const all = { 'eksctl-version': 'none', 'kubectl-version': 'none', 'helm-version': 'none', ...inputs };
    for (const [name, value] of Object.entries(all)) variables[`INPUT_${name.toUpperCase()}`] = value;
    const child = spawn(process.execPath, [bundle], {
      env: {
        PATH: '/usr/bin:/bin',
        HOME: folder,
        RUNNER_TEMP: folder,
        RUNNER_TOOL_CACHE: options.toolCache,
        EKS_ACTIONS_SPEED: '1000',
        EKS_ACTIONS_ALLOWANCE: '60',
        ...variables,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.onStart?.(child);
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    }
    const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const read = (name: keyof typeof files) => readFile(join(folder, name), 'utf8');
    return {
      exitCode,
      outputs: outputsIn(await read('output')),
      path: (await read('path')).split('\n').filter((line) => line !== ''),
      summary: await read('step_summary'),
      log,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Outputs as @actions/core writes them: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
