import type { Aws } from '../aws/connection.ts';
import type { InputProblem } from '../errors/action-error.ts';
import { matching, pairs } from './input-kinds.ts';
import type { InputValues } from './inputs.ts';

/** The role for a hosted zone that another account has; of every action that changes names. */
export const dnsRoleInputs = {
  'dns-role-to-assume': matching(
    /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
    'the ARN of an IAM role',
  )({
    description:
      'Role that may change the hosted zone, mostly in another account. It is assumed from the last role of `role-to-assume` (or the credentials of the job), late and again when its session ends. With `allowed-account-ids`, its account has to be among them.',
    example: 'arn:aws:iam::444455556666:role/eks-actions-dns',
  }),
  'dns-role-external-id': matching(
    /^[\w+=,.@:/-]{2,1224}$/,
    'an external id',
  )({
    description: 'External id that the trust policy of that role asks for.',
    example: 'openremote-dns',
  }),
  'dns-role-session-tags': pairs({
    description: 'Session tags for that role, `key=value` per line; its trust policy has to allow `sts:TagSession`.',
    example: 'environment=demo',
  }),
} as const;

type DnsRoleValues = InputValues<typeof dnsRoleInputs>;

/** Problems between them, and with the accounts that are allowed. */
export function dnsRoleProblems(
  values: DnsRoleValues & { readonly allowedAccountIds: readonly string[] },
): InputProblem[] {
  const role = values.dnsRoleToAssume;
  const account = role?.split(':')[4] ?? '';
  const found: InputProblem[] = [];
  if (role === undefined && values.dnsRoleExternalId !== undefined) {
    found.push({ input: 'dns-role-external-id', problem: 'is of no use without dns-role-to-assume' });
  }
  if (role === undefined && Object.keys(values.dnsRoleSessionTags).length > 0) {
    found.push({ input: 'dns-role-session-tags', problem: 'is of no use without dns-role-to-assume' });
  }
  const allowed = values.allowedAccountIds;
  if (role !== undefined && allowed.length > 0 && !allowed.includes(account)) {
    found.push({
      input: 'dns-role-to-assume, allowed-account-ids',
      problem: `the role is of account ${account}, which is not an allowed one`,
      example: account,
    });
  }
  return found;
}

/** IAM allows a chained role an hour; the session renews itself, so a shorter one would do as well. */
const chainedLimit = 3600;

/** Route 53 as the hosted zone's account lets us see it: through the role if one is given. */
export function throughDnsRole(aws: Aws, values: DnsRoleValues): Aws {
  if (values.dnsRoleToAssume === undefined) return aws;
  return aws.through({
    arn: values.dnsRoleToAssume,
    sessionName: aws.access.sessionName,
    durationSeconds: Math.min(aws.access.durationSeconds, chainedLimit),
    ...(values.dnsRoleExternalId === undefined ? {} : { externalId: values.dnsRoleExternalId }),
    tags: values.dnsRoleSessionTags,
  });
}
