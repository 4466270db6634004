import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Pod, Service } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { release } from '../storage/protection.ts';
import { AwsCalls, CallError } from './aws-calls.ts';
import { cleanUp } from './cleanup.ts';
import { isControllerPod, leaderPod, settingsOf } from './controller-settings.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { deploy, removeTargetGroups } from './deployer.ts';
import { addFinalizer, held, serviceFinalizer } from './held-resources.ts';
import { BuildError } from './model.ts';
import { SecurityGroups } from './security-groups.ts';
import { isOurs, schemeOf, serviceAnnotations, serviceModel } from './service-model.ts';
import { chooseSubnets } from './subnets.ts';
import { useBindings } from './target-group-bindings.ts';
import { vpcOf } from './vpc.ts';

const component = 'service';
const retrySeconds = 15;
const cleanupSeconds = 5;

/**
 * The Service half of the AWS Load Balancer Controller (stand-in): network load balancers for Services of type LoadBalancer. It
 * works only while a pod of the controller's Deployment is ready, and as that pod's role.
 */
export function startServiceController(cluster: Cluster): void {
  const deployed = new Map<string, string>();
  new Controller(cluster, {
    name: 'load balancer services',
    watches: {
      services: itself,
      pods: ({ object }) => (isControllerPod(object as Pod) ? candidates(cluster) : []),
    },
    reconcile: async (key) => {
      const leader = leaderPod(cluster);
      const [namespace, name] = splitKey(key);
      const service = cluster.objects.get<Service>('services', namespace, name);
      if (leader === undefined || service === undefined) return undefined;
      return new ServiceReconciler(cluster, leader, deployed).reconcile(service);
    },
  });
}

function candidates(cluster: Cluster): string[] {
  return cluster.objects
    .list<Service>('services')
    .filter((service) => service.spec.type === 'LoadBalancer' || isHeld(service))
    .map(({ metadata }) => keyOf(metadata));
}

function isHeld({ metadata }: Service): boolean {
  return metadata.finalizers?.includes(serviceFinalizer) ?? false;
}

class ServiceReconciler {
  readonly #cluster: Cluster;
  readonly #leader: Pod;
  readonly #settings: ControllerSettings;
  readonly #aws: AwsCalls;
  /** What was deployed last, by Service: status changes alone need no work. */
  readonly #deployed: Map<string, string>;

  constructor(cluster: Cluster, leader: Pod, deployed: Map<string, string>) {
    this.#cluster = cluster;
    this.#leader = leader;
    this.#settings = settingsOf(cluster, leader);
    this.#aws = new AwsCalls(cluster, leader, this.#settings.region);
    this.#deployed = deployed;
  }

  async reconcile(service: Service): Promise<number | undefined> {
    if (isDeleting(service) || !isOurs(service)) return isHeld(service) ? this.#remove(service) : undefined;
    const fingerprint = JSON.stringify([service.spec, service.metadata.annotations, this.#leader.metadata.uid]);
    if (this.#deployed.get(service.metadata.uid ?? '') === fingerprint) return undefined;
    try {
      await this.#deploy(service);
      this.#deployed.set(service.metadata.uid ?? '', fingerprint);
      return undefined;
    } catch (error) {
      return this.#report(service, error);
    }
  }

  async #deploy(service: Service): Promise<void> {
    const vpcId = vpcOf(this.#cluster, this.#settings);
    const annotations = serviceAnnotations(service);
    const need = {
      scheme: schemeOf(service, this.#settings),
      type: 'network',
      given: annotations.list('subnets'),
    } as const;
    const subnets = await this.#building(chooseSubnets(this.#aws, this.#settings, vpcId, need));
    const model = serviceModel(service, this.#settings, subnets);
    addFinalizer(this.#cluster, 'services', service, serviceFinalizer);
    const groups = new SecurityGroups(this.#aws, this.#settings, vpcId);
    const { dnsName, targetGroups, surplus } = await deploy(
      this.#aws,
      groups,
      this.#settings.clusterName,
      vpcId,
      model,
    );
    useBindings(this.#cluster, labelsOf(service), model.targetGroups, targetGroups, vpcId);
    await removeTargetGroups(this.#aws, surplus);
    this.#cluster.objects.changeStatus<Service>(
      'services',
      service.metadata.namespace,
      service.metadata.name,
      (copy) => {
        copy.status = { ...copy.status, loadBalancer: { ingress: [{ hostname: dnsName }] } };
      },
    );
    this.#log('successfully deployed model', service);
    recordEvent(this.#cluster, service, 'Normal', 'SuccessfullyReconciled', 'Successfully reconciled', component);
  }

  /** What fails before anything is made is a failure to build the model. */
  async #building<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      throw error instanceof CallError ? new BuildError(error.message) : error;
    }
  }

  async #remove(service: Service): Promise<number | undefined> {
    try {
      const vpcId = vpcOf(this.#cluster, this.#settings);
      const identity = { tagPrefix: 'service.k8s.aws', stack: keyOf(service.metadata), labels: labelsOf(service) };
      const last = held(this.#cluster).every(({ metadata }) => metadata.uid === service.metadata.uid);
      const done = await cleanUp(this.#cluster, this.#aws, this.#settings, vpcId, identity, last);
      if (!done) return cleanupSeconds;
      this.#deployed.delete(service.metadata.uid ?? '');
      this.#log('deleted load balancer', service);
      release(this.#cluster, 'services', service.metadata.namespace, service.metadata.name, serviceFinalizer);
      return undefined;
    } catch (error) {
      return this.#report(service, error);
    }
  }

  #report(service: Service, error: unknown): number {
    if (error instanceof BuildError) {
      const message = `Failed build model due to ${error.message}`;
      recordEvent(this.#cluster, service, 'Warning', 'FailedBuildModel', message, component);
    } else if (error instanceof CallError) {
      const reason = isDeleting(service) ? 'FailedCleanup' : 'FailedDeployModel';
      const what = isDeleting(service) ? 'Failed cleanup' : 'Failed deploy model';
      recordEvent(this.#cluster, service, 'Warning', reason, `${what} due to ${error.message}`, component);
    } else {
      throw error;
    }
    this.#log(`Reconciler error: ${error.message}`, service);
    return retrySeconds;
  }

  #log(message: string, service: Service): void {
    const line = {
      level: message.startsWith('Reconciler') ? 'error' : 'info',
      controller: 'service',
      msg: message,
      service: keyOf(service.metadata),
    };
    const [container] = this.#leader.spec.containers;
    this.#cluster.logs.append(this.#leader.metadata.uid ?? '', container?.name ?? '', JSON.stringify(line));
  }
}

function labelsOf({ metadata }: Service): Record<string, string> {
  return { 'service.k8s.aws/stack-namespace': metadata.namespace ?? '', 'service.k8s.aws/stack-name': metadata.name };
}
