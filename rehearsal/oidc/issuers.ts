import { OidcIssuer } from './issuer.ts';

export const githubIssuerUrl = 'https://token.actions.githubusercontent.com';

/** The issuer of an EKS cluster: EKS makes one per cluster. */
const clusterIssuer = /^https:\/\/oidc\.eks\.[a-z0-9-]+\.amazonaws\.com\/id\/[A-Z0-9]+$/;

/**
 * All issuers that the local world knows: GitHub's and those of EKS clusters. One is made when it is first asked for, because
 * making a key takes a moment and most clusters' keys are never used.
 */
export class OidcIssuers {
  readonly #byUrl = new Map<string, Promise<OidcIssuer>>();

  /** The issuer behind the URL, or undefined where nobody in the local world issues under that URL. */
  find(url: string): Promise<OidcIssuer> | undefined {
    const known = this.#byUrl.get(url);
    if (known !== undefined) return known;
    if (url !== githubIssuerUrl && !clusterIssuer.test(url)) return undefined;
    const made = OidcIssuer.create(url);
    this.#byUrl.set(url, made);
    return made;
  }
}
