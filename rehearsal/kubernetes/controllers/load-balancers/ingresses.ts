import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Pod } from '../../kinds.ts';
import type { KubernetesObject } from '../../objects.ts';
import { Controller } from '../controller.ts';
import { release } from '../storage/protection.ts';
import { AwsCalls, CallError } from './aws-calls.ts';
import { discoverCertificates } from './certificate-discovery.ts';
import { cleanUp } from './cleanup.ts';
import { isControllerPod, leaderPod, settingsOf } from './controller-settings.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { deploy, removeTargetGroups } from './deployer.ts';
import { addFinalizer, held } from './held-resources.ts';
import { finalizerOf, findGroup, groupKeysOf, ingressAnnotations, ingresses } from './ingress-groups.ts';
import type { IngressGroup } from './ingress-groups.ts';
import { ingressModel, ingressScheme } from './ingress-model.ts';
import { BuildError } from './model.ts';
import { SecurityGroups } from './security-groups.ts';
import { chooseSubnets } from './subnets.ts';
import { useBindings } from './target-group-bindings.ts';
import { vpcOf } from './vpc.ts';

const component = 'ingress';
const retrySeconds = 15;
const cleanupSeconds = 5;

/** The Ingress half of the AWS Load Balancer Controller (stand-in): application load balancers for groups of Ingresses. */
export function startIngressController(cluster: Cluster): void {
  const groupsOf = (all: readonly (KubernetesObject | undefined)[]) => {
    const leader = leaderPod(cluster);
    const legacyClass = leader === undefined ? 'alb' : settingsOf(cluster, leader).ingressClass;
    return all.flatMap((ingress) => (ingress === undefined ? [] : groupKeysOf(cluster, ingress, legacyClass)));
  };
  const everyGroup = () => groupsOf(cluster.store.list(ingresses));
  const deployed = new Map<string, string>();
  new Controller(cluster, {
    name: 'load balancer ingresses',
    watches: {
      [ingresses]: ({ object, previous }) => groupsOf([object, previous]),
      services: ({ object }) => groupsOf(cluster.store.list(ingresses, object.metadata.namespace)),
      'ingressclasses.networking.k8s.io': everyGroup,
      'ingressclassparams.elbv2.k8s.aws': everyGroup,
      pods: ({ object }) => (isControllerPod(object as Pod) ? everyGroup() : []),
    },
    reconcile: async (id) => {
      const leader = leaderPod(cluster);
      if (leader === undefined) return undefined;
      return new GroupReconciler(cluster, leader, deployed).reconcile(id);
    },
  });
}

class GroupReconciler {
  readonly #cluster: Cluster;
  readonly #leader: Pod;
  readonly #settings: ControllerSettings;
  readonly #aws: AwsCalls;
  readonly #deployed: Map<string, string>;

  constructor(cluster: Cluster, leader: Pod, deployed: Map<string, string>) {
    this.#cluster = cluster;
    this.#leader = leader;
    this.#settings = settingsOf(cluster, leader);
    this.#aws = new AwsCalls(cluster, leader, this.#settings.region);
    this.#deployed = deployed;
  }

  async reconcile(id: string): Promise<number | undefined> {
    const group = findGroup(this.#cluster, id, this.#settings.ingressClass);
    if (group.members.length === 0 && group.leaving.length === 0) return undefined;
    try {
      if (group.members.length === 0) return await this.#remove(group);
      await this.#deploy(group);
      for (const ingress of group.leaving) this.#releaseIngress(ingress, group);
      return undefined;
    } catch (error) {
      return this.#report(group, error);
    }
  }

  async #deploy(group: IngressGroup): Promise<void> {
    const services = group.members.flatMap(({ metadata }) => this.#cluster.store.list('services', metadata.namespace));
    const fingerprint = JSON.stringify([
      this.#leader.metadata.uid,
      group.members.map(({ metadata, ...ingress }) => [metadata.uid, metadata.annotations, ingress['spec']]),
      services.map(({ metadata, ...service }) => [metadata.uid, metadata.annotations, service['spec']]),
      this.#cluster.store.list('ingressclassparams.elbv2.k8s.aws').map(({ metadata }) => metadata.resourceVersion),
    ]);
    if (this.#deployed.get(group.id) === fingerprint) return;
    const vpcId = vpcOf(this.#cluster, this.#settings);
    const model = await this.#build(group, vpcId);
    for (const ingress of group.members) addFinalizer(this.#cluster, ingresses, ingress, finalizerOf(group));
    const groups = new SecurityGroups(this.#aws, this.#settings, vpcId);
    const { dnsName, targetGroups, surplus } = await deploy(
      this.#aws,
      groups,
      this.#settings.clusterName,
      vpcId,
      model,
    );
    useBindings(this.#cluster, labelsOf(group), model.targetGroups, targetGroups, vpcId);
    await removeTargetGroups(this.#aws, surplus);
    for (const { metadata } of group.members) {
      this.#cluster.objects.changeStatus(ingresses, metadata.namespace, metadata.name, (copy) => {
        copy['status'] = { loadBalancer: { ingress: [{ hostname: dnsName }] } };
      });
    }
    this.#deployed.set(group.id, fingerprint);
    this.#tell(group, 'Normal', 'SuccessfullyReconciled', 'Successfully reconciled');
  }

  async #build(group: IngressGroup, vpcId: string): Promise<ReturnType<typeof ingressModel>> {
    try {
      const scheme = ingressScheme(this.#cluster, group, this.#settings);
      const given = [...new Set(group.members.flatMap((ingress) => ingressAnnotations(ingress).list('subnets')))];
      const subnets = await chooseSubnets(this.#aws, this.#settings, vpcId, { scheme, type: 'application', given });
      const discovered = await discoverCertificates(this.#aws, group);
      return ingressModel(group, { cluster: this.#cluster, settings: this.#settings, subnets, discovered });
    } catch (error) {
      throw error instanceof CallError ? new BuildError(error.message) : error;
    }
  }

  async #remove(group: IngressGroup): Promise<number | undefined> {
    const vpcId = vpcOf(this.#cluster, this.#settings);
    const leaving = new Set(group.leaving.map(({ metadata }) => metadata.uid));
    const last = held(this.#cluster).every(({ metadata }) => leaving.has(metadata.uid));
    const identity = { tagPrefix: 'ingress.k8s.aws', stack: group.id, labels: labelsOf(group) };
    const done = await cleanUp(this.#cluster, this.#aws, this.#settings, vpcId, identity, last);
    if (!done) return cleanupSeconds;
    this.#deployed.delete(group.id);
    for (const ingress of group.leaving) this.#releaseIngress(ingress, group);
    return undefined;
  }

  #releaseIngress({ metadata }: KubernetesObject, group: IngressGroup): void {
    release(this.#cluster, ingresses, metadata.namespace, metadata.name, finalizerOf(group));
  }

  #report(group: IngressGroup, error: unknown): number {
    if (error instanceof BuildError)
      this.#tell(group, 'Warning', 'FailedBuildModel', `Failed build model due to ${error.message}`);
    else if (error instanceof CallError)
      this.#tell(group, 'Warning', 'FailedDeployModel', `Failed deploy model due to ${error.message}`);
    else throw error;
    return retrySeconds;
  }

  #tell(group: IngressGroup, type: 'Normal' | 'Warning', reason: string, message: string): void {
    for (const ingress of [...group.members, ...group.leaving])
      recordEvent(this.#cluster, ingress, type, reason, message, component);
    const [container] = this.#leader.spec.containers;
    const line = { level: type === 'Normal' ? 'info' : 'error', controller: 'ingress', msg: message, group: group.id };
    this.#cluster.logs.append(this.#leader.metadata.uid ?? '', container?.name ?? '', JSON.stringify(line));
  }
}

function labelsOf(group: IngressGroup): Record<string, string> {
  if (group.explicit) return { 'ingress.k8s.aws/stack': group.id };
  const [namespace = '', name = ''] = group.id.split('/');
  return { 'ingress.k8s.aws/stack-namespace': namespace, 'ingress.k8s.aws/stack-name': name };
}
