import type { Access } from '../aws/access.ts';
import { partitionOf } from '../aws/partition.ts';
import type { InputProblem } from '../errors/action-error.ts';
import { duration, integer, lines, matching, text } from './input-kinds.ts';
import type { InputValues, Parsed } from './inputs.ts';

const regionName = /^[a-z]{2,4}(-[a-z]+)+-\d$/;
const roleArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** Seconds. */
const chainedLimit = 3600;

/** The inputs of every action that talks to AWS. */
export const accessInputs = {
  'aws-region': matching(
    regionName,
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

/** Problems between the access inputs that would make AWS refuse later, or that must not be tried at all. */
export function accessProblems(values: AccessInputValues, environment = process.env): InputProblem[] {
  return [
    ...regionProblems(values, environment),
    ...partitionProblems(values, environment),
    ...chainProblems(values),
    ...accountProblems(values),
  ];
}

/** A region must be given, by the input or by the job's environment. */
function regionProblems(values: AccessInputValues, environment: NodeJS.ProcessEnv): InputProblem[] {
  const region = regionOf(values, environment);
  if (regionName.test(region)) return [];
  const { example } = accessInputs['aws-region'];
  const problem =
    region === ''
      ? 'is not given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set in the job'
      : `is not given, and "${region}", to which the job sets AWS_REGION or AWS_DEFAULT_REGION, is not an AWS region`;
  return [{ input: 'aws-region', problem, example }];
}

/** Roles of another partition (China, GovCloud) are not known to the STS of this region. */
function partitionProblems(values: AccessInputValues, environment: NodeJS.ProcessEnv): InputProblem[] {
  const region = regionOf(values, environment);
  const { name } = partitionOf(region);
  return values.roleToAssume
    .filter((role) => region !== '' && role.split(':')[1] !== name)
    .map((role) => ({
      input: 'aws-region, role-to-assume',
      problem: `${region} belongs to the partition "${name}", and ${role} does not`,
    }));
}

/** IAM ends sessions of roles that were assumed from another role after an hour, and refuses to make longer ones. */
function chainProblems({ roleToAssume, roleDurationSeconds }: AccessInputValues): InputProblem[] {
  if (roleToAssume.length < 2 || roleDurationSeconds <= chainedLimit) return [];
  return [
    {
      input: 'role-duration-seconds',
      problem: `${roleDurationSeconds} is more than the ${chainedLimit} s to which AWS limits sessions where one role is assumed from another`,
      example: String(chainedLimit),
    },
  ];
}

/** The last role tells the account before anything is called. */
function accountProblems({ roleToAssume, allowedAccountIds }: AccessInputValues): InputProblem[] {
  const role = roleToAssume.at(-1);
  const account = role?.split(':')[4];
  if (account === undefined || allowedAccountIds.length === 0 || allowedAccountIds.includes(account)) return [];
  return [
    {
      input: 'role-to-assume, allowed-account-ids',
      problem: `${role} is in account ${account}, which is not one of ${allowedAccountIds.join(', ')}`,
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
  return values.awsRegion ?? (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || '');
}

/** STS accepts letters, digits and =,.@_- in a session name, 2 to 64 of them; everything else becomes a dash. */
export function sessionName(wanted: string): string {
  return wanted
    .replaceAll(/[^\w+=,.@-]/g, '-')
    .slice(0, 64)
    .padEnd(2, '-');
}

export function parseRoleArn(item: string): Parsed<string> {
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
