import { barChart, type BarRow } from './bars.ts';
import type { Gantt, GanttTask } from './gantt-text.ts';
import { html, type Html } from './html.ts';

/** A gantt chart as bars of our own, since the page loads no Mermaid. */
export function ganttChart(gantt: Gantt): Html {
  const seconds = Math.max(1, ...gantt.tasks.map((task) => task.to));
  const rows = gantt.tasks.map((task): BarRow => ({
    label: task.name,
    detail: task.section === task.name ? '' : task.section,
    level: 'resource',
    bars: [{ from: task.from, to: task.to, kind: kindOf(task), text: task.name }],
  }));
  return html`<figure class="gantt">
    ${gantt.title !== '' && html`<figcaption>${gantt.title}</figcaption>`}
    ${barChart(rows, seconds, gantt.title === '' ? 'Timeline' : gantt.title)}
  </figure>`;
}

function kindOf(task: GanttTask): string {
  if (task.tags.includes('crit')) return 'failure';
  return task.tags.includes('active') ? 'creating' : 'success';
}
