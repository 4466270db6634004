import { isIPv4, isIPv6 } from 'node:net';

import { nameProblem, problem } from './domain-name.ts';

const integer = /^\d+$/u;

/**
 * What is wrong with one value of a record of this type, in Route 53's words, or undefined. The codes for A, AAAA and TXT are
 * those that Route 53 is known to answer; the others are guesses in the same form. Types that nobody here writes pass.
 */
export function valueProblem(type: string, value: string): string | undefined {
  switch (type) {
    case 'A':
      return isIPv4(value)
        ? undefined
        : problem('ARRDATAIllegalIPv4Address', 'Value is not a valid IPv4 address', value);
    case 'AAAA':
      return isIPv6(value)
        ? undefined
        : problem('AAAARRDATAIllegalIPv6Address', 'Value is not a valid IPv6 address', value);
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return value.trim() === '' ? problem('DomainNameEmpty', 'Domain name is empty', value) : nameProblem(value);
    case 'TXT':
    case 'SPF':
      return textProblem(value);
    case 'MX':
      return fieldsProblem(value, [integer, /\S/u], 'MXRRDATANotTwoFields', 'MX record does not have 2 fields');
    case 'SRV':
      return fieldsProblem(
        value,
        [integer, integer, integer, /\S/u],
        'SRVRRDATANotFourFields',
        'SRV record does not have 4 fields',
      );
    case 'CAA':
      return fieldsProblem(
        value,
        [integer, /^[a-z0-9]+$/iu, /^".*"$/u],
        'CAARRDATANotThreeFields',
        'CAA record does not have 3 fields',
      );
    default:
      return undefined;
  }
}

function textProblem(value: string): string | undefined {
  const strings = value.match(/"(?:[^"\\]|\\.)*"/gu);
  if (strings === null || strings.join(' ') !== value.trim().replaceAll(/"\s+"/gu, '" "')) {
    return problem('InvalidCharacterString', 'Value should be enclosed in quotation marks', value);
  }
  if (strings.some((text) => text.length - 2 > 255)) {
    return problem('CharacterStringTooLong', 'Value is too long', value);
  }
  return undefined;
}

function fieldsProblem(value: string, fields: RegExp[], code: string, explanation: string): string | undefined {
  const parts = value.trim().match(/"(?:[^"\\]|\\.)*"|\S+/gu) ?? [];
  const fits = parts.length === fields.length && fields.every((field, index) => field.test(parts[index] ?? ''));
  return fits ? undefined : problem(code, explanation, value);
}
