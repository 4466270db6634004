import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';

import { definitions } from '../../actions/definitions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = definitions.map((definition) => [definition.name, definition] as const);
const isCheckout = existsSync(join(root, '.git'));

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Record<string, { description: string; required: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}

function actionFile(name: string): ActionFile {
  return parse(readFileSync(join(root, name, 'action.yml'), 'utf8')) as ActionFile;
}

/** Starts a bundle as the runner would, with nothing but what is given. */
function start(entry: string, environment: Record<string, string> = {}, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist', entry, 'index.js'), ...args], {
    env: { PATH: process.env['PATH'], RUNNER_TEMP: tmpdir(), RUNNER_TOOL_CACHE: tmpdir(), ...environment },
    encoding: 'utf8',
  });
  return { status, errors: stdout.split('\n').filter((line) => line.startsWith('::error::')), stdout, stderr };
}

describe.each(named)('%s', (name, definition) => {
  test('action.yml runs its bundle on Node 24, before and after, and can be listed', () => {
    const file = actionFile(name);
    const bundle = `../dist/${name}/index.js`;
    expect(file.runs).toEqual({ using: 'node24', main: bundle, post: bundle, 'post-if': 'always()' });
    expect(existsSync(join(root, name, bundle))).toBe(true);
    expect(file.name).toMatch(/^EKS: \S/);
    // The marketplace cuts descriptions at 125 characters.
    expect(file.description.trim().length).toBeLessThanOrEqual(125);
    expect(file.description.trim()).not.toBe('');
    expect(file.author).toBe('OpenRemote');
    expect(Object.values(file.branding).filter((value) => value !== '')).toHaveLength(2);
  });

  test('action.yml and the code agree on every input and output', () => {
    const file = actionFile(name);
    expect(file.inputs).toEqual(
      Object.fromEntries(
        Object.entries(definition.inputs).map(([input, { description, required, default: value }]) => [
          input,
          { description, required, ...(value === '' ? {} : { default: value }) },
        ]),
      ),
    );
    expect(file.outputs).toEqual(
      Object.fromEntries(Object.entries(definition.outputs).map(([output, description]) => [output, { description }])),
    );
  });

  test('every default and every example is accepted by its own input', () => {
    for (const [input, { default: value, example, parse: read }] of Object.entries(definition.inputs)) {
      // An example that is an expression stands for what GitHub puts in its place.
      for (const text of [value, example].filter((each) => each !== '' && !each.startsWith('${{'))) {
        expect({ input, text, parsed: read(text) as unknown }).not.toHaveProperty('parsed.problem');
      }
    }
  });
});

describe('every entry of dist/ starts on Node 24 and refuses what it cannot work with', () => {
  const withRequired = named.filter(([, { inputs }]) => Object.values(inputs).some(({ required }) => required));

  test.each(withRequired)('%s names every input that is missing', (name, { inputs }) => {
    const missing = Object.entries(inputs).filter(([, { required }]) => required);
    expect(start(name)).toMatchObject({
      status: 1,
      stderr: '',
      errors: missing.map(
        ([input, { example }]) => `::error::Input "${input}": is required and was not given, for example ${example}`,
      ),
    });
  });

  test('setup-tools, which needs no input, refuses a bad one', () => {
    const { status, stderr, errors } = start('setup-tools', { 'INPUT_HELM-VERSION': 'newest' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(errors).toEqual([expect.stringMatching(/^::error::Input "helm-version": "newest" is not a version/)]);
  });

  test('an action that talks to AWS wants a region', () => {
    const { status, errors } = start('teardown', { 'INPUT_CLUSTER-NAME': 'demo', INPUT_CONFIRM: 'demo' });
    expect(status).toBe(1);
    expect(errors).toEqual([
      '::error::Input "aws-region": is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job, for example eu-west-1',
    ]);
  });

  test('the helper programs say what they were not given', () => {
    const credentials = start('credentials');
    expect(credentials).toMatchObject({ status: 1, stdout: '' });
    expect(credentials.stderr).toMatch(/^credentials: --access FILE/);
    const token = start('kube-token', {}, ['--cluster-name', 'demo']);
    expect(token).toMatchObject({ status: 1, stdout: '' });
    expect(token.stderr).toMatch(/^kube-token: .*--region/);
  });

  test('there is no entry besides these', () => {
    const folders = readdirSync(join(root, 'dist'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(
      [...definitions.map(({ name }) => name), 'credentials', 'kube-token'].sort(),
    );
  });
});

describe('what users download stays small', () => {
  test('dist/ is at most 5.5 MB', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(size).toBeGreaterThan(1_000_000);
    expect(size).toBeLessThanOrEqual(5_500_000);
  });

  // Every job of every user unpacks it; GitHub makes it by `git archive` too.
  (isCheckout ? test : test.skip)('the archive of the repository is at most 1 MB (skipped outside a checkout)', () => {
    const archive = execFileSync(
      'git',
      ['archive', '--worktree-attributes', 'HEAD', '.', ':(exclude,glob)**/*.png', ':(exclude,glob)**/*.jpg'],
      { cwd: root, maxBuffer: 100_000_000 },
    );
    expect(gzipSync(archive).length).toBeLessThanOrEqual(1_000_000);
  });
});
