import { describe, expect, test } from '@jest/globals';

import { parseGantt } from '../../../rehearsal/report/gantt-text.ts';

describe('the text of a Mermaid gantt chart', () => {
  test('sections, tags, ids, after, durations and numbers', () => {
    const gantt = parseGantt(`gantt
  title Create demo
  dateFormat X
  axisFormat %M:%S
  %% a comment
  section Cluster
  Control plane : done, cp, 100, 610
  Nodes: crit, nodes, after cp, 2m
  Add-ons :active, after cp nodes, 45s
  section Rest
  Check :30s
`);
    expect(gantt).toEqual({
      title: 'Create demo',
      tasks: [
        { section: 'Cluster', name: 'Control plane', from: 0, to: 510, tags: ['done'] },
        { section: 'Cluster', name: 'Nodes', from: 510, to: 630, tags: ['crit'] },
        { section: 'Cluster', name: 'Add-ons', from: 630, to: 675, tags: ['active'] },
        { section: 'Rest', name: 'Check', from: 675, to: 705, tags: [] },
      ],
    });
  });

  test.each([
    ['HH:mm:ss', '00:01:00', '00:02:30', 90],
    ['x', '1000', '91000', 90],
    ['mm:ss', '01:00', '02:30', 90],
    ['YYYY-MM-DDTHH:mm:ss', '2026-01-01T00:00:00Z', '2026-01-01T00:01:30Z', 90],
  ])('times as %s', (format, from, to, seconds) => {
    expect(parseGantt(`gantt\ndateFormat ${format}\nTask :t, ${from}, ${to}`)?.tasks[0]?.to).toBe(seconds);
  });

  test.each([
    'flowchart LR\n a --> b',
    'gantt\n Task without times',
    'gantt\n Task :after nobody, 3s',
    'gantt\n Task :a, b, c, d',
  ])('what it does not understand is left alone: %s', (text) => expect(parseGantt(text)).toBeUndefined());
});
