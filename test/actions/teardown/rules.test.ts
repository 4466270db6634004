import { expect, test } from '@jest/globals';

import { inputProblems } from '../../../actions/teardown/rules.ts';
import { inputs } from './samples.ts';

const problems = (more: object) => inputProblems({ ...inputs, ...more }).map(({ input }) => input);

test.each([
  ['a name and its confirmation', {}, []],
  ['a dry run without confirmation', { confirm: undefined, dryRun: true }, []],
  ['a sweep', { clusterName: undefined, confirm: undefined, expired: true }, []],
  ['nothing to delete', { clusterName: undefined, confirm: undefined }, ['cluster-name, expired']],
  ['a name and a sweep', { expired: true }, ['cluster-name, expired']],
  ['no confirmation', { confirm: undefined }, ['confirm']],
  ['another name as confirmation', { confirm: 'dem' }, ['confirm']],
  ['another name as confirmation of a dry run', { confirm: 'dem', dryRun: true }, ['confirm']],
  ['a confirmed sweep', { clusterName: undefined, expired: true }, ['confirm']],
  [
    'protection lifted in a sweep',
    { clusterName: undefined, confirm: undefined, expired: true, liftProtection: true },
    ['lift-protection'],
  ],
])('%s', (_, given, expected) => {
  expect(problems(given)).toEqual(expected);
});
