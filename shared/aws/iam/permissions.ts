import type { Aws } from '../connection.ts';

/** Calls that a plan will make, on the resource that it will make them on. */
export interface Wanted {
  readonly actions: readonly string[];
  /** ARN, or `*` for calls that know no resource. */
  readonly resource: string;
  /** What the request will say of itself, for policies with conditions: `iam:PassedToService`, `aws:RequestTag/…`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** What IAM says the caller may not do. */
export interface Denied {
  readonly action: string;
  readonly resource: string;
  /** A statement forbids it; else no statement allows it. */
  readonly explicit: boolean;
  /** The policies ask for facts that the simulation was not given, so the answer may be wrong. */
  readonly unsure: boolean;
}

/**
 * Asks IAM which of the calls the role of these credentials may not make. Service control policies are taken into account where
 * IAM tells of them; session policies are not. Needs iam:SimulatePrincipalPolicy, and iam:GetRole for a role with a path.
 */
export async function simulate(
  aws: Aws,
  wanted: readonly Wanted[],
  abortSignal: AbortSignal,
): Promise<readonly Denied[]> {
  const principal = await principalArn(aws, abortSignal);
  const { client, sdk } = await aws.iam();
  const answers = await Promise.all(
    wanted.map(async ({ actions, resource, context = {} }) => {
      const { EvaluationResults } = await client.send(
        new sdk.SimulatePrincipalPolicyCommand({
          PolicySourceArn: principal,
          ActionNames: [...actions],
          ResourceArns: [resource],
          ContextEntries: Object.entries({ 'aws:RequestedRegion': aws.region, ...context }).map(([key, value]) => ({
            ContextKeyName: key,
            ContextKeyValues: typeof value === 'string' ? [value] : [...value],
            ContextKeyType: typeof value === 'string' ? ('string' as const) : ('stringList' as const),
          })),
        }),
        { abortSignal },
      );
      return (EvaluationResults ?? [])
        .filter(({ EvalDecision }) => EvalDecision !== 'allowed')
        .map((result) => ({
          action: result.EvalActionName ?? '',
          resource,
          explicit: result.EvalDecision === 'explicitDeny',
          unsure: (result.MissingContextValues ?? []).length > 0,
        }));
    }),
  );
  return answers.flat();
}

/** The role or user whose policies count: a session's ARN is not one that IAM knows. */
async function principalArn(aws: Aws, abortSignal: AbortSignal): Promise<string> {
  const role = aws.access.roles.at(-1);
  if (role !== undefined) return role;
  const { client, sdk } = await aws.sts();
  const { Arn = '' } = await client.send(new sdk.GetCallerIdentityCommand({}), { abortSignal });
  const session = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(Arn);
  if (session === null) return Arn;
  // The session's ARN leaves out the role's path.
  const { client: iam, sdk: iamSdk } = await aws.iam();
  const answer = await iam.send(new iamSdk.GetRoleCommand({ RoleName: session[1] ?? '' }), { abortSignal });
  return answer.Role?.Arn ?? Arn;
}
