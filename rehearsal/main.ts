import { runRehearsal } from './cli/run-rehearsal.ts';

process.exitCode = await runRehearsal(process.argv.slice(2));
