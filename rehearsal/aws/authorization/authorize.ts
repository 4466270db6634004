import type { RequestContext } from '../iam/conditions.ts';
import { decidePermission, type Decision } from '../iam/evaluation.ts';
import type { Statement } from '../iam/policy-document.ts';
import { roleStatements } from '../iam/simulation.ts';
import { roleByArn } from '../iam/state.ts';
import type { LocalAws, Principal } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Store } from '../store.ts';
import type { AuthorizedRequest, Permission } from './permission.ts';
import { permissionsFor } from './services.ts';

/** A request with who makes it and, if a service makes it in that one's name, which service. */
export interface Authorization extends AuthorizedRequest {
  readonly principal: Principal;
  /** `cloudformation.amazonaws.com`: AWS's condition key `aws:CalledVia`. */
  readonly calledVia: string | undefined;
}

/** What was decided about one permission that a request needs; tests of the IAM templates are made of these. */
export interface Decided {
  readonly role: string;
  readonly permission: Permission;
  /** Everything that conditions may ask about. */
  readonly context: RequestContext;
  readonly decision: Decision;
}

/**
 * Decides whether a role may do what it asks for, by its identity-based policies. Resource policies, session policies, boundaries and
 * organisation policies are not looked at. Who is no role (the ambient user) or a role of AWS's own services may do everything.
 * Returns the refusal, or undefined; `note` hears of every decision.
 */
export function authorize(
  request: Authorization,
  aws: LocalAws,
  note: (decided: Decided) => void,
): AwsError | undefined {
  const arn = request.principal.roleArn;
  if (arn === undefined) return undefined;
  const role = roleByArn(aws.store, arn);
  if (role === undefined || arn.includes(':role/aws-service-role/')) return undefined;
  const statements = roleStatements(role.data, { aws });
  let refusal: AwsError | undefined;
  for (const permission of permissionsFor(request)) {
    const context = contextOf(request, permission, aws.store);
    const decision = decide(statements, permission, context);
    note({ role: role.id, permission, context, decision });
    if (decision !== 'allowed') refusal ??= refusalOf(request, permission, decision);
  }
  return refusal;
}

/** A pattern as resource (something that does not exist yet) is covered by a statement whose pattern covers the pattern itself. */
function decide(statements: readonly Statement[], permission: Permission, context: RequestContext): Decision {
  return decidePermission(statements, permission.action, permission.resource, context);
}

function contextOf(request: Authorization, permission: Permission, store: Store): RequestContext {
  const context = new Map<string, readonly string[]>(permission.context);
  context.set('aws:requestedregion', [request.region]);
  context.set('aws:principalarn', [request.principal.roleArn ?? request.principal.arn]);
  context.set('aws:principalaccount', [request.principal.account]);
  if (request.calledVia !== undefined) context.set('aws:calledvia', [request.calledVia]);
  const resource = permission.makes ? undefined : store.withArn(permission.resource);
  for (const [key, value] of Object.entries(resource?.tags ?? {})) {
    context.set(`aws:resourcetag/${key}`.toLowerCase(), [value]);
  }
  return context;
}

/** The text that AWS has for this; EC2 calls it by another name. */
function refusalOf({ service, principal }: Authorization, permission: Permission, decision: Decision): AwsError {
  const why =
    decision === 'explicitDeny'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${permission.action} action`;
  const text = `User: ${principal.arn} is not authorized to perform: ${permission.action} on resource: ${permission.resource} ${why}`;
  if (service === 'ec2')
    return new AwsError('UnauthorizedOperation', `You are not authorized to perform this operation. ${text}`, 403);
  const json = ['eks', 'acm', 'ssm', 'ecr', 'logs', 'tagging', 'pricing', 'servicequotas'].includes(service);
  return new AwsError(json ? 'AccessDeniedException' : 'AccessDenied', text, json && service !== 'eks' ? 400 : 403);
}
