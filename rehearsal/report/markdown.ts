import MarkdownIt from 'markdown-it';

import { ganttChart } from './gantt-chart.ts';
import { parseGantt } from './gantt-text.ts';
import { escapeHtml, Html } from './html.ts';

// What GitHub lets through in Markdown and summaries use. Attributes are dropped, but for `open` of details.
const allowedTags = new Set(
  'b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre s span strong sub summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.renderer.rules['html_block'] = (tokens, index) => allowedHtml(tokens[index]?.content ?? '');
markdown.renderer.rules['html_inline'] = (tokens, index) => allowedHtml(tokens[index]?.content ?? '');
// The page loads nothing from elsewhere: a picture is its alternative text, linked.
markdown.renderer.rules['image'] = (tokens, index) => {
  const token = tokens[index];
  return `<a href="${escapeHtml(String(token?.attrGet('src') ?? ''))}">${escapeHtml(token?.content ?? '')}</a>`;
};
const fence = markdown.renderer.rules['fence'];
markdown.renderer.rules['fence'] = (tokens, index, options, environment, self) => {
  const token = tokens[index];
  const gantt = token?.info.trim() === 'mermaid' ? parseGantt(token.content) : undefined;
  if (gantt !== undefined && gantt.tasks.length > 0) return ganttChart(gantt).text;
  return fence?.(tokens, index, options, environment, self) ?? '';
};

/** A step summary as HTML: GitHub's Markdown as far as summaries use it, Mermaid gantt charts as bars, nothing that runs. */
export function renderMarkdown(text: string): Html {
  const alert = /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(<br>)?/g;
  return new Html(
    markdown.render(text).replace(alert, (_, kind: string) => {
      const name = kind.toLowerCase();
      return `<blockquote class="alert ${name}"><p><strong>${name[0]?.toUpperCase()}${name.slice(1)}</strong><br>`;
    }),
  );
}

function allowedHtml(text: string): string {
  const parts = text.replace(/<!--[\s\S]*?-->/g, '').split(/(<\/?[a-z][a-z0-9]*\b[^<>]*>)/i);
  return parts.map((part) => allowedTag(part) ?? escapeText(part)).join('');
}

function allowedTag(part: string): string | undefined {
  const [, slash, name = '', rest = ''] = /^<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>$/i.exec(part) ?? [];
  const tag = name.toLowerCase();
  if (slash === undefined || !allowedTags.has(tag)) return undefined;
  const open = tag === 'details' && slash === '' && /\bopen\b/.test(rest) ? ' open' : '';
  return `<${slash}${tag}${open}>`;
}

/** Character references that the author wrote stay what they are. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi, '&$1;');
}
