import type { FaultEffect, FaultRule } from '../faults.ts';

export const faultExamples = [
  'ec2:CreateNatGateway#2=error:ThrottlingException',
  'eks:CreateNodegroup#1=die:before',
  '*:Describe*#3,7=reset:after',
  'route53:ChangeResourceRecordSets=slow:30',
];

const shape = 'service:Operation[#occurrence,…]=effect';

/**
 * Reads a rule from the command line. The service is as in the record (`ec2`, `kubernetes:demo`, `*`), the operation may end in
 * `*`, occurrences count from 1. Throws an Error that says what is wrong with the rule and how one looks.
 */
export function parseFaultRule(text: string): FaultRule {
  const refuse = (why: string): never => {
    throw new Error(`--fault ${text}: ${why}. A rule is ${shape}, for example ${faultExamples[0] ?? ''}`);
  };
  const equals = text.lastIndexOf('=');
  if (equals < 0) return refuse('there is no = with an effect behind it');
  const effect = parseEffect(text.slice(equals + 1));
  if (typeof effect === 'string') return refuse(effect);
  const [what = '', numbers, ...more] = text.slice(0, equals).split('#');
  if (more.length > 0) return refuse('there is more than one #');
  // `kubernetes:<cluster>` is one service.
  const [, service, operation] = /^(kubernetes:[^:]+|[^:]+):(.+)$/.exec(what) ?? [];
  if (service === undefined || operation === undefined)
    return refuse('it names no service and operation, as in ec2:CreateVpc');
  if (operation.slice(0, -1).includes('*')) return refuse('* may stand only at the end of an operation');
  if (numbers === undefined) return { service, operation, effect };
  const occurrences = numbers.split(',').map(Number);
  if (!occurrences.every((each) => Number.isInteger(each) && each >= 1)) {
    return refuse(`#${numbers} must be whole numbers from 1, with commas between them`);
  }
  return { service, operation, occurrences, effect };
}

/** The effect, or what is wrong with it. */
function parseEffect(text: string): FaultEffect | string {
  const [kind = '', argument = '', status] = text.split(':');
  switch (kind) {
    case 'error': {
      if (argument === '') return 'error: needs a code, as in error:ThrottlingException';
      if (status === undefined) return { kind, code: argument };
      const number = Number(status);
      if (!Number.isInteger(number) || number < 400 || number > 599)
        return `the status ${status} is not between 400 and 599`;
      return { kind, code: argument, status: number };
    }
    case 'reset':
    case 'die':
      if (argument !== 'before' && argument !== 'after') return `${kind}: needs before or after, as in ${kind}:before`;
      return { kind, when: argument };
    case 'slow': {
      const seconds = Number(argument);
      return argument !== '' && seconds > 0
        ? { kind, seconds }
        : 'slow: needs a number of seconds above 0, as in slow:30';
    }
    default:
      return `the effect ${kind} is unknown; there are error:CODE[:STATUS], reset:before|after, slow:SECONDS, die:before|after`;
  }
}
