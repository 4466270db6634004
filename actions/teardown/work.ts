import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { throughDnsRole } from '../../shared/action/dns-role-inputs.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { withEstimate } from '../../shared/plan/estimate.ts';
import type { PlannedStep, StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import { findRemains, lastLook } from './audit.ts';
import type { Remains } from './audit.ts';
import { kubernetesOf, noFindings } from './environment-context.ts';
import type { EnvironmentContext } from './environment-context.ts';
import { environmentPlan } from './environment-plan.ts';
import type { StepId } from './environment-plan.ts';
import type { TeardownInputs } from './inputs.ts';
import type { Inventory } from './inventory.ts';
import { dollars, usdPerDay, usdPerMonth } from './item-costs.ts';
import { itemsOf, nameOf } from './items.ts';
import { observe } from './observe.ts';
import type { Observed } from './observe.ts';
import { environmentStepId, expiredSnapshotsStepId, plan } from './plan.ts';
import { report } from './report.ts';
import { auditTarget, judge, runEnvironment, stepsOf } from './run-environment.ts';
import type { Target } from './run-environment.ts';
import { deleteExpiredSnapshots } from './steps/expired-snapshots.ts';
import { usualDurations } from './usual-durations.ts';

interface Context {
  readonly inputs: TeardownInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  readonly route53: Aws;
  /** What the steps of this run worked on, for the report. */
  readonly targets: Target[];
  readonly expiredSnapshots: string[];
}

export const teardownWork = defineWork<TeardownInputs, Context, Observed, string>({
  connect: async (inputs, runtime) => {
    const aws = await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime });
    return { inputs, runtime, aws, route53: throughDnsRole(aws, inputs), targets: [], expiredSnapshots: [] };
  },
  observe: ({ inputs, ...eyes }) => observe(inputs, eyes),
  plan,
  steps,
  found: ({ expired }) => ({
    expired: JSON.stringify(expired.map(({ name, region }) => ({ environment: name, region }))),
  }),
  preview: (_context, { inventories }) =>
    Promise.resolve(inventories.filter((each) => itemsOf(each).length > 0).map(costPreview)),
  report: async ({ targets, inputs, expiredSnapshots }) => {
    const outcomes = targets.map(async ({ context, remains }) => ({
      before: context.inventory,
      // After a cancellation nobody has looked yet; what can't be looked at is left out of the report.
      after: remains ?? (await lookAgain(context).catch(() => undefined)),
      findings: context.findings,
      keepLogs: inputs.keepLogs,
    }));
    return report(await Promise.all(outcomes), expiredSnapshots);
  },
});

function steps(context: Context, observed: Observed): StepFunctions<string> {
  const { inputs, aws, expiredSnapshots } = context;
  const snapshots = observed.snapshots.map(({ region, all }) => [
    expiredSnapshotsStepId(region),
    async ({ log }: StepContext) => {
      const ids = await deleteExpiredSnapshots(aws.inRegion(region), all, log);
      expiredSnapshots.push(...ids);
      return `${ids.length} deleted`;
    },
  ]);
  const targets = observed.inventories.map((inventory) => targetOf(context, inventory));
  context.targets.push(...targets);
  const [target] = targets;
  const own =
    inputs.clusterName !== undefined && target !== undefined
      ? stepsOfOne(target)
      : Object.fromEntries(
          targets.map((each) => [
            environmentStepId(each.context.inventory),
            (step: StepContext) => runEnvironment(each, step),
          ]),
        );
  return { ...own, ...(Object.fromEntries(snapshots) as StepFunctions<string>) };
}

async function lookAgain(context: EnvironmentContext): Promise<Remains> {
  return lastLook(context, await findRemains(context));
}

function stepsOfOne(target: Target): StepFunctions<string> {
  const { inventory, data } = target.context;
  const planned: readonly PlannedStep<StepId | 'audit'>[] = [
    ...environmentPlan(inventory, data),
    { id: 'audit', title: '', after: environmentPlan(inventory, data).map(({ id }) => id) },
  ];
  const functions: StepFunctions<StepId | 'audit'> = {
    ...stepsOf(target),
    audit: async (step) => {
      await auditTarget(target, step);
      return judge(target);
    },
  };
  return withEstimate(planned, functions, usualDurations);
}

function targetOf({ inputs, runtime, aws, route53 }: Context, inventory: Inventory): Target {
  const here = inventory.region === aws.region ? aws : aws.inRegion(inventory.region);
  return {
    context: {
      inputs,
      runtime,
      aws: here,
      route53,
      inventory,
      data: inputs.data === 'keep-snapshots' ? 'keep-snapshots' : 'delete',
      kubernetes: kubernetesOf(here, runtime, inventory),
      findings: noFindings(),
    },
  };
}

/** What it costs to keep the environment as it is. */
function costPreview(inventory: Inventory) {
  const items = itemsOf(inventory);
  const lines = items
    .filter((item) => usdPerMonth(item) !== 0)
    .map((item) => `${dollars(usdPerMonth(item)).padStart(9)}  ${nameOf(item)}`);
  return {
    title: `What "${inventory.environment}" costs`,
    language: 'text',
    text: ['per month  what', ...lines, `${dollars(usdPerDay(items)).padStart(9)}  in all per day`].join('\n'),
  };
}
