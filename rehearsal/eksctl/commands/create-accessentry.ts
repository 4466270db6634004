import { accessEntryTasks } from '../cluster/access-entries.ts';
import { openExisting } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { checkAccess } from '../config/iam-validation.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { describe, doAll } from '../tasks.ts';

/** `eksctl create accessentry`, from a file only: a stack for each entry, which fails where there is one. */
export async function runCreateAccessEntry(flags: Flags): Promise<void> {
  if (!flags.has('config-file')) {
    throw new CommandError(
      "this is the rehearsal's stand-in for eksctl: it rehearses create accessentry with a config file only",
    );
  }
  const { cluster: _, ...deployment } = await openExisting(flags, 'cluster');
  checkAccess(deployment.config);
  const tasks = accessEntryTasks(deployment);
  log.info(describe(tasks));
  const [error] = await doAll(tasks);
  if (error !== undefined) throw error;
  log.info('all tasks were completed successfully');
}
