import type { Exposure } from '../observed.ts';
import type { Flavour } from './detect.ts';

/** What is worth knowing about OpenRemote's own charts: what was worked round, and what no value can change. Pure. */
export function traps(flavour: Flavour, exposure: Exposure): readonly string[] {
  return [
    `Charts of the checkout, ${flavour === 'static' ? 'with volumes of fixed names' : 'with volumes of their own'}.`,
    ...(flavour === 'static'
      ? [
          'Worked round: or-setup is not installed, because it has fixed passwords; Secret and volumes are made by this action.',
          'Not to be changed by values: these charts bind to two volumes of fixed names, so a cluster holds one such stack, and the volumes keep their size.',
          'Not to be changed by values: an upgrade starts the new manager while the old one still has its volume.',
        ]
      : []),
    ...(flavour === 'static' && exposure === 'haproxy'
      ? [
          "Not to be changed by values: HAProxy has no volume, so its certificate goes with its pod and is asked for again; mind the issuer's limits (or give `acme-staging`).",
          'Not to be changed by values: HAProxy asks for its certificate when it starts, and then daily. After configure-dns, restart it: `restart: true`.',
        ]
      : []),
    "Keycloak's pods have no probes in these charts: its discovery document is asked for instead.",
  ];
}
