import { namesOwned } from '../../shared/aws/route-53/owned-names.ts';
import { describeReplacement } from '../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { certificatePlan } from './certificate-plan.ts';
import { refuseGivenAway } from './delegation.ts';
import { mqttsEndpoints } from './endpoints.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { namesPlan } from './name-records.ts';
import type { NamesPlan } from './name-records.ts';
import { namesFor } from './names.ts';
import type { Name } from './names.ts';
import type { Observed, PlannedStep, PlanPart, StepId } from './observed.ts';
import { planRemoval } from './removal-plan.ts';

/** Certificate, records, and the proof that they work: whatever of them is asked for and not so already. */
export function plan(inputs: ConfigureDnsInputs, observed: Observed): Plan<StepId> {
  const { zone } = observed;
  const about = [`Hosted zone ${zone.name} (${zone.id}).`, ...zone.notes];
  if (inputs.operation === 'delete') {
    const removal = planRemoval(inputs, observed);
    return { notes: [...about, ...removal.notes], steps: removal.steps };
  }
  const certificate: PlanPart = inputs.certificate ? certificatePlan(inputs, observed) : { notes: [], steps: [] };
  const names: PlanPart = observed.targets === undefined ? { notes: [], steps: [] } : planNames(inputs, observed);
  const proof = inputs.verify ? proofSteps(namesToLead(inputs, observed), certificate.steps) : [];
  return {
    notes: [...about, ...certificate.notes, ...names.notes],
    steps: [...certificate.steps, ...names.steps, ...proof],
  };
}

/** The names that shall lead somewhere after this run. Pure. */
export function namesToLead(inputs: ConfigureDnsInputs, { targets }: Pick<Observed, 'targets'>): readonly Name[] {
  return targets === undefined ? [] : namesFor(inputs, targets);
}

/** The changes of the names' records, planned on `records`. Pure. */
export function namesChange(
  inputs: ConfigureDnsInputs,
  observed: Observed,
  records: readonly RecordSet[] = observed.records,
): NamesPlan {
  const { zone } = observed;
  const names = namesToLead(inputs, observed);
  return namesPlan({ names, environment: inputs.clusterName, zone, takeOver: inputs.takeOver }, records);
}

function planNames(inputs: ConfigureDnsInputs, observed: Observed): PlanPart {
  const names = namesToLead(inputs, observed);
  const hostnames = names.map(({ hostname }) => hostname);
  refuseGivenAway(hostnames, observed.zone, observed.records);
  const { replacements, takenOver } = namesChange(inputs, observed);
  const others = namesOwned(inputs.clusterName, observed.records).filter((name) => !hostnames.includes(name));
  const notes = [
    ...takenOver,
    ...(replacements.length === 0
      ? ['All records of the names are as they should be.']
      : replacements.map(describeReplacement)),
    ...(others.length === 0
      ? []
      : [`"${inputs.clusterName}" also owns ${others.join(', ')} here, which stay as they are.`]),
  ];
  const answers = `Ask the name servers of ${observed.zone.name} for ${counted(hostnames.length, 'name')}`;
  if (replacements.length === 0) return { notes, steps: [{ id: 'answers', title: answers }] };
  return {
    notes,
    steps: [
      { id: 'change-records', title: `Change ${counted(replacements.length, 'record')} in one batch` },
      { id: 'in-sync', title: "Wait until all of Route 53's servers have them", after: ['change-records'] },
      { id: 'answers', title: answers, after: ['in-sync'] },
    ],
  };
}

function proofSteps(names: readonly Name[], certificate: readonly PlannedStep[]): readonly PlannedStep[] {
  if (names.length === 0) return [];
  const after: StepId[] = [
    'answers',
    ...(certificate.some(({ id }) => id === 'certificate-issued') ? (['certificate-issued'] as const) : []),
  ];
  const mqtts = mqttsEndpoints(names);
  return [
    { id: 'https', title: 'Open the site by HTTPS under its names', after },
    ...(mqtts.length === 0
      ? []
      : [{ id: 'mqtts' as const, title: `Connect to MQTTS on ${mqtts.map(({ host }) => host).join(', ')}`, after }]),
  ];
}
