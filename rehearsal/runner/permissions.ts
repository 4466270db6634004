import { entriesOf, literalText, type TemplateToken } from './tokens.ts';

export type Level = 'none' | 'read' | 'write';

/** What a job's token may do: a level for every scope, or a list of scopes where everything else is none. */
export type Permissions = { readonly all: Level } | { readonly scopes: Readonly<Record<string, Level>> };

/** What GitHub gives where a workflow says nothing (the restricted default of new repositories): no OIDC token in it. */
export const defaultPermissions: Permissions = { scopes: { contents: 'read', packages: 'read' } };

const order: readonly Level[] = ['none', 'read', 'write'];

export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined;
  const shorthand = literalText(token);
  if (shorthand === 'write-all') return { all: 'write' };
  if (shorthand === 'read-all') return { all: 'read' };
  return { scopes: Object.fromEntries(entriesOf(token).map(({ key, value }) => [key, levelOf(literalText(value))])) };
}

/** The level for a scope. `read-all` gives no id-token: that scope knows only write and none. */
export function levelFor(permissions: Permissions, scope: string): Level {
  if (!('all' in permissions)) return permissions.scopes[scope] ?? 'none';
  return scope === 'id-token' && permissions.all === 'read' ? 'none' : permissions.all;
}

/** The scopes that `wanted` has more of than `allowed`: GitHub does not start a called workflow that asks for them. */
export function elevations(
  wanted: Permissions,
  allowed: Permissions,
): { scope: string; wanted: Level; allowed: Level }[] {
  const scopes = 'all' in wanted ? ['contents', 'id-token', 'deployments'] : Object.keys(wanted.scopes);
  return scopes
    .map((scope) => ({ scope, wanted: levelFor(wanted, scope), allowed: levelFor(allowed, scope) }))
    .filter((entry) => order.indexOf(entry.wanted) > order.indexOf(entry.allowed));
}

function levelOf(text: string | undefined): Level {
  return text === 'read' || text === 'write' ? text : 'none';
}
