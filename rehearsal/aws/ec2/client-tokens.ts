import { isDeepStrictEqual } from 'node:util';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Store } from '../store.ts';

interface TokenInput {
  ClientToken?: string;
}

interface Answered {
  readonly input: TokenInput;
  readonly answer: unknown;
}

/**
 * Makes the operations idempotent as EC2 does: a request that is sent again with the same ClientToken is answered as the first time, and
 * one that differs is refused as IdempotentParameterMismatch. The handlers answer at once, never by a promise.
 */
export function withClientTokens(handlers: Readonly<Record<string, Handler>>): Record<string, Handler> {
  const answered = new WeakMap<Store, Map<string, Answered>>();
  const wrapped: Record<string, Handler> = {};
  for (const [operation, handler] of Object.entries(handlers)) {
    wrapped[operation] = (input: TokenInput, call) =>
      input.ClientToken === undefined || input.ClientToken === ''
        ? handler(input, call)
        : once(input, call, handler, tokensOf(answered, call.aws.store));
  }
  return wrapped;
}

function tokensOf(answered: WeakMap<Store, Map<string, Answered>>, store: Store): Map<string, Answered> {
  const known = answered.get(store);
  if (known !== undefined) return known;
  const tokens = new Map<string, Answered>();
  answered.set(store, tokens);
  return tokens;
}

function once(input: TokenInput, call: Call, handler: Handler, tokens: Map<string, Answered>): unknown {
  const key = [call.account, call.region, call.operation, input.ClientToken].join(' ');
  const before = tokens.get(key);
  if (before === undefined) {
    const answer: unknown = handler(input, call);
    tokens.set(key, { input, answer });
    return answer;
  }
  if (!isDeepStrictEqual(before.input, input)) {
    throw new AwsError(
      'IdempotentParameterMismatch',
      'The parameters of the repeated request differ from those of the first one with the same client token.',
    );
  }
  return before.answer;
}
