import { deleteCertificate, describeCertificate, requestCertificate } from '../../shared/aws/certificates.ts';
import type { Certificate } from '../../shared/aws/certificates.ts';
import { ownershipTags } from '../../shared/aws/ownership.ts';
import { changeOnCondition } from '../../shared/aws/route-53/change-on-condition.ts';
import { listRecords } from '../../shared/aws/route-53/records.ts';
import { removeUnneededValidation } from '../../shared/aws/route-53/validation-records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { certificateFailure } from './certificate-failure.ts';
import { inRequestOrder } from './certificate-names.ts';
import { certificateWish } from './certificate-plan.ts';
import { chooseCertificate, requestToken } from './choose-certificate.ts';
import type { Context } from './context.ts';
import type { Observed } from './observed.ts';
import { commentOf } from './record-steps.ts';
import { certificatesToDelete, validationDomains } from './removal-plan.ts';
import { isValidationKnown, validationPlan } from './validation-plan.ts';

/** Requests the certificate. ACM answers the same one to a run that is killed here and begun again. */
export async function request(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { aws, inputs, runtime, done } = context;
  const wish = certificateWish(inputs, observed);
  const choice = chooseCertificate(wish, observed.certificates);
  const failed = choice.kind === 'none' ? choice.failed : [];
  const tags = ownershipTags({ environment: inputs.clusterName, ...runtime.run });
  const ask = (salt?: string) =>
    requestCertificate(aws, { names: inRequestOrder(wish.names), token: requestToken(wish, failed, salt), tags });
  done.certificateArn = await ask();
  if (!(await isThere(context, step))) done.certificateArn = await ask(runtime.run.runId);
  return done.certificateArn;
}

/**
 * Within an hour of a delete, the token may still stand for the certificate that is gone. What was requested just now may take
 * some seconds to be found.
 */
async function isThere({ aws, done }: Context, step: StepContext): Promise<boolean> {
  let looks = 0;
  return waitUntil(
    {
      for: 'the certificate to be found',
      every: 5,
      limit: 5 * 60,
      look: async () => {
        looks += 1;
        const there = (await describeCertificate(aws, done.certificateArn)) !== undefined;
        return there || looks === 7 ? { done: true, value: there } : { done: false, seen: 'not there yet' };
      },
    },
    step,
  );
}

/** Waits until ACM tells the validation records, and writes those that don't stand yet. */
export async function validate(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { inputs, route53, done, runtime } = context;
  const certificate = await waitUntil(
    {
      for: 'ACM to tell the validation records',
      every: 5,
      limit: 5 * 60,
      remedy: 'Run this again: the certificate is found and gone on with. ACM mostly takes some seconds.',
      look: async () => {
        const found = await certificateOf(context);
        return isValidationKnown(found)
          ? { done: true, value: found }
          : {
              done: false,
              seen: `known for ${found.validations.filter(({ record }) => record !== undefined).length} of ${found.names.length} names`,
            };
      },
    },
    step,
  );
  const changeId = await changeOnCondition(
    route53,
    {
      zone: observed.zone,
      // Read anew: the names' own records may have been changed in this run already.
      records: await listRecords(route53, observed.zone.id),
      plan: (records) => validationPlan(certificate, inputs.clusterName, records),
      comment: commentOf(runtime, inputs.clusterName),
    },
    step,
  );
  if (changeId === undefined) return 'they stand already';
  done.changeId = changeId;
  return `change ${changeId}`;
}

/** Waits until the certificate is issued; a certificate that fails ends the wait with ACM's reason. */
export async function waitIssued(context: Context, step: StepContext): Promise<string> {
  return waitUntil(
    {
      for: 'the certificate to be ISSUED',
      every: 15,
      limit: context.inputs.certificateTimeout,
      remedy:
        'The certificate stays requested for 72 hours: run this again to go on waiting. If it stays so, see that the Internet asks this hosted zone, and that no CAA record above it keeps Amazon out.',
      evidence: () => validationEvidence(context),
      look: async () => {
        const certificate = await certificateOf(context);
        if (certificate.status === 'ISSUED') return { done: true, value: certificate.arn };
        const waiting = certificate.validations
          .filter(({ status }) => status !== 'SUCCESS')
          .map(({ domain }) => domain);
        const seen = waiting.length === 0 ? 'all names validated' : `not validated yet: ${waiting.join(', ')}`;
        return { done: false, seen: `${certificate.status}, ${seen}` };
      },
    },
    step,
  );
}

/** Of each name that is not validated: whether DNS has the CNAME that ACM looks for. */
async function validationEvidence(context: Context): Promise<readonly string[]> {
  const { validations } = await certificateOf(context);
  return Promise.all(
    validations.map(async ({ domain, status, record }) => {
      if (record === undefined) return `${domain}: ${status}, no validation record told`;
      const answer = await context.finder.ask(record.name, 'CNAME');
      const stands = answer.kind === 'records' && answer.values.includes(record.value);
      return `${domain}: ${status}; ${record.name} CNAME ${record.value} ${stands ? 'stands in DNS' : `does not stand in DNS (${answer.kind})`}`;
    }),
  );
}

/** The certificate of this run as it is now. Throws what is to be told if it will never be issued. */
async function certificateOf({ aws, done }: Context): Promise<Certificate> {
  const found = await describeCertificate(aws, done.certificateArn);
  if (found === undefined) {
    throw new ActionError({
      what: 'The certificate has been deleted while it was waited for',
      where: done.certificateArn,
      remedy: 'Run this again: a new one is requested.',
    });
  }
  const failure = certificateFailure(found);
  if (failure !== undefined) throw failure;
  return found;
}

/** Deletes the environment's certificates for the names, once their load balancers have let go of them. */
export async function deleteCertificates(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { aws, inputs } = context;
  const deletable = certificatesToDelete(inputs, observed.certificates);
  for (const { arn } of deletable) {
    await waitUntil<true>(
      {
        for: `the certificate ${arn} to be free`,
        every: 15,
        limit: 10 * 60,
        remedy:
          'Delete the load balancers that use it before (by teardown, or by removing the stack), then run this again. ACM counts a certificate as in use for minutes after its load balancer is gone.',
        look: async () => {
          if (await deleteCertificate(aws, arn)) return { done: true, value: true };
          const users = (await describeCertificate(aws, arn))?.usedBy ?? [];
          return { done: false, seen: `in use by ${users.join(', ') || 'a load balancer that is gone'}` };
        },
      },
      step,
    );
  }
  return `${deletable.length} deleted`;
}

/** Deletes the validation records that nobody needs, by the certificates that there are now. */
export async function removeValidation(context: Context, observed: Observed, step: StepContext): Promise<string> {
  const { aws, inputs, route53, done, runtime } = context;
  const { zone } = observed;
  const comment = commentOf(runtime, inputs.clusterName);
  const domains = () => validationDomains(inputs);
  const removed = await removeUnneededValidation(aws, route53, { zone, domains, comment }, step);
  if ('kept' in removed) return `they stay: not all certificates could be seen (${removed.kept.join('; ')})`;
  if (removed.changeId === undefined) return 'none; others need them, or somebody else made them';
  done.changeId = removed.changeId;
  return `change ${removed.changeId}`;
}
