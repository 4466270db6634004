import { readRoleStatements } from '../../shared/aws/iam/role-statements.ts';
import type { StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import { chartCrds, helmMajor, uninstallRelease, upgradeRelease } from '../../shared/tools/helm.ts';
import type { ChartSource } from '../../shared/tools/helm.ts';
import { applyManifests } from '../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { forgetPendingRevision } from '../../shared/tools/pending-release.ts';
import { mustRun } from '../../shared/tools/run-command.ts';
import { release, roleAnnotation, serviceAccount } from './chart-values.ts';
import type { Context } from './context.ts';
import { checkRole } from './identity/check-role.ts';
import { makeIdentityProvider, makeRole } from './identity/make-role.ts';
import type { ControllerObserved, Observed } from './observe.ts';
import { valuesFor } from './plan.ts';
import type { StepId } from './plan.ts';
import { waitForController } from './ready.ts';
import { restartUnidentified } from './unidentified-pods.ts';

export function steps(context: Context, observed: Observed): StepFunctions<StepId> {
  const { aws, cluster, tools } = context;
  const { controller } = observed;
  return {
    'identity-provider': (step) => makeIdentityProvider(aws, cluster, step),
    role: (step) => giveRole(context, required(controller), step),
    'clear-pending': () => forgetPendingRevision(release, required(controller).release.status?.revision ?? 0, tools),
    'finish-uninstall': ({ log }) => uninstallRelease(release, tools, log),
    crds: () => applyDefinitions(required(controller).chart.source, tools),
    install: (step) => install(context, observed, step),
    restart: () => restartUnidentified(tools),
    ready: (step) => waitForController(tools, step),
  };
}

/** In Auto Mode nothing is observed, and no step is planned. */
function required(controller: ControllerObserved | undefined): ControllerObserved {
  if (controller === undefined) throw new Error('a step runs although there is no controller to install');
  return controller;
}

/**
 * Applies the definitions of a chart, which Helm installs once and never upgrades, and waits until the API server serves them: the
 * chart holds an object of one of them.
 */
async function applyDefinitions(source: ChartSource, tools: ClusterTools): Promise<void> {
  const manifests = await chartCrds(source, tools);
  await applyManifests(manifests, tools);
  await mustRun(
    {
      command: 'kubectl',
      args: ['wait', '--for=condition=Established', '--timeout=60s', '--filename=-'],
      input: manifests,
      ...tools,
    },
    {
      what: 'The API server does not serve the custom resources of the load balancer controller',
      remedy:
        'Look at `kubectl get customresourcedefinitions -o wide` for names that are taken, then run the step again.',
    },
  );
}

async function giveRole(
  { aws, cluster, tools, made }: Context,
  { decision, identity, chart }: ControllerObserved,
  step: StepContext,
): Promise<string> {
  const role = await makeRole(aws, cluster, decision.kind, step);
  made.role = role;
  for (const note of checkRole(role, chart.controller, await readRoleStatements(aws, role))) step.log(note);
  // A ServiceAccount that is not the chart's is not given an annotation by the chart either.
  if (decision.kind === 'irsa' && identity.account?.ofChart === false) {
    const { namespace, name } = serviceAccount;
    const metadata = { namespace, name, annotations: { [roleAnnotation]: role } };
    await applyManifests(JSON.stringify({ apiVersion: 'v1', kind: 'ServiceAccount', metadata }), tools);
  }
  return role;
}

async function install({ runtime, tools, made }: Context, observed: Observed, { log }: StepContext): Promise<void> {
  const controller = required(observed.controller);
  await upgradeRelease(
    {
      ...release,
      source: controller.chart.source,
      values: valuesFor(observed.cluster, observed.region, controller, made.role),
      major: await helmMajor(tools),
      directory: runtime.directory,
      log,
    },
    tools,
  );
}
