/** One bar of a Mermaid gantt chart, in seconds from the chart's first start. */
export interface GanttTask {
  readonly section: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly tags: readonly ('done' | 'active' | 'crit' | 'milestone')[];
}

export interface Gantt {
  readonly title: string;
  readonly tasks: readonly GanttTask[];
}

const tags = new Set(['done', 'active', 'crit', 'milestone', 'vert']);
const ignored =
  /^(%%|dateFormat\b|axisFormat\b|tickInterval\b|excludes\b|includes\b|todayMarker\b|weekday\b|displayMode\b|click\b)/;

/**
 * Reads the text of a Mermaid gantt chart, as far as step summaries use it: sections, tags, ids, `after`, durations, and times
 * as numbers (dateFormat X or x), clock times or dates. Gives undefined for what it does not understand.
 */
export function parseGantt(text: string): Gantt | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line === 'gantt');
  if (start < 0) return undefined;
  const dateFormat = /^dateFormat\s+(.+)$/m.exec(text)?.[1]?.trim() ?? 'YYYY-MM-DD';
  let title = '';
  let section = '';
  const tasks: GanttTask[] = [];
  const ends = new Map<string, number>();
  for (const line of lines.slice(start + 1)) {
    if (line === '' || ignored.test(line)) continue;
    if (line.startsWith('title ')) title = line.slice(6).trim();
    else if (line.startsWith('section ')) section = line.slice(8).trim();
    else {
      const task = taskOf(line, dateFormat, tasks.at(-1)?.to, ends);
      if (task === undefined) return undefined;
      if (task.id !== undefined) ends.set(task.id, task.to);
      tasks.push({ section, name: task.name, from: task.from, to: task.to, tags: task.tags });
    }
  }
  const first = Math.min(...tasks.map((task) => task.from));
  return { title, tasks: tasks.map((task) => ({ ...task, from: task.from - first, to: task.to - first })) };
}

function taskOf(
  line: string,
  dateFormat: string,
  previousEnd: number | undefined,
  ends: ReadonlyMap<string, number>,
): (Omit<GanttTask, 'section'> & { id: string | undefined }) | undefined {
  const colon = line.lastIndexOf(' :') >= 0 ? line.lastIndexOf(' :') + 1 : line.indexOf(':');
  if (colon < 0) return undefined;
  const parts = line
    .slice(colon + 1)
    .split(',')
    .map((part) => part.trim());
  const given = parts.filter((part) => tags.has(part)) as GanttTask['tags'];
  const rest = parts.filter((part) => part !== '' && !tags.has(part));
  const [endText, startText, id] = rest.toReversed();
  if (endText === undefined || rest.length > 3) return undefined;
  const from = startText === undefined ? previousEnd : momentOf(startText, dateFormat, ends);
  if (from === undefined) return undefined;
  const length = durationOf(endText);
  const to = length === undefined ? momentOf(endText, dateFormat, ends) : from + length;
  if (to === undefined) return undefined;
  return { name: line.slice(0, colon).trim(), from, to: Math.max(from, to), tags: given, id };
}

function momentOf(text: string, dateFormat: string, ends: ReadonlyMap<string, number>): number | undefined {
  if (text.startsWith('after ')) {
    const known = text
      .slice(6)
      .trim()
      .split(/\s+/)
      .map((id) => ends.get(id));
    return known.includes(undefined) ? undefined : Math.max(...(known as number[]));
  }
  if (/^\d+(\.\d+)?$/.test(text)) return dateFormat === 'x' ? Number(text) / 1000 : Number(text);
  const clock = /^(\d+):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text);
  if (clock !== null) {
    const [, first = '0', second = '0', third] = clock;
    // Two numbers are hours and minutes, unless the format says minutes and seconds.
    if (third === undefined && dateFormat.startsWith('mm')) return Number(first) * 60 + Number(second);
    return Number(first) * 3600 + Number(second) * 60 + Number(third ?? 0);
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : date / 1000;
}

function durationOf(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/.exec(text);
  if (match === null) return undefined;
  const factor = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[
    match[2] as 'ms' | 's' | 'm' | 'h' | 'd' | 'w'
  ];
  return Number(match[1]) * factor;
}
