import { request as httpRequest } from 'node:http';

import { newRole, oidcProviderType, type RoleData, roleType } from '../../../../rehearsal/aws/iam/state.ts';
import { globalRegion } from '../../../../rehearsal/aws/regions.ts';
import type { Resource } from '../../../../rehearsal/aws/store.ts';
import { githubIssuerUrl } from '../../../../rehearsal/oidc/issuers.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { allowToTake } from '../deploy-role.ts';

/** These run inside the session's process: see refusals.test.ts and sessions.test.ts. */

export interface RoleWanted {
  readonly name: string;
  readonly account?: string;
  /** Statements of its trust policy. */
  readonly trust: readonly object[];
}

/** A role that may do everything, and that the deploy role may take. */
export function addRole(session: Session, wanted: RoleWanted): string {
  const { cloud } = session;
  const { name, account = cloud.aws.account, trust } = wanted;
  const data = newRole({ account, name, trustPolicy: policy(trust) });
  data.attachedPolicies.push('arn:aws:iam::aws:policy/AdministratorAccess');
  cloud.aws.store.add<RoleData>({
    type: roleType,
    id: name,
    arn: data.Arn,
    account,
    region: globalRegion,
    createdBy: 'test',
    given: true,
    data,
  });
  allowToTake(session, data.Arn);
  return data.Arn;
}

export function setTrust({ cloud }: Session, name: string, trust: readonly object[]): void {
  const role = cloud.aws.store.get<RoleData>(roleType, name, globalRegion);
  if (role === undefined) throw new Error(`no role ${name}`);
  role.data.AssumeRolePolicyDocument = policy(trust);
}

const removed: Resource[] = [];

/** Takes GitHub's identity provider out of the account. */
export function forgetGitHub({ cloud }: Session): void {
  for (const provider of cloud.aws.store.list(oidcProviderType)) {
    removed.push(provider);
    cloud.aws.store.remove(provider);
  }
}

export function rememberGitHub({ cloud }: Session): void {
  for (const provider of removed.splice(0)) cloud.aws.store.add(provider);
}

/** Keys of a session of the user who may do everything, which ended so many seconds ago (or will, if negative). */
export function sessionKeys({ cloud }: Session, endedSince: number): Record<string, string> {
  const principal = { arn: `arn:aws:iam::${cloud.aws.account}:user/rehearsal`, account: cloud.aws.account };
  const issued = cloud.aws.credentials.issueSession(principal, new Date(Date.now() - endedSince * 1000));
  return {
    AWS_ACCESS_KEY_ID: issued.accessKeyId,
    AWS_SECRET_ACCESS_KEY: issued.secretAccessKey,
    AWS_SESSION_TOKEN: issued.sessionToken,
  };
}

/** A token of the issuer that the deploy role trusts, as a pod or another system would bring one in a file. */
export async function webIdentityToken({ cloud }: Session): Promise<string> {
  const issuer = await cloud.oidc.issuers.find(githubIssuerUrl);
  if (issuer === undefined) throw new Error('no issuer');
  const [iat, exp] = [Date.now() / 1000 - 1, Date.now() / 1000 + 60];
  return issuer.sign({ aud: 'sts.amazonaws.com', sub: 'repo:openremote/eks-actions:ref:refs/heads/main', iat, exp });
}

function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** Lets the proxy answer for AWS's own hosts, as if they were out on the Internet. */
export function putAwsBehindProxy({ cloud }: Session): void {
  const { hostname, port } = new URL(cloud.endpoint);
  cloud.proxy.route('*.amazonaws.com', (incoming, response) => {
    // The Host header is signed, so it goes on as it came.
    const { method, url: path, headers } = incoming;
    const onward = httpRequest({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
}
