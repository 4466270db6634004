import { defaultProvider } from '@aws-sdk/credential-provider-node';

type Provider = ReturnType<typeof defaultProvider>;

/**
 * The credentials of one run. As in the SDK for Go they are found once for all clients, and used until the moment at which they
 * end; the SDK for JavaScript would run a `credential_process` anew for each call in the last five minutes, by the clock on the
 * wall, which in a rehearsal is always.
 */
export const credentials: Provider = shared(defaultProvider());

function shared(find: Provider): Provider {
  let found: ReturnType<Provider> | undefined;
  let end = Infinity;
  return async () => {
    if (found === undefined || Date.now() >= end) {
      end = Infinity;
      found = find({ forceRefresh: true }).then((identity) => {
        end = identity.expiration?.getTime() ?? Infinity;
        return identity;
      });
      // What failed is asked for again by the next call.
      found.catch(() => (found = undefined));
    }
    return found;
  };
}
