import { isUsable } from '../../shared/aws/cloudformation/stack-states.ts';
import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import { clusterStackName } from '../../shared/aws/cloudformation/stacks.ts';
import type { ExpiryChange } from '../../shared/aws/expiry.ts';
import { rfc3339 } from '../../shared/aws/ownership.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import { driftOf } from './drift.ts';
import type { Drift } from './drift.ts';
import type { CreateClusterInputs } from './inputs.ts';
import { outlookOf, refuseBy } from './judgement.ts';
import { describePart, missingParts } from './missing.ts';
import type { Environment } from './observe.ts';
import type { Observed } from './observed.ts';
import { judgementNotes } from './preflight/judgement-notes.ts';
import { tagsOfEnvironment } from './refusals.ts';
import { storageClassName } from './storage-class.ts';
import { expiryChangeOf } from './tags.ts';

export type StepId =
  | 'settle-stacks'
  | 'create-cluster'
  | 'complete-cluster'
  | 'scale-nodes'
  | 'update-addons'
  | 'write-tags'
  | 'kubeconfig'
  | 'admin-access'
  | 'service-accounts'
  | 'scaling-tags'
  | 'network-policy'
  | 'verify-nodes'
  | 'verify-addons'
  | 'verify-system'
  | 'storage-class';

/**
 * What to do so that the cluster is there, complete, and works, whatever an earlier run left. Whatever speaks against it is
 * thrown here, before anything is made.
 */
export function plan(inputs: CreateClusterInputs, observed: Observed): Plan<StepId> {
  const outlook = outlookOf(inputs, observed);
  if (inputs.existing === 'require') {
    // Whether it would be made so again, or would fit, does not matter to a cluster that is only taken.
    refuseBy(outlook, 'warn');
    return planTaken(inputs, observed);
  }
  refuseBy(outlook, inputs.preflight);
  const build = buildSteps(inputs, observed);
  const after = build.map(({ id }) => id);
  const closing = [...finishingSteps(inputs, observed, after), ...verifySteps(observed, after)]
    .filter(({ when }) => when)
    .map(({ id, title, after: before = [] }) => ({ id, title, after: before }));
  return {
    notes: [...notes(inputs, observed), ...judgementNotes(outlook.judgement)],
    steps: [...build, ...changeSteps(inputs, observed, after), ...closing],
  };
}

/** The few steps for a cluster that is taken as it is: neither completed nor compared with the inputs. */
function planTaken(inputs: CreateClusterInputs, observed: Observed): Plan<StepId> {
  const finishing = finishingSteps(inputs, observed, []);
  const wanted = finishing.filter(({ id, when }) => when && (id === 'kubeconfig' || id === 'admin-access'));
  return {
    notes: [`The cluster "${inputs.clusterName}" is taken as it is.`],
    steps: [...tagSteps(inputs, observed, []), ...wanted.map(({ id, title }) => ({ id, title }))],
  };
}

/** True if the plan makes a new cluster, for which zones, quotas and cost matter. */
export function makesCluster(inputs: CreateClusterInputs, { environment }: Observed): boolean {
  return environment.cluster?.status !== 'ACTIVE' || !isUsable(clusterStack(inputs.clusterName, environment));
}

/** A cluster without a stack (somebody deleted that, or retained the cluster) is as good as one with a finished one. */
function clusterStack(name: string, { stacks }: Environment): Pick<Stack, 'status'> {
  return stacks.find((stack) => stack.name === clusterStackName(name)) ?? { status: 'CREATE_COMPLETE' };
}

/** The steps that end in a complete cluster; none if there is one. */
function buildSteps(inputs: CreateClusterInputs, observed: Observed): PlannedStep<StepId>[] {
  const { environment, asked } = observed;
  const name = inputs.clusterName;
  const unsettled = environment.stacks.filter((stack) => !isUsable(stack));
  const lost = environment.cluster === undefined && environment.stacks.length > 0;
  const settle: PlannedStep<StepId>[] =
    unsettled.length === 0 && !lost
      ? []
      : [
          {
            id: 'settle-stacks',
            title: `Settle ${(unsettled.length === 0 ? environment.stacks : unsettled).map(describeStack).join(', ')}`,
          },
        ];
  const after = settle.map(({ id }) => id);
  if (makesCluster(inputs, observed)) {
    return [...settle, { id: 'create-cluster', title: `Create the EKS cluster "${name}" by eksctl`, after }];
  }
  const missing = missingParts(asked.expected, environment).map(describePart);
  if (settle.length === 0 && missing.length === 0) return [];
  const title = `Complete the EKS cluster "${name}": ${missing.join(', ') || 'look again'}`;
  return [...settle, { id: 'complete-cluster', title, after }];
}

function describeStack({ name, status }: Stack): string {
  return `${name} (${status})`;
}

/** The few things that are changed on a cluster which exists. */
function changeSteps(inputs: CreateClusterInputs, observed: Observed, after: readonly StepId[]): PlannedStep<StepId>[] {
  const { scalings, addons } = driftOf(observed.asked, observed.environment);
  const steps: PlannedStep<StepId>[] = [];
  if (scalings.length > 0) {
    const titles = scalings.map(
      ({ name, nodes, nodesMin, nodesMax }) => `${name} to ${nodes} (${nodesMin}–${nodesMax})`,
    );
    steps.push({ id: 'scale-nodes', title: `Scale ${titles.join(', ')}`, after });
  }
  if (addons.length > 0) {
    steps.push({ id: 'update-addons', title: `Update ${addons.map(({ name }) => name).join(', ')}`, after });
  }
  return [...steps, ...tagSteps(inputs, observed, after)];
}

/** The step that moves the cluster's end and writes the user's tags, if there is anything to write. */
function tagSteps(inputs: CreateClusterInputs, observed: Observed, after: readonly StepId[]): PlannedStep<StepId>[] {
  const { tags } = driftOf(observed.asked, observed.environment);
  const expiry = plannedExpiry(inputs, observed);
  const words = [...(expiry.kind === 'move' ? [`expires at ${rfc3339(expiry.to)}`] : []), ...Object.keys(tags)];
  return words.length === 0 ? [] : [{ id: 'write-tags', title: `Tag the cluster: ${words.join(', ')}`, after }];
}

/** A new cluster is born with its expiry. */
function plannedExpiry(inputs: CreateClusterInputs, { environment, now }: Observed): ExpiryChange {
  const tags = tagsOfEnvironment(inputs.clusterName, environment);
  return tags === undefined ? { kind: 'keep' } : expiryChangeOf(inputs, tags, now);
}

interface PossibleStep extends PlannedStep<StepId> {
  readonly when: boolean;
}

/** What eksctl does not do, or does only in the run that makes a part. */
function finishingSteps(
  inputs: CreateClusterInputs,
  { asked: { expected } }: Observed,
  built: readonly StepId[],
): PossibleStep[] {
  const accounts = expected.serviceAccounts.filter(({ roleOnly }) => !roleOnly).length;
  return [
    { id: 'kubeconfig', title: 'Write the kubeconfig', after: built, when: true },
    {
      id: 'admin-access',
      title: `Give ${counted(inputs.adminRoles.length, 'role')} administration`,
      after: built,
      when: inputs.adminRoles.length > 0,
    },
    {
      id: 'service-accounts',
      title: `Verify the roles of ${counted(accounts, 'service account')}`,
      after: ['kubeconfig'],
      when: accounts > 0,
    },
    {
      id: 'scaling-tags',
      title: `Verify the autoscaler's tags of ${expected.scalingTags.map(({ group }) => group).join(', ')}`,
      after: built,
      when: expected.scalingTags.length > 0,
    },
    {
      id: 'network-policy',
      title: "Turn on Auto Mode's network policies",
      after: ['kubeconfig'],
      when: expected.autoMode,
    },
    {
      id: 'storage-class',
      title: `Make sure of the default StorageClass "${storageClassName}"`,
      after: ['kubeconfig'],
      when: expected.provisioner !== undefined,
    },
  ];
}

/** Whether the cluster works is asked of AWS and Kubernetes, after everything that changes it. */
function verifySteps({ asked, environment }: Observed, built: readonly StepId[]): PossibleStep[] {
  const { expected } = asked;
  const drift: Drift = driftOf(asked, environment);
  const changed: StepId[] = [
    ...(drift.scalings.length > 0 ? (['scale-nodes'] as const) : []),
    ...(drift.addons.length > 0 ? (['update-addons'] as const) : []),
  ];
  return [
    {
      id: 'verify-nodes',
      title: 'Verify that the nodes are Ready',
      after: ['kubeconfig', ...changed],
      when: expected.groups.length > 0,
    },
    {
      id: 'verify-addons',
      title: 'Verify that the add-ons are ACTIVE',
      after: [...built, ...changed],
      when: expected.addons.length > 0,
    },
    {
      id: 'verify-system',
      title: expected.networkPolicy ? 'Verify DNS and network policies' : 'Verify DNS',
      after: ['kubeconfig', ...changed],
      when: !expected.autoMode,
    },
  ];
}

function notes(inputs: CreateClusterInputs, observed: Observed): string[] {
  const { environment, asked } = observed;
  const { cluster } = environment;
  const name = inputs.clusterName;
  if (cluster === undefined) return [`There is no cluster "${name}" yet.`, ...limits(observed)];
  const foreignRun = cluster.tags['openremote.io/run-id'];
  const by = foreignRun === undefined || foreignRun === observed.runId ? '' : `, made by run ${foreignRun}`;
  return [`The cluster "${name}" is ours and ${cluster.status}${by}.`, ...driftOf(asked, environment).left];
}

/** What the user should know of a shape before paying for it. */
function limits({ asked: { expected } }: Observed): string[] {
  if (expected.autoMode)
    return ['Auto Mode has no nodes until pods need some, and a load balancer controller of its own.'];
  if (!expected.fargateOnly) return [];
  return [
    'Fargate mounts no EBS volumes, so there is no StorageClass, and does not enforce network policies.',
    'On Fargate load balancers reach pods by their addresses only: target type `ip`.',
  ];
}
