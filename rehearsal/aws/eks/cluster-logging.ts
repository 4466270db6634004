import type { Logging, LogType } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import { serviceLinked } from './service-principal.ts';

const allTypes: readonly LogType[] = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

/** The complete two-entry form in which EKS shows logging: the enabled types, then the disabled ones. */
export function normaliseLogging(requested: Logging | undefined, current: Logging | undefined): Logging {
  const enabled = new Set(enabledTypes(current));
  for (const setup of requested?.clusterLogging ?? []) {
    for (const type of setup.types ?? []) {
      if (setup.enabled === true) enabled.add(type);
      else enabled.delete(type);
    }
  }
  const on = allTypes.filter((type) => enabled.has(type));
  const off = allTypes.filter((type) => !enabled.has(type));
  return {
    clusterLogging: [
      ...(on.length > 0 ? [{ types: on, enabled: true }] : []),
      ...(off.length > 0 ? [{ types: off, enabled: false }] : []),
    ],
  };
}

export function enabledTypes(logging: Logging | undefined): LogType[] {
  return (logging?.clusterLogging ?? [])
    .filter((setup) => setup.enabled === true)
    .flatMap((setup) => setup.types ?? []);
}

/** With logging on, EKS makes `/aws/eks/<name>/cluster`, and never deletes it: it stays behind when the cluster goes. */
export async function ensureLogGroup(call: Call, clusterName: string, logging: Logging | undefined): Promise<void> {
  if (enabledTypes(logging).length === 0) return;
  await call.aws
    .call(
      'logs',
      'CreateLogGroup',
      { logGroupName: `/aws/eks/${clusterName}/cluster` },
      { principal: serviceLinked(call), region: call.region },
    )
    .catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'ResourceAlreadyExistsException')) throw error;
    });
}
