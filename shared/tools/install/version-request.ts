import valid from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';

/** Which version of a tool is asked for. `text` is what the user wrote. */
export type VersionRequest =
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'latest'; readonly text: string }
  /** `version` without a leading v. */
  | { readonly kind: 'exact'; readonly text: string; readonly version: string }
  | { readonly kind: 'range'; readonly text: string; readonly range: string }
  /** The minor version of an EKS cluster. */
  | { readonly kind: 'cluster'; readonly text: string; readonly cluster: string };

/** EKS's own rule for the name of a cluster. */
const clusterName = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;

/**
 * Reads `none`, `latest`, `4.2.3`, `v4.2.3`, `1.35`, `1.35.x`, `~4.2`, `>=0.228 <0.240`, `cluster:demo`. Undefined if it is none of
 * these. Pure.
 */
export function parseVersionRequest(written: string): VersionRequest | undefined {
  const text = written.trim();
  if (text === 'none' || text === 'latest') return { kind: text, text };
  if (text.startsWith('cluster:')) {
    const cluster = text.slice('cluster:'.length).trim();
    return clusterName.test(cluster) ? { kind: 'cluster', text, cluster } : undefined;
  }
  const version = valid(text);
  if (version !== null) return { kind: 'exact', text, version };
  // semver takes an empty text for "any version"; here that can only be a mistake.
  const range = text === '' ? null : validRange(text);
  return range === null ? undefined : { kind: 'range', text, range };
}
