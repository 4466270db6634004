import type { AccessEntry } from '../config/cluster-config.ts';
import { log } from '../log.ts';
import type { Task } from '../tasks.ts';
import { parallel } from '../tasks.ts';
import { accessEntryStackName, accessEntryTemplate } from '../templates/access-entry-template.ts';
import type { Deployment } from './deployment.ts';

/** One stack per access entry of the config. */
export function accessEntryTasks({ config, stacks }: Deployment): Task {
  const entries = config.accessConfig?.accessEntries ?? [];
  return parallel(
    entries.map((entry: AccessEntry) => ({
      title: `create access entry for principal ARN ${entry.principalARN}`,
      run: async () => {
        log.info(`creating access entry for principal ARN "${entry.principalARN}"`);
        await stacks.createAndWait({
          name: accessEntryStackName(config.metadata.name, entry.principalARN),
          template: accessEntryTemplate(config.metadata.name, entry),
        });
        log.info(`created access entry for principal ARN "${entry.principalARN}"`);
      },
    })),
    true,
  );
}
