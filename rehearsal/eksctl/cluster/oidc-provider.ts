import type { Cluster } from '@aws-sdk/client-eks';
import {
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
} from '@aws-sdk/client-iam';
import { createHash } from 'node:crypto';
import { Agent, get } from 'node:https';
import type { DetailedPeerCertificate } from 'node:tls';
import { TLSSocket } from 'node:tls';

import { isRefusal } from '../aws/session.ts';
import type { Session } from '../aws/session.ts';
import { CommandError } from '../errors.ts';
import { version } from '../version.ts';

/** The IAM OIDC provider of a cluster, whether it exists or not. */
export interface OidcProvider {
  readonly arn: string;
  /** Host and path of the issuer, as conditions of trust policies name it. */
  readonly issuer: string;
  readonly url: string;
  readonly cluster: string;
}

/** What the provider of a cluster is or would be called; eksctl leaves a port of the issuer out. */
export function oidcProviderOf(cluster: Cluster, session: Session): OidcProvider {
  const url = cluster.identity?.oidc?.issuer;
  if (url === undefined) throw new CommandError('unknown OIDC issuer URL');
  const { hostname, pathname } = new URL(url);
  const issuer = `${hostname}${pathname}`;
  const arn = `arn:${session.partition}:iam::${session.account}:oidc-provider/${issuer}`;
  return { arn, issuer, url, cluster: cluster.name ?? '' };
}

export async function oidcProviderExists(session: Session, provider: OidcProvider): Promise<boolean> {
  try {
    await session.iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: provider.arn }));
    return true;
  } catch (error) {
    if (isRefusal(error, 'NoSuchEntityException') || isRefusal(error, 'NoSuchEntity')) return false;
    throw error;
  }
}

/** Creates the provider with the thumbprint of the certificate authority at the issuer's address. */
export async function createOidcProvider(session: Session, provider: OidcProvider): Promise<void> {
  const thumbprint = await authorityThumbprint(provider.url);
  await session.iam.send(
    new CreateOpenIDConnectProviderCommand({
      Url: provider.url,
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: [thumbprint],
      Tags: [
        { Key: 'alpha.eksctl.io/cluster-name', Value: provider.cluster },
        { Key: 'alpha.eksctl.io/eksctl-version', Value: version },
      ],
    }),
  );
}

export async function deleteOidcProvider(session: Session, provider: OidcProvider): Promise<void> {
  await session.iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: provider.arn }));
}

/** SHA-1 of the last certificate that the issuer's server presents; reached through the proxy of the environment. */
function authorityThumbprint(url: string): Promise<string> {
  const agent = new Agent({ proxyEnv: process.env });
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      const { socket } = response;
      if (socket instanceof TLSSocket) resolve(sha1(lastOf(socket.getPeerCertificate(true)).raw));
      else reject(new CommandError(`connecting to issuer OIDC: Get "${url}": not TLS`));
      response.resume();
    });
    request.on('error', (error) => {
      reject(new CommandError(`connecting to issuer OIDC: Get "${url}": ${error.message}`));
    });
  });
}

/** The end of a certificate's chain: one that is its own issuer, or whose issuer was not presented. */
function lastOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate {
  // Node's types do not say that it is absent if the server did not send it.
  const issuer = certificate.issuerCertificate as DetailedPeerCertificate | undefined;
  return issuer === undefined || issuer.raw.equals(certificate.raw) ? certificate : lastOf(issuer);
}

function sha1(data: Uint8Array): string {
  return createHash('sha1').update(data).digest('hex');
}
