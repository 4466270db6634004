import { ownershipKeys, isOwned } from '../../shared/aws/ownership.ts';
import { clusterStackName } from '../../shared/aws/stacks.ts';
import type { Stack } from '../../shared/aws/stacks.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import { addonNames, controllerServiceAccount, nodegroupName } from './cluster-config.ts';
import type { CreateClusterInputs } from './inputs.ts';
import type { Environment, Observed } from './observe.ts';
import { chooseZones } from './zones.ts';

export type StepId =
  | 'settle-stacks'
  | 'create-cluster'
  | 'complete-cluster'
  | 'admin-access'
  | 'verify-nodes'
  | 'verify-addons'
  | 'storage-class'
  | 'kubeconfig';

/** What to do so that the cluster is there and works, whatever an earlier run left. */
export function plan(inputs: CreateClusterInputs, observed: Observed): Plan<StepId> {
  refuseForeign(inputs.clusterName, observed);
  const build = buildSteps(inputs, observed);
  const built = build.map((step) => step.id);
  return {
    notes: notes(inputs, observed),
    steps: [
      ...build,
      { id: 'kubeconfig', title: 'Write the kubeconfig', after: built },
      ...(inputs.adminRoles.length === 0
        ? []
        : [
            {
              id: 'admin-access' as const,
              title: `Give ${inputs.adminRoles.length} role(s) administration`,
              after: built,
            },
          ]),
      { id: 'verify-nodes', title: `Verify that ${inputs.nodes} node(s) are Ready`, after: ['kubeconfig'] },
      { id: 'verify-addons', title: 'Verify that the add-ons are ACTIVE', after: built },
      { id: 'storage-class', title: 'Make sure of the default StorageClass "gp3"', after: ['kubeconfig'] },
    ],
  };
}

/** The steps that end in a complete cluster; none if there is one. */
function buildSteps(inputs: CreateClusterInputs, observed: Observed): PlannedStep<StepId>[] {
  const name = inputs.clusterName;
  const unsettled = observed.stacks.filter((stack) => !isComplete(stack));
  const settle: PlannedStep<StepId>[] =
    unsettled.length === 0 ? [] : [{ id: 'settle-stacks', title: `Settle ${unsettled.map(describeStack).join(', ')}` }];
  const after = settle.map((step) => step.id);
  if (observed.cluster?.status !== 'ACTIVE' || clusterStackUnsettled(name, observed)) {
    // Zones that can't be used are refused before anything is made.
    chooseZones(inputs, observed);
    return [...settle, { id: 'create-cluster', title: `Create the EKS cluster "${name}" by eksctl`, after }];
  }
  const missing = missingParts(observed);
  if (settle.length === 0 && missing.length === 0) return [];
  return [
    ...settle,
    {
      id: 'complete-cluster',
      title: `Complete the EKS cluster "${name}": ${missing.join(', ') || 'look again'}`,
      after,
    },
  ];
}

/** What a complete cluster has and this one has not, in words. */
export function missingParts(environment: Environment): string[] {
  const addons = addonNames.filter((name) => !environment.addons.some((addon) => addon.name === name));
  const nodegroup = environment.nodegroups.some(
    (group) => group.name === nodegroupName && group.status !== 'CREATE_FAILED',
  );
  const identity = environment.podIdentities.some(
    ({ namespace, serviceAccount }) =>
      namespace === controllerServiceAccount.namespace && serviceAccount === controllerServiceAccount.name,
  );
  return [
    ...(nodegroup ? [] : ['its node group']),
    ...addons.map((name) => `add-on ${name}`),
    ...(identity ? [] : ['role of the load balancer controller']),
  ];
}

export function isComplete(stack: Stack): boolean {
  return stack.status === 'CREATE_COMPLETE' || stack.status.startsWith('UPDATE_') || stack.status === 'IMPORT_COMPLETE';
}

function clusterStackUnsettled(name: string, observed: Observed): boolean {
  const stack = observed.stacks.find((each) => each.name === clusterStackName(name));
  return stack !== undefined && !isComplete(stack);
}

function describeStack(stack: Stack): string {
  return `${stack.name} (${stack.status})`;
}

/** A cluster or stack of this name that is not ours is never touched. */
function refuseForeign(name: string, { cluster, stacks }: Observed): void {
  const foreign =
    cluster !== undefined && !isOwned(cluster.tags, name)
      ? cluster.arn
      : stacks.find((stack) => !isOwned(stack.tags, name))?.id;
  if (foreign === undefined) return;
  throw new ActionError({
    what: `There is a cluster "${name}" already, and it was not made by this suite`,
    where: foreign,
    why: `it lacks the tags ${ownershipKeys.managedBy}=eks-actions and ${ownershipKeys.environment}=${name}`,
    remedy: 'Choose another `cluster-name`. Nothing was created or changed.',
  });
}

function notes(inputs: CreateClusterInputs, { cluster }: Observed): string[] {
  if (cluster === undefined) return [`There is no cluster "${inputs.clusterName}" yet.`];
  const drift =
    cluster.version === inputs.kubernetesVersion
      ? []
      : [`It runs Kubernetes ${cluster.version}, not ${inputs.kubernetesVersion}; the version is left as it is.`];
  return [`The cluster "${inputs.clusterName}" is ours and ${cluster.status}.`, ...drift];
}
