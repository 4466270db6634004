import { describe, expect, test } from '@jest/globals';

import { faultExamples, parseFaultRule } from '../../../rehearsal/cli/fault-rule.ts';

describe('fault rules', () => {
  test.each([
    [
      'ec2:CreateNatGateway#2=error:ThrottlingException',
      {
        service: 'ec2',
        operation: 'CreateNatGateway',
        occurrences: [2],
        effect: { kind: 'error', code: 'ThrottlingException' },
      },
    ],
    [
      'eks:CreateNodegroup#1=die:before',
      { service: 'eks', operation: 'CreateNodegroup', occurrences: [1], effect: { kind: 'die', when: 'before' } },
    ],
    [
      '*:Describe*#3,7=reset:after',
      { service: '*', operation: 'Describe*', occurrences: [3, 7], effect: { kind: 'reset', when: 'after' } },
    ],
    ['s3:*=slow:30', { service: 's3', operation: '*', effect: { kind: 'slow', seconds: 30 } }],
    [
      'eks:CreateCluster=error:InternalFailure:500',
      { service: 'eks', operation: 'CreateCluster', effect: { kind: 'error', code: 'InternalFailure', status: 500 } },
    ],
    [
      'kubernetes:demo:create pods openremote/a=error:Conflict:409',
      {
        service: 'kubernetes:demo',
        operation: 'create pods openremote/a',
        effect: { kind: 'error', code: 'Conflict', status: 409 },
      },
    ],
  ])('%s', (text, rule) => expect(parseFaultRule(text)).toEqual(rule));

  test('the examples of --help are rules', () => {
    expect(faultExamples.map(parseFaultRule)).toHaveLength(faultExamples.length);
  });

  test.each([
    ['ec2:CreateVpc', 'there is no = with an effect behind it'],
    ['CreateVpc=die:before', 'it names no service and operation'],
    ['ec2:=die:before', 'it names no service and operation'],
    ['ec2:Create*Vpc=die:before', '* may stand only at the end'],
    ['ec2:CreateVpc#0=die:before', '#0 must be whole numbers from 1'],
    ['ec2:CreateVpc#1,x=die:before', '#1,x must be whole numbers from 1'],
    ['ec2:CreateVpc#1#2=die:before', 'there is more than one #'],
    ['ec2:CreateVpc=die', 'die: needs before or after'],
    ['ec2:CreateVpc=reset:now', 'reset: needs before or after'],
    ['ec2:CreateVpc=slow:soon', 'slow: needs a number of seconds above 0'],
    ['ec2:CreateVpc=error:', 'error: needs a code'],
    ['ec2:CreateVpc=error:X:99', 'the status 99 is not between 400 and 599'],
    ['ec2:CreateVpc=explode', 'the effect explode is unknown'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parseFaultRule(text)).toThrow(`--fault ${text}: ${message}`);
  });
});
