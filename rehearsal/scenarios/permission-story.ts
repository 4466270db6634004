import { type RoleData, roleType } from '../aws/iam/state.ts';
import type { Session } from '../session.ts';
import { askedPermissions } from './asked-permissions.ts';
import { Chain, environment } from './chain.ts';
import { toolsIn } from './tools.ts';
import { type Act, waysUp } from './ways-up.ts';

/** How an environment went up and down with the roles of `iam/`, all of them or without one statement. */
export interface PermissionStory {
  /** The action that failed first, with its error, what one could not check, or what a stack was refused. Absent: all went through. */
  readonly failure?: string;
  /** Statements without which something that was asked for would have been refused. */
  readonly needed: readonly string[];
}

/**
 * With a certificate on the way up, and on the way down data that is kept and a protection that is lifted, so that more of the
 * statements are needed.
 * @param without the statement, as `Policy.Sid`, that no role has.
 */
export async function tellPermissionStory(session: Session, without?: string): Promise<PermissionStory> {
  if (without !== undefined) removeStatement(session, without);
  const failure = (await upAndDown(session)) ?? refusedToStack(session);
  return { ...(failure === undefined ? {} : { failure }), needed: askedPermissions(session).needed };
}

async function upAndDown(session: Session): Promise<string | undefined> {
  const chain = new Chain(session, environment, await toolsIn(session));
  const down: Act = { action: 'teardown', inputs: { data: 'keep-snapshots', 'lift-protection': 'true' } };
  for (const { action, inputs } of [...waysUp.ingress, down]) {
    if (action === 'teardown') protect(session);
    const { exitCode, annotations, log } = await chain.run(action, inputs);
    const error = annotations.find(({ level }) => level === 'error')?.message ?? log.at(-1) ?? '';
    if (exitCode !== 0) return `${action}: ${error}`;
    // A preflight goes on without what it may not look at, and says so.
    const unchecked = log.find((line) => line.includes(': not checked (AWS refused '));
    if (unchecked !== undefined) return `${action}: ${unchecked.trim()}`;
  }
  return undefined;
}

/** What somebody did who did not want it to be deleted by a slip. */
function protect({ cloud }: Session): void {
  const cluster = cloud.aws.store.get<{ deletionProtection: boolean }>(
    'AWS::EKS::Cluster',
    environment.cluster,
    environment.region,
  );
  if (cluster !== undefined) cluster.data.deletionProtection = true;
}

/** What a stack may not delete stays, until teardown sweeps it away: in the end nothing is left, but that is the long way round. */
function refusedToStack({ cloud }: Session): string | undefined {
  const refused = cloud.aws.recorder.calls.find(
    ({ internal, principal, outcome }) =>
      internal && principal.includes('/eks-actions-') && /^(AccessDenied|UnauthorizedOperation)/.test(outcome),
  );
  return refused === undefined ? undefined : `a stack was refused ${refused.service}:${refused.operation}`;
}

function removeStatement({ cloud }: Session, statement: string): void {
  const [policy = '', sid] = statement.split('.');
  for (const { data } of cloud.aws.store.list<RoleData>(roleType)) {
    const document = data.inlinePolicies[policy];
    if (document === undefined) continue;
    const { Statement, ...rest } = JSON.parse(document) as { Statement: { Sid?: string }[] };
    const others = Statement.filter(({ Sid }) => Sid !== sid);
    data.inlinePolicies = { ...data.inlinePolicies, [policy]: JSON.stringify({ ...rest, Statement: others }) };
  }
}
