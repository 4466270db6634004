import { randomBytes } from 'node:crypto';

import { applyManifests } from '../../../shared/tools/kubectl.ts';
import { credentialsSecret } from '../context.ts';
import type { Context } from '../context.ts';

/**
 * Keeps the given passwords in the Secret that the charts look for, before the first install. What was not given is made here:
 * the chart would take the Secret as it is. Marked as the release's own, so that Helm adopts it; never part of the values, which
 * Helm keeps in each revision.
 */
export async function keepPasswords({ inputs, runtime, tools }: Context): Promise<void> {
  const make = () => {
    const password = randomBytes(24).toString('base64url');
    runtime.mask(password);
    return password;
  };
  const owner = inputs.chartsPath === undefined ? 'openremote' : 'or-setup';
  await applyManifests(
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: credentialsSecret,
        namespace: inputs.namespace,
        labels: { 'app.kubernetes.io/managed-by': 'Helm' },
        annotations: {
          'meta.helm.sh/release-name': owner,
          'meta.helm.sh/release-namespace': inputs.namespace,
          'helm.sh/resource-policy': 'keep',
        },
      },
      type: 'Opaque',
      stringData: {
        'admin-password': inputs.adminPassword ?? make(),
        'postgresql-username': 'postgres',
        'postgresql-password': inputs.databasePassword ?? make(),
      },
    }),
    tools,
  );
}
