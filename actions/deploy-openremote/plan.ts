import { ActionError, InputError } from '../../shared/errors/action-error.ts';
import { compareObjects, isSame } from '../../shared/kubernetes/manifests.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import { describeData } from '../../shared/restore/choose-snapshots.ts';
import { sameValues } from '../../shared/tools/release-observation.ts';
import { databaseChange } from './database-change.ts';
import type { DatabaseChange } from './database-change.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';
import { allNames } from './names.ts';
import type { Observed, ObservedRelease, ReleaseName } from './observed.ts';
import { imageError, refusalError, refusals } from './refusals.ts';
import { isStuck } from './release/stuck.ts';

export type StepId =
  | 'deployment-status'
  | 'namespace'
  | 'credentials'
  | 'volumes'
  | 'clear-pending'
  | 'restore'
  | 'snapshot'
  | `release-${ReleaseName}`
  | 'roll-back'
  | 'restart'
  | 'workloads'
  | 'claims'
  | 'database'
  | 'keycloak'
  | 'manager'
  | 'load-balancer'
  | 'targets'
  | 'confirm';

type Step = PlannedStep<StepId>;

/**
 * Installs or upgrades what is not current, and always waits until the stack really answers.
 * @throws ActionError where the deployment is refused.
 */
export function plan(inputs: DeployOpenremoteInputs, observed: Observed): Plan<StepId> {
  const refused = refusalError(refusals(inputs, observed.facts, observed.userValues));
  if (refused !== undefined) throw refused;
  const changing = inputs.rollbackTo === undefined ? deploySteps(inputs, observed) : rollbackSteps(inputs, observed);
  const status: Step[] =
    inputs.githubToken === undefined
      ? []
      : [{ id: 'deployment-status', title: 'Tell GitHub that a deployment begins' }];
  return {
    notes: notes(inputs, observed),
    steps: [...status, ...inOrder([...changing, ...waits(inputs)])],
  };
}

/** Each step after the one before it: what comes later stands on what came before. */
function inOrder(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => {
    const before = steps[index - 1];
    return before === undefined ? step : { ...step, after: [before.id] };
  });
}

function deploySteps(inputs: DeployOpenremoteInputs, observed: Observed): Step[] {
  const { facts, releases } = observed;
  const error = chartRefusal(releases) ?? imageError(observed.images);
  if (error !== undefined) throw error;
  const names = allNames(inputs, observed.userValues).join(',');
  const passwords = inputs.adminPassword !== undefined || inputs.databasePassword !== undefined;
  const change = databaseChange(observed);
  if (change?.kind === 'downgrade') throw downgrade(change, inputs.namespace);
  const outdated = releases.filter((release) => !isCurrent(release));
  return [
    ...when(facts.writtenNames !== names, {
      id: 'namespace' as const,
      title: `Reserve ${names.replaceAll(',', ', ')} for namespace ${inputs.namespace}`,
    }),
    ...when(passwords && !facts.hasCredentials, {
      id: 'credentials' as const,
      title: 'Keep the given passwords in a Secret',
    }),
    ...when(observed.zone !== undefined && outdated.length > 0, {
      id: 'volumes' as const,
      title: `Make the volumes that the charts bind to, in ${observed.zone ?? ''}`,
    }),
    ...clearSteps(releases),
    ...when(observed.restorable !== undefined, {
      id: 'restore' as const,
      title: `Bring back the data of ${describeData(observed.restorable?.data ?? [])}`,
    }),
    ...when(change?.kind === 'upgrade' && inputs.snapshotDatabase, {
      id: 'snapshot' as const,
      title: `Take a snapshot of the database before PostgreSQL ${change?.to ?? ''}`,
    }),
    ...outdated.map((release): Step => ({
      id: `release-${release.wanted.name}`,
      title: `${verb(release)} ${release.wanted.chart} in namespace ${inputs.namespace}`,
    })),
    ...when(inputs.restart, { id: 'restart' as const, title: 'Restart all workloads' }),
  ];
}

function downgrade({ from, to }: DatabaseChange, namespace: string): ActionError {
  return new ActionError({
    what: `PostgreSQL ${to} cannot open the data of PostgreSQL ${from}`,
    where: `namespace ${namespace}`,
    why: 'PostgreSQL upgrades its data in place and never back',
    remedy: `Give a \`postgresql-image\` of version ${from} or later, or restore a snapshot of before the upgrade. Nothing was changed.`,
  });
}

function rollbackSteps({ rollbackTo, namespace }: DeployOpenremoteInputs, { history, releases }: Observed): Step[] {
  const target = history.find(({ revision }) => revision === rollbackTo);
  if (target === undefined) {
    const kept = history.map(({ revision, chart, status }) => `${revision} (${chart}, ${status})`).join(', ');
    throw new ActionError({
      what: `There is no revision ${rollbackTo ?? ''} to go back to`,
      where: `release openremote, namespace ${namespace}`,
      why: `Helm keeps ${kept || 'none'}`,
      remedy: 'Give one of these as `rollback-to`. Nothing was changed.',
    });
  }
  return [
    ...clearSteps(releases),
    { id: 'roll-back', title: `Go back to revision ${target.revision} (${target.chart})` },
  ];
}

function clearSteps(releases: readonly ObservedRelease[]): Step[] {
  const stuck = releases.filter(({ status }) => isStuck(status));
  const named = stuck.map(
    ({ wanted, status }) =>
      `revision ${status?.revision ?? 0} of ${wanted.name}, which a killed run left ${status?.status ?? ''}`,
  );
  return when(stuck.length > 0, { id: 'clear-pending' as const, title: `Clear ${named.join(', and ')}` });
}

/** What has to be seen before the stack counts as ready. */
function waits({ exposure, hostname }: DeployOpenremoteInputs): Step[] {
  return [
    { id: 'workloads', title: 'Wait until all workloads are ready' },
    { id: 'claims', title: 'Wait until the volumes have their size' },
    { id: 'database', title: 'Wait until the database accepts connections' },
    { id: 'keycloak', title: `Wait until Keycloak names https://${hostname}/auth/realms/master as its issuer` },
    { id: 'manager', title: 'Wait until the manager tells its version' },
    ...when(exposure !== 'none', { id: 'load-balancer' as const, title: 'Wait until the load balancers are active' }),
    ...when(exposure !== 'none', {
      id: 'targets' as const,
      title: 'Wait until the load balancers have healthy targets',
    }),
    { id: 'confirm', title: 'See that what was deployed is what runs' },
  ];
}

function notes(inputs: DeployOpenremoteInputs, observed: Observed): string[] {
  const { facts, releases } = observed;
  const change = databaseChange(observed);
  return [
    ...releases.map(describeRelease),
    ...observed.remarks,
    ...(inputs.restoreFrom !== undefined && observed.restorable === undefined
      ? ['All volumes are there and keep what they have: `restore-from` brings nothing back.']
      : []),
    ...emptyVolumes(observed).map((name) => `No data was kept of ${name}: it begins empty.`),
    ...(facts.certificate.kind === 'found' && !facts.certificate.given
      ? [`Certificate found: ${facts.certificate.arn}`]
      : []),
    ...(facts.exposure !== undefined && facts.exposure !== inputs.exposure
      ? [`The exposure changes from ${facts.exposure} to ${inputs.exposure}: run configure-dns afterwards.`]
      : []),
    ...(change?.kind === 'upgrade' && inputs.rollbackTo === undefined
      ? [
          `PostgreSQL goes from ${change.from} to ${change.to}: the data is upgraded in place and cannot go back.${inputs.snapshotDatabase ? '' : ' With `snapshot-database: true` an EBS snapshot is taken before.'}`,
        ]
      : []),
    ...(facts.memory.lastFailure === undefined ? [] : [`The last upgrade had failed: ${facts.memory.lastFailure}`]),
  ];
}

/** Claims that nothing is brought back to although other data is. */
function emptyVolumes({ restorable }: Observed): readonly string[] {
  if (restorable === undefined) return [];
  const { data, wanted } = restorable;
  return wanted.map(({ name }) => name).filter((name) => !data.some(({ claim }) => claim === name));
}

function describeRelease(release: ObservedRelease): string {
  const { wanted, status } = release;
  if (status === undefined) return `There is no release "${wanted.name}" yet.`;
  if (isStuck(status)) {
    return `Found ${wanted.name} revision ${status.revision} ${status.status}: a run was killed in the middle of it. It is recovered first.`;
  }
  return isCurrent(release)
    ? `${wanted.chart} runs with these values already (revision ${status.revision}).`
    : `Found ${status.chart}, revision ${status.revision}, ${status.status}.`;
}

/** True if the release runs with the same values, and the chart would make the same objects of them. Pure. */
export function isCurrent({ wanted, status, values, running, rendered }: ObservedRelease): boolean {
  return (
    status?.status === 'deployed' &&
    status.chart === wanted.chart &&
    sameValues(values, wanted.values) &&
    isSame(compareObjects(running, rendered))
  );
}

function verb({ status }: ObservedRelease): string {
  return status === undefined || status.status === 'pending-install' ? 'Install' : 'Upgrade';
}

/** What a chart's schema or its own rules have against the values. */
function chartRefusal(releases: readonly ObservedRelease[]): ActionError | undefined {
  const refused = releases.filter(({ refusal }) => refusal.length > 0);
  if (refused.length === 0) return undefined;
  return new InputError(
    refused.flatMap(({ wanted, refusal }) =>
      refusal.map((line) => ({ input: 'values, values-files', problem: `the chart ${wanted.chart} refuses: ${line}` })),
    ),
  );
}

function when<Value>(condition: boolean, value: Value): Value[] {
  return condition ? [value] : [];
}
