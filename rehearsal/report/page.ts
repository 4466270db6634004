import { barChart } from './bars.ts';
import { countCalls } from './counts.ts';
import { realSeconds, rehearsedSeconds, type ReportData } from './data.ts';
import { html, Html, webLink } from './html.ts';
import { callsSection, costSection, createdSection, leftSection } from './sections.ts';
import { style } from './style.ts';
import { dollarText, durationText, plural } from './time-text.ts';
import { slowestRows, timelineOf, type Row } from './timeline.ts';
import { workSections } from './work-section.ts';

/** Rows of cloud resources that are shown at once. */
const mostResourceRows = 24;

/** The report as one HTML page that loads nothing. */
export function renderPage(data: ReportData): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${data.title} · rehearsal</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        ${patterns}
        <header class="top">
          <p class="kicker">
            openremote/eks-actions · rehearsal of ${data.startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC
          </p>
          <h1>
            ${data.title}
            ${data.passed ? html`<span class="badge passed">✓ passed</span>` : html`<span class="badge failed">✗ did not pass</span>`}
          </h1>
          ${
            data.reasons.length > 0 &&
            html`<ul class="reasons">
              ${data.reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
          }
          ${figures(data)}
          <nav aria-label="Parts of this page">
            <a href="#timeline">Timeline</a>
            ${data.workflows.map((workflow, index) => html`<a href="#workflow-${index}">${workflow.name}</a>`)}
            <a href="#created">Created</a><a href="#left">Left behind</a><a href="#cost">Cost</a
            ><a href="#calls">Calls</a>
          </nav>
        </header>
        <main>
          ${timelineSection(data)} ${workSections(data)} ${createdSection(data)} ${leftSection(data)}
          ${costSection(data)} ${callsSection(data)}
        </main>
        <footer>
          Everything on this page happened on one machine, against stand-ins for AWS and Kubernetes. No AWS account was
          touched and nothing was paid. Durations come from a table of typical values.
        </footer>
      </body>
    </html> `.text;
}

function figures(data: ReportData): Html {
  const calls = countCalls(data.calls);
  const errors = calls.reduce((sum, service) => sum + service.errors, 0);
  const still = data.resources.filter((resource) => resource.deletedAt === undefined).length;
  return html`<dl class="figures">
    ${
      data.url !== undefined &&
      html`<div class="wide">
        <dt>Reached at</dt>
        <dd>${webLink(data.url)}</dd>
      </div>`
    }
    <div>
      <dt>On the rehearsed clock</dt>
      <dd>
        ${durationText(rehearsedSeconds(data))}<small
          >${realSeconds(data).toFixed(1)} s here, speed ${data.speed}</small
        >
      </dd>
    </div>
    <div>
      <dt>It would have cost</dt>
      <dd>${dollarText(data.cost.usd)}<small>${plural(data.cost.lines.length, 'kind')} of charges</small></dd>
    </div>
    <div>
      <dt>Created</dt>
      <dd>${data.resources.length}<small>${still === 0 ? 'all gone again' : `${still} still there`}</small></dd>
    </div>
    <div>
      <dt>Calls</dt>
      <dd>
        ${calls.reduce((sum, service) => sum + service.count, 0)}<small>${plural(errors, 'error')} answered</small>
      </dd>
    </div>
    <div>
      <dt>Left behind</dt>
      <dd class="${data.left.length === 0 ? 'good' : 'bad'}">
        ${data.left.length === 0 ? 'nothing' : data.left.length}
      </dd>
    </div>
  </dl>`;
}

function timelineSection(data: ReportData): Html {
  const timeline = timelineOf(data);
  const slow = slowestRows(timeline.resources, mostResourceRows);
  const chart = (rows: readonly Row[], title: string): Html =>
    barChart(
      rows.map((row) => ({ ...row, bars: row.spans })),
      timeline.seconds,
      title,
    );
  return html`<section id="timeline">
    <h2>Timeline</h2>
    <p class="lead">
      Times are on the rehearsed clock. What this machine itself needs runs on it too, stretched by the speed, so
      durations and cost are upper bounds.
    </p>
    ${chart(timeline.work, 'Workflows, jobs and steps')}
    ${
      slow.length > 0 &&
      html`<h3>In the cloud</h3>
        ${chart(slow, 'Cloud resources that took longest to change')}`
    }
    ${
      timeline.resources.length > slow.length &&
      html`<details>
        <summary>All ${timeline.resources.length} with states</summary>
        ${chart(timeline.resources, 'All cloud resources')}
      </details>`
    }
    <ul class="legend">
      ${legend}
    </ul>
  </section>`;
}

const legend = (
  [
    ['success', 'done, or in service'],
    ['creating', 'coming up'],
    ['impaired', 'degraded'],
    ['deleting', 'going away'],
    ['failure', 'failed'],
    ['cancelled', 'cancelled'],
  ] as const
).map(
  ([kind, text]) =>
    html`<li>
      <svg width="18" height="12" aria-hidden="true"><rect class="${kind}" width="18" height="12" rx="2" /></svg>${text}
    </li>`,
);

const patterns = html`<svg class="hidden" aria-hidden="true">
  <defs>
    <pattern id="coming" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="under" width="7" height="7" />
      <path class="creating" d="M0 0V7" />
    </pattern>
    <pattern id="going" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="gone" width="7" height="7" />
      <path class="deleting" d="M0 0V7" />
    </pattern>
  </defs>
</svg>`;
