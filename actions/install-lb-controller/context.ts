import type { Runtime } from '../../shared/action/runtime.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { InstallLbControllerInputs } from './inputs.ts';

/** What the parts of this action share. */
export interface Context {
  readonly inputs: InstallLbControllerInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  readonly cluster: Cluster;
  readonly tools: ClusterTools;
  /** What steps leave for those after them. */
  readonly made: { role: string | undefined };
}
