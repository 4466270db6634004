import { rfc3339 } from '../../../shared/aws/ownership.ts';
import type { Cost, CostLine } from './cost.ts';
import type { Facts } from './facts.ts';
import type { Fit, Measure } from './fit.ts';
import type { Preflight } from './preflight.ts';

/** A table as plain cells, for the log and the step summary alike. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sentences below it. */
  readonly notes: readonly string[];
}

/** Fit and cost, to be shown before anything is made and again in the report. */
export function tables(
  { fit, cost }: Pick<Preflight, 'fit' | 'cost'>,
  facts: Pick<Facts, 'priceTable'>,
  expiresAt: Date | undefined,
): readonly Table[] {
  return [...(fit.state === 'not checked' ? [] : [fitTable(fit)]), costTable(cost, facts, expiresAt)];
}

const verdicts: Readonly<Record<Fit['state'], string>> = {
  fits: 'All pods fit.',
  grows: 'The pods fit once the node groups have grown.',
  'too small': 'The pods do not fit.',
  'not checked': 'Whether the pods fit was not checked.',
};

function fitTable(fit: Fit): Table {
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
  return {
    title: 'Fit',
    head: ['', 'Needed', 'There', 'Left'],
    rows: [
      row('Pods', '', fit.pods),
      row('CPU requests', 'm', fit.cpu),
      row('Memory requests', ' MiB', fit.memory),
      row('Volumes', '', fit.volumes),
    ],
    notes: [
      verdicts[fit.state],
      ...fit.reasons,
      ...perNode,
      'Requests of system pods, and what a node keeps for itself, are estimates.',
    ],
  };
}

function costTable(cost: Cost, { priceTable }: Pick<Facts, 'priceTable'>, expiresAt: Date | undefined): Table {
  const total = cost.expires && expiresAt !== undefined ? `USD until ${rfc3339(expiresAt)}` : 'USD per month (730 h)';
  const figure = (perHour: number | undefined, hours: number, digits: number) =>
    perHour === undefined ? 'no price' : (perHour * hours).toFixed(digits);
  const sources = new Set(cost.lines.map(({ source }) => source));
  const row = ({ item, quantity, perHour, source }: CostLine) => [
    source === 'table' && sources.has('live') ? `${item} †` : item,
    String(quantity),
    figure(perHour, 1, 4),
    figure(perHour, 24, 2),
    figure(perHour, cost.hours, 2),
  ];
  return {
    title: 'Cost (estimate)',
    head: ['Item', 'Quantity', 'USD per hour', 'USD per day', total],
    rows: [
      ...cost.lines.map(row),
      ['In all', '', cost.perHour.toFixed(4), cost.perDay.toFixed(2), cost.inAll.toFixed(2)],
    ],
    notes: [...priceNotes(sources, priceTable), ...cost.notes],
  };
}

function priceNotes(
  sources: ReadonlySet<CostLine['source']>,
  { date, region, notLive }: Facts['priceTable'],
): string[] {
  const table = `the list of ${date} for ${region}`;
  const why = notLive === undefined ? '' : ` (${notLive})`;
  if (!sources.has('live')) return [`Prices are of ${table}; they were not asked for live${why}.`];
  if (!sources.has('table')) return ['Prices were asked for live, from the AWS price list.'];
  return [`Prices were asked for live, from the AWS price list; those marked † are of ${table}${why}.`];
}

/** Lines of plain text with aligned columns. */
export function plainText({ head, rows, notes }: Table): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [...all.map(line), ...notes.map((note) => `· ${note}`)];
}

/** One line for the plan: `Costs about 0.49 USD per hour, 11.76 per day, 3.92 until 2026-11-21T18:00:00Z.` */
export function costSentence(cost: Cost, expiresAt: Date | undefined): string {
  const end = expiresAt === undefined ? '' : `, ${cost.inAll.toFixed(2)} until it expires at ${rfc3339(expiresAt)}`;
  return `Costs about ${cost.perHour.toFixed(2)} USD per hour, ${cost.perDay.toFixed(2)} per day${end} (list prices; the report has the lines).`;
}
