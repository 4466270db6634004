import type { ControlPlane } from '../../kubernetes/control-plane.ts';

/** The Kubernetes APIs that run now, by cluster. */
export class RunningControlPlanes {
  readonly #running = new Map<string, Promise<ControlPlane>>();

  /** Starts the control plane of a cluster at most once. */
  start(clusterArn: string, start: () => Promise<ControlPlane>): Promise<ControlPlane> {
    const running = this.#running.get(clusterArn) ?? start();
    this.#running.set(clusterArn, running);
    return running;
  }

  /** Stops it if it runs. A control plane that never started is not an error here: the cluster was FAILED then. */
  async stop(clusterArn: string): Promise<void> {
    const running = this.#running.get(clusterArn);
    if (running === undefined) return;
    this.#running.delete(clusterArn);
    const controlPlane = await running.catch(() => undefined);
    await controlPlane?.stop();
  }

  /** Stops all of them; for the end of a rehearsal. */
  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((arn) => this.stop(arn)));
  }
}
