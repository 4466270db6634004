import { join } from 'node:path';

import { accessFrom } from '../../shared/action/access-inputs.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { Aws } from '../../shared/aws/connection.ts';
import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { requireOwnedCluster } from '../../shared/aws/eks/owned-cluster.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import { helmMajor } from '../../shared/tools/helm.ts';
import type { HelmMajor } from '../../shared/tools/helm.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';
import type { ReleaseName } from './observed.ts';
import { readValues } from './read-values.ts';

/** The Secret with the credentials: our chart and OpenRemote's own know it by this name. */
export const credentialsSecret = 'openremote-secret';

/** What the steps share. */
export interface Context {
  readonly inputs: DeployOpenremoteInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  readonly cluster: Cluster;
  readonly tools: ClusterTools;
  readonly major: HelmMajor;
  /** What the user gives on top of our values. */
  readonly userValues: Record<string, unknown>;
  readonly chartFolder: string;
  readonly workspace: string;
  /** What this run has come to know or done, for later steps and the report. */
  readonly done: Done;
}

export interface Done {
  /** Revisions that this run wants to see running. */
  readonly revisions: Partial<Record<ReleaseName, number>>;
  /** Version that the manager says. */
  managerVersion?: string;
  /** Sentences for the summary: what was recovered, rolled back, left out. */
  readonly remarks: string[];
  snapshot?: string;
  /** The GitHub deployment that this run made. */
  deployment?: number;
  /** Set once an upgrade is being rolled back, so that it happens once. */
  rollback?: Promise<void>;
}

export async function connect(inputs: DeployOpenremoteInputs, runtime: Runtime): Promise<Context> {
  const workspace = runtime.environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const userValues = await readValues(inputs, workspace);
  const aws = await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime });
  const cluster = await requireOwnedCluster(aws, inputs.clusterName);
  const tools = await connectKubernetes(aws, cluster, runtime);
  return {
    inputs,
    runtime,
    aws,
    cluster,
    tools,
    major: await helmMajor(tools),
    userValues,
    chartFolder: join(runtime.suite, 'charts/openremote'),
    workspace,
    done: { revisions: {}, remarks: [] },
  };
}
