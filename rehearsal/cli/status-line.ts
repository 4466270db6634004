import { styleText } from 'node:util';

import type { RecordedCall } from '../recorder.ts';
import { clockText, durationText, plural } from '../report/time-text.ts';

const frames = Array.from('⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏');

export interface Status {
  /** Rehearsed seconds since the start. */
  readonly elapsed: number;
  readonly running: readonly { job: string; step: string; seconds: number; last: string }[];
  readonly resources: number;
  readonly calls: readonly RecordedCall[];
}

/** `⠹ 0:12:40  deploy › Create the cluster 4m 10s · 37 resources · 210 calls, last eks DescribeCluster`. */
export function statusLine(status: Status, frame: number): string {
  if (status.running.length === 0) return '';
  const jobs = status.running
    .map(
      ({ job, step, seconds, last }) =>
        `${job} › ${step} ${durationText(seconds)}${last === '' ? '' : styleText('dim', ` ${last.slice(0, 60)}`)}`,
    )
    .join('  |  ');
  const last = status.calls.at(-1);
  const calls = plural(status.calls.length, 'call');
  const counts = `${plural(status.resources, 'resource')} · ${calls}${last === undefined ? '' : `, last ${last.service} ${last.operation}`}`;
  const spinner = frames[frame % frames.length] ?? '';
  return `${styleText('cyan', spinner)} ${clockText(status.elapsed)}  ${jobs}  ${styleText('dim', counts)}`;
}
