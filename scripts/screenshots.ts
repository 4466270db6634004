/**
 * Takes the pictures of docs/images: the report of the default rehearsal, and step summaries out of it as GitHub would show them.
 * Every figure in them is of the run that is made now. Needs Chromium: on PATH, or its path in CHROMIUM.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { collectReport } from '../rehearsal/report/collect.ts';
import type { ReportData } from '../rehearsal/report/data.ts';
import { renderMarkdown } from '../rehearsal/report/markdown.ts';
import { renderPage } from '../rehearsal/report/page.ts';
import { style } from '../rehearsal/report/style.ts';
import { startSession } from '../rehearsal/session.ts';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
const workflows = ['examples/openremote-haproxy.yml', 'examples/openremote-teardown.yml'];
/** Actions whose step summaries are shown, with the height of the picture in CSS pixels. */
const shown = { 'create-cluster': 1150, teardown: 1150 } as const;

const pages = await mkdtemp(join(tmpdir(), 'eks-actions-pictures-'));
try {
  const data = await rehearse();
  await mkdir(images, { recursive: true });
  await take('rehearsal', renderPage(data), { width: 1180, height: 1100 });
  for (const [action, height] of Object.entries(shown)) {
    await take(`summary-${action}`, summaryPage(data, action), { width: 1000, height });
  }
} finally {
  await rm(pages, { recursive: true, force: true });
}

async function rehearse(): Promise<ReportData> {
  const session = await startSession();
  try {
    const results = [];
    for (const workflow of workflows) results.push(await session.runWorkflow(workflow));
    const passed = results.every(({ conclusion }) => conclusion === 'success') && session.left().length === 0;
    if (!passed) throw new Error('The rehearsal did not pass: npm run rehearse says why');
    const { aws } = session.cloud;
    return collectReport({ aws, startedAt: new Date(aws.clock.startedAt), workflows: results, passed, reasons: [] });
  } finally {
    await session.close();
  }
}

function summaryPage({ workflows: runs }: ReportData, action: string): string {
  const steps = runs.flatMap(({ jobs }) => jobs).flatMap((job) => job.steps);
  const step = steps.find(({ uses, summary }) => uses?.includes(`/${action}@`) === true && summary !== '');
  if (step === undefined) throw new Error(`No step of ${action} has left a summary`);
  return `<!doctype html><meta charset="utf-8"><style>${style} body { padding: 24px }</style>
    <div class="summary">${renderMarkdown(step.summary).text}</div>`;
}

async function take(name: string, page: string, { width, height }: { width: number; height: number }): Promise<void> {
  const file = join(pages, `${name}.html`);
  const picture = join(images, `${name}.png`);
  await writeFile(file, page);
  await promisify(execFile)(process.env['CHROMIUM'] ?? 'chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync', '--no-first-run', `--user-data-dir=${join(pages, 'profile')}`],
    `--window-size=${width},${height}`,
    `--screenshot=${picture}`,
    `file://${file}`,
  ]);
  console.log(picture);
}
