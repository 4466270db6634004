import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import type { Surroundings } from './surroundings.ts';

/** A helper program prints secrets to the process that asked for them and nothing else; there is no log that could show them. */
export const helperSurroundings: Surroundings = {
  environment: process.env,
  mask: () => undefined,
  log: (line) => process.stderr.write(`${line}\n`),
};

/** Tells on standard error, which kubectl, Helm and the AWS SDKs pass on, why a helper program has nothing to give. */
export function tellAndFail(error: unknown): void {
  const lines =
    error instanceof ActionError
      ? [error.message, ...error.details, ...(error.remedy === undefined ? [] : [`What to do: ${error.remedy}`])]
      : [messageOf(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
