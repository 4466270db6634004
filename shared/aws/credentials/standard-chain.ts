import type { SessionCredentials } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** What the standard chain finds: keys of a user have neither token nor end. */
export type ChainCredentials = Pick<SessionCredentials, 'accessKeyId' | 'secretAccessKey'> &
  Partial<Pick<SessionCredentials, 'sessionToken' | 'expiration'>>;

/**
 * The standard credential chain of the AWS SDKs: variables, profiles, SSO, web identity, containers, instances. One for all
 * clients of a process, so that a role in a profile is assumed once and not once by each of them. Loaded late: it is heavy.
 */
export async function standardChain(
  region: string,
  { environment, mask }: Pick<Surroundings, 'environment' | 'mask'>,
): Promise<() => Promise<ChainCredentials>> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const agent = { proxyEnv: environment };
  const find = defaultProvider({ clientConfig: { region, requestHandler: { httpAgent: agent, httpsAgent: agent } } });
  let masked = '';
  return async () => {
    const found = await find();
    if (found.secretAccessKey !== masked) {
      for (const secret of [found.secretAccessKey, found.sessionToken]) if (secret !== undefined) mask(secret);
      masked = found.secretAccessKey;
    }
    return found;
  };
}
