/**
 * The exec plugin in our kubeconfigs: prints a token for the cluster. Runs without the AWS CLI, and also in later `run:`
 * steps of the job, where it makes role sessions of its own if the kubeconfig names an access file.
 */
import { parseArgs } from 'node:util';

import { readAccessFile } from '../../aws/credentials/access-file.ts';
import { currentSession } from '../../aws/credentials/provider.ts';
import { messageOf } from '../../errors/explain.ts';
import { execCredential } from './presign.ts';
import type { SigningCredentials } from './presign.ts';

try {
  const { values } = parseArgs({
    options: { 'cluster-name': { type: 'string' }, region: { type: 'string' }, access: { type: 'string' } },
  });
  const { 'cluster-name': name, region, access } = values;
  if (name === undefined || region === undefined) throw new Error('kube-token: --cluster-name and --region are needed');
  const credential = await execCredential({ name, region }, await credentialsFor(access), process.env);
  process.stdout.write(`${JSON.stringify(credential)}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

async function credentialsFor(accessFile: string | undefined): Promise<SigningCredentials> {
  if (accessFile !== undefined) {
    const { access, directory } = await readAccessFile(accessFile);
    return currentSession(access, directory, process.env);
  }
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  }
  // Profiles, containers and instance roles are rare here and the whole chain is heavy: load it only then.
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  return defaultProvider()();
}
