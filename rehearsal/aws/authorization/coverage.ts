import { matchesPattern } from '../iam/conditions.ts';
import { decidePermission, type Decision } from '../iam/evaluation.ts';
import { parsePolicy, type Statement } from '../iam/policy-document.ts';
import type { TemplateRole } from './template-roles.ts';

/** What a role asked for in some scenario. */
export interface Question {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  /** Condition keys in lower case. */
  readonly context: Readonly<Record<string, readonly string[]>>;
  /** What the role was told, by the policies that it had then: scenarios may have changed them. */
  readonly decision: Decision;
}

/** Actions of a statement that no scenario uses, with the reason why they are granted all the same. */
export interface Unrehearsed {
  /** `Policy.Sid`. */
  readonly statement: string;
  readonly actions: readonly string[];
  readonly why: string;
}

/** How the policies of roles compare with what was asked for; each list names what is wrong (statements as `Policy.Sid`), empty if nothing is. */
export interface Coverage {
  /** Asked for and neither granted nor allowed by what a scenario added. */
  readonly missing: readonly string[];
  /** Granted and not asked for by anybody. */
  readonly unused: readonly string[];
  /** Statements that can be removed and everything that was asked for is still granted. */
  readonly needless: readonly string[];
  /** Said to be unrehearsed, and rehearsed or not granted. */
  readonly stale: readonly string[];
}

/** A statement of a policy, which several roles may have. */
interface Granted {
  readonly name: string;
  readonly statement: Statement;
  readonly used: Set<string>;
  /** Something was asked for that only this statement allows. */
  needed: boolean;
}

/** Compares; questions of other roles are not looked at. Policies of the same name are the same one, their statements have Sids. Pure. */
export function coverageOf(
  roles: readonly TemplateRole[],
  questions: readonly Question[],
  unrehearsed: readonly Unrehearsed[],
): Coverage {
  const granted = new Map<string, Granted>();
  const ofRole = new Map(roles.map((role) => [role.name, grantsOf(role, granted)]));
  const missing = new Set<string>();
  for (const question of questions) {
    const grants = ofRole.get(question.role);
    if (grants === undefined) continue;
    const allowing = grants.filter(({ statement }) => allows(statement, question));
    for (const { statement, used } of allowing) {
      for (const pattern of statement.actions) if (covers(pattern, question.action)) used.add(pattern);
    }
    const [only, ...others] = allowing;
    if (only !== undefined && others.length === 0) only.needed = true;
    if (only === undefined && question.decision !== 'allowed') missing.add(textOf(question));
  }
  const statements = [...granted.values()];
  const excused = (name: string, action: string): boolean =>
    unrehearsed.some(({ statement, actions }) => statement === name && actions.includes(action));
  const unused = statements.flatMap(({ name, statement, used }) =>
    statement.actions.filter((action) => !used.has(action) && !excused(name, action)).map((each) => `${name}: ${each}`),
  );
  const needless = statements.filter(
    ({ name, statement, needed }) => !needed && !statement.actions.every((action) => excused(name, action)),
  );
  const stale = unrehearsed.flatMap(({ statement: name, actions }) => {
    const found = statements.filter((each) => each.name === name);
    return actions
      .filter((action) => !found.some(({ statement, used }) => statement.actions.includes(action) && !used.has(action)))
      .map((action) => `${name}: ${action}`);
  });
  return { missing: [...missing], unused, needless: needless.map(({ name }) => name), stale };
}

function grantsOf({ policies }: TemplateRole, known: Map<string, Granted>): Granted[] {
  return [...policies].flatMap(([policy, document]) =>
    parsePolicy(document).map((statement) => {
      const name = `${policy}.${statement.sid ?? ''}`;
      const granted = known.get(name) ?? { name, statement, used: new Set(), needed: false };
      known.set(name, granted);
      return granted;
    }),
  );
}

function textOf({ role, action, resource }: Question): string {
  return `${role}: ${action} on ${resource}`;
}

function allows(statement: Statement, { action, resource, context }: Question): boolean {
  return decidePermission([statement], action, resource, new Map(Object.entries(context))) === 'allowed';
}

function covers(pattern: string, action: string): boolean {
  return matchesPattern(action.toLowerCase(), pattern.toLowerCase());
}
