import type { Access } from '../aws/access.ts';
import type { InputProblem } from '../errors/action-error.ts';
import { duration, integer, lines, matching, text } from './input-kinds.ts';
import type { InputValues, Parsed } from './inputs.ts';

const roleArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** The inputs of every action that talks to AWS. */
export const accessInputs = {
  'aws-region': matching(
    /^[a-z]{2,4}(-[a-z]+)+-\d$/,
    'an AWS region',
  )({
    description: 'AWS region. Default: `AWS_REGION`, then `AWS_DEFAULT_REGION` of the job.',
    example: 'eu-west-1',
  }),
  'role-to-assume': lines(
    {
      description:
        'Role ARNs, one per line: the first is assumed through GitHub OIDC (the job needs `permissions: id-token: write`), each further one from the one before. Empty: the standard AWS credential chain.',
      example: 'arn:aws:iam::111122223333:role/eks-actions-deploy',
    },
    parseRoleArn,
  ),
  'role-session-name': text({
    description: 'Name of the role session, seen in CloudTrail. Default: `eks-actions-<run id>`.',
    example: 'eks-actions-nightly',
  }),
  'role-duration-seconds': integer({ min: 900, max: 43_200 })({
    description:
      'How long a role session lives. Sessions renew themselves while an action runs, so one hour is enough for any of them.',
    default: '3600',
    example: '3600',
  }),
  audience: text({
    description: 'Audience of the OIDC token.',
    default: 'sts.amazonaws.com',
    example: 'sts.amazonaws.com',
  }),
  'allowed-account-ids': lines(
    {
      description: 'AWS account ids, one per line. If given, nothing is done in any other account.',
      example: '111122223333',
    },
    parseAccountId,
  ),
} as const;

export type AccessInputValues = InputValues<typeof accessInputs>;

/** A region must be given, by the input or by the job's environment. */
export function regionProblems(values: AccessInputValues, environment = process.env): InputProblem[] {
  if (regionOf(values, environment) !== '') return [];
  return [
    {
      input: 'aws-region',
      problem: 'is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job',
      example: accessInputs['aws-region'].example,
    },
  ];
}

/** The access that the inputs ask for; the region falls back to the job's environment. */
export function accessFrom(values: AccessInputValues, environment: NodeJS.ProcessEnv): Access {
  return {
    region: regionOf(values, environment),
    roles: values.roleToAssume,
    sessionName: sessionName(values.roleSessionName ?? `eks-actions-${environment['GITHUB_RUN_ID'] ?? 'local'}`),
    durationSeconds: values.roleDurationSeconds,
    audience: values.audience,
    allowedAccountIds: values.allowedAccountIds,
  };
}

function regionOf(values: AccessInputValues, environment: NodeJS.ProcessEnv): string {
  return values.awsRegion ?? environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? '';
}

/** STS accepts letters, digits and =,.@_- in a session name, 2 to 64 of them; everything else becomes a dash. */
export function sessionName(wanted: string): string {
  return wanted
    .replaceAll(/[^\w+=,.@-]/g, '-')
    .slice(0, 64)
    .padEnd(2, '-');
}

function parseRoleArn(item: string): Parsed<string> {
  return roleArn.test(item) ? { value: item } : { problem: `"${item}" is not the ARN of an IAM role` };
}

function parseAccountId(item: string): Parsed<string> {
  return /^\d{12}$/.test(item) ? { value: item } : { problem: `"${item}" is not an account id of 12 digits` };
}

/** How long an action may take in all. */
export function timeoutInput(defaultValue: string) {
  return duration({ min: 60, max: 6 * 3600 })({
    description:
      'How long this action may take before it gives up, with units. What was begun is taken up by the next run.',
    default: defaultValue,
    example: defaultValue,
  });
}
