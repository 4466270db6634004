import { randomInt } from 'node:crypto';

import { AwsError } from '../service.ts';
import { newSuffix } from './records.ts';

/**
 * Refuses a name that Elastic Load Balancing refuses: at most 32 letters, digits and dashes, no dash at either end, and for load balancers
 * no `internal-` in front.
 *
 * Errors: ValidationError.
 */
export function checkName(name: string, what: 'Load balancer' | 'Target group'): void {
  if (name.length > 32) {
    throw new AwsError('ValidationError', `${what} name '${name}' cannot be longer than '32' characters`);
  }
  if (!/^[A-Za-z0-9-]+$/.test(name)) {
    throw new AwsError(
      'ValidationError',
      `${what} name '${name}' can only contain characters that are alphanumeric characters and hyphens(-)`,
    );
  }
  if (name.startsWith('-') || name.endsWith('-')) {
    throw new AwsError('ValidationError', `${what} name '${name}' cannot begin or end with a hyphen(-)`);
  }
  if (what === 'Load balancer' && name.startsWith('internal-')) {
    throw new AwsError('ValidationError', `${what} name '${name}' cannot begin with 'internal-'`);
  }
}

/** The DNS name of a new load balancer: the two types put region and `elb` in different order (field notes 7.1). */
export function dnsName(
  name: string,
  about: { type: 'application' | 'network'; internal: boolean; region: string },
): string {
  const prefix = about.internal && about.type === 'application' ? 'internal-' : '';
  return about.type === 'network'
    ? `${name}-${newSuffix()}.elb.${about.region}.amazonaws.com`
    : `${prefix}${name}-${randomInt(1e8, 2 ** 31)}.${about.region}.elb.amazonaws.com`;
}
