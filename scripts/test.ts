/**
 * Everything that has to hold before a change is merged, in the order in which it fails fastest. Ends with a line that counts
 * the checks and tests: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path: string) => join(root, 'node_modules', path);
const temporary = mkdtempSync(join(tmpdir(), 'eks-actions-test-'));
const jestReport = join(temporary, 'jest.json');

const checks: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'types', args: [bin('@typescript/native/bin/tsc'), '--noEmit'] },
  { name: 'formatting', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] },
  { name: 'dist is fresh', args: ['scripts/build.ts', '--check'] },
  { name: 'docs and action.yml are fresh', args: ['scripts/docs.ts', '--check'] },
];

let passed = 0;
let failed = 0;
for (const { name, args } of checks) {
  if (runNode(args)) passed += 1;
  else {
    failed += 1;
    console.error(`✘ ${name}`);
  }
}
const jestArgs = [
  '--experimental-vm-modules',
  '--no-warnings',
  bin('jest/bin/jest.js'),
  '--json',
  `--outputFile=${jestReport}`,
];
const jestPassed = runNode([...jestArgs, ...process.argv.slice(2)]);
const tests = readReport();
passed += tests.passed;
failed += tests.failed + (jestPassed || tests.failed > 0 ? 0 : 1);
rmSync(temporary, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runNode(args: readonly string[]): boolean {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`— ${args[0]?.replace(root, '') ?? ''}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A test file that could not be loaded counts as one failure. */
function readReport(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(jestReport, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numRuntimeErrorTestSuites: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
