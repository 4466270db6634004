import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the command as `npm run rehearse` does. */
function rehearse(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['rehearsal/main.ts', ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('npm run rehearse', () => {
  test('--help tells every option and the exit codes', async () => {
    const { code, stdout } = await rehearse('--help');
    expect(code).toBe(0);
    const options =
      '--input --var --secret --event --job --speed --fault --record --report --keep --expect-empty --verbose';
    for (const option of options.split(' ')) expect(stdout).toContain(option);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(128);
  });

  test('exit code 2 and all mistakes, before anything is started', async () => {
    const wrong = await rehearse('--speed', '0', '--fault', 'nonsense');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/--speed 0: .*\n--fault nonsense: .*\n.*--help says more/);
    const missing = await rehearse('no-such.yml');
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('no-such.yml  the file cannot be read');
  });

  test('an input that no workflow has is a mistake that names those there are', async () => {
    const { code, stderr } = await rehearse('test/rehearsal/cli/fixtures/hello.yml', '--input', 'nme=x');
    expect(code).toBe(2);
    expect(stderr).toContain('--input nme: not an input of test/rehearsal/cli/fixtures/hello.yml; they have: name');
  });

  test('a workflow runs, its log is told, and nothing is left', async () => {
    const args = ['test/rehearsal/cli/fixtures/hello.yml', '--input', 'name=Ann', '--speed', '2000', '--expect-empty'];
    const { code, stdout } = await rehearse(...args);
    expect(stdout).toMatch(/Hello {2}test\/rehearsal\/cli\/fixtures\/hello\.yml · workflow_dispatch\n {2}name: Ann\n/);
    expect(stdout).toMatch(/\d:\d\d:\d\d {2}● Say it\n\d:\d\d:\d\d {4}Hello Ann\n\d:\d\d:\d\d {2}✓ Say it/);
    expect(stdout).toContain('left behind: nothing\n');
    expect(stdout).toContain('The rehearsal passed.');
    expect(code).toBe(0);
  });

  test('a workflow that fails makes it exit with 1 and say which', async () => {
    const { code, stdout } = await rehearse(
      'test/rehearsal/cli/fixtures/hello.yml',
      '--input',
      'name=',
      '--speed',
      '2000',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('error: Process completed with exit code 1.');
    expect(stdout).toContain('The rehearsal did not pass: Hello: failure.');
  });
});
