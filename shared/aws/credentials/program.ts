/**
 * The `credential_process` of the AWS profile that eksctl, Helm and kubectl run with: prints a session that is good for at
 * least five more minutes, in the form that the AWS SDKs expect of a credential process (version 1).
 */
import { parseArgs } from 'node:util';

import { realMilliseconds } from '../../time/clock.ts';
import { readAccessFile } from './access-file.ts';
import { helperSurroundings, tellAndFail } from './helper.ts';
import { sessionSource } from './session-source.ts';

/** Seconds before its end at which a session is said to end: some SDKs use one to its last moment, and calls take time. */
const margin = 60;

try {
  const { values } = parseArgs({ options: { access: { type: 'string' } } });
  if (values.access === undefined) throw new Error('credentials: --access FILE is missing');
  const { access, directory } = await readAccessFile(values.access);
  const session = await sessionSource(access, directory, helperSurroundings)();
  const answer = {
    Version: 1,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: new Date(session.expiration.getTime() - realMilliseconds(margin)).toISOString(),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} catch (error) {
  tellAndFail(error);
}
