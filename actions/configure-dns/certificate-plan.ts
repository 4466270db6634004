import { describeReplacement } from '../../shared/aws/route-53/record-replacement.ts';
import { refuseForbiddenByCaa } from './caa.ts';
import { chooseCertificate } from './choose-certificate.ts';
import type { CertificateChoice, CertificateWish } from './choose-certificate.ts';
import { refuseGivenAway } from './delegation.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { certificateNames } from './names.ts';
import type { Observed, PlanPart } from './observed.ts';
import { isValidationKnown, validationPlan } from './validation-plan.ts';

/** What the certificate is to be. Pure. */
export function certificateWish(
  inputs: ConfigureDnsInputs,
  { targets, now }: Pick<Observed, 'targets' | 'now'>,
): CertificateWish {
  // Before there is a stack to look at, a certificate is asked for because load balancers are to end TLS.
  const exposure = inputs.exposure ?? targets?.exposure ?? 'ingress';
  const names = certificateNames(inputs, exposure);
  return { names, environment: inputs.clusterName, reuse: inputs.reuseCertificate, now };
}

/** The certificate's part of the plan. Pure. */
export function certificatePlan(inputs: ConfigureDnsInputs, observed: Observed): PlanPart {
  const wish = certificateWish(inputs, observed);
  const choice = chooseCertificate(wish, observed.certificates);
  if (choice.kind !== 'issued' || choice.own) refuseGivenAway(wish.names, observed.zone, observed.records);
  switch (choice.kind) {
    case 'issued':
      return issuedPlan(choice, wish, observed);
    case 'pending':
      refuseForbiddenByCaa(wish.names, observed.zone, observed.records);
      return pendingPlan(choice, wish, observed);
    case 'none':
      refuseForbiddenByCaa(wish.names, observed.zone, observed.records);
      return requestPlan(choice, wish, inputs.reuseCertificate);
  }
}

type Found = Extract<CertificateChoice, { kind: 'issued' | 'pending' }>;

function issuedPlan({ certificate, own }: Found, wish: CertificateWish, observed: Observed): PlanPart {
  const until = certificate.notAfter === undefined ? '' : ` until ${certificate.notAfter.toISOString().slice(0, 10)}`;
  const whose = own ? '' : ', which somebody else made,';
  const notes = [
    `The certificate ${certificate.arn}${whose} is issued${until} and covers ${wish.names.join(', ')}: it is used.`,
  ];
  // ACM renews it only while it finds these: where somebody cleaned them up, nothing would fail until the certificate ends.
  const missing = own ? validationPlan(certificate, wish.environment, observed.records) : [];
  if (missing.length === 0) return { notes, steps: [] };
  return {
    notes: [...notes, 'Its renewal would fail: validation records are missing.', ...missing.map(describeReplacement)],
    steps: [{ id: 'validation-records', title: 'Write the validation records that its renewal needs' }],
  };
}

function pendingPlan({ certificate }: Found, wish: CertificateWish, observed: Observed): PlanPart {
  const changes = validationPlan(certificate, wish.environment, observed.records);
  const complete = isValidationKnown(certificate) && changes.length === 0;
  return {
    notes: [
      `The certificate ${certificate.arn} was requested before and is waited for.`,
      ...changes.map(describeReplacement),
    ],
    steps: [
      ...(complete
        ? []
        : [{ id: 'validation-records' as const, title: 'Write the validation records of the certificate' }]),
      {
        id: 'certificate-issued',
        title: 'Wait until ACM has issued the certificate',
        after: complete ? [] : ['validation-records'],
      },
    ],
  };
}

function requestPlan(
  { failed }: Extract<CertificateChoice, { kind: 'none' }>,
  wish: CertificateWish,
  reuse: 'own' | 'any',
): PlanPart {
  const whose = reuse === 'own' ? `"${wish.environment}" has no certificate` : 'There is no usable certificate';
  return {
    notes: [
      `${whose} for ${wish.names.join(', ')}; ACM tells the validation records once it is requested.`,
      ...failed.map(({ arn, status, failureReason }) => `An earlier one is ${status} ${failureReason}: ${arn}`.trim()),
    ],
    steps: [
      { id: 'request-certificate', title: `Request a certificate for ${wish.names.join(', ')}` },
      {
        id: 'validation-records',
        title: 'Write the validation records of the certificate',
        after: ['request-certificate'],
      },
      {
        id: 'certificate-issued',
        title: 'Wait until ACM has issued the certificate',
        after: ['validation-records'],
      },
    ],
  };
}
