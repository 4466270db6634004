import { describe, expect, test } from '@jest/globals';

import { textTimeline } from '../../../rehearsal/report/text-timeline.ts';
import { slowestRows, stateKind, timelineOf } from '../../../rehearsal/report/timeline.ts';
import { sampleReport } from '../../support/sample-report.ts';

describe('the timeline', () => {
  test.each([
    ['CREATING', 'creating'],
    ['CREATE_IN_PROGRESS', 'creating'],
    ['provisioning', 'creating'],
    ['PENDING_VALIDATION', 'creating'],
    ['CREATE_COMPLETE', 'ready'],
    ['ACTIVE', 'ready'],
    ['in-use', 'ready'],
    ['DEGRADED', 'impaired'],
    ['ISSUED', 'ready'],
    ['DELETE_IN_PROGRESS', 'deleting'],
    ['deleting', 'deleting'],
    ['shutting-down', 'deleting'],
    ['ROLLBACK_IN_PROGRESS', 'failed'],
    ['DELETE_FAILED', 'failed'],
  ])('%s is %s', (state, kind) => expect(stateKind(state)).toBe(kind));

  test('has workflows, jobs and steps that ran, and resources that have states', () => {
    const timeline = timelineOf(sampleReport());
    expect(timeline.work.map(({ level, label }) => `${level} ${label}`)).toEqual([
      'workflow OpenRemote environment',
      'job up',
      'step setup-tools',
      'step Create the cluster',
    ]);
    expect(timeline.resources.map(({ detail, label }) => `${detail} ${label}`)).toEqual(['EKS cluster demo']);
    expect(timeline.resources[0]?.spans.map(({ from, to }) => [from, to])).toEqual([
      [70, 580],
      [580, 1220],
      [1220, 1700],
    ]);
  });

  test('shows only what had to be waited for, where there is little room', () => {
    const row = (label: string, to: number, kind: 'creating' | 'ready') => ({
      level: 'resource' as const,
      label,
      detail: '',
      spans: [{ from: 0, to, kind, text: '' }],
    });
    const rows = [row('quick', 5, 'creating'), row('still', 900, 'ready'), row('slow', 90, 'creating')];
    expect(slowestRows(rows, 2).map(({ label }) => label)).toEqual(['quick', 'slow']);
    expect(slowestRows(rows, 1).map(({ label }) => label)).toEqual(['slow']);
  });

  test('is drawn as text in the given width', () => {
    const lines = textTimeline(timelineOf(sampleReport()), 100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    const cluster = lines.find((line) => line.startsWith('EKS cluster demo'));
    expect(cluster).toMatch(/·░+█+▒+·+\s+27m 10s$/);
    expect(lines[0]).toMatch(/^\s+0 +\d/);
  });
});
