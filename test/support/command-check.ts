import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { readCommand } from '../../rehearsal/campaigns/command-line.ts';
import { campaigns } from '../../rehearsal/campaigns/index.ts';
import { parseArguments } from '../../rehearsal/cli/arguments.ts';
import { documentedValues } from '../charts/support/values-table.ts';
import { readAwsWords } from './aws-command.ts';
import { root } from './documents.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const raw = 'https://raw.githubusercontent.com/openremote/eks-actions/v1/';

/** Commands of the AWS CLI that are no operations of a service, with their options (`aws <command> help`). */
const composed: Readonly<Record<string, readonly string[]>> = {
  'cloudformation deploy': ['--stack-name', '--template-file', '--capabilities', '--parameter-overrides'],
  'eks update-kubeconfig': ['--name', '--region'],
};

/** Commands of the GitHub CLI with their options (https://cli.github.com/manual). */
const github: Readonly<Record<string, readonly string[]>> = {
  api: ['--jq'],
  'attestation verify': ['--repo'],
  'variable list': [],
  'variable set': ['--body'],
  'workflow run': ['-f'],
};

const checks: Readonly<Record<string, (words: readonly string[]) => string[]>> = {
  npm: checkNpm,
  node: (words) => words.filter((word) => word.includes('/') && !existsSync(join(root, word))),
  '.ci/run': () => [],
  aws: checkAws,
  gh: checkGitHub,
  curl: (words) => words.filter((word) => word.startsWith('http')).flatMap(checkDownload),
  helm: checkHelm,
  actionlint: () => [],
  zizmor: () => [],
  git: () => [],
};

/** Programs that can be checked, by the first word of a command. */
export const knownPrograms = Object.keys(checks);

/** What is wrong with a command of a document: what it names and there is not, as far as can be said without running it. */
export function problemsOfCommand([program = '', ...words]: readonly string[]): string[] {
  const check = checks[program];
  if (check === undefined) return [`nobody knows ${program}`];
  try {
    return check(words);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function checkNpm([command = '', name = '', ...rest]: readonly string[]): string[] {
  if (command !== 'run') return ['ci', 'test'].includes(command) ? [] : [`npm ${command}`];
  if (!(name in scripts)) return [`there is no script ${name}`];
  const given = rest[0] === '--' ? rest.slice(1) : rest;
  if (name === 'rehearse') return parseArguments(given).workflows.filter((file) => !existsSync(join(root, file)));
  if (name === 'campaign') {
    const command = readCommand(given, campaigns);
    return typeof command === 'string' && !given.includes('--help') ? [command] : [];
  }
  return given.filter((path) => !existsSync(join(root, path)));
}

function checkAws(words: readonly string[]): string[] {
  const [service = '', operation = '', ...rest] = words;
  const known = composed[`${service} ${operation}`];
  if (known === undefined) {
    // What the CLI itself does with the answer.
    const own = rest.flatMap((word, index) => (/^--(query|output)$/.test(word) ? [index, index + 1] : []));
    readAwsWords(['aws', service, operation, ...rest.filter((_, index) => !own.includes(index))]);
    return [];
  }
  const options = rest.filter((word) => word.startsWith('--'));
  return [...options.filter((option) => !known.includes(option)), ...checkTemplate(rest)];
}

/** The parameters that a template is given: that it has them, and that they are as it wants them. */
function checkTemplate(words: readonly string[]): string[] {
  const file = words[words.indexOf('--template-file') + 1] ?? '';
  if (!words.includes('--template-file')) return [];
  const source = read(join('iam', file.replace(/^.*\//, ''))).replaceAll(/!(?=[A-Z])\w+/g, '');
  const { Parameters } = parse(source) as { Parameters: Record<string, { AllowedPattern?: string }> };
  const given = words.slice(words.indexOf('--parameter-overrides') + 1).filter((word) => word.includes('='));
  return given.flatMap((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/);
    const parameter = Parameters[name];
    if (parameter === undefined) return [`${file} has no parameter ${name}`];
    return value === '…' || new RegExp(`^(${parameter.AllowedPattern ?? '.*'})$`).test(value) ? [] : [pair];
  });
}

function checkGitHub(words: readonly string[]): string[] {
  const command = Object.keys(github).find((each) => words.join(' ').startsWith(each));
  if (command === undefined) return [`gh ${words.join(' ')}`];
  const [subject = '', ...rest] = words.slice(command.split(' ').length);
  const unknown = rest.filter((word) => word.startsWith('-') && github[command]?.includes(word) !== true);
  if (command === 'variable set' && !read('.github/workflows/environment.yml').includes(`vars.${subject} `)) {
    unknown.push(`no workflow reads ${subject}`);
  }
  if (command !== 'workflow run') return unknown;
  const { on } = parse(read(`examples/${subject}`)) as {
    on: { workflow_dispatch: { inputs: Record<string, unknown> } };
  };
  const inputs = rest.filter((_, index) => rest[index - 1] === '-f').map((pair) => pair.replace(/=.*/, ''));
  return [...unknown, ...inputs.filter((input) => !(input in on.workflow_dispatch.inputs))];
}

/** Of this repository, a file that is there. Alternatives in braces are files each. */
function checkDownload(url: string): string[] {
  const [, before = url, alternatives = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(url) ?? [];
  const urls = alternatives.split(',').map((each) => before + each + after);
  return urls.filter((each) => !each.startsWith(raw) || !existsSync(join(root, each.slice(raw.length))));
}

function checkHelm(words: readonly string[]): string[] {
  const keys = documentedValues(read('charts/openremote/values.yaml')).map(({ key }) => key);
  const set = words.filter((_, index) => words[index - 1] === '--set').map((pair) => pair.replace(/=.*/, ''));
  return set.filter((key) => !keys.includes(key));
}
