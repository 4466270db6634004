import type { RecordedCall } from '../recorder.ts';
import { patternOf } from './state.ts';

type Call = Pick<RecordedCall, 'service' | 'operation' | 'subject' | 'mutating' | 'internal'>;

/** Which points of a teardown a chain of runs dies at: every nth of them, or one alone. */
export interface Choice {
  /** Of `of` parts, the one with this number, from 0: each point is in one part. */
  readonly part?: { readonly number: number; readonly of: number };
  /** Only the point of this name. */
  readonly only?: string;
}

/** Some changes are made to things with new names by every run, which would never get past them. */
const mostOfAKind = 12;

/**
 * The points that runs die at, each once: every change to every single thing, and every kind of reading call. Points have names
 * that are the same in every cloud: `ec2:DeleteVolume vol-* #2` is the second volume that is deleted.
 */
export class DeathList {
  readonly #choice: Choice;
  readonly #things = new Map<string, string[]>();
  readonly #died = new Set<string>();

  constructor(choice: Choice = {}) {
    this.#choice = choice;
  }

  /** Names of the points that were died at, in order. */
  get died(): readonly string[] {
    return [...this.#died];
  }

  /** The name of the point if the run that makes this call has to die at it, else undefined. Counts the death. */
  strike(call: Call): string | undefined {
    // Sessions and tokens are nothing of the environment, and what the cloud's own controllers do is no call of ours.
    if (call.internal || ['sts', 'oidc', 'downloads'].includes(call.service)) return undefined;
    const name = this.#nameOf(call);
    if (name === undefined || this.#died.has(name) || !this.#isChosen(name)) return undefined;
    this.#died.add(name);
    return name;
  }

  #nameOf({ service, operation, subject, mutating }: Call): string | undefined {
    const kind = patternOf(`${service}:${operation} ${subject}`).trim();
    if (!mutating) return kind;
    const things = this.#things.get(kind) ?? [];
    if (!things.includes(subject)) things.push(subject);
    this.#things.set(kind, things);
    const number = things.indexOf(subject) + 1;
    return number > mostOfAKind ? undefined : `${kind} #${number}`;
  }

  #isChosen(name: string): boolean {
    const { only, part } = this.#choice;
    if (only !== undefined) return name === only;
    return part === undefined || checksum(name) % part.of === part.number;
  }
}

/** FNV-1a: spreads names over the parts, always in the same way. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}
