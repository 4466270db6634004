import { DeleteAddonCommand } from '@aws-sdk/client-eks';

import { isRefusal } from '../aws/session.ts';
import { tagOf } from '../aws/stacks.ts';
import { openExisting } from '../cluster/deployment.ts';
import type { Flags } from '../command-line/flags.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';

/** `eksctl delete addon`: the add-on, and the stacks with its roles. */
export async function runDeleteAddon(flags: Flags): Promise<void> {
  const name = flags.string('name') ?? flags.positional[0];
  if (name === undefined && flags.has('cluster')) throw new CommandError('must specify addon name');
  const { session, stacks, config, cluster } = await openExisting(flags, 'cluster');
  log.info(`Kubernetes version "${cluster.version}" in use by cluster "${config.metadata.name}"`);
  log.info(`deleting addon: ${name}`);
  let existed = true;
  try {
    await session.eks.send(
      new DeleteAddonCommand({ clusterName: config.metadata.name, addonName: name, preserve: flags.bool('preserve') }),
    );
    log.info(`deleted addon: ${name}`);
  } catch (error) {
    if (!isRefusal(error, 'ResourceNotFoundException')) throw error;
    existed = false;
    log.info(`addon "${name}" does not exist`);
  }
  const roles = (await stacks.list()).filter((stack) => tagOf(stack, 'alpha.eksctl.io/addon-name') === name);
  if (roles.length === 0 && !existed) {
    throw new CommandError('could not find addon or associated IAM stack(s) to delete');
  }
  if (roles.length === 0) {
    log.info('no associated IAM stacks found');
    return;
  }
  log.info('deleting associated IAM stack(s)');
  for (const stack of roles) await stacks.deleteAndWait(stack);
}
