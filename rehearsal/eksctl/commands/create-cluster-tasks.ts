import type { Stack } from '@aws-sdk/client-cloudformation';
import type { Cluster } from '@aws-sdk/client-eks';

import { accessEntryTasks } from '../cluster/access-entries.ts';
import { beforeNodes, createAddons, giveCniItsRole, hasNodes } from '../cluster/addons.ts';
import type { AddonOptions } from '../cluster/addons.ts';
import { describeCluster, kubernetesOf } from '../cluster/deployment.ts';
import type { Deployment } from '../cluster/deployment.ts';
import { createFargateProfiles } from '../cluster/fargate.ts';
import { nodegroupTasks } from '../cluster/nodegroups.ts';
import type { Images } from '../cluster/nodegroups.ts';
import { createOidcProvider, oidcProviderExists, oidcProviderOf } from '../cluster/oidc-provider.ts';
import type { OidcProvider } from '../cluster/oidc-provider.ts';
import { serviceAccountTasks } from '../cluster/service-accounts.ts';
import type { Addon } from '../config/cluster-config.ts';
import { serviceAccountsToCreate, unlistedDefaultAddons } from '../config/defaults.ts';
import type { KubernetesClient } from '../kubernetes/client.ts';
import { waitForControlPlane } from '../kubernetes/control-plane-wait.ts';
import type { Task } from '../tasks.ts';
import { parallel, sequential } from '../tasks.ts';
import { clusterTemplate } from '../templates/cluster-template.ts';
import type { Network } from '../templates/cluster-template.ts';

/** The creation of one cluster: what is known so far, and the tasks in eksctl's order. */
export class CreationRun {
  readonly deployment: Deployment;
  readonly #network: Network;
  readonly #images: Images;
  readonly #addons: readonly Addon[];
  #stack: Stack | undefined;
  #cluster: Cluster | undefined;

  constructor(deployment: Deployment, network: Network, images: Images) {
    this.deployment = deployment;
    this.#network = network;
    this.#images = images;
    const { config } = deployment;
    this.#addons = [...(config.addons ?? []), ...unlistedDefaultAddons(config).map((name) => ({ name }))];
  }

  /** Control plane, access entries, add-ons, the wait for the API, OIDC and service accounts, Fargate, node groups. */
  tasks(): Task {
    const { config } = this.deployment;
    const entries = config.accessConfig?.accessEntries ?? [];
    const groups = { managed: config.managedNodeGroups ?? [], selfManaged: config.nodeGroups ?? [] };
    const created = nodegroupTasks(
      this.deployment,
      groups,
      { stack: () => this.#stackOrFail(), cluster: () => this.cluster() },
      this.#images,
    );
    const preparation = sequential(this.#preparation(), true);
    return sequential([
      { title: `create cluster control plane "${config.metadata.name}"`, run: () => this.#createControlPlane() },
      ...(entries.length > 0 ? [accessEntryTasks(this.deployment)] : []),
      created.length === 0
        ? preparation
        : sequential(
            [preparation, created.length === 1 && created[0] !== undefined ? created[0] : parallel(created, true)],
            true,
          ),
    ]);
  }

  #preparation(): Task[] {
    const { config, timeout } = this.deployment;
    const early = this.#addons.filter((addon) => beforeNodes.has(addon.name));
    const cni = this.#addons.find((addon) => addon.name === 'vpc-cni');
    const addonTasks: Task[] =
      early.length === 0
        ? []
        : [{ title: 'create addons', run: () => this.#createAddons(early, { force: true, wait: false }) }];
    const tasks: Task[] = [
      sequential(addonTasks, true),
      {
        title: 'wait for control plane to become ready',
        run: async () => waitForControlPlane(await this.client(), timeout),
      },
    ];
    if (config.iam?.withOIDC === true) {
      tasks.push({ title: 'associate IAM OIDC provider', run: () => this.#associateOidc() }, this.#accounts());
      if (cni !== undefined) {
        const run = async (): Promise<void> => giveCniItsRole(this.deployment, cni, await this.#provider());
        tasks.push({ title: 'update VPC CNI to use IRSA if required', run });
      }
    }
    if ((config.fargateProfiles ?? []).length > 0) {
      tasks.push({
        title: 'create fargate profiles',
        run: async () => createFargateProfiles(this.deployment, await this.cluster()),
      });
    }
    return tasks;
  }

  /** Service accounts need the provider and a client only once they run; by then the cluster has been described. */
  #accounts(): Task {
    const { session, config } = this.deployment;
    const described = (): Cluster => this.#cluster ?? {};
    return serviceAccountTasks(
      this.deployment,
      serviceAccountsToCreate(config),
      () => oidcProviderOf(described(), session),
      () => kubernetesOf(described(), session),
      true,
    );
  }

  async #createControlPlane(): Promise<void> {
    const { config, stacks } = this.deployment;
    this.#stack = await stacks.createClusterStack({
      name: stacks.clusterStackName,
      template: clusterTemplate(config, this.#network),
      tags: config.iam?.withOIDC === true ? [['alpha.eksctl.io/cluster-oidc-enabled', 'true']] : [],
      capability: 'CAPABILITY_IAM',
    });
    await this.cluster();
  }

  async #associateOidc(): Promise<void> {
    const { session } = this.deployment;
    this.#cluster = await describeCluster(session, this.deployment.config.metadata.name);
    await createOidcProvider(session, await this.#provider());
  }

  async #provider(): Promise<OidcProvider> {
    return oidcProviderOf(await this.cluster(), this.deployment.session);
  }

  async #createAddons(addons: readonly Addon[], options: Omit<AddonOptions, 'provider'>): Promise<void> {
    const { session, config } = this.deployment;
    let provider: OidcProvider | undefined;
    if (config.iam?.withOIDC === true) {
      const wanted = await this.#provider();
      if (await oidcProviderExists(session, wanted)) provider = wanted;
    }
    await createAddons(this.deployment, addons, { ...options, provider });
  }

  /** The add-ons that come after the nodes; eksctl waits for these only if there are nodes. */
  async createLateAddons(): Promise<void> {
    const late = this.#addons.filter((addon) => !beforeNodes.has(addon.name));
    if (late.length === 0) return;
    await this.#createAddons(late, { force: true, wait: hasNodes(this.deployment.config) });
  }

  async cluster(): Promise<Cluster> {
    this.#cluster ??= await describeCluster(this.deployment.session, this.deployment.config.metadata.name);
    return this.#cluster;
  }

  async client(): Promise<KubernetesClient> {
    return kubernetesOf(await this.cluster(), this.deployment.session);
  }

  #stackOrFail(): Stack {
    if (this.#stack === undefined) throw new Error('node groups are created after the control plane');
    return this.#stack;
  }
}
