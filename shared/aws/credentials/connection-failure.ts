import { ActionError } from '../../errors/action-error.ts';
import { codeOf } from '../../errors/error-code.ts';
import { messageOf } from '../../errors/explain.ts';
import { worth } from './retry.ts';
import type { Failure } from './retry.ts';

/** What a request that got no answer is worth, and what to tell of it. `host` is what was to be reached, `whose` what it is. */
export function connectionFailure(error: unknown, host: string, whose: string): Failure {
  const code = codeOf(error);
  // Where several addresses were tried in vain, Node gives no message.
  const why = messageOf(error) || code;
  const facts = { what: `${whose} could not be reached`, where: host, why, cause: error };
  const failure = (remedy: string, times: number) => ({ error: new ActionError({ ...facts, remedy }), worth: times });
  // The host of a proxy may be the one that is not found.
  if (code === 'ENOTFOUND' && why.includes(host.replace(/:\d+$/, ''))) {
    return failure(
      'Look at the spelling of `aws-region`: there is no such host. If it is right, this machine does not resolve public names; behind a proxy, set HTTPS_PROXY and NO_PROXY.',
      worth.briefly,
    );
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    return failure(
      'The proxy in HTTPS_PROXY does not let this host through. Allow it there, or name it in NO_PROXY if it can be reached directly.',
      worth.briefly,
    );
  }
  if (/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/.test(code)) {
    return failure(
      'With a proxy or an endpoint that has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS. A certificate that is "not yet valid" or "expired" hints at a wrong clock.',
      worth.once,
    );
  }
  return failure(
    'If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job.',
    worth.patiently,
  );
}
