import { isAwsError, isAwsException } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

/** A statement of an IAM policy, as far as it tells which actions it is about. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** With `*` and `?`. */
  readonly actions: readonly string[];
  /** All actions but these, if not empty. */
  readonly notActions: readonly string[];
  /** It has a condition, or does not name all resources. */
  readonly limited: boolean;
}

/** All statements of a role's policies; or why they are not known. */
export type RoleStatements = readonly PolicyStatement[] | 'no such role' | 'not readable';

interface Document {
  readonly Statement?: Written | readonly Written[];
}

interface Written {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: unknown;
}

/**
 * Reads the policies of a role, inline and attached. Needs iam:ListRolePolicies, GetRolePolicy, ListAttachedRolePolicies, GetPolicy
 * and GetPolicyVersion; a caller who may not is told `not readable`, because that says nothing about the role.
 */
export async function readRoleStatements(aws: Aws, roleArn: string): Promise<RoleStatements> {
  // A role's ARN carries its path, its name is what comes last.
  const RoleName = roleArn.split('/').at(-1) ?? '';
  try {
    const [inline, attached] = await Promise.all([inlineDocuments(aws, RoleName), attachedDocuments(aws, RoleName)]);
    return [...inline, ...attached].flatMap(statementsOf);
  } catch (error) {
    if (isAwsError(error, 'NoSuchEntityException')) return 'no such role';
    if (isAwsException(error) && /^AccessDenied/.test(error.name)) return 'not readable';
    throw error;
  }
}

async function inlineDocuments(aws: Aws, RoleName: string): Promise<string[]> {
  const { client, sdk } = await aws.iam();
  const names = await allPages((Marker) =>
    client.send(new sdk.ListRolePoliciesCommand({ RoleName, Marker })).then((page) => ({
      items: page.PolicyNames ?? [],
      nextToken: page.Marker,
    })),
  );
  return Promise.all(
    names.map(async (PolicyName) => {
      const { PolicyDocument } = await client.send(new sdk.GetRolePolicyCommand({ RoleName, PolicyName }));
      return PolicyDocument ?? '';
    }),
  );
}

async function attachedDocuments(aws: Aws, RoleName: string): Promise<string[]> {
  const { client, sdk } = await aws.iam();
  const policies = await allPages((Marker) =>
    client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName, Marker })).then((page) => ({
      items: page.AttachedPolicies ?? [],
      nextToken: page.Marker,
    })),
  );
  return Promise.all(
    policies.map(async ({ PolicyArn }) => {
      const { Policy } = await client.send(new sdk.GetPolicyCommand({ PolicyArn }));
      const VersionId = Policy?.DefaultVersionId;
      const { PolicyVersion } = await client.send(new sdk.GetPolicyVersionCommand({ PolicyArn, VersionId }));
      return PolicyVersion?.Document ?? '';
    }),
  );
}

/** The statements of a policy document as IAM gives it out, which is URL-encoded. Pure. */
export function statementsOf(document: string): PolicyStatement[] {
  const { Statement = [] } = JSON.parse(decodeURIComponent(document)) as Document;
  return listOf<Written>(Statement).map(({ Effect, Action, NotAction, Resource, Condition }) => ({
    effect: Effect === 'Deny' ? 'Deny' : 'Allow',
    actions: listOf(Action),
    notActions: listOf(NotAction),
    limited: Condition !== undefined || !listOf(Resource).includes('*'),
  }));
}

/**
 * Which of the actions no statement allows at all, or an unlimited one denies. Conditions and resources of what allows are left out
 * of account: what this names is surely missing, what it does not name may still be refused. Pure.
 */
export function missingActions(statements: readonly PolicyStatement[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((action) => {
    const about = statements.filter((statement) => isAbout(statement, action));
    const allowed = about.some(({ effect }) => effect === 'Allow');
    return !allowed || about.some(({ effect, limited }) => effect === 'Deny' && !limited);
  });
}

function isAbout({ actions, notActions }: PolicyStatement, action: string): boolean {
  const matches = (pattern: string) => asRegExp(pattern).test(action);
  return actions.some(matches) || (notActions.length > 0 && !notActions.some(matches));
}

function asRegExp(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
}

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}
