import type { ActionResult } from '../../../../rehearsal/session.ts';
import { readAwsCommand } from '../../../support/aws-command.ts';

export interface Leaked {
  readonly kind: string;
  readonly id: string;
  readonly link: string;
  readonly command: string;
}

export const leaked = ({ outputs }: ActionResult) => JSON.parse(outputs['leaked'] ?? '[]') as Leaked[];

/** Does what a reader of the report does who types its commands, one leak after the other. Ends at the first that is refused. */
export async function typeCommands(
  result: ActionResult,
  call: (service: string, operation: string, input: object) => Promise<unknown>,
): Promise<void> {
  for (const { command } of leaked(result)) {
    for (const line of command.split(' && ')) {
      const { service, operation, input } = readAwsCommand(line);
      await call(service, operation, input);
    }
  }
}
