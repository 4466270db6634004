import { conditionsHold, matchesPattern, type RequestContext } from './conditions.ts';
import type { Statement } from './policy-document.ts';

export type Decision = 'allowed' | 'explicitDeny' | 'implicitDeny';

/** Who asks, as a trust policy may name them. */
export interface Asker {
  /** AWS, Federated or Service. */
  readonly kind: string;
  /** The names under which a statement may mean them: an ARN, the account's root ARN, the account's number. */
  readonly names: readonly string[];
}

/** What a resource-based policy (a role's trust policy) says to an action of somebody. */
export function decideTrust(
  statements: readonly Statement[],
  asker: Asker,
  action: string,
  context: RequestContext,
): Decision {
  return decide(
    statements.filter((statement) => namesAsker(statement, asker)),
    action,
    undefined,
    context,
  );
}

/** What the permission policies of a principal say to an action on a resource. */
export function decidePermission(
  statements: readonly Statement[],
  action: string,
  resource: string,
  context: RequestContext,
): Decision {
  return decide(statements, action, resource, context);
}

/** The condition keys that statements about this action on this resource ask for and the context does not have. */
export function missingContext(
  statements: readonly Statement[],
  action: string,
  resource: string,
  context: RequestContext,
): string[] {
  const keys = statements
    .filter((statement) => coversAction(statement, action) && coversResource(statement, resource))
    .flatMap(({ conditions }) => conditions.map(({ key }) => key));
  return [...new Set(keys)].filter((key) => !context.has(key.toLowerCase()));
}

function decide(
  statements: readonly Statement[],
  action: string,
  resource: string | undefined,
  context: RequestContext,
): Decision {
  const applying = statements.filter(
    (statement) =>
      coversAction(statement, action) &&
      (resource === undefined || coversResource(statement, resource)) &&
      conditionsHold(statement.conditions, context),
  );
  if (applying.some((statement) => statement.effect === 'Deny')) return 'explicitDeny';
  return applying.length > 0 ? 'allowed' : 'implicitDeny';
}

function namesAsker(statement: Statement, asker: Asker): boolean {
  const named = statement.principals?.[asker.kind] ?? [];
  return named.some((name) => name === '*' || asker.names.includes(name));
}

function coversAction(statement: Statement, action: string): boolean {
  const matches = (pattern: string): boolean => matchesPattern(action.toLowerCase(), pattern.toLowerCase());
  if (statement.notActions.length > 0) return !statement.notActions.some(matches);
  return statement.actions.some(matches);
}

function coversResource(statement: Statement, resource: string): boolean {
  const matches = (pattern: string): boolean => matchesPattern(resource, pattern);
  if (statement.notResources.length > 0) return !statement.notResources.some(matches);
  return statement.resources.some(matches);
}
