import type { Cluster } from '../cluster.ts';
import { startAddonController } from './addons/addons.ts';
import { startCustomResourceController } from './core/custom-resources.ts';
import { startDisruptionController } from './core/disruption-budgets.ts';
import { startGarbageCollector } from './core/garbage-collector.ts';
import { startNamespaceController } from './core/namespaces.ts';
import { startKubelets } from './kubelet/kubelet.ts';
import { startEndpointsController } from './network/endpoints.ts';
import { startNodeControllers } from './nodes/nodes.ts';
import { startScheduler } from './scheduling/scheduler.ts';
import { startAttachDetachController } from './storage/attach-detach.ts';
import { startAttacher } from './storage/attacher.ts';
import { startVolumeBinder } from './storage/claims.ts';
import { startProtectionControllers } from './storage/protection.ts';
import { startProvisioner } from './storage/provisioner.ts';
import { startResizer } from './storage/resizer.ts';
import { startDaemonSetController } from './workloads/daemon-sets.ts';
import { startDeploymentController } from './workloads/deployments.ts';
import { startJobController } from './workloads/jobs.ts';
import { startReplicaSetController } from './workloads/replica-sets.ts';
import { startStatefulSetController } from './workloads/stateful-sets.ts';

/** Starts everything that acts in a cluster by itself. CronJobs and autoscalers are kept but nothing acts on them. */
export function startControllers(cluster: Cluster): void {
  startNamespaceController(cluster);
  startGarbageCollector(cluster);
  startCustomResourceController(cluster);
  startDeploymentController(cluster);
  startReplicaSetController(cluster);
  startStatefulSetController(cluster);
  startDaemonSetController(cluster);
  startJobController(cluster);
  startEndpointsController(cluster);
  startDisruptionController(cluster);
  startScheduler(cluster);
  startKubelets(cluster);
  startVolumeBinder(cluster);
  startProtectionControllers(cluster);
  startAttachDetachController(cluster);
  startProvisioner(cluster);
  startAttacher(cluster);
  startResizer(cluster);
  startNodeControllers(cluster);
  startAddonController(cluster);
}
