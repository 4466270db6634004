import { accessInputs } from '../../shared/action/access-inputs.ts';
import type { InputValues } from '../../shared/action/inputs.ts';
import { chartInputs, operationInputs, storageInputs } from './inputs/operation-inputs.ts';
import { exposureInputs, versionInputs } from './inputs/stack-inputs.ts';

export const inputs = {
  ...accessInputs,
  ...exposureInputs,
  ...versionInputs,
  ...storageInputs,
  ...chartInputs,
  ...operationInputs,
} as const;

export type DeployOpenremoteInputs = InputValues<typeof inputs>;
