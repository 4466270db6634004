/**
 * Runs campaigns: many trials of one kind, too many for every `npm test` (`npm run campaign -- --help` lists them). Ends with a
 * line that counts trials: `N passed, N failed`.
 */
import { availableParallelism } from 'node:os';

import { readCommand, type Command } from '../rehearsal/campaigns/command-line.ts';
import { campaigns } from '../rehearsal/campaigns/index.ts';
import { runCampaign } from '../rehearsal/campaigns/run-campaign.ts';

const command = readCommand(process.argv.slice(2), campaigns);
if (typeof command === 'string') {
  console.error(command);
  process.exitCode = process.argv.includes('--help') ? 0 : 2;
} else {
  process.exitCode = (await run(command)) ? 0 : 1;
}

/** True if every trial was survived. Time that a campaign doesn't use goes to those after it. */
async function run({ runs, only, budget, lines }: Command): Promise<boolean> {
  const started = performance.now();
  let passed = 0;
  let failed = 0;
  for (const [index, { campaign, settings }] of runs.entries()) {
    const share = ((budget ?? Infinity) - (performance.now() - started) / 1000) / (runs.length - index);
    const outcome = await runCampaign(campaign, settings, {
      ...(only === undefined ? {} : { only }),
      budget: share,
      lines: lines ?? Math.min(2, availableParallelism()),
      print: (line) => console.log(line),
    });
    passed += outcome.survived;
    failed += outcome.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
