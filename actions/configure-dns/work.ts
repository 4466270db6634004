import { defineWork } from '../../shared/action/definition.ts';
import type { StepFunctions } from '../../shared/plan/plan.ts';
import { certificateWish } from './certificate-plan.ts';
import { deleteCertificates, removeValidation, request, validate, waitIssued } from './certificate-steps.ts';
import { chooseCertificate } from './choose-certificate.ts';
import { connect } from './context.ts';
import type { Context } from './context.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { observe } from './observe.ts';
import type { Observed, StepId } from './observed.ts';
import { plan } from './plan.ts';
import { answer, changeNames, gone, inSync, openHttps, openMqtts, removeNames } from './record-steps.ts';
import { report } from './report.ts';

export const configureDnsWork = defineWork<ConfigureDnsInputs, Context, Observed, StepId>({
  connect,
  observe,
  plan,
  steps,
  report,
});

function steps(context: Context, observed: Observed): StepFunctions<StepId> {
  context.done.certificateArn = knownCertificate(context, observed);
  return {
    'request-certificate': (step) => request(context, observed, step),
    'validation-records': (step) => validate(context, observed, step),
    'certificate-issued': (step) => waitIssued(context, step),
    'change-records': (step) => changeNames(context, observed, step),
    'in-sync': (step) => inSync(context, step),
    answers: (step) => answer(context, observed, step),
    https: (step) => openHttps(context, observed, step),
    mqtts: (step) => openMqtts(context, observed, step),
    'remove-names': (step) => removeNames(context, observed, step),
    gone: (step) => gone(context, observed, step),
    'delete-certificates': (step) => deleteCertificates(context, observed, step),
    'remove-validation': (step) => removeValidation(context, observed, step),
  };
}

/** The certificate that was found, issued or requested before; empty if there is none. */
function knownCertificate({ inputs }: Context, observed: Observed): string {
  if (!inputs.certificate || inputs.operation === 'delete') return '';
  const choice = chooseCertificate(certificateWish(inputs, observed), observed.certificates);
  return choice.kind === 'none' ? '' : choice.certificate.arn;
}
