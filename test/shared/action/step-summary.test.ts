import { describe, expect, test } from '@jest/globals';

import { renderSummary } from '../../../shared/action/step-summary.ts';
import type { Report } from '../../../shared/action/step-summary.ts';
import { ActionError, InputError } from '../../../shared/errors/action-error.ts';

const report: Report = {
  action: 'create-cluster',
  subject: 'demo',
  asked: { 'cluster-name': 'demo' },
  plan: { notes: ['There is no cluster "demo" yet.'], steps: [] },
  results: [
    { id: 'a', title: 'Make | it', state: 'done', startedAt: 10, endedAt: 75, remark: 'made' },
    { id: 'b', title: 'Look: at it', state: 'failed', startedAt: 75, endedAt: 80 },
    { id: 'c', title: 'Tell', state: 'not started' },
  ],
  outputs: { url: 'https://demo.example.com', created: 'true', empty: '' },
  sections: ['### Own section'],
  outcome: 'done',
  took: 80,
};

describe('renderSummary', () => {
  test('tells what was done, step by step, with durations', () => {
    const markdown = renderSummary(report);
    expect(markdown).toContain('## create-cluster: demo\n\n**✅ done** after 1m20s');
    expect(markdown).toContain('| ✅ | Make \\| it | 1m5s | made |');
    expect(markdown).toContain('| ▫️ | Tell |  | not started |');
    expect(markdown).toContain('| `url` | [https://demo.example.com](https://demo.example.com) |');
    expect(markdown).toContain('### Own section');
  });

  test('draws a Mermaid gantt of what ran, from the start of the first step', () => {
    const [, gantt] = /```mermaid\n([\s\S]*?)```/.exec(renderSummary(report)) ?? [];
    expect(gantt).toBe(
      'gantt\n    dateFormat X\n    axisFormat %H:%M:%S\n    Make | it :done, s0, 0, 65\n    Look  at it :crit, s1, 65, 70\n',
    );
  });

  test('on failure gives place, cause and remedy before everything else, and evidence folded', () => {
    const error = new ActionError({
      what: 'It broke',
      where: 'stack x',
      why: '<b>',
      remedy: 'Set `a`.',
      details: ['line'],
    });
    const markdown = renderSummary({ ...report, outcome: 'failed', error });
    expect(markdown.indexOf('### What went wrong')).toBeLessThan(markdown.indexOf('### Steps'));
    expect(markdown).toContain('> **It broke**\n>\n> Where: stack x\n>\n> Why: &lt;b>\n>\n> **What to do:** Set `a`.');
    expect(markdown).toContain('<details><summary>Last events</summary>\n\n```\nline\n```');
    expect(markdown).toContain('### What was found at the start\n\n- There is no cluster "demo" yet.');
  });

  test('lists every problem of the inputs', () => {
    const error = new InputError([
      { input: 'a', problem: 'is wrong' },
      { input: 'b', problem: 'is wrong too', example: 'x' },
    ]);
    const markdown = renderSummary({ ...report, outcome: 'failed', error });
    expect(markdown).toContain('> **Input "a": is wrong**\n>\n> **Input "b": is wrong too, for example x**');
  });

  test('of many notes the first is read, the others are folded', () => {
    const notes = ['In all', 'a', 'b', 'c', 'd', 'e', 'f'];
    expect(renderSummary({ ...report, plan: { notes, steps: [] } })).toContain(
      'In all\n\n<details><summary>What was found</summary>\n\n- a\n- b\n',
    );
  });

  test('an output that nobody would read is cut, not the sections after it', () => {
    const markdown = renderSummary({ ...report, outputs: { deleted: JSON.stringify(['x'.repeat(3000)]) } });
    expect(markdown).toContain('… (3004 characters) |');
    expect(markdown.length).toBeLessThan(2000);
  });

  test('a dry run shows what would be done', () => {
    const plan = { notes: [], steps: [{ id: 'a', title: 'Make it' }] };
    expect(renderSummary({ ...report, outcome: 'dry run', plan, results: [] })).toContain(
      '### What would be done\n\n|  | Step |\n| --- | --- |\n| 1 | Make it |',
    );
  });

  test('stays below the 1 MiB that GitHub takes', () => {
    const huge = renderSummary({ ...report, sections: ['x'.repeat(1_100_000)] });
    expect(Buffer.byteLength(huge)).toBeLessThan(1024 * 1024);
    expect(huge).toContain('### Steps');
  });
});
