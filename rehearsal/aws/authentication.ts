import type { Credential, CredentialBook } from './credentials.ts';
import { regions } from './regions.ts';
import { AwsError, type Principal } from './service.ts';
import { canonicalRequest, type Signature, signatureMatches } from './signature.ts';
import type { Refusals } from './wire/dialects.ts';
import type { WireRequest } from './wire/message.ts';

/** Real seconds by which a signature's time may be off, as at AWS. Not divided by the speed: clients sign with the real clock. */
const allowedSkew = 300;

/**
 * The principal that signed a request. Throws as the service would if the key is unknown, the signature wrong or of another
 * time, the session token missing, or the session over.
 */
export function authenticate(
  request: WireRequest,
  signature: Signature | undefined,
  book: CredentialBook,
  refusals: Refusals,
): Principal {
  if (signature === undefined) throw refusal(refusals.missing, 'Request is missing Authentication Token');
  if (!regions.includes(signature.region)) {
    throw refusal(refusals.badSignature, `Credential should be scoped to a valid region, not '${signature.region}'.`);
  }
  const credential = book.find(signature.accessKeyId);
  if (credential === undefined || signature.sessionToken !== credential.sessionToken) {
    throw refusal(refusals.unknownKey, unknownKeyMessage(refusals));
  }
  if (!signatureMatches(request, signature, credential.secretAccessKey)) {
    // Only some services add the canonical request. The session's token stands in it, so here all of them do.
    throw refusal(
      refusals.badSignature,
      `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'${canonicalRequest(request, signature)}'\n`,
    );
  }
  checkTime(signature, refusals);
  if (isExpired(credential)) {
    throw refusal(refusals.expired, 'The security token included in the request is expired');
  }
  return credential.principal;
}

/** @param now in milliseconds; default: this moment. */
export function isExpired(credential: Credential, now = Date.now()): boolean {
  return credential.expiresAt !== undefined && credential.expiresAt.getTime() <= now;
}

function checkTime(signature: Signature, refusals: Refusals): void {
  const now = Date.now();
  const age = (now - signature.at.getTime()) / 1000;
  const stamp = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');
  if (age > Math.max(allowedSkew, signature.expires ?? 0)) {
    const earliest = stamp(new Date(now - allowedSkew * 1000));
    throw refusal(
      refusals.skewed,
      `Signature expired: ${signature.timestamp} is now earlier than ${earliest} (${stamp(new Date(now))} - 5 min.)`,
    );
  }
  if (age < -allowedSkew) {
    const latest = stamp(new Date(now + allowedSkew * 1000));
    throw refusal(
      refusals.skewed,
      `Signature not yet current: ${signature.timestamp} is still later than ${latest} (${stamp(new Date(now))} + 5 min.)`,
    );
  }
}

function unknownKeyMessage(refusals: Refusals): string {
  return refusals.unknownKey[0] === 'AuthFailure'
    ? 'AWS was not able to validate the provided access credentials'
    : 'The security token included in the request is invalid.';
}

function refusal([code, status]: readonly [string, number], message: string): AwsError {
  return new AwsError(code, message, status);
}
