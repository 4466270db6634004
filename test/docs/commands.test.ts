import { describe, expect, test } from '@jest/globals';

import { knownPrograms, problemsOfCommand } from '../support/command-check.ts';
import { fencesOf, inlineCodeOf, pages } from '../support/documents.ts';
import { commandsIn } from '../support/shell.ts';

/** Functions that the documents define for themselves. */
const helpers = ['output'];

/** What a page says to type: in blocks, and in the middle of a sentence, where a program's name alone is no command. */
function commandsOf(page: string): string[][] {
  const blocks = fencesOf(page).filter(({ kind }) => kind === 'sh' || kind === 'console');
  const inline = inlineCodeOf(page).filter((text) => knownPrograms.some((program) => text.startsWith(`${program} `)));
  const commands = [...blocks.map(({ text }) => text), ...inline].flatMap(commandsIn);
  return commands.filter(([program = '']) => !helpers.includes(program));
}

describe('the commands of the documents name nothing that is not there', () => {
  test.each(pages)('%s', (page) => {
    const wrong = commandsOf(page).map((words) => [words.join(' '), ...problemsOfCommand(words)]);
    expect(wrong.filter(([, ...problems]) => problems.length > 0)).toEqual([]);
  });

  test('all together they are many', () => {
    expect(pages.flatMap(commandsOf).length).toBeGreaterThan(30);
  });
});

describe('what is wrong is found', () => {
  test.each([
    ['a program that nobody knows', 'terraform apply', /^nobody knows terraform$/],
    ['a script that is not there', 'npm run rehearsal', /^there is no script rehearsal$/],
    ['an option of the rehearsal', 'npm run rehearse -- --slow', /--slow/],
    ['a workflow to rehearse', 'npm run rehearse -- examples/x.yml', /^examples\/x.yml$/],
    ['a campaign', 'npm run campaign -- iams', /There is no campaign "iams"/],
    ['a path of tests', 'npm run unit -- test/share', /^test\/share$/],
    ['an operation of AWS', 'aws iam list-providers', /there is no such operation/],
    ['an option of an operation', 'aws cloudformation describe-stacks --stack x', /there is no option --stack/],
    [
      'a parameter of a template',
      'aws cloudformation deploy --template-file roles.yml --parameter-overrides Repo=a/b',
      /no parameter Repo$/,
    ],
    [
      'its value',
      'aws cloudformation deploy --template-file roles.yml --parameter-overrides Repository=a',
      /^Repository=a$/,
    ],
    ['an option of gh', 'gh variable set AWS_REGION --value x', /^--value$/],
    ['a variable that nothing reads', 'gh variable set AWS_ZONE --body x', /^no workflow reads AWS_ZONE$/],
    ['an input of a workflow', 'gh workflow run openremote-haproxy.yml -f host=x', /^host$/],
    [
      'a file of this repository',
      'curl -O https://raw.githubusercontent.com/openremote/eks-actions/v1/iam/{dns,role}.yml',
      /role\.yml$/,
    ],
    ['a value of the chart', 'helm upgrade x charts/openremote --set host=x', /^host$/],
    [
      'what stands in another command',
      'gh variable set AWS_REGION --body "$(aws iam get)"',
      /there is no such operation/,
    ],
  ])('%s', (_, line, message) => {
    expect(commandsIn(line).flatMap(problemsOfCommand)).toContainEqual(expect.stringMatching(message));
  });
});
