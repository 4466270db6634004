import { defineWork } from '../../shared/action/definition.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext, StepFunction, StepFunctions } from '../../shared/plan/plan.ts';
import { forgetPendingRevision } from '../../shared/tools/pending-release.ts';
import { connect } from './context.ts';
import type { Context } from './context.ts';
import { databaseChange } from './database-change.ts';
import { beginDeployment } from './github/deployment.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';
import { observe } from './observe.ts';
import { releaseNames } from './observed.ts';
import type { Observed, ObservedRelease, ReleaseName } from './observed.ts';
import { plan } from './plan.ts';
import type { StepId } from './plan.ts';
import { preview } from './preview.ts';
import { waitForDatabase, waitForKeycloak, waitForManager } from './ready/ask-stack.ts';
import { confirm } from './ready/confirm.ts';
import { waitForClaims } from './ready/wait-claims.ts';
import { waitForLoadBalancers } from './ready/wait-load-balancers.ts';
import { waitForTargets } from './ready/wait-targets.ts';
import { waitForWorkloads } from './ready/wait-workloads.ts';
import { guard } from './release/guard.ts';
import { restartWorkloads } from './release/restart.ts';
import { bringBack } from './release/roll-back.ts';
import { isStuck } from './release/stuck.ts';
import { installRelease } from './release/upgrade-release.ts';
import { report } from './report.ts';
import { keepPasswords } from './steps/credentials.ts';
import { reserveNames } from './steps/namespace.ts';
import { restore } from './steps/restore.ts';
import { snapshotDatabase } from './steps/snapshot.ts';
import { installInTurn } from './upstream/install-in-turn.ts';
import { makeStaticVolumes } from './upstream/volumes.ts';

export const deployOpenremoteWork = defineWork<DeployOpenremoteInputs, Context, Observed, StepId>({
  connect,
  observe,
  plan,
  steps,
  preview: (_context, observed) => preview(observed),
  report,
});

function steps(context: Context, observed: Observed): StepFunctions<StepId> {
  /** Where a failure means that the upgrade has failed. */
  const guarded =
    (work: (step: StepContext) => Promise<string | void>): StepFunction =>
    (step) =>
      guard(context, observed, step, () => work(step));
  return {
    'deployment-status': () => beginDeployment(context),
    namespace: () => reserveNames(context),
    credentials: () => keepPasswords(context),
    volumes: async (step) =>
      observed.zone === undefined ? undefined : makeStaticVolumes(context, observed.zone, step),
    'clear-pending': (step) => clearPending(context, observed, step),
    restore: async (step) => observed.restorable && restore(context, observed.restorable, step),
    snapshot: (step) => takeSnapshot(context, observed, step),
    ...releaseSteps(context, observed, guarded),
    'roll-back': (step) => rollBackTo(context, step),
    restart: () => restartWorkloads(context),
    workloads: guarded((step) => waitForWorkloads(context, step)),
    claims: guarded((step) => waitForClaims(context, step)),
    database: guarded((step) => waitForDatabase(context, step)),
    keycloak: guarded((step) => waitForKeycloak(context, step)),
    manager: guarded((step) => waitForManager(context, step)),
    'load-balancer': guarded((step) => waitForLoadBalancers(context, step)),
    targets: guarded((step) => waitForTargets(context, step)),
    confirm: () => confirm(context, observed),
  };
}

type ReleaseSteps = Record<`release-${ReleaseName}`, StepFunction>;

function releaseSteps(
  context: Context,
  observed: Observed,
  guarded: (work: (step: StepContext) => Promise<string | void>) => StepFunction,
): ReleaseSteps {
  const all = releaseNames.map((name): [string, StepFunction] => {
    const release = observed.releases.find(({ wanted }) => wanted.name === name);
    // Only planned where there is one.
    return [`release-${name}`, guarded(async (step) => release && install(release, context, step))];
  });
  return Object.fromEntries(all) as ReleaseSteps;
}

function install(release: ObservedRelease, context: Context, step: StepContext): Promise<string> {
  const run = release.wanted.name === 'openremote' ? installRelease : installInTurn;
  return run(release, context, step);
}

/** Forgets what killed runs left pending, and says so in the summary. */
async function clearPending(
  { inputs, tools, done }: Context,
  { releases }: Observed,
  { log }: StepContext,
): Promise<void> {
  for (const { wanted, status } of releases) {
    if (!isStuck(status)) continue;
    await forgetPendingRevision({ name: wanted.name, namespace: inputs.namespace }, status?.revision ?? 0, tools);
    const what = `Release ${wanted.name} was stuck in ${status?.status ?? ''} at revision ${status?.revision ?? 0}, left by a run that was cancelled or killed; it was recovered.`;
    log(what);
    done.remarks.push(what);
  }
}

async function takeSnapshot(context: Context, observed: Observed, step: StepContext): Promise<string | void> {
  const change = databaseChange(observed);
  return change === undefined ? undefined : snapshotDatabase(context, change, step);
}

async function rollBackTo(context: Context, step: StepContext): Promise<string> {
  const { rollbackTo } = context.inputs;
  if (rollbackTo === undefined) throw new ActionError({ what: 'No revision to go back to was given' });
  const revision = await bringBack(context, 'openremote', rollbackTo, step);
  context.done.revisions.openremote = revision;
  return `as revision ${revision}`;
}
