import { html, type Html } from './html.ts';
import { plural } from './time-text.ts';

/** Calls in each rehearsed minute, as bars. */
export function callsChart(minutes: readonly number[]): Html {
  const most = Math.max(1, ...minutes);
  const width = 100 / Math.max(1, minutes.length);
  return html`<figure class="calls">
    <figcaption>Calls per rehearsed minute, at most ${most}</figcaption>
    <svg width="100%" height="64" role="img" aria-label="${`Calls per rehearsed minute, at most ${most}`}">
      ${minutes.map((count, minute) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * 62);
        return html`<rect
          class="success"
          x="${(minute * width).toFixed(3)}%"
          y="${(64 - height).toFixed(1)}"
          width="${Math.max(0.1, width * 0.86).toFixed(3)}%"
          height="${height.toFixed(1)}"
          ><title>${`minute ${minute}: ${plural(count, 'call')}`}</title></rect
        >`;
      })}
    </svg>
    <div class="ends" aria-hidden="true"><span>0 min</span><span>${minutes.length} min</span></div>
  </figure>`;
}
