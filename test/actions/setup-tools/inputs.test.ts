import { describe, expect, test } from '@jest/globals';

import { setupTools } from '../../../actions/setup-tools/definition.ts';
import { inputs } from '../../../actions/setup-tools/inputs.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import { InputError } from '../../../shared/errors/action-error.ts';
import { pins } from '../../../shared/tools/pins.ts';

const parse = (given: Record<string, string>) => parseInputs(inputs, (name) => given[name] ?? '', setupTools.rules);

function problems(given: Record<string, string>): readonly string[] {
  try {
    parse(given);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input, problem }) => `${input}: ${problem}`);
    throw error;
  }
}

describe('the inputs of setup-tools', () => {
  test('may all be left out: then it is the pins', () => {
    expect(parse({})).toMatchObject({
      eksctlVersion: { kind: 'exact', version: pins.eksctl },
      kubectlVersion: { kind: 'exact', version: pins.kubectl },
      helmVersion: { kind: 'exact', version: pins.helm },
      preferInstalled: false,
      cache: false,
      downloadMirror: undefined,
      githubToken: undefined,
    });
  });

  test.each(['newest', '4.2.3.1', 'true', 'cluster:demo'])('helm-version %j is refused', (text) => {
    expect(problems({ 'helm-version': text })).toEqual([
      `helm-version: "${text}" is not a version (4.2.3), a range (4.2.x, ~4.2, ">=4.1 <4.3"), \`latest\` or \`none\``,
    ]);
  });

  test('only the version of a cluster needs a region', () => {
    const saved = { ...process.env };
    delete process.env['AWS_REGION'];
    delete process.env['AWS_DEFAULT_REGION'];
    try {
      expect(problems({ 'kubectl-version': 'cluster:demo' })[0]).toContain('aws-region');
      expect(problems({ 'kubectl-version': 'cluster:demo', 'aws-region': 'eu-west-1' })).toEqual([]);
      expect(problems({ 'kubectl-version': '1.35' })).toEqual([]);
    } finally {
      process.env = saved;
    }
  });

  test.each([
    'https://user:secret@mirror.example.com',
    'https://mirror.example.com/?token=x',
    'ftp://mirror.example.com',
    'mirror.example.com',
  ])('download-mirror %s is refused', (mirror) => {
    expect(problems({ 'download-mirror': mirror })).toHaveLength(1);
  });

  test.each(['yes', '1', 'True', 'on'])('prefer-installed and cache %j are neither true nor false', (text) => {
    expect(problems({ 'prefer-installed': text, cache: text })).toHaveLength(2);
  });

  test('the job’s token is the default on github.com only, and no token if nobody evaluated it', () => {
    expect(inputs['github-token'].default).toBe(
      "${{ github.server_url == 'https://github.com' && github.token || '' }}",
    );
    expect(inputs['github-token'].secret).toBe(true);
    expect(parse({ 'github-token': 'ghs_x' }).githubToken).toBe('ghs_x');
    expect(parse({ 'github-token': inputs['github-token'].default }).githubToken).toBeUndefined();
  });
});
