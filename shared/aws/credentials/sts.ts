import { connectionFailure } from './connection-failure.ts';
import { httpAnswer } from './http-request.ts';
import type { HttpAnswer } from './http-request.ts';
import { retry } from './retry.ts';
import type { Attempt } from './retry.ts';
import type { SessionCredentials } from './session.ts';
import { signHeaders } from './signature.ts';
import { stsEndpoint } from './sts-endpoint.ts';
import { refusal } from './sts-refusal.ts';
import type { AssumedBy } from './sts-refusal.ts';
import type { Surroundings } from './surroundings.ts';
import { claimsOf } from './token-claims.ts';

/**
 * The two STS calls that make role sessions, without the SDK's client: the helper programs that eksctl, Helm and kubectl
 * start for every token must start quickly, and the actions use the same code so that there is one way in.
 */

export interface RoleRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly region: string;
}

/** AssumeRoleWithWebIdentity. `token` is asked for anew for each attempt: it lives only five minutes. */
export async function assumeRoleWithWebIdentity(
  request: RoleRequest,
  token: () => Promise<string>,
  surroundings: Surroundings,
): Promise<SessionCredentials> {
  return retry(`Assuming ${request.roleArn}`, surroundings, async () => {
    const webIdentityToken = await token();
    const body = form(request, { Action: 'AssumeRoleWithWebIdentity', WebIdentityToken: webIdentityToken });
    return ask(request, body, contentType, { claims: claimsOf(webIdentityToken) }, surroundings);
  });
}

/** AssumeRole with the session of the role before, for a chain of roles. */
export async function assumeRole(
  request: RoleRequest,
  by: { readonly roleArn: string; readonly session: SessionCredentials },
  surroundings: Surroundings,
): Promise<SessionCredentials> {
  return retry(`Assuming ${request.roleArn}`, surroundings, async () => {
    const body = form(request, { Action: 'AssumeRole' });
    const headers = signHeaders({
      region: request.region,
      credentials: by.session,
      method: 'POST',
      url: stsEndpoint(request.region, surroundings.environment),
      headers: contentType,
      body,
    });
    return ask(request, body, headers, { role: by.roleArn }, surroundings);
  });
}

const contentType = { 'content-type': 'application/x-www-form-urlencoded' };

function form(request: RoleRequest, parameters: Record<string, string>): string {
  return new URLSearchParams({
    Version: '2011-06-15',
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: String(request.durationSeconds),
    ...parameters,
  }).toString();
}

async function ask(
  request: RoleRequest,
  body: string,
  headers: Record<string, string>,
  by: AssumedBy,
  { environment, signal, mask }: Surroundings,
): Promise<Attempt<SessionCredentials>> {
  const url = stsEndpoint(request.region, environment);
  let answer: HttpAnswer;
  try {
    answer = await httpAnswer({ url, method: 'POST', headers, body, environment, ...(signal && { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    return connectionFailure(error, url.host, `STS in region ${request.region}`);
  }
  const session = sessionIn(answer);
  if (session === undefined) return refusal(request, by, { ...answer, code: element(answer, 'Code') });
  for (const secret of [session.accessKeyId, session.secretAccessKey, session.sessionToken]) mask(secret);
  return { value: session };
}

function sessionIn(answer: HttpAnswer): SessionCredentials | undefined {
  const session = {
    accessKeyId: element(answer, 'AccessKeyId'),
    secretAccessKey: element(answer, 'SecretAccessKey'),
    sessionToken: element(answer, 'SessionToken'),
    expiration: new Date(element(answer, 'Expiration')),
  };
  const whole = session.accessKeyId !== '' && session.secretAccessKey !== '' && session.sessionToken !== '';
  return answer.status === 200 && whole && !Number.isNaN(session.expiration.getTime()) ? session : undefined;
}

/** STS answers flat XML with unique element names and base64 in it, so the few that matter are read out directly. */
function element({ text }: HttpAnswer, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
}
