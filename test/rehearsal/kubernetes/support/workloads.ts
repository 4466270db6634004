import { numberAt, objectsAt, textAt } from '../../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../../rehearsal/kubernetes/json.ts';
import { paths } from './manifests.ts';
import { addAddons, addInstances } from './nodes.ts';
import { TestCluster } from './test-cluster.ts';
import { until } from './until.ts';

export function condition(object: JsonObject, type: string): JsonObject | undefined {
  return objectsAt(object, 'status', 'conditions').find((one) => one['type'] === type);
}

/** A cluster with two ready t3.large nodes in two zones, and what a test of workloads asks it. */
export class WorkloadCluster {
  readonly cluster: TestCluster;

  private constructor(cluster: TestCluster) {
    this.cluster = cluster;
  }

  static async start(): Promise<WorkloadCluster> {
    const cluster = await TestCluster.start({
      prepare: (aws) => {
        addInstances(aws, 't3.large', ['a', 'b']);
        addAddons(aws, ['vpc-cni', 'coredns']);
      },
    });
    const made = new WorkloadCluster(cluster);
    for (const node of await made.nodes()) {
      const path = `/api/v1/nodes/${textAt(node, 'metadata', 'name') ?? ''}`;
      await cluster.untilObject(path, (object) => condition(object, 'Ready')?.['status'] === 'True');
    }
    return made;
  }

  nodes(): Promise<JsonObject[]> {
    return until('two nodes', async () => {
      const found = await this.cluster.list('/api/v1/nodes');
      return found.length === 2 ? found : undefined;
    });
  }

  podsOf(app: string): Promise<JsonObject[]> {
    return this.cluster.list(`${paths.pods}?labelSelector=app%3D${app}`);
  }

  untilPod(app: string, meets: (pod: JsonObject) => boolean): Promise<JsonObject> {
    return until(`a pod of ${app} as wanted`, async () => (await this.podsOf(app)).find(meets));
  }

  /** The Deployment once its newest revision is complete. */
  rolledOut(name: string): Promise<JsonObject> {
    return this.cluster.untilObject(
      `${paths.deployments}/${name}`,
      (object) =>
        numberAt(object, 'status', 'observedGeneration') === numberAt(object, 'metadata', 'generation') &&
        condition(object, 'Progressing')?.['reason'] === 'NewReplicaSetAvailable',
    );
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }
}
