/**
 * Everything that has to hold before a change is merged. The checks run beside the tests, which wait a good part of their time.
 * With `--long` only the long scenarios are run (`*.long.test.ts`), which are left out otherwise. Ends with the slowest test files, and with a line that counts checks and tests: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { decisionsVariable } from '../rehearsal/aws/authorization/keep-decisions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path: string) => join(root, 'node_modules', path);
const temporary = mkdtempSync(join(tmpdir(), 'eks-actions-test-'));
const jestReport = join(temporary, 'jest.json');
/** What all scenarios ask of IAM: of several commands together, if each is told the same folder. */
const together = process.env[decisionsVariable];
const decisions = together ?? join(temporary, 'decisions');
const long = process.argv.includes('--long');
const rest = process.argv.slice(2).filter((argument) => argument !== '--long');

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

/** In the order in which they fail fastest. */
const checks: readonly Check[] = long
  ? []
  : [
      { name: 'types', args: [bin('@typescript/native/bin/tsc'), '--noEmit'] },
      { name: 'docs and action.yml are fresh', args: ['scripts/docs.ts', '--check'] },
      { name: 'formatting', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
      { name: 'dist is fresh', args: ['scripts/build.ts', '--check'] },
      { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
    ];
/** What the scenarios asked IAM for, against the templates: only of all scenarios together can it be told what nobody needs. */
const afterwards: readonly Check[] =
  long && together !== undefined ? [{ name: 'permissions of iam/', args: ['scripts/permissions.ts', decisions] }] : [];
const jest: Check = {
  name: 'tests',
  args: [
    '--experimental-vm-modules',
    '--no-warnings',
    bin('jest/bin/jest.js'),
    '--json',
    `--outputFile=${jestReport}`,
    long ? '--testPathPatterns=\\.long\\.test\\.ts$' : '--testPathIgnorePatterns=\\.long\\.test\\.ts$',
    ...(long ? ['--maxWorkers=2'] : []),
    ...rest,
  ],
};

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not be loaded. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const started = performance.now();
const [checked, testedAtOnce] = await Promise.all([runChecks(checks), run(jest, 'inherit')]);
const first = readReport();
const { tested, report } = await again(testedAtOnce, first);
checked.push(...(await runChecks(afterwards)));
const passed = checked.filter(Boolean).length + (report?.numPassedTests ?? 0);
const testsFailed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
const failed = checked.filter((ok) => !ok).length + (tested ? 0 : Math.max(1, testsFailed));
rmSync(temporary, { recursive: true, force: true });
if (report !== undefined) console.log(`\nSlowest test files:\n${slowest(report, 10).join('\n')}`);
console.log(`All in ${seconds(performance.now() - started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runChecks(list: readonly Check[]): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const check of list) results.push(await run(check, 'pipe'));
  return results;
}

/** True if it exits with 0. Output that is piped appears in one piece at the end, so that it doesn't mix with others'. */
function run({ name, args }: Check, output: 'inherit' | 'pipe'): Promise<boolean> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, [decisionsVariable]: decisions },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✔' : '✘'} ${name}: ${seconds(performance.now() - began)}`);
      if (code !== 0 && text !== '') console.log(text.trimEnd());
      resolve(code === 0);
    });
  });
}

/**
 * Runs the files in which something failed once more, one after the other and with nothing beside them: rehearsed time goes on while a
 * busy machine does not get to a test. What fails alone too is a failure; what was only slow is named.
 */
async function again(passed: boolean, before: Report | undefined): Promise<{ tested: boolean; report?: Report }> {
  const files = (before?.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => name);
  if (passed || before === undefined || files.length === 0) {
    return { tested: passed, ...(before === undefined ? {} : { report: before }) };
  }
  console.log(
    `\nFailed beside the others, once more alone:\n${files.map((file) => relative(root, file)).join('\n')}\n`,
  );
  const tested = await run({ name: 'tests that failed', args: [...jest.args, '--runInBand', ...files] }, 'inherit');
  const after = readReport();
  const testResults = before.testResults.filter(({ name }) => !files.includes(name));
  const merged: Report = {
    numPassedTests: before.numPassedTests - passedIn(before, files) + (after?.numPassedTests ?? 0),
    numFailedTests: after?.numFailedTests ?? files.length,
    numRuntimeErrorTestSuites: after?.numRuntimeErrorTestSuites ?? 0,
    testResults: [...testResults, ...(after?.testResults ?? [])],
  };
  return { tested, report: merged };
}

function passedIn({ testResults }: Report, files: readonly string[]): number {
  return testResults
    .filter(({ name }) => files.includes(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length;
}

function slowest({ testResults }: Report, count: number): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ file: relative(root, name), took: endTime - startTime }))
    .sort((a, b) => b.took - a.took)
    .slice(0, count)
    .map(({ file, took }) => `${seconds(took).padStart(8)}  ${file}`);
}

function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(jestReport, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
