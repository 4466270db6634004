import { durationText } from './time-text.ts';
import { slowestRows, type Row, type SpanKind, type Timeline } from './timeline.ts';

const marks: Record<SpanKind, string> = {
  creating: '░',
  ready: '█',
  impaired: '▓',
  deleting: '▒',
  failed: '✗',
  success: '■',
  failure: '✗',
  cancelled: '◌',
};

const mostResources = 16;

/** The timeline as lines of text, `width` columns wide: jobs and steps, then the slowest resources. */
export function textTimeline(timeline: Timeline, width: number): string[] {
  const labelWidth = Math.min(44, Math.floor(width * 0.42));
  const barWidth = Math.max(20, width - labelWidth - 12);
  const resources = slowestRows(timeline.resources, mostResources);
  const line = (row: Row, label: string): string => {
    const total = row.spans.reduce((sum, span) => sum + span.to - span.from, 0);
    return `${fit(label, labelWidth)} ${bar(row, timeline.seconds, barWidth)} ${durationText(total).padStart(9)}`;
  };
  const indent: Record<Row['level'], string> = { workflow: '', job: '  ', step: '    ', resource: '' };
  return [
    `${' '.repeat(labelWidth)} ${axis(timeline.seconds, barWidth)}`,
    ...timeline.work.map((row) => line(row, `${indent[row.level]}${row.label}`)),
    ...(resources.length === 0 ? [] : ['']),
    ...resources.map((row) => line(row, `${row.detail} ${row.label}`)),
    ...(resources.length === 0
      ? []
      : [`${' '.repeat(labelWidth)} ░ coming up   ▓ degraded   █ in service   ▒ going away`]),
  ];
}

/** `0        20        40   min`, with ticks at round minutes. */
function axis(seconds: number, width: number): string {
  const cells = Array.from({ length: width }, () => ' ');
  const minutes = seconds / 60;
  const step = [1, 2, 5, 10, 20, 30, 60, 120, 240, 480].find((each) => minutes / each <= width / 10) ?? 960;
  for (let minute = 0; minute <= minutes; minute += step) {
    const text = String(minute);
    const at = Math.floor((minute / minutes) * (width - 1));
    if (at + text.length > width - 4) break;
    Array.from(text).forEach((digit, index) => (cells[at + index] = digit));
  }
  return `${cells.join('').slice(0, width - 4)} min`;
}

function bar(row: Row, seconds: number, width: number): string {
  const cells = Array.from({ length: width }, () => '·');
  for (const span of row.spans) {
    const from = Math.min(width - 1, Math.floor((span.from / seconds) * width));
    const to = Math.min(width, Math.max(from + 1, Math.round((span.to / seconds) * width)));
    for (let cell = from; cell < to; cell += 1) cells[cell] = marks[span.kind];
  }
  return cells.join('');
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
