import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { collectReport } from '../report/collect.ts';
import type { ReportData } from '../report/data.ts';
import { renderPage } from '../report/page.ts';
import { durationText } from '../report/time-text.ts';
import { Cancellation } from '../runner/cancellation.ts';
import { WorkflowError } from '../runner/problems.ts';
import type { WorkflowResult } from '../runner/results.ts';
import { repository, startSession, type Session } from '../session.ts';
import { parseArguments, UsageError, type Arguments } from './arguments.ts';
import { closingText } from './closing-text.ts';
import { helpText } from './help.ts';
import { Interrupts } from './interrupts.ts';
import { judge } from './judge.ts';
import { keepOpen } from './keep-open.ts';
import { planWorkflows, type PlannedWorkflow } from './plan-workflows.ts';
import { Progress } from './progress.ts';
import { makeScreen } from './screen.ts';
import { statusLine } from './status-line.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command: gives the exit code. Everything that it says goes to stdout; mistakes of the caller go to stderr. */
export async function runRehearsal(argv: readonly string[]): Promise<number> {
  try {
    const given = parseArguments(argv, process.env);
    if (given.help) {
      process.stdout.write(helpText);
      return 0;
    }
    return await rehearse(given, await planWorkflows(root, repository, given));
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof WorkflowError)) throw error;
    process.stderr.write(
      `${error.message}\n${error instanceof UsageError ? 'npm run rehearse -- --help says more.\n' : ''}`,
    );
    return 2;
  }
}

async function rehearse(given: Arguments, planned: readonly PlannedWorkflow[]): Promise<number> {
  const session = await startSession({
    speed: given.speed,
    faults: given.faults,
    root,
    debug: given.verbose,
    listener: (event) => progress.tell(event),
  });
  const { clock, store, recorder } = session.cloud.aws;
  const elapsed = (at: Date): number => clock.elapsed(at);
  let frame = 0;
  const screen = makeScreen(process.stdout, () =>
    statusLine(
      {
        elapsed: elapsed(new Date()),
        running: progress.current.map(({ since, ...running }) => ({
          ...running,
          seconds: elapsed(new Date()) - elapsed(since),
        })),
        resources: store.left().length,
        calls: recorder.calls,
      },
      (frame += 1),
    ),
  );
  const progress = new Progress({ screen, elapsed, speed: clock.speed, verbose: given.verbose });
  const cancellation = new Cancellation();
  const interrupts = cancelOnInterrupt(session, cancellation, (text) => screen.line(text));
  try {
    screen.line(
      `Rehearsal: stand-ins on this machine answer as AWS ${session.cloud.region} and Kubernetes; one second here is ` +
        `${durationText(clock.speed)} there (speed ${clock.speed})`,
    );
    const workflows = await runAll(session, given, planned, cancellation);
    screen.stop();
    const left = session.left();
    const { passed, reasons } = judge({ planned, workflows, left, expectEmpty: given.expectEmpty, repository });
    const data = collectReport({
      aws: session.cloud.aws,
      startedAt: new Date(clock.startedAt),
      workflows,
      passed,
      reasons,
    });
    for (const line of closingText(data, columns())) screen.line(line);
    await writeFiles(given, data, (text) => screen.line(text));
    if (given.keep) await keepOpen(session, interrupts, (text) => screen.line(text));
    return passed ? 0 : 1;
  } finally {
    screen.stop();
    await session.close();
    interrupts.stop();
  }
}

/** One after the other. After one that did not succeed the rest is still run: the last one may be what cleans up. */
async function runAll(
  session: Session,
  given: Arguments,
  planned: readonly PlannedWorkflow[],
  cancellation: Cancellation,
): Promise<WorkflowResult[]> {
  const results: WorkflowResult[] = [];
  for (const { file, inputs } of planned) {
    if (cancellation.cancelled) break;
    results.push(
      await session.runWorkflow(file, {
        inputs,
        vars: given.vars,
        secrets: given.secrets,
        ...(given.event === undefined ? {} : { event: given.event }),
        ...(given.only === undefined ? {} : { only: given.only }),
        cancellation,
      }),
    );
  }
  return results;
}

async function writeFiles(given: Arguments, data: ReportData, say: (text: string) => void): Promise<void> {
  if (given.record !== undefined) {
    await writeFile(given.record, data.calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
    say(`Record    ${given.record}, ${data.calls.length} calls`);
  }
  if (given.report !== undefined) {
    const file = join(given.report, 'index.html');
    await mkdir(given.report, { recursive: true });
    await writeFile(file, renderPage(data));
    say(`Report    ${relative(process.cwd(), file) || file}`);
  }
}

/** The first Ctrl-C cancels the run as GitHub would; the second ends it at once. */
function cancelOnInterrupt(session: Session, cancellation: Cancellation, say: (text: string) => void): Interrupts {
  const interrupts = new Interrupts(() => {
    say('Cancelling: steps get SIGINT, then SIGTERM; post steps run. Ctrl-C again ends everything at once.');
    cancellation.cancel('cancelled');
    interrupts.next(() => {
      session.killRunning();
      void session.close().finally(() => process.exit(130));
    });
  });
  return interrupts;
}

function columns(): number {
  return Math.min(140, process.stdout.columns || 110);
}
