/**
 * The exec plugin in our kubeconfigs: prints a token for the cluster. Runs without the AWS CLI, and also in later `run:`
 * steps of the job, where it makes role sessions of its own if the kubeconfig names an access file. Everything that is not
 * needed to print a token that was kept is loaded late: kubectl starts this program for each of its commands.
 */
import { parseArgs } from 'node:util';

import { helperSurroundings, tellAndFail } from '../../aws/credentials/helper.ts';
import type { ClusterName, ExecCredential, SigningCredentials } from './exec-credential.ts';
import { keepToken, readToken, tokenFile } from './token-cache.ts';

try {
  const { values } = parseArgs({
    options: {
      'cluster-name': { type: 'string' },
      region: { type: 'string' },
      access: { type: 'string' },
      cache: { type: 'string' },
    },
  });
  const { 'cluster-name': name, region, access, cache } = values;
  if (name === undefined || region === undefined) throw new Error('kube-token: --cluster-name and --region are needed');
  const cluster = { name, region };
  const credential = await (access === undefined ? ambientToken(cluster, cache) : roleToken(cluster, access, cache));
  process.stdout.write(`${JSON.stringify(credential)}\n`);
} catch (error) {
  tellAndFail(error);
}

/** With a session of the roles in the access file. */
async function roleToken(cluster: ClusterName, accessFile: string, cache: string | undefined): Promise<ExecCredential> {
  const file = cache === undefined ? undefined : tokenFile(cache, cluster, '');
  return kept(file, async () => {
    const { readAccessFile } = await import('../../aws/credentials/access-file.ts');
    const { sessionSource } = await import('../../aws/credentials/session-source.ts');
    const { presignToken } = await import('./presign.ts');
    const { access, directory } = await readAccessFile(accessFile);
    const session = await sessionSource(access, directory, helperSurroundings)();
    return presignToken(cluster, session, process.env);
  });
}

/** With whatever the standard chain of the AWS SDK finds. Keys in the environment are at hand, so nothing is kept of those. */
async function ambientToken(cluster: ClusterName, cache: string | undefined): Promise<ExecCredential> {
  const { chainIdentity, keysIn } = await import('./ambient.ts');
  const keys = keysIn(process.env);
  const file =
    cache === undefined || keys !== undefined ? undefined : tokenFile(cache, cluster, chainIdentity(process.env));
  return kept(file, async () => {
    const { presignToken } = await import('./presign.ts');
    return presignToken(cluster, keys ?? (await chainCredentials(cluster.region)), process.env);
  });
}

async function chainCredentials(region: string): Promise<SigningCredentials> {
  const { standardChain } = await import('../../aws/credentials/standard-chain.ts');
  return (await standardChain(region, helperSurroundings))();
}

async function kept(file: string | undefined, make: () => Promise<ExecCredential>): Promise<ExecCredential> {
  if (file === undefined) return make();
  const known = await readToken(file);
  if (known !== undefined) return known;
  const made = await make();
  // It is kept for speed only; a full disk must not stand between kubectl and a token that was made.
  await keepToken(file, made).catch(() => undefined);
  return made;
}
