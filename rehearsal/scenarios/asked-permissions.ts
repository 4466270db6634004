import { coverageOf } from '../aws/authorization/coverage.ts';
import { givenTemplateRoles } from '../aws/given-account.ts';
import { parsePolicy } from '../aws/iam/policy-document.ts';
import type { Session } from '../session.ts';

/** What the roles of `iam/` were asked for so far. */
export interface AskedPermissions {
  /** What no statement allows. */
  readonly missing: readonly string[];
  /** Statements, as `Policy.Sid`, that alone allow something that was asked for. */
  readonly needed: readonly string[];
}

export function askedPermissions({ cloud }: Session): AskedPermissions {
  const roles = givenTemplateRoles();
  const { missing, needless } = coverageOf(roles, cloud.aws.decisions.questions(), []);
  const statements = roles.flatMap(({ policies }) =>
    [...policies].flatMap(([policy, document]) => parsePolicy(document).map(({ sid = '' }) => `${policy}.${sid}`)),
  );
  return { missing, needed: [...new Set(statements)].filter((each) => !needless.includes(each)) };
}
