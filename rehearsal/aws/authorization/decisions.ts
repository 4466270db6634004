import type { Decided } from './authorize.ts';
import type { Question } from './coverage.ts';

/** Each distinct question that was put to the policies of a role, once. The IAM templates are checked against them. */
export class Decisions {
  readonly #known = new Map<string, Decided>();

  note(decided: Decided): void {
    const { role, permission, context } = decided;
    const conditions = [...context]
      .filter(([key]) => key !== 'aws:principalarn')
      .map(([key, values]) => `${key}=${values.join()}`);
    const key = [role, permission.action, permission.resource, ...conditions].join('|');
    if (!this.#known.has(key)) this.#known.set(key, decided);
  }

  list(): readonly Decided[] {
    return [...this.#known.values()];
  }

  /** The same in a form that can be written as JSON. */
  questions(): Question[] {
    return this.list().map(({ role, permission, context, decision }) => ({
      role,
      action: permission.action,
      resource: permission.resource,
      context: Object.fromEntries(context),
      decision,
    }));
  }
}
