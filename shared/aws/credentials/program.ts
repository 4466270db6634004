/**
 * The `credential_process` of the AWS profile that eksctl, Helm and kubectl run with: prints a session that is good for at
 * least five more minutes, in the form that the AWS SDKs expect of a credential process (version 1).
 */
import { parseArgs } from 'node:util';

import { messageOf } from '../../errors/explain.ts';
import { readAccessFile } from './access-file.ts';
import { currentSession } from './provider.ts';

try {
  const { values } = parseArgs({ options: { access: { type: 'string' } } });
  if (values.access === undefined) throw new Error('credentials: --access FILE is missing');
  const { access, directory } = await readAccessFile(values.access);
  const session = await currentSession(access, directory, process.env);
  const answer = {
    Version: 1,
    AccessKeyId: session.accessKeyId,
    SecretAccessKey: session.secretAccessKey,
    SessionToken: session.sessionToken,
    Expiration: session.expiration.toISOString(),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
