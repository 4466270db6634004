import type { RecordedCall } from './recorder.ts';

/** What a rule does to a call that it matches. */
export type FaultEffect =
  /** Answer this error instead, without doing anything. `code` such as ThrottlingException, AccessDenied, InternalFailure. */
  | { kind: 'error'; code: string; message?: string; status?: number }
  /** Cut the connection: before the call is done, or after it was done but before the answer. */
  | { kind: 'reset'; when: 'before' | 'after' }
  /** Answer after so many seconds of rehearsed time more. */
  | { kind: 'slow'; seconds: number }
  /** Tell the runner to kill the running action: before the call is done, or after it was done but before the answer. */
  | { kind: 'die'; when: 'before' | 'after' };

export interface FaultRule {
  /** Service name as in the record; `*` for any. */
  service: string;
  /** Operation as in the record; may end in `*`. */
  operation: string;
  /** Which occurrences, counted from 1 among the calls that match; absent: all. */
  occurrences?: number[];
  effect: FaultEffect;
}

/** The rules in force. Occurrences are counted per rule. */
export class Faults {
  readonly #rules: { rule: FaultRule; seen: number }[] = [];
  readonly #dieListeners = new Set<(call: RecordedCall) => void>();

  add(rule: FaultRule): void {
    this.#rules.push({ rule, seen: 0 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** The effect for this call, from the first rule that matches it. Counts the occurrence. */
  effectFor(call: RecordedCall): FaultEffect | undefined {
    for (const entry of this.#rules) {
      if (!matches(entry.rule, call)) continue;
      entry.seen += 1;
      if (entry.rule.occurrences === undefined || entry.rule.occurrences.includes(entry.seen)) return entry.rule.effect;
    }
    return undefined;
  }

  /** Hears of every `die` effect; whoever runs the action kills it (SIGKILL) before it returns. */
  onDie(listener: (call: RecordedCall) => void): () => void {
    this.#dieListeners.add(listener);
    return () => this.#dieListeners.delete(listener);
  }

  die(call: RecordedCall): void {
    for (const listener of this.#dieListeners) listener(call);
  }
}

function matches(rule: FaultRule, call: RecordedCall): boolean {
  if (call.internal) return false;
  if (rule.service !== '*' && rule.service !== call.service) return false;
  return rule.operation.endsWith('*')
    ? call.operation.startsWith(rule.operation.slice(0, -1))
    : rule.operation === call.operation;
}
