import { run } from './command-line/run.ts';

// A STAND-IN for eksctl: the same command line, calls, exit codes and defects, for a local cloud only.
process.exitCode = await run(process.argv.slice(2));
