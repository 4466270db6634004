import { AwsError } from '../service.ts';

export interface Page<Item> {
  items: Item[];
  NextToken?: string;
}

/**
 * One page of a Describe answer. The token is opaque to clients and good for the same question only.
 *
 * Errors: InvalidParameterValue for a MaxResults below 5 (the least that EC2 takes), InvalidNextToken for a token that is not ours.
 */
export function page<Item>(
  items: readonly Item[],
  request: { MaxResults?: number | undefined; NextToken?: string | undefined },
  smallest = 5,
): Page<Item> {
  const { MaxResults: size, NextToken: token } = request;
  if (size !== undefined && size < smallest) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than or equal to ${smallest}.`,
    );
  }
  const start = token === undefined || token === '' ? 0 : positionOf(token);
  const end = size === undefined ? items.length : start + size;
  const rest = end < items.length;
  return { items: items.slice(start, end), ...(rest && { NextToken: tokenFor(end) }) };
}

function tokenFor(position: number): string {
  return Buffer.from(`ec2-page:${position}`).toString('base64');
}

function positionOf(token: string): number {
  const match = /^ec2-page:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'));
  if (match === null) throw new AwsError('InvalidNextToken', 'The specified token is not valid.');
  return Number(match[1]);
}

/** Several Describe operations refuse a list of identifiers together with MaxResults. */
export function refuseIdsWithPages(
  ids: readonly string[] | undefined,
  maxResults: number | undefined,
  parameter: string,
): void {
  if (ids !== undefined && ids.length > 0 && maxResults !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      `The parameter ${parameter} cannot be used with the parameter maxResults`,
    );
  }
}
