import { followStacks } from '../../shared/aws/cloudformation/follow-stacks.ts';
import { isFailed } from '../../shared/aws/cloudformation/stack-states.ts';
import {
  clusterStackName,
  firstFailure,
  formatStackEvent,
  listStackEvents,
} from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { ownershipKeys } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import * as eksctl from '../../shared/tools/eksctl.ts';
import type { EksctlRun } from '../../shared/tools/eksctl.ts';
import { reasonOf } from '../../shared/tools/run-command.ts';
import type { CommandResult } from '../../shared/tools/run-command.ts';
import { completeParts } from './complete-parts.ts';
import type { ConfigDocument } from './config/document.ts';
import type { Expected } from './expected.ts';
import { explainFailure, withoutWrapping } from './explain-failure.ts';
import { describePart, missingParts } from './missing.ts';
import type { MissingPart } from './missing.ts';
import { observeEnvironment } from './observe.ts';
import type { Environment } from './observe.ts';
import { letOtherRunWork } from './other-run.ts';
import { refuseForeign } from './refusals.ts';
import { waitForRest } from './settle-stacks.ts';

export interface Building {
  readonly aws: Aws;
  readonly clusterName: string;
  /** Id of this workflow run. */
  readonly runId: string;
  readonly config: ConfigDocument;
  readonly expected: Expected;
  /** For eksctl. */
  readonly environment: NodeJS.ProcessEnv;
}

/** What passes by itself is tried again so often. */
const rounds = 3;

/**
 * Makes the cluster, or completes the one that an earlier run began; if another run is making it, waits for that one. eksctl
 * can't go on by itself, but makes each part on request. What exists afterwards decides, not eksctl's exit code.
 * @throws ActionError with the first failed resource if parts are missing in the end.
 */
export async function buildCluster(building: Building, context: StepContext): Promise<string> {
  const { aws, clusterName, expected } = building;
  const run: EksctlRun = { environment: building.environment, signal: context.signal, log: context.log };
  const follow = (work: Promise<CommandResult>) => followStacks(aws, clusterName, context.log, work);
  let outcome = 'taken up';
  for (let round = 1; ; round += 1) {
    await waitForRest(aws, clusterName, context);
    const found = await letOtherRunWork(building, await observeEnvironment(aws, clusterName), context);
    refuseForeign(clusterName, found);
    let last: CommandResult = { exitCode: 0, stdout: '', errorLines: [] };
    if (found.cluster === undefined && !hasClusterStack(clusterName, found)) {
      outcome = 'created';
      last = await follow(eksctl.createCluster(building.config.toString(), run));
    } else if (missing(expected, found).length > 0) {
      if (outcome !== 'created') outcome = 'completed';
      last = await follow(completeParts(building, found, run, context));
    }
    const after = await observeEnvironment(aws, clusterName);
    const lacking = missing(expected, after);
    if (lacking.length === 0) return isMadeBy(building.runId, after) ? outcome : `${outcome}, begun by another run`;
    const failed = after.stacks.filter(isFailed);
    if (failed.length > 0 || round === rounds || !mayPass(last)) throw await notBuilt(building, after, lacking, last);
    context.log(`Not complete yet (${reasonOf(last)}); looking again`);
  }
}

function missing(expected: Expected, found: Environment): readonly string[] {
  if (found.cluster === undefined || found.cluster.status === 'CREATING') return ['the control plane'];
  return missingParts(expected, found).map((part: MissingPart) => describePart(part));
}

function hasClusterStack(clusterName: string, { stacks }: Environment): boolean {
  return stacks.some(({ name }) => name === clusterStackName(clusterName));
}

function isMadeBy(runId: string, { cluster }: Environment): boolean {
  return cluster?.tags[ownershipKeys.runId] === runId;
}

/**
 * True if what stopped eksctl may be gone at the next try: throttling (its STS client does not retry at all), a session that
 * ended under a call that was on its way, a network that dropped, or another run that was faster (AlreadyExistsException).
 */
function mayPass(result: CommandResult): boolean {
  const { kind } = explainFailure(reasonOf(result));
  return (
    result.exitCode === 0 ||
    kind === 'busy' ||
    kind === 'name taken' ||
    /connection re|EOF|timeout|timed out|no such host|ResourceInUse|waiter state/i.test(reasonOf(result))
  );
}

async function notBuilt(
  { aws, clusterName }: Building,
  found: Environment,
  lacking: readonly string[],
  last: CommandResult,
): Promise<ActionError> {
  const failed = found.stacks.filter(isFailed);
  const events = (await Promise.all(failed.map((stack) => listStackEvents(aws, stack.id)))).flat();
  const failures = events.filter((event) => event.status.endsWith('_FAILED'));
  const first = firstFailure([...failures].sort((a, b) => a.at.getTime() - b.at.getTime()));
  const issue = found.nodegroups.flatMap(({ name, issues }) => issues.map((text) => ({ name, text })))[0];
  const reason = withoutWrapping(issue?.text ?? first?.reason ?? reasonOf(last));
  const explained = explainFailure(reason, found.cluster !== undefined);
  return new ActionError({
    what: `The EKS cluster "${clusterName}" was not completed; missing: ${lacking.join(', ')}`,
    where:
      issue !== undefined
        ? `node group ${issue.name}`
        : first === undefined
          ? 'eksctl'
          : `${first.type} ${first.logicalId}`,
    why: explained.why === reason ? reason : `${explained.why} (AWS: ${reason})`,
    remedy: `${explained.remedy} The next run deletes what failed, keeps what is whole and makes the rest. To give up, run openremote/eks-actions/teardown.`,
    details: [...failures.map(formatStackEvent), ...last.errorLines].slice(-30),
  });
}
