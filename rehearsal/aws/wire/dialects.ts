import type { Service } from '../service.ts';

/** How one service names its refusals, and what its XML is called: facts that the SDK's schemas do not carry. */
export interface Dialect {
  readonly xmlNamespace?: string;
  /** Code for a required member that is absent. */
  readonly missingMember: string;
  readonly unauthenticated: Refusals;
}

/** Codes and HTTP status for what goes wrong before an operation is looked at. */
export interface Refusals {
  readonly missing: Refusal;
  readonly unknownKey: Refusal;
  readonly badSignature: Refusal;
  readonly skewed: Refusal;
  readonly expired: Refusal;
}

export type Refusal = readonly [code: string, status: number];

const queryRefusals: Refusals = {
  missing: ['MissingAuthenticationToken', 403],
  unknownKey: ['InvalidClientTokenId', 403],
  badSignature: ['SignatureDoesNotMatch', 403],
  skewed: ['SignatureDoesNotMatch', 403],
  expired: ['ExpiredToken', 403],
};

const ec2Refusals: Refusals = {
  missing: ['MissingAuthenticationToken', 403],
  unknownKey: ['AuthFailure', 401],
  badSignature: ['AuthFailure', 401],
  skewed: ['RequestExpired', 400],
  expired: ['RequestExpired', 400],
};

function jsonRefusals(status: number): Refusals {
  return {
    missing: ['MissingAuthenticationTokenException', status],
    unknownKey: ['UnrecognizedClientException', status],
    badSignature: ['InvalidSignatureException', status],
    skewed: ['InvalidSignatureException', status],
    expired: ['ExpiredTokenException', status],
  };
}

const query = { missingMember: 'ValidationError', unauthenticated: queryRefusals };

const dialects: Readonly<Record<string, Dialect>> = {
  ec2: {
    xmlNamespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
    missingMember: 'MissingParameter',
    unauthenticated: ec2Refusals,
  },
  sts: { ...query, xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  iam: { ...query, xmlNamespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
  cloudformation: { ...query, xmlNamespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/' },
  elasticloadbalancing: { ...query, xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/' },
  'elasticloadbalancing-classic': {
    ...query,
    xmlNamespace: 'http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/',
  },
  autoscaling: { ...query, xmlNamespace: 'http://autoscaling.amazonaws.com/doc/2011-01-01/' },
  route53: { ...query, xmlNamespace: 'https://route53.amazonaws.com/doc/2013-04-01/', missingMember: 'InvalidInput' },
  eks: { missingMember: 'InvalidParameterException', unauthenticated: jsonRefusals(403) },
  acm: { missingMember: 'ValidationException', unauthenticated: jsonRefusals(400) },
  ecr: { missingMember: 'InvalidParameterException', unauthenticated: jsonRefusals(400) },
  ssm: { missingMember: 'ValidationException', unauthenticated: jsonRefusals(400) },
  logs: { missingMember: 'InvalidParameterException', unauthenticated: jsonRefusals(400) },
  tagging: { missingMember: 'InvalidParameterException', unauthenticated: jsonRefusals(400) },
};

export function dialectOf(service: Pick<Service, 'name' | 'protocol'>): Dialect {
  const known = dialects[service.name];
  if (known !== undefined) return known;
  if (service.protocol === 'ec2Query') return { missingMember: 'MissingParameter', unauthenticated: ec2Refusals };
  if (service.protocol === 'awsQuery' || service.protocol === 'restXml') return query;
  return { missingMember: 'ValidationException', unauthenticated: jsonRefusals(400) };
}
