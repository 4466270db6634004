import type { Annotation, Conclusion, JobResult, LogLine, StepResult, WorkflowResult } from '../runner/results.ts';
import { toText } from '../runner/values.ts';
import type { ReportData } from './data.ts';
import { Html, html, webLink } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { durationText } from './time-text.ts';

/** Lines of a step's log that the page keeps. */
const mostLogLines = 1500;

const marks: Record<Conclusion, Html> = {
  success: html`<span class="mark good" title="success">✓</span>`,
  failure: html`<span class="mark bad" title="failure">✗</span>`,
  cancelled: html`<span class="mark warn" title="cancelled">◌</span>`,
  skipped: html`<span class="mark" title="skipped">–</span>`,
};

/** Workflows, jobs and steps, with the summaries that steps wrote, what they complained of, and their logs. */
export function workSections(data: ReportData): Html[] {
  return data.workflows.map(
    (workflow, index) =>
      html`<section id="workflow-${index}">
        <h2>${marks[workflow.conclusion]} ${workflow.name}</h2>
        <p class="lead">${workflow.file} · ${workflow.event}${inputsText(workflow)}</p>
        ${workflow.jobs.map((job) => jobHtml(job, data.speed))}
      </section>`,
  );
}

function inputsText(workflow: WorkflowResult): string {
  const given = Object.entries(workflow.inputs).filter(([, value]) => value !== '');
  return given.map(([name, value]) => ` · ${name}: ${toText(value)}`).join('');
}

function jobHtml(job: JobResult, speed: number): Html {
  const url = job.environment?.url;
  return html`<h3>${marks[job.conclusion]} ${job.name}</h3>
    ${job.environment !== undefined && html`<p class="lead">environment ${job.environment.name}${url !== undefined && html` · ${webLink(url)}`}</p>`}
    ${job.annotations.map(annotationHtml)} ${job.steps.map((step) => stepHtml(step, speed))}`;
}

function stepHtml(step: StepResult, speed: number): Html {
  const seconds = ((step.endedAt.getTime() - step.startedAt.getTime()) / 1000) * speed;
  const took = step.conclusion === 'skipped' ? 'skipped' : durationText(seconds);
  const opens = step.summary !== '' || step.outcome === 'failure';
  return html`<details class="step" ${opens && 'open'}>
    <summary>
      ${marks[step.outcome]}
      <span
        >${step.name}${step.uses !== undefined && !step.name.endsWith(step.uses) && html` <small class="ids">${step.uses}</small>`}</span
      >
      <span class="took">${took}</span>
    </summary>
    <div class="body">
      ${step.annotations.map(annotationHtml)}
      ${step.summary !== '' && html`<div class="summary">${renderMarkdown(step.summary)}</div>`}
      ${
        step.log.length > 0 &&
        html`<details>
          <summary>Log, ${step.log.length} lines</summary>
          ${logHtml(step.log)}
        </details>`
      }
    </div>
  </details>`;
}

function annotationHtml(annotation: Annotation): Html {
  const colour = { error: 'bad', warning: 'warn', notice: 'info' }[annotation.level];
  const title = annotation.title === undefined ? annotation.level : `${annotation.level}: ${annotation.title}`;
  return html`<div class="annotation ${colour}"><strong>${title}</strong> <span>${annotation.message}</span></div>`;
}

function logHtml(log: readonly LogLine[]): Html {
  const kept = log.slice(-mostLogLines).filter((line) => line.kind !== 'endgroup');
  const before = log.length > mostLogLines ? `… ${log.length - mostLogLines} lines before\n` : '';
  // Joined by hand: white space counts inside of pre.
  const lines = kept.map((line) => html`<span class="${line.kind}">${line.text}</span>`.text).join('\n');
  return html`<pre class="log" tabindex="0">${before}${new Html(lines)}</pre>`;
}
