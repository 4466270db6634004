import type { Decided } from './authorize.ts';

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
}
