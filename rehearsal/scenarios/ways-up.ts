import type { ActionName } from '../../actions/index.ts';
import type { Inputs } from './chain.ts';

export type Exposure = 'haproxy' | 'ingress';

/** `inside`: without exposure, which needs neither load balancers nor names. */
export type Way = Exposure | 'inside';

/** One run of an action, with what it is given on top of the chain's own inputs. */
export interface Act {
  readonly action: ActionName;
  readonly inputs: Inputs;
}

const balanced: readonly Act[] = [
  { action: 'create-cluster', inputs: {} },
  { action: 'install-lb-controller', inputs: {} },
];
const certificate = { exposure: 'ingress', certificate: 'true' };

/**
 * What brings an environment up once the tools are there. With the exposure `ingress` load balancers need the certificate before
 * they can be made, and names need the load balancers: so configure-dns comes twice.
 */
export const waysUp: Readonly<Record<Way, readonly Act[]>> = {
  haproxy: [...balanced, { action: 'deploy-openremote', inputs: {} }, { action: 'configure-dns', inputs: {} }],
  ingress: [
    ...balanced,
    { action: 'configure-dns', inputs: certificate },
    { action: 'deploy-openremote', inputs: { exposure: 'ingress' } },
    { action: 'configure-dns', inputs: { ...certificate, target: '', namespace: 'openremote' } },
  ],
  inside: [
    { action: 'create-cluster', inputs: {} },
    { action: 'deploy-openremote', inputs: { exposure: 'none' } },
  ],
};
