import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Container, Node, Pod } from '../../kinds.ts';
import { timestamp } from '../../objects.ts';
import { isDeleting } from '../controller.ts';
import { ContainerRun } from './container-run.ts';
import { addressFor } from './pod-addresses.ts';
import { missingVolume } from './pod-needs.ts';
import { changeContainer, changePodStatus, newContainerStatus, waiting } from './pod-status.ts';

/** Longest that a stand-in program takes to end after SIGTERM, in rehearsed seconds. */
const stopSeconds = 2;
/** How often the kubelet looks again at what a pod waits for, in rehearsed seconds; changes wake it up earlier. */
const retrySeconds = 30;

/** Lives one pod's life on its node: volumes, address, init containers, containers, and the end. */
export class PodWorker {
  readonly cluster: Cluster;
  readonly #uid: string;
  readonly #namespace: string | undefined;
  readonly #name: string;
  #stopping = false;
  readonly #waiters = new Set<() => void>();

  constructor(cluster: Cluster, pod: Pod) {
    this.cluster = cluster;
    this.#uid = pod.metadata.uid ?? '';
    this.#namespace = pod.metadata.namespace;
    this.#name = pod.metadata.name;
  }

  /** The pod as it is now, or undefined if it is gone (or another one by the same name). */
  get pod(): Pod | undefined {
    const found = this.cluster.objects.get<Pod>('pods', this.#namespace, this.#name);
    return found?.metadata.uid === this.#uid ? found : undefined;
  }

  /** True while the pod exists and is not going. */
  isLiving(): boolean {
    const { pod } = this;
    return pod !== undefined && !isDeleting(pod) && !this.cluster.stopped;
  }

  /** Something changed that the pod may wait for. */
  notice(): void {
    for (const wake of this.#waiters) wake();
    this.#waiters.clear();
    if (!this.#stopping && this.pod !== undefined && !this.isLiving()) this.#stop();
  }

  /** Resolves at the next change, or after a while. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.add(resolve);
      this.cluster.after(retrySeconds, () => {
        this.#waiters.delete(resolve);
        resolve();
      });
    });
  }

  async run(): Promise<void> {
    const { pod } = this;
    if (pod === undefined) return;
    if (!this.isLiving()) {
      this.#stop();
      return;
    }
    this.#begin(pod);
    await this.#mountVolumes(pod);
    if (!this.isLiving()) return;
    this.#giveAddress(pod);
    for (const container of pod.spec.initContainers ?? []) {
      if (!(await new ContainerRun(this, pod, container, true).untilDone())) return;
    }
    changePodStatus(this.cluster, pod, (status) => {
      for (const container of status.containerStatuses ?? []) container.state = waiting('ContainerCreating');
    });
    for (const container of pod.spec.containers) void new ContainerRun(this, pod, container, false).untilDone();
  }

  #begin(pod: Pod): void {
    const node = this.cluster.objects.get<Node>('nodes', undefined, pod.spec.nodeName ?? '');
    const initial = (pod.spec.initContainers ?? []).length > 0 ? 'PodInitializing' : 'ContainerCreating';
    const statusOf = (container: Container) => newContainerStatus(container.name, container.image, waiting(initial));
    const hostIP = node?.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address;
    changePodStatus(this.cluster, pod, (status) => {
      status.startTime = timestamp(new Date());
      if (hostIP !== undefined) status.hostIP = hostIP;
      status.containerStatuses = pod.spec.containers.map(statusOf);
      if (pod.spec.initContainers !== undefined) status.initContainerStatuses = pod.spec.initContainers.map(statusOf);
    });
  }

  async #mountVolumes(pod: Pod): Promise<void> {
    let told = '';
    for (;;) {
      const missing = missingVolume(this.cluster, pod);
      if (missing === undefined || !this.isLiving()) return;
      const loud = !missing.quiet && told !== missing.message;
      if (loud) recordEvent(this.cluster, pod, 'Warning', missing.reason, missing.message, 'kubelet');
      told = missing.message;
      await this.nextChange();
    }
  }

  #giveAddress(pod: Pod): void {
    const node = this.cluster.objects.get<Node>('nodes', undefined, pod.spec.nodeName ?? '');
    if (node === undefined) return;
    const address = addressFor(this.cluster, pod, node);
    changePodStatus(this.cluster, pod, (status) => {
      status.podIP = address;
      status.podIPs = [{ ip: address }];
    });
  }

  /** Ends the pod within its grace period. */
  #stop(): void {
    this.#stopping = true;
    const { pod } = this;
    if (pod === undefined) return;
    const grace = pod.metadata.deletionGracePeriodSeconds ?? 0;
    for (const container of pod.spec.containers) {
      recordEvent(this.cluster, pod, 'Normal', 'Killing', `Stopping container ${container.name}`, 'kubelet');
    }
    changePodStatus(this.cluster, pod, (status) => {
      for (const container of pod.spec.containers)
        changeContainer(status, container.name, (found) => (found.ready = false));
    });
    this.cluster.after(Math.min(grace, stopSeconds), () => {
      if (this.pod !== undefined)
        this.cluster.objects.remove('pods', this.#namespace, this.#name, { gracePeriodSeconds: 0 });
    });
  }
}
