import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ClusterTools } from '../../../shared/tools/kubectl.ts';

export const list = (...items: object[]) => `echo '${JSON.stringify({ items })}'`;

/** The controller's Deployment with so many of its two pods ready. */
export const deployment = (ready: number) => ({
  kind: 'Deployment',
  metadata: { name: 'aws-load-balancer-controller', generation: 1 },
  spec: { replicas: 2 },
  status: { observedGeneration: 1, replicas: 2, updatedReplicas: 2, readyReplicas: ready, availableReplicas: ready },
});

/** A pod whose only container waits for this reason. */
export const podThatWaits = (reason: string) => ({
  metadata: { name: 'controller-1' },
  status: { containerStatuses: [{ name: 'c', ready: false, restartCount: 0, state: { waiting: { reason } } }] },
});

/** Tools whose kubectl is this script for sh; `$*` is what it is asked, and `$FOLDER` is kept from call to call. */
export function scriptedTools(folder: string, script: string): ClusterTools {
  writeFileSync(join(folder, 'kubectl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const environment = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, FOLDER: folder };
  return { environment, signal: AbortSignal.timeout(60_000) };
}
