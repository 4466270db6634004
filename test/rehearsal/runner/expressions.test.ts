import { describe, expect, test } from '@jest/globals';

import { evaluateText, type Scope } from '../../../rehearsal/runner/expressions.ts';
import { jobOf, runText } from '../../support/runner.ts';

const scope: Scope = {
  file: 'x.yml',
  contexts: {
    github: { ref: 'refs/heads/main', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
    inputs: { n: 3, yes: true },
  },
  status: { success: () => false, failure: () => true, cancelled: () => false },
};

describe('expressions', () => {
  test.each([
    ['${{ github.ref }}', 'refs/heads/main'],
    ['${{ github.nothing.there }}', null],
    ['${{ inputs.n }}', 3],
    ['n is ${{ inputs.n }}, ${{ inputs.yes }}', 'n is 3, true'],
    ["${{ inputs.yes && 'a' || 'b' }}", 'a'],
    ["${{ contains(github.event.labels.*.name, 'b') }}", true],
    ["${{ join(github.event.labels.*.name, '+') }}", 'a+b'],
    ['${{ fromJSON(\'{"x":[1,2]}\').x[1] }}', 2],
    ["${{ format('{0}-{1}', 'a', 1.50) }}", 'a-1.5'],
    ["${{ startsWith(github.ref, 'REFS/') }}", true],
    ['${{ always() && failure() && !success() }}', true],
    ["${{ 'ABC' == 'abc' }}", true],
  ])('%s', (text, expected) => expect(evaluateText(text, scope)).toEqual(expected));

  test('hashFiles is stable and empty without a match', async () => {
    const { log } = await runText(
      jobOf(`- uses: actions/checkout@v4
- run: echo "\${{ hashFiles('greet/*.mjs', '!greet/post.mjs') }} [\${{ hashFiles('*.none') }}]"
- run: printf x >> greet/post.mjs
- run: echo "\${{ hashFiles('greet/*.mjs', '!greet/post.mjs') }} [\${{ hashFiles('*.none') }}]"`),
    );
    const hashes = log.filter((line) => /^[0-9a-f]{64} \[\]$/.test(line));
    expect(hashes).toHaveLength(2);
    expect(hashes[0]).toBe(hashes[1]);
  });

  test('a script over several lines keeps its own indentation only', async () => {
    const { log } = await runText(jobOf('- run: |\n    cat <<END\n      two ${{ github.event_name }}\n    END'));
    expect(log.at(-1)).toBe('  two workflow_dispatch');
  });

  test('a failing evaluation is the step’s error, with its place', async () => {
    const { result } = await runText(jobOf("- run: echo ${{ fromJSON('{') }}\n- run: echo next"));
    expect(result.jobs[0]?.steps.map((step) => step.outcome)).toEqual(['failure', 'skipped']);
    expect(result.jobs[0]?.steps[0]?.annotations[0]?.message).toMatch(/^test\.yml:6:\d+: /);
  });
});
