import type { Session } from '../session.ts';
import type { Interrupts } from './interrupts.ts';

/** Says how to reach the cloud from another terminal, and keeps it running until Ctrl-C. */
export async function keepOpen(session: Session, interrupts: Interrupts, say: (text: string) => void): Promise<void> {
  const { cloud } = session;
  const { accessKeyId, secretAccessKey } = cloud.credentials;
  // The keys belong to a user of the local cloud and open nothing anywhere else.
  const variables = {
    ...cloud.environment(),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  };
  say('');
  say('The cloud goes on running. In another terminal:');
  for (const [name, value] of Object.entries(variables)) say(`  export ${name}='${value}'`);
  say('Ctrl-C here ends it.');
  // Signals alone keep no process alive; the servers of the cloud do.
  await new Promise<void>((resolve) => interrupts.next(resolve));
}
