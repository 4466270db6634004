import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { boolean, choice, clusterName } from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';

export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of the environment to delete.',
    required: true,
    example: 'demo',
  }),
  data: choice(['refuse', 'delete'])({
    description:
      'What becomes of the data in the volumes: `refuse` (do nothing while there is any) or `delete` (delete it with the environment, for good).',
    default: 'refuse',
    example: 'delete',
  }),
  timeout: timeoutInput('2h'),
  'dry-run': boolean({
    description: 'Print what would be deleted, in order; delete nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type TeardownInputs = InputValues<typeof inputs>;
