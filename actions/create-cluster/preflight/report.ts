import type { Preview } from '../../../shared/action/definition.ts';
import { escapeMarkdown, table } from '../../../shared/action/markdown.ts';
import { describeFit, workloadOf } from './check-fit.ts';
import type { Cost, CostLine } from './cost.ts';
import type { Facts } from './facts.ts';
import type { Check, Findings } from './findings.ts';
import type { Measure } from './fit.ts';
import type { Judgement, Outlook } from './judge.ts';
import { clusterPods, nodePods } from './pod-needs.ts';

/** A table as plain cells, for the log and the step summary alike. */
export interface Table {
  readonly title: string;
  /** A sentence above it. */
  readonly lead?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** All columns but the first hold numbers. */
  readonly numbers: boolean;
  /** Sentences below it. */
  readonly notes: readonly string[];
}

/** Checks, fit and cost as texts, for a dry run. */
export function previewsOf(outlook: Outlook): readonly Preview[] {
  return tables(outlook).map((each) => ({
    title: each.title,
    language: 'text',
    text: plainText(each).join('\n'),
    markdown: markdown(each),
  }));
}

/** Checks, fit and cost as sections of the step summary. */
export function sectionsOf(outlook: Outlook): readonly string[] {
  return tables(outlook).map((each) => `### ${each.title}\n\n${markdown(each)}`);
}

function markdown({ lead, head, rows, numbers, notes }: Table): string {
  const cells = rows.map((row) => {
    const escaped = row.map(escapeMarkdown);
    return row[0] === total ? escaped.map((cell) => (cell === '' ? '' : `**${cell}**`)) : escaped;
  });
  return [
    ...(lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`]),
    table(head, cells, { right: numbers ? head.map((_, column) => column).slice(1) : [] }),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')]),
  ].join('\n\n');
}

/** What was looked at, whether the pods fit, and what it costs. */
export function tables({ certain, judgement }: Outlook): readonly Table[] {
  const { fit, cost, priceTable, purpose } = judgement;
  return [
    checkTable(certain, judgement),
    ...(fit.pools.length === 0 ? [] : [fitTable(judgement)]),
    costTable(cost, priceTable, purpose.expiresAt),
  ];
}

const marks: Readonly<Record<Check['state'], string>> = { fine: '✅', told: 'ℹ️', refused: '❌', 'not checked': '❔' };

function checkTable(...findings: readonly Findings[]): Table {
  const checks = findings.flatMap((each) => each.checks);
  return {
    title: 'Looked at before anything is made',
    head: ['', 'What', 'Found'],
    rows: checks.map(({ of, state, found }) => [marks[state], of, found]),
    numbers: false,
    notes: checks.some(({ state }) => state === 'not checked')
      ? ['❔ could not be checked, which is no reason to stop.']
      : [],
  };
}

/** The row of the sums. */
const total = 'In all';

function fitTable({ fit, shape, purpose }: Judgement): Table {
  const row = (name: string, unit: string, { needed, there }: Measure) => [
    name,
    `${needed}${unit}`,
    `${there}${unit}`,
    `${there - needed}${unit}`,
  ];
  const perNode = fit.pools.map(
    ({ pool, room }) =>
      `Node group "${pool.name}": each of ${pool.nodes} nodes (${pool.instanceTypes.join(' or ')}) takes ${room.pods} pods and ${room.volumes} volumes.`,
  );
  const own = workloadOf(purpose).length;
  return {
    title: 'Fit',
    lead: `${describeFit(fit, shape, purpose)}.`,
    head: ['', 'Needed', 'There', 'Left'],
    rows: [
      row('Pods', '', fit.pods),
      row('CPU requests', 'm', fit.cpu),
      row('Memory requests', ' MiB', fit.memory),
      row('Volumes', '', fit.volumes),
    ],
    numbers: true,
    notes: [
      ...fit.reasons,
      ...perNode,
      `Pods needed: ${nodePods.length} system pods on each node, ${clusterPods.length} more in the cluster, ${own === 0 ? 'and yours' : `${own} of OpenRemote`}.`,
      'Requests of system pods, and what a node keeps for itself, are estimates.',
    ],
  };
}

function costTable(cost: Cost, priceTable: Facts['priceTable'], expiresAt: Date | undefined): Table {
  const until = cost.expires && expiresAt !== undefined ? `Until ${minute(expiresAt)}` : 'Month of 730 h';
  const figure = (perHour: number | undefined, hours: number, digits: number) =>
    perHour === undefined ? 'no price' : (perHour * hours).toFixed(digits);
  const sources = new Set(cost.lines.map(({ source }) => source));
  const row = ({ item, quantity, unit, perHour, source }: CostLine) => [
    source === 'table' && sources.has('live') ? `${item} †` : item,
    unit === undefined ? String(quantity) : `${quantity} ${unit}`,
    figure(perHour, 1, 4),
    figure(perHour, 24, 2),
    figure(perHour, cost.hours, 2),
  ];
  return {
    title: 'Cost in USD (estimate)',
    head: ['', 'Quantity', 'Per hour', 'Per day', until],
    rows: [...cost.lines.map(row), [total, '', cost.perHour.toFixed(4), cost.perDay.toFixed(2), cost.inAll.toFixed(2)]],
    numbers: true,
    notes: [...priceNotes(sources, priceTable), ...cost.notes],
  };
}

function priceNotes(
  sources: ReadonlySet<CostLine['source']>,
  { date, region, notLive }: Facts['priceTable'],
): string[] {
  const list = `the list of ${date} for ${region}`;
  const why = notLive === undefined ? '' : ` (${notLive})`;
  if (!sources.has('live')) return [`Prices are of ${list}; they could not be asked for live${why}.`];
  if (!sources.has('table')) return ['Prices were asked for live, from the AWS price list.'];
  return [`Prices were asked for live, from the AWS price list; those marked † are of ${list}${why}.`];
}

/** `2026-11-21 18:00 UTC`. */
function minute(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Lines of plain text with aligned columns. */
export function plainText({ lead, head, rows, numbers, notes }: Table): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return numbers && column > 0 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [...(lead === undefined ? [] : [lead]), ...all.map(line), ...notes.map((note) => `· ${note}`)];
}
