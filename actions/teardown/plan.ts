import { ActionError } from '../../shared/errors/action-error.ts';
import { counted } from '../../shared/errors/counted.ts';
import { explain } from '../../shared/errors/explain.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import { environmentPlan } from './environment-plan.ts';
import type { Environment } from './find-environments.ts';
import { checkGuards } from './guards.ts';
import type { TeardownInputs } from './inputs.ts';
import type { Inventory } from './inventory.ts';
import { dollars, usdPerDay, usdPerMonth } from './item-costs.ts';
import { itemsOf, nameOf, snapshotItems } from './items.ts';
import type { Item } from './items.ts';
import type { Observed } from './observe.ts';

/** What to do about one environment that was named, or about all that have expired. Pure. */
export function plan(inputs: TeardownInputs, observed: Observed): Plan {
  const [inventory] = observed.inventories;
  return inputs.clusterName !== undefined && inventory !== undefined
    ? planOne(inputs, inventory, observed)
    : planSweep(inputs, observed);
}

function planOne(inputs: TeardownInputs, inventory: Inventory, { snapshots }: Observed): Plan {
  const steps = environmentPlan(inventory, checkGuards(inputs, inventory));
  return {
    notes: notesOn(inventory),
    steps: [...steps, ...expiredSnapshotSteps(snapshots), audit(steps.map(({ id }) => id))],
  };
}

function audit(after: readonly string[]): PlannedStep {
  return { id: 'audit', title: 'Look whether anything is left', after, evenAfterFailure: true };
}

/** Id of the step that deletes one environment of a sweep: names are unique in a region only. */
export function environmentStepId({ region, environment }: Pick<Inventory, 'region' | 'environment'>): string {
  return `${region}/${environment}`;
}

export function expiredSnapshotsStepId(region: string): string {
  return `expired-snapshots/${region}`;
}

function expiredSnapshotSteps(snapshots: Observed['snapshots']): readonly PlannedStep[] {
  return snapshots.map(({ region }) => ({
    id: expiredSnapshotsStepId(region),
    title: `Delete snapshots whose retention is over (${region})`,
    evenAfterFailure: true,
  }));
}

/** Environments have nothing to do with each other: one that fails or is refused does not stop the rest. */
function planSweep(inputs: TeardownInputs, observed: Observed): Plan {
  const { inventories, environments, expired, snapshots } = observed;
  if (expired.length > inputs.maxEnvironments) throw tooMany(inputs, expired);
  return {
    notes: [
      `${counted(environments.length, 'environment')} of the suite, expired and fitting "${inputs.namePattern}": ${expired.length}.`,
      ...inventories.map((inventory) => noteOnExpired(inputs, inventory, expired)),
    ],
    steps: [
      ...inventories.map((inventory) => ({
        id: environmentStepId(inventory),
        title: `Delete the environment "${inventory.environment}" in ${inventory.region}`,
        evenAfterFailure: true,
      })),
      ...expiredSnapshotSteps(snapshots),
    ],
    parallel: inputs.parallel,
  };
}

function noteOnExpired(inputs: TeardownInputs, inventory: Inventory, expired: readonly Environment[]): string {
  const { environment, region } = inventory;
  const found = expired.find((each) => each.name === environment && each.region === region);
  const items = itemsOf(inventory);
  const about = `"${environment}" in ${region} (${found?.found ?? ''}): expired ${found?.expiresAt?.toISOString() ?? ''}, ${counted(items.length, 'thing')}, ${dollars(usdPerDay(items))} per day`;
  try {
    checkGuards(inputs, inventory);
    return about;
  } catch (error) {
    return `${about}; refused: ${explain(error).message}`;
  }
}

function tooMany(inputs: TeardownInputs, expired: readonly Environment[]): ActionError {
  const lines = expired.map(
    ({ name, region, expiresAt, found }) =>
      `${name} in ${region}, expired ${expiresAt?.toISOString() ?? ''} (${found})`,
  );
  return new ActionError({
    what: `${expired.length} environments have expired, which is more than \`max-environments\` (${inputs.maxEnvironments}) allows`,
    where: expired.map(({ name, region }) => `${region}/${name}`).join(', '),
    remedy:
      'Look at the list: is it right that all of them go? Then raise `max-environments`, or take some by `name-pattern`. Nothing was deleted.',
    details: lines,
  });
}

function notesOn(inventory: Inventory): string[] {
  const { environment } = inventory;
  const items = itemsOf(inventory);
  const kept = snapshotItems(inventory).map((item) => `Kept: ${nameOf(item)}`);
  if (items.length === 0) return [`Nothing of the environment "${environment}" was found.`, ...kept];
  return [
    `To keep what is listed here costs ${dollars(usdPerDay(items))} per day, by list prices.`,
    ...items.map((item) => `${nameOf(item)}${price(item)}`),
    ...kept,
  ];
}

function price(item: Item): string {
  const usd = usdPerMonth(item);
  return usd === undefined || usd === 0 ? '' : `, ${dollars(usd)} per month`;
}
