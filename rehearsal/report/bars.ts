import { html, type Html } from './html.ts';
import { clockText, durationText } from './time-text.ts';

/** One bar in a row of a chart, in seconds. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** A class of the style sheet: creating, ready, deleting, failed, success, failure, cancelled. */
  readonly kind: string;
  readonly text: string;
}

export interface BarRow {
  readonly label: string;
  /** Shown before the label, dimmed. */
  readonly detail: string;
  readonly level: string;
  readonly bars: readonly Bar[];
}

/** A chart of rows on one time axis. Every row is text and a bar drawn as SVG, so it stays readable at any width. */
export function barChart(rows: readonly BarRow[], seconds: number, title: string): Html {
  const ticks = ticksOf(seconds);
  return html`<div class="chart" role="group" aria-label="${title}">
    <div class="row axis" aria-hidden="true">
      <span class="label"></span>
      <svg class="bar" width="100%" height="18">
        ${ticks.map((tick) => html`<text x="${percent(tick, seconds)}" y="13" class="${anchor(tick, seconds)}">${tickText(tick, seconds)}</text>`)}
      </svg>
      <span class="took"></span>
    </div>
    <ol>
      ${rows.map((row) => rowHtml(row, seconds, ticks))}
    </ol>
  </div>`;
}

function rowHtml(row: BarRow, seconds: number, ticks: readonly number[]): Html {
  const [first, last] = [row.bars[0], row.bars.at(-1)];
  const total = (last?.to ?? 0) - (first?.from ?? 0);
  const states = row.bars.map((bar) => `${bar.text} ${clockText(bar.from)}–${clockText(bar.to)}`).join(', ');
  return html`<li class="row ${row.level}">
    <span class="label" title="${`${row.detail} ${row.label}`.trim()}"
      >${row.detail !== '' && html`<small>${row.detail}</small> `}${row.label}</span
    >
    <svg class="bar" width="100%" height="16" role="img" aria-label="${states}">
      ${ticks.map((tick) => html`<line x1="${percent(tick, seconds)}" x2="${percent(tick, seconds)}" y1="0" y2="16" />`)}
      ${row.bars.map((bar) => barSvg(bar, seconds))}
    </svg>
    <span class="took">${durationText(total)}</span>
  </li>`;
}

function barSvg(bar: Bar, seconds: number): Html {
  const width = Math.max(0.3, ((bar.to - bar.from) / seconds) * 100);
  const x = Math.min(99.7, (bar.from / seconds) * 100);
  const title = `${bar.text}: ${clockText(bar.from)} to ${clockText(bar.to)}, ${durationText(bar.to - bar.from)}`;
  return html`<rect class="${bar.kind}" x="${x.toFixed(3)}%" y="2" width="${width.toFixed(3)}%" height="12" rx="2"
    ><title>${title}</title></rect
  >`;
}

/** At most nine round moments. */
function ticksOf(seconds: number): number[] {
  const steps = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 43_200, 86_400];
  const step = steps.find((each) => seconds / each <= 9) ?? seconds;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step);
}

/** Ticks of one axis all look alike: seconds, whole minutes, or a clock. */
function tickText(tick: number, seconds: number): string {
  if (seconds < 120) return `${tick}s`;
  if (seconds < 9 * 60) return clockText(tick).slice(2);
  return seconds < 3 * 3600 ? `${Math.round(tick / 60)} min` : clockText(tick).slice(0, -3);
}

function anchor(tick: number, seconds: number): string {
  if (tick === 0) return 'first';
  return tick / seconds > 0.97 ? 'last' : 'middle';
}

function percent(at: number, seconds: number): string {
  return `${((at / seconds) * 100).toFixed(3)}%`;
}
