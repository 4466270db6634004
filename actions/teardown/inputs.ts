import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { dnsRoleInputs } from '../../shared/action/dns-role-inputs.ts';
import { boolean, choice, clusterName, duration, integer, lines, matching } from '../../shared/action/input-kinds.ts';
import type { InputValues, Parsed } from '../../shared/action/inputs.ts';

/** What is to be deleted: one environment by its name, or all that have expired. */
const selection = {
  'cluster-name': clusterName({
    description: 'Name of the environment to delete. Either this or `expired: true`.',
    example: 'demo',
  }),
  confirm: clusterName({
    description:
      'The name of the environment once more, which has to be the same: nothing is deleted by a slip. Needed with `cluster-name`, except in a dry run.',
    example: 'demo',
  }),
  expired: boolean({
    description:
      'Delete all environments of the suite whose time to live is over, also half-made and half-deleted ones of which only stacks or tagged leftovers exist.',
    default: 'false',
    example: 'true',
  }),
  regions: lines(
    {
      description: 'Regions to look for expired environments in, one per line. Default: `aws-region`.',
      example: 'eu-west-1',
    },
    parseRegion,
  ),
  'name-pattern': matching(
    /^[A-Za-z0-9*-]{1,100}$/,
    'a name with `*` for any characters',
  )({
    description: 'Only expired environments of which the whole name fits; `*` stands for any characters.',
    default: '*',
    example: 'pr-*',
  }),
  'max-environments': integer({ min: 1, max: 1000 })({
    description:
      'If more than so many have expired, they are listed and nothing is deleted: somebody should look first.',
    default: '5',
    example: '5',
  }),
  parallel: integer({ min: 1, max: 10 })({
    description: 'How many expired environments are deleted at a time.',
    default: '3',
    example: '3',
  }),
} as const;

/** What becomes of what is worth something. */
const keeping = {
  data: choice(['refuse', 'delete', 'keep-snapshots'])({
    description:
      'What becomes of the data in the volumes: `refuse` (do nothing while there is any, unless the environment was made with a `ttl` and `ephemeral: true`), `delete` (delete it for good) or `keep-snapshots` (stop what writes, keep a snapshot of each volume and the credentials; `restore-from` of deploy-openremote brings them back).',
    default: 'refuse',
    example: 'keep-snapshots',
  }),
  'snapshot-retention': duration({ min: 3600, max: 10 * 365 * 86_400 })({
    description: 'How long snapshots are kept. The next teardown with `expired: true` deletes those that are older.',
    default: '30d',
    example: '7d',
  }),
  'keep-logs': boolean({
    description: 'Keep the log groups of the control plane and of Container Insights.',
    default: 'false',
    example: 'true',
  }),
  'lift-protection': boolean({
    description:
      "Delete the environment although it is protected: by the tag `openremote.io/protected=true` or by EKS's deletion protection, which is lifted. Only with `cluster-name`.",
    default: 'false',
    example: 'true',
  }),
  'fail-on-leftovers': boolean({
    description: 'Fail if anything is left that should be gone. Otherwise it is only reported.',
    default: 'true',
    example: 'false',
  }),
} as const;

export const inputs = {
  ...accessInputs,
  ...selection,
  ...keeping,
  ...dnsRoleInputs,
  timeout: timeoutInput('2h'),
  'dry-run': boolean({
    description: 'Print what would be deleted, in order, and what it costs to keep; delete nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type TeardownInputs = InputValues<typeof inputs>;

function parseRegion(item: string): Parsed<string> {
  return /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(item) ? { value: item } : { problem: `"${item}" is not an AWS region` };
}
