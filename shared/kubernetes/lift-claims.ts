import { parseAllDocuments } from 'yaml';

import { mebibytes } from './claims.ts';
import type { Claim } from './claims.ts';

/**
 * Manifests in which no claim asks for less than the claim of that name has now, or for another class: what neither an upgrade
 * nor a rollback could bring about. All other text stays as it is. Pure.
 */
export function liftClaims(manifest: string, claims: readonly Claim[]): string {
  return manifest
    .split(/^(?=---)/m)
    .map((part) => {
      if (!/^kind: PersistentVolumeClaim$/m.test(part)) return part;
      const [document] = parseAllDocuments(part);
      if (document === undefined || !('getIn' in document)) return part;
      const claim = claims.find(({ name }) => name === document.getIn(['metadata', 'name']));
      if (claim === undefined) return part;
      const size = document.getIn(['spec', 'resources', 'requests', 'storage']);
      const grown = typeof size === 'string' && mebibytes(size) < claim.requested;
      const moved = claim.storageClass !== '' && document.getIn(['spec', 'storageClassName']) !== claim.storageClass;
      if (grown) document.setIn(['spec', 'resources', 'requests', 'storage'], claim.size);
      if (moved) document.setIn(['spec', 'storageClassName'], claim.storageClass);
      return grown || moved ? document.toString().replace(/^(?!---)/, '---\n') : part;
    })
    .join('');
}
