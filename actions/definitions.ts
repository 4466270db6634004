import type { ActionDefinition } from '../shared/action/definition.ts';
import { configureDns } from './configure-dns/definition.ts';
import { createCluster } from './create-cluster/definition.ts';
import { deployOpenremote } from './deploy-openremote/definition.ts';
import { installLbController } from './install-lb-controller/definition.ts';
import { setupTools } from './setup-tools/definition.ts';
import { teardown } from './teardown/definition.ts';

/** All actions in the order in which a workflow chains them; for documentation and tests, not for the bundles. */
export const definitions: readonly ActionDefinition[] = [
  setupTools,
  createCluster,
  installLbController,
  deployOpenremote,
  configureDns,
  teardown,
] as readonly unknown[] as readonly ActionDefinition[];
