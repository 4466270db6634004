import { stringify } from 'yaml';

import type { ClusterConfig } from '../config/cluster-config.ts';

/** What `--dry-run` prints: the config with everything that eksctl would fill in. Fields that it shows empty are left out here. */
export function printExpanded(config: ClusterConfig): void {
  const document = {
    ...config,
    apiVersion: 'eksctl.io/v1alpha5',
    kind: 'ClusterConfig',
    privateCluster: { enabled: false, skipEndpointCreation: false },
  };
  process.stdout.write(stringify(document, { sortMapEntries: true }));
}
