import { styleText } from 'node:util';

import { countByType } from '../report/counts.ts';
import { realSeconds, rehearsedSeconds, type ReportData } from '../report/data.ts';
import { kindsText, kindText, ownerText, shortName } from '../report/names.ts';
import { textTimeline } from '../report/text-timeline.ts';
import { dollarText, durationText, plural, quantityText } from '../report/time-text.ts';
import { timelineOf } from '../report/timeline.ts';

/** The last part of a rehearsal's output: what was made, where it is, when, what it would have cost, what is left. */
export function closingText(data: ReportData, width: number): string[] {
  return [
    ...section('Created', createdLines(data, width)),
    ...(data.url === undefined ? [] : section('URL', [styleText('underline', data.url)])),
    ...section('Timeline', textTimeline(timelineOf(data), width - 2)),
    ...section('It would have cost', costLines(data)),
    ...leftLines(data),
    '',
    `Took      ${durationText(rehearsedSeconds(data))} there, ${realSeconds(data).toFixed(1)} s here (speed ${data.speed})`,
    outcomeLine(data),
  ];
}

/** What is still there, as the one line that one hopes for or as a table. */
export function leftLines(data: Pick<ReportData, 'left'>): string[] {
  if (data.left.length === 0) return ['', `${styleText('bold', 'left behind:')} ${styleText('green', 'nothing')}`];
  const rows = data.left.map(({ type, id, region, owner, state }) => [
    kindText(type),
    shortName(id),
    region,
    ownerText(owner),
    state ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    '',
    `${styleText('bold', 'left behind:')} ${styleText('red', plural(data.left.length, 'thing'))}`,
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`),
  ];
}

function createdLines(data: ReportData, width: number): string[] {
  if (data.resources.length === 0) return ['nothing'];
  return countByType(data.resources).map(({ type, count, gone, names }) => {
    const state = gone === count ? '' : styleText('yellow', ` (${count - gone} still there)`);
    const head = `${String(count).padStart(3)} ${kindsText(type, count)}${state}`;
    const room = width - 36;
    const all = names.map(shortName).join(', ');
    return `${head.padEnd(30)}  ${styleText('dim', all.length > room ? `${all.slice(0, room - 1)}…` : all)}`;
  });
}

function costLines({ cost }: ReportData): string[] {
  const width = Math.max(6, ...cost.lines.map((line) => line.item.length));
  const row = (item: string, usd: string): string => `${item.padEnd(width)}  ${usd.padStart(9)}`;
  return [
    ...cost.lines.map(
      (line) =>
        `${row(line.item, line.usd === undefined ? '?' : dollarText(line.usd))}  ${styleText('dim', quantityText(line))}`,
    ),
    styleText('bold', row('in all', dollarText(cost.usd))),
    styleText('dim', cost.note),
  ];
}

function outcomeLine(data: ReportData): string {
  if (data.passed) return styleText('green', 'The rehearsal passed.');
  return styleText('red', `The rehearsal did not pass: ${data.reasons.join('; ')}.`);
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', styleText('bold', title), ...lines.map((line) => `  ${line}`)];
}
