import type { Cluster } from '../../cluster.ts';
import { isTrue } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Container, ContainerState, Pod, Probe } from '../../kinds.ts';
import { isDeleting } from '../controller.ts';
import { controllerCrash } from '../load-balancers/controller-crash.ts';
import { applicationOf, runs } from './applications.ts';
import type { Application } from './applications.ts';
import { failureOf } from './failures.ts';
import type { Failure } from './failures.ts';
import { isHelmTest, runHelmTest } from './helm-tests.ts';
import { isPulled, markPulled } from './node-images.ts';
import { missingConfiguration } from './pod-needs.ts';
import { changeContainer, changePodStatus, identify, running, terminated, waiting } from './pod-status.ts';
import type { ProgramResult } from './programs.ts';

/** Back-off of the kubelet between restarts, in seconds: 10, 20, 40 … 300. */
const firstBackOff = 10;
const longestBackOff = 300;

/** What a container has to know of the pod that it lives in. */
interface Life {
  readonly cluster: Cluster;
  /** The pod as it is now, or undefined if it is gone. */
  readonly pod: Pod | undefined;
  isLiving(): boolean;
  nextChange(): Promise<void>;
}

/** Runs one container of a pod: image, configuration, start, readiness, restarts. */
export class ContainerRun {
  readonly #life: Life;
  readonly #cluster: Cluster;
  readonly #pod: Pod;
  readonly #container: Container;
  readonly #application: Application;
  readonly #failure: Failure | undefined;
  /** Runs to its end instead of until it is stopped. */
  readonly #ends: boolean;
  #restarts = 0;

  constructor(life: Life, pod: Pod, container: Container, init: boolean) {
    this.#life = life;
    this.#cluster = life.cluster;
    this.#pod = pod;
    this.#container = container;
    this.#application = applicationOf(container);
    this.#failure = failureOf(pod, container);
    const sidecar = init && container.restartPolicy === 'Always';
    this.#ends = init ? !sidecar : pod.spec.restartPolicy !== 'Always';
  }

  /** Resolves with true when what comes after may start: the container has ended well, or runs if it is to run on. */
  async untilDone(): Promise<boolean> {
    if (!(await this.#pull())) return false;
    while (this.#life.isLiving()) {
      if (!(await this.#configure())) return false;
      this.#start();
      const outcome = this.#ends ? await this.#runToEnd() : await this.#runOn();
      if (outcome !== 'restart') return outcome === 'done';
      if (this.#pod.spec.restartPolicy === 'Never') return false;
      await this.#backOff();
    }
    return false;
  }

  get #node(): string {
    return this.#pod.spec.nodeName ?? '';
  }

  #event(type: 'Normal' | 'Warning', reason: string, message: string): void {
    recordEvent(this.#cluster, this.#pod, type, reason, message, 'kubelet');
  }

  #setState(state: ContainerState, more: { ready?: boolean; started?: boolean } = {}): void {
    changePodStatus(this.#cluster, this.#pod, (status) => {
      changeContainer(status, this.#container.name, (found) => {
        if (found.state.terminated !== undefined && state.terminated === undefined) found.lastState = found.state;
        found.state = state;
        found.ready = more.ready ?? false;
        found.started = more.started ?? false;
        found.restartCount = this.#restarts;
        if (state.running !== undefined) identify(found, this.#pod);
      });
    });
  }

  async #pull(): Promise<boolean> {
    const { image } = this.#container;
    const { latency } = this.#cluster.aws;
    if (isPulled(this.#cluster, this.#node, image) && this.#container.imagePullPolicy !== 'Always') {
      this.#event('Normal', 'Pulled', `Container image "${image}" already present on machine`);
      return true;
    }
    this.#event('Normal', 'Pulling', `Pulling image "${image}"`);
    await this.#cluster.sleep(isPulled(this.#cluster, this.#node, image) ? 1 : latency.imagePull);
    if (this.#failure === 'image-pull') return this.#failToPull();
    markPulled(this.#cluster, this.#node, image);
    if (!this.#life.isLiving()) return false;
    this.#event('Normal', 'Pulled', `Successfully pulled image "${image}" in ${latency.imagePull}s (stand-in)`);
    return true;
  }

  /** Tries in vain for as long as the pod lives, as a kubelet does. */
  async #failToPull(): Promise<boolean> {
    const { image } = this.#container;
    const cause = `rpc error: code = NotFound desc = failed to pull and unpack image "${image}": failed to resolve reference "${image}": ${image}: not found`;
    for (let wait = firstBackOff; this.#life.isLiving(); wait = Math.min(longestBackOff, wait * 2)) {
      this.#event('Warning', 'Failed', `Failed to pull image "${image}": ${cause}`);
      this.#event('Warning', 'Failed', 'Error: ErrImagePull');
      this.#setState(waiting('ErrImagePull', cause));
      await this.#cluster.sleep(firstBackOff / 2);
      if (!this.#life.isLiving()) break;
      this.#event('Normal', 'BackOff', `Back-off pulling image "${image}"`);
      this.#setState(waiting('ImagePullBackOff', `Back-off pulling image "${image}": ErrImagePull: ${cause}`));
      await this.#cluster.sleep(wait);
    }
    return false;
  }

  async #configure(): Promise<boolean> {
    let told = '';
    while (this.#life.isLiving()) {
      const missing = missingConfiguration(this.#cluster, this.#pod, this.#container);
      if (missing === undefined) return true;
      if (missing !== told) {
        this.#event('Warning', 'Failed', `Error: ${missing}`);
        this.#setState(waiting('CreateContainerConfigError', missing));
      }
      told = missing;
      await this.#life.nextChange();
    }
    return false;
  }

  #start(): void {
    const { name } = this.#container;
    this.#event('Normal', 'Created', `Created container: ${name}`);
    this.#event('Normal', 'Started', `Started container ${name}`);
    if (this.#restarts > 0) this.#cluster.logs.restart(this.#pod.metadata.uid ?? '', name);
    // A test has the image of a component, but not its program.
    for (const line of isHelmTest(this.#pod) ? [] : this.#application.starting) this.#say(line);
    const probed = this.#container.startupProbe !== undefined;
    const ready = !this.#ends && !probed && this.#container.readinessProbe === undefined && this.#failure === undefined;
    this.#setState(running(), { ready, started: !probed });
  }

  #say(line: string): void {
    this.#cluster.logs.append(this.#pod.metadata.uid ?? '', this.#container.name, line);
  }

  async #runToEnd(): Promise<'done' | 'restart' | 'stopped'> {
    await this.#cluster.sleep(this.#cluster.aws.latency.podStart);
    if (!this.#life.isLiving()) return 'stopped';
    if (this.#failure === 'crash-loop' || this.#failure === 'out-of-memory') return this.#crash();
    if (this.#failure === 'never-ready') return new Promise(() => undefined);
    const { stdout, stderr, exitCode } = (await runHelmTest(this.#cluster, this.#pod, this.#container)) ?? ended;
    if (!this.#life.isLiving()) return 'stopped';
    for (const line of `${stdout}${stderr}`.trimEnd().split('\n')) this.#say(line);
    this.#setState(terminated(exitCode, exitCode === 0 ? 'Completed' : 'Error'));
    return exitCode === 0 ? 'done' : 'restart';
  }

  #crash(said?: string): 'restart' {
    const [code, reason, line] =
      said !== undefined
        ? ([1, 'Error', said] as const)
        : this.#failure === 'out-of-memory'
          ? ([137, 'OOMKilled', 'Killed'] as const)
          : ([1, 'Error', 'fatal: cannot start, as the rehearsal was asked for'] as const);
    this.#say(line);
    this.#setState(terminated(code, reason));
    return 'restart';
  }

  /** Runs until it is stopped; ready once the application would be, killed before if its probes do not wait that long. */
  async #runOn(): Promise<'done' | 'restart' | 'stopped'> {
    const { latency } = this.#cluster.aws;
    const crash = controllerCrash(this.#cluster, this.#pod, this.#container);
    if (crash !== undefined) {
      await this.#cluster.sleep(latency.podStart);
      return this.#life.isLiving() ? this.#crash(crash) : 'stopped';
    }
    if (this.#failure === 'crash-loop' || this.#failure === 'out-of-memory') {
      await this.#cluster.sleep(latency.podStart);
      return this.#life.isLiving() ? this.#crash() : 'stopped';
    }
    const healthy = this.#failure === 'never-ready' ? new Promise<boolean>(() => undefined) : this.#healthy();
    const killed = this.#killedByProbe();
    const won = await Promise.race([healthy.then((living) => (living ? 'healthy' : 'stopped')), killed]);
    if (won === 'stopped') return 'stopped';
    if (won === 'killed') return this.#kill();
    if (!this.#life.isLiving()) return 'stopped';
    for (const line of this.#application.ready) this.#say(line);
    const state = this.#currentState() ?? running();
    this.#setState(state, { ready: true, started: true });
    return 'done';
  }

  #currentState(): ContainerState | undefined {
    const status = this.#life.pod?.status;
    const all = [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])];
    return all.find(({ name }) => name === this.#container.name)?.state;
  }

  /** Resolves when the application answers its probes: after what it needs, and after its own time. False if the pod went. */
  async #healthy(): Promise<boolean> {
    const { needs, waiting: waitingLine, readyAfter } = this.#application;
    if (needs !== undefined && !this.#isThere(needs)) {
      if (waitingLine !== undefined) this.#say(waitingLine);
      while (!this.#isThere(needs)) {
        if (!this.#life.isLiving()) return false;
        await this.#life.nextChange();
      }
    }
    await this.#cluster.sleep(readyAfter(this.#cluster.aws.latency));
    return this.#life.isLiving();
  }

  #isThere(application: string): boolean {
    return this.#cluster.objects
      .list<Pod>('pods', this.#pod.metadata.namespace)
      .some((pod) => runs(pod, application) && !isDeleting(pod) && isTrue(pod.status?.conditions, 'Ready'));
  }

  /** Resolves when the startup probe (or, without one, the liveness probe) has failed too often. */
  #killedByProbe(): Promise<'killed'> {
    const { startupProbe, livenessProbe } = this.#container;
    // A container that shall only stay unready is alive.
    const probe = startupProbe ?? (this.#failure === 'never-ready' ? undefined : livenessProbe);
    if (probe === undefined) return new Promise(() => undefined);
    return this.#cluster.sleep(patience(probe)).then(() => 'killed');
  }

  #kill(): 'restart' | 'stopped' {
    if (!this.#life.isLiving()) return 'stopped';
    const { name, startupProbe } = this.#container;
    const kind = startupProbe === undefined ? 'Liveness' : 'Startup';
    this.#event('Warning', 'Unhealthy', `${kind} probe failed: no answer (stand-in)`);
    this.#event('Normal', 'Killing', `Container ${name} failed ${kind.toLowerCase()} probe, will be restarted`);
    this.#setState(terminated(143, 'Error'));
    return 'restart';
  }

  async #backOff(): Promise<void> {
    const wait = Math.min(longestBackOff, firstBackOff * 2 ** this.#restarts);
    this.#restarts += 1;
    const { name, namespace = '', uid = '' } = this.#pod.metadata;
    const message = `back-off ${wait}s restarting failed container=${this.#container.name} pod=${name}_${namespace}(${uid})`;
    // The first restart comes at once.
    if (this.#restarts > 1) {
      this.#event(
        'Warning',
        'BackOff',
        `Back-off restarting failed container ${this.#container.name} in pod ${name}_${namespace}(${uid})`,
      );
      this.#setState(waiting('CrashLoopBackOff', message));
      await this.#cluster.sleep(wait);
    }
  }
}

/** What a container that is to run to its end comes to, whatever its command is. */
const ended: ProgramResult = { stdout: 'done\n', stderr: '', exitCode: 0 };

/** Seconds that a probe allows before the container is killed. */
function patience(probe: Probe): number {
  return (probe.initialDelaySeconds ?? 0) + (probe.failureThreshold ?? 3) * (probe.periodSeconds ?? 10);
}
