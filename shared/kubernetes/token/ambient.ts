import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { SigningCredentials } from './exec-credential.ts';

/**
 * The keys in the environment, if the standard chain of the AWS SDK would take those: a profile that is named goes before
 * them, and an empty variable counts as none (configure-aws-credentials leaves such ones behind).
 */
export function keysIn(environment: NodeJS.ProcessEnv): SigningCredentials | undefined {
  const value = (name: string) => environment[name] || undefined;
  const accessKeyId = value('AWS_ACCESS_KEY_ID');
  const secretAccessKey = value('AWS_SECRET_ACCESS_KEY');
  if (value('AWS_PROFILE') !== undefined || accessKeyId === undefined || secretAccessKey === undefined)
    return undefined;
  const sessionToken = value('AWS_SESSION_TOKEN');
  const end = new Date(value('AWS_CREDENTIAL_EXPIRATION') ?? '');
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(Number.isNaN(end.getTime()) ? {} : { expiration: end }),
  };
}

/**
 * A name for whoever the standard chain finds: changes when a variable of AWS or one of its two files does, so that a token
 * that was kept for one caller is never given to another.
 */
export function chainIdentity(environment: NodeJS.ProcessEnv): string {
  const variables = Object.entries(environment).filter(([name]) => name.startsWith('AWS_'));
  const files = [
    environment['AWS_CONFIG_FILE'] || join(homedir(), '.aws', 'config'),
    environment['AWS_SHARED_CREDENTIALS_FILE'] || join(homedir(), '.aws', 'credentials'),
  ].map((path) => {
    const facts = statSync(path, { throwIfNoEntry: false });
    return [path, facts?.mtimeMs, facts?.size];
  });
  return createHash('sha256')
    .update(JSON.stringify([variables.sort(), files]))
    .digest('hex')
    .slice(0, 24);
}
