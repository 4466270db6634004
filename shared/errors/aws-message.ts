/**
 * What AWS says, without the canonical form of the request that some services add to a signature that does not match: the token of
 * the session stands in it, and it is of no use to whoever reads the log.
 */
export function withoutCanonicalRequest(message: string): string {
  return message.replace(/\s*The Canonical String for this request should have been[^]*$/, '');
}
