import type { Runtime } from '../../shared/action/runtime.ts';
import { describeCertificate } from '../../shared/aws/certificates.ts';
import { changeOnCondition } from '../../shared/aws/route-53/change-on-condition.ts';
import { removalOf } from '../../shared/aws/route-53/owned-names.ts';
import { waitInSync } from '../../shared/aws/route-53/wait-in-sync.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { authorities } from './context.ts';
import type { Context } from './context.ts';
import { httpsEndpoints, mqttsEndpoints } from './endpoints.ts';
import { leadingRecords } from './name-records.ts';
import { waitForAnswers, waitUntilGone } from './name-servers-answer.ts';
import { possibleNames } from './names.ts';
import type { Observed } from './observed.ts';
import { namesChange, namesToLead } from './plan.ts';
import { proveHttps, proveMqtts } from './prove.ts';
import type { Witness } from './prove.ts';

/** Shown with the change in CloudTrail. */
export function commentOf({ run }: Runtime, environment: string): string {
  return `eks-actions: environment ${environment}, run ${run.runId}`;
}

/** Makes the names lead where they shall, in one batch. */
export async function changeNames(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { inputs, route53, runtime } = context;
  const changeId = await changeOnCondition(
    route53,
    {
      zone: observed.zone,
      records: observed.records,
      plan: (records) => namesChange(inputs, observed, records).replacements,
      comment: commentOf(runtime, inputs.clusterName),
    },
    step,
  );
  return noted(context, changeId);
}

/** Takes the environment's names out of the zone, in one batch. */
export async function removeNames(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { inputs, route53, runtime } = context;
  const changeId = await changeOnCondition(
    route53,
    {
      zone: observed.zone,
      records: observed.records,
      plan: (records) => removalOf(possibleNames(inputs), inputs.clusterName, records),
      comment: commentOf(runtime, inputs.clusterName),
    },
    step,
  );
  return noted(context, changeId);
}

function noted({ namesChange: change, done }: Context, changeId: string | undefined): string {
  if (changeId === undefined) return 'another run did it in between';
  change.id = changeId;
  done.changeId = changeId;
  return `change ${changeId}`;
}

/** Waits for the change of the names; one that another run made is not ours to ask for, the name servers tell. */
export async function inSync({ route53, namesChange: { id } }: Context, step: StepContext): Promise<string | void> {
  if (id === '') return 'no change of this run';
  await waitInSync(route53, id, step);
}

export async function answer(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const names = namesToLead(context.inputs, observed);
  const wanted = names.flatMap(({ hostname, target }) => leadingRecords(hostname, target));
  return waitForAnswers(wanted, await authorities(context, observed.zone.nameServers), step);
}

export async function gone(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { inputs } = context;
  const removed = removalOf(possibleNames(inputs), inputs.clusterName, observed.records);
  const names = new Set(removed.flatMap(({ before }) => (before?.type === 'TXT' ? [] : (before?.name ?? []))));
  return waitUntilGone([...names], await authorities(context, observed.zone.nameServers), step);
}

export async function openHttps(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const endpoints = httpsEndpoints(namesToLead(context.inputs, observed));
  return proveHttps(endpoints, await witness(context, observed), step);
}

export async function openMqtts(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const endpoints = mqttsEndpoints(namesToLead(context.inputs, observed));
  return proveMqtts(endpoints, await witness(context, observed), step);
}

async function witness(context: Context, { zone }: Observed): Promise<Witness> {
  const { aws, done, inputs, runtime } = context;
  const { servers } = await authorities(context, zone.nameServers);
  const certificate = done.certificateArn === '' ? undefined : await describeCertificate(aws, done.certificateArn);
  const serial = certificate?.serial ?? '';
  return {
    servers,
    environment: runtime.environment,
    limit: inputs.verifyTimeout,
    ...(serial === '' ? {} : { expected: { arn: done.certificateArn, serial } }),
  };
}
