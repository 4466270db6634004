import {
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose';
import { randomUUID } from 'node:crypto';

const algorithm = 'RS256';

/** An OpenID Connect issuer with one signing key, known by its URL. */
export class OidcIssuer {
  /** As in the `iss` claim: no slash at the end. */
  readonly url: string;
  readonly jwks: JSONWebKeySet;
  readonly #key: CryptoKey;
  readonly #keyId: string;

  private constructor(url: string, key: CryptoKey, keyId: string, jwks: JSONWebKeySet) {
    this.url = url;
    this.#key = key;
    this.#keyId = keyId;
    this.jwks = jwks;
  }

  static async create(url: string): Promise<OidcIssuer> {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const keyId = randomUUID();
    const jwk = { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: algorithm };
    return new OidcIssuer(url, privateKey, keyId, { keys: [jwk] });
  }

  /** A token of this issuer with the given claims; `iss` and `jti` are added. `exp` may have a fraction. */
  sign(claims: JWTPayload): Promise<string> {
    return new SignJWT({ jti: randomUUID(), ...claims, iss: this.url })
      .setProtectedHeader({ alg: algorithm, kid: this.#keyId, typ: 'JWT' })
      .sign(this.#key);
  }

  /** True if the token carries a signature of this issuer. Time and audience are for the caller to judge. */
  async hasSigned(token: string): Promise<boolean> {
    try {
      await compactVerify(token, createLocalJWKSet(this.jwks), { algorithms: [algorithm] });
      return true;
    } catch {
      return false;
    }
  }

  /** What `<url>/.well-known/openid-configuration` answers. */
  discovery(): object {
    return {
      issuer: this.url,
      jwks_uri: `${this.url}/.well-known/jwks`,
      authorization_endpoint: 'urn:kubernetes:programmatic_authorization',
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [algorithm],
      claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat'],
      scopes_supported: ['openid'],
    };
  }
}
