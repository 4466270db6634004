import { randomBytes } from 'node:crypto';

import type { Principal } from './service.ts';

export interface Credential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Present for role sessions. */
  readonly sessionToken?: string;
  /** Present for role sessions, as real wall-clock time. */
  readonly expiresAt?: Date;
  readonly principal: Principal;
}

/** Every access key that the local AWS has handed out. Expired ones stay known: AWS tells "expired" from "unknown". */
export class CredentialBook {
  readonly #byKey = new Map<string, Credential>();
  readonly #onRealTime = new Set<string>();

  find(accessKeyId: string): Credential | undefined {
    return this.#byKey.get(accessKeyId);
  }

  /**
   * Notes that a program which cannot know of the rehearsal's speed uses this key (an eksctl found on PATH). It measures the
   * life of its Kubernetes tokens by the real clock and keeps one for 14 minutes.
   */
  noteRealTimeClient(accessKeyId: string): void {
    this.#onRealTime.add(accessKeyId);
  }

  isUsedInRealTime(accessKeyId: string): boolean {
    return this.#onRealTime.has(accessKeyId);
  }

  /** A key pair that does not expire, as of an IAM user. */
  issueLongLived(principal: Principal): Credential {
    return this.#keep({ accessKeyId: accessKeyId('AKIA'), secretAccessKey: secret(30), principal });
  }

  issueSession(principal: Principal, expiresAt: Date): Credential & { sessionToken: string; expiresAt: Date } {
    return this.#keep({
      accessKeyId: accessKeyId('ASIA'),
      secretAccessKey: secret(30),
      sessionToken: secret(240),
      expiresAt,
      principal,
    });
  }

  #keep<Kept extends Credential>(credential: Kept): Kept {
    this.#byKey.set(credential.accessKeyId, credential);
    return credential;
  }
}

/** An identifier in the form of IAM's: a prefix that tells the kind, and 17 characters of base 32. */
export function uniqueId(prefix: string, length = 17): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return prefix + [...randomBytes(length)].map((byte) => alphabet[byte % 32]).join('');
}

function accessKeyId(prefix: string): string {
  return uniqueId(prefix, 16);
}

function secret(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}
