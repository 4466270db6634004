import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { standInNotice, version, versionDocument } from '../version.ts';

/** `eksctl version`: the number alone on standard output, which scripts read; the notice goes beside it. */
export function runVersion(flags: Flags): void {
  const output = flags.string('output');
  if (output !== undefined && output !== 'json') throw new CommandError(`unknown output: ${output}`);
  if (output === 'json') {
    process.stdout.write(`${JSON.stringify(versionDocument())}\n`);
    return;
  }
  process.stderr.write(`${standInNotice}\n`);
  process.stdout.write(`${version}\n`);
}
