import type { Aws } from '../../shared/aws/connection.ts';
import { followStacks } from '../../shared/aws/follow-stacks.ts';
import { firstFailure, formatStackEvent, listClusterStacks, listStackEvents } from '../../shared/aws/stacks.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import * as eksctl from '../../shared/tools/eksctl.ts';
import type { EksctlRun } from '../../shared/tools/eksctl.ts';
import { reasonOf } from '../../shared/tools/run-command.ts';
import type { CommandResult } from '../../shared/tools/run-command.ts';
import { addonNames, controllerServiceAccount, nodegroupName } from './cluster-config.ts';
import { observeEnvironment } from './observe.ts';
import type { Environment } from './observe.ts';
import { missingParts } from './plan.ts';
import { deleteOrphanedRoles } from './settle-stacks.ts';

export interface Building {
  readonly aws: Aws;
  readonly clusterName: string;
  /** ClusterConfig as JSON. */
  readonly config: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Makes the cluster, or completes the one that an earlier run began: eksctl can't go on by itself, but makes each part on
 * request. What exists afterwards decides, not eksctl's exit code.
 * @throws ActionError with the first failed resource if parts are missing in the end.
 */
export async function buildCluster(building: Building, context: StepContext): Promise<string> {
  const run: EksctlRun = { environment: building.environment, signal: context.signal, log: context.log };
  const follow = (work: Promise<CommandResult>) => followStacks(building.aws, building.clusterName, context.log, work);
  const before = await observeEnvironment(building.aws, building.clusterName);
  let last: CommandResult;
  if (before.cluster === undefined) {
    last = await follow(eksctl.createCluster(building.config, run));
  } else {
    await deleteOrphanedRoles(building.aws, before, context);
    last = await follow(completeParts(before, building.config, run));
  }
  const after = await observeEnvironment(building.aws, building.clusterName);
  const missing = after.cluster === undefined ? ['the control plane'] : missingParts(after);
  if (missing.length > 0) throw await notBuilt(building, missing, last);
  return before.cluster === undefined ? 'created' : 'completed';
}

/** Runs eksctl once for each kind of part that is missing, in the order in which they need each other. */
async function completeParts(found: Environment, config: string, run: EksctlRun): Promise<CommandResult> {
  let last: CommandResult = { exitCode: 0, stdout: '', errorLines: [] };
  if (!found.nodegroups.some((group) => group.name === nodegroupName))
    last = await eksctl.createNodegroups(config, run);
  if (addonNames.some((name) => !found.addons.some((addon) => addon.name === name))) {
    last = await eksctl.createAddons(config, run);
  }
  if (!found.podIdentities.some(({ serviceAccount }) => serviceAccount === controllerServiceAccount.name)) {
    last = await eksctl.createPodIdentityAssociations(config, run);
  }
  return last;
}

async function notBuilt(building: Building, missing: readonly string[], last: CommandResult): Promise<ActionError> {
  const stacks = await listClusterStacks(building.aws, building.clusterName);
  const events = (await Promise.all(stacks.map((stack) => listStackEvents(building.aws, stack.id)))).flat();
  const failure = firstFailure(events);
  return new ActionError({
    what: `The EKS cluster "${building.clusterName}" was not completed; missing: ${missing.join(', ')}`,
    where: failure === undefined ? 'eksctl' : `${failure.type} ${failure.logicalId}`,
    why: failure?.reason ?? reasonOf(last),
    remedy:
      'Remove the cause and run the step again: it deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.',
    details: [
      ...events.filter((event) => event.status.includes('FAILED')).map(formatStackEvent),
      ...last.errorLines,
    ].slice(-30),
  });
}
