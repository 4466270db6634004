import type { Addon } from '@aws-sdk/client-eks';
import { parse } from 'yaml';

import { ApiError } from '../../api/api-error.ts';
import { serviceNetwork } from '../../bootstrap.ts';
import type { Cluster } from '../../cluster.ts';
import { associatedRole } from '../../identity.ts';
import { isObject, valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { lookRegularly } from '../cloud-watch.ts';
import { addonObjects, versionText } from './catalog.ts';
import type { AddonObject, AddonSettings } from './manifests.ts';

/** Service accounts of add-ons that call AWS. */
const accounts: Readonly<Record<string, string>> = {
  'aws-ebs-csi-driver': 'ebs-csi-controller-sa',
  'vpc-cni': 'aws-node',
};

/** What EKS puts into a new cluster unless `bootstrapSelfManagedAddons` is false, as eksctl sets it. */
const selfManaged = ['vpc-cni', 'kube-proxy', 'coredns'];

/**
 * Keeps the workloads of the cluster's EKS add-ons: made when the add-on is created, changed with its version, configuration or
 * role, removed when it is deleted.
 */
export function startAddonController(cluster: Cluster): void {
  const installed = new Map<string, { key: string; objects: AddonObject[] }>();
  const { name, region } = cluster.identity;
  const own = cluster.aws.store.get('AWS::EKS::Cluster', name, region);
  if (valueAt(own?.data, 'bootstrapSelfManagedAddons') === true) {
    for (const addon of selfManaged) install(cluster, installed, addon, { addonName: addon });
  }
  lookRegularly(cluster, () => {
    const wanted = new Map<string, Addon>();
    for (const { data } of cluster.aws.store.list<Addon>('AWS::EKS::Addon', region)) {
      if (data.clusterName === name && data.status !== 'DELETING') wanted.set(data.addonName ?? '', data);
    }
    for (const [addon, data] of wanted) install(cluster, installed, addon, data);
    for (const [addon, { objects, key }] of installed) {
      if (wanted.has(addon) || key.startsWith('self-managed')) continue;
      for (const object of [...objects].reverse()) withdraw(cluster, object);
      installed.delete(addon);
    }
  });
}

function install(
  cluster: Cluster,
  installed: Map<string, { key: string; objects: AddonObject[] }>,
  addon: string,
  data: Addon,
): void {
  const settings = settingsOf(cluster, addon, data);
  const key = `${data.addonArn ?? 'self-managed'} ${JSON.stringify(settings)}`;
  if (installed.get(addon)?.key === key) return;
  const objects = addonObjects[addon]?.(settings) ?? [];
  for (const object of objects) keep(cluster, object);
  installed.set(addon, { key, objects });
}

function settingsOf(cluster: Cluster, addon: string, data: Addon): AddonSettings {
  const account = accounts[addon];
  const associated = account === undefined ? undefined : associatedRole(cluster, 'kube-system', account);
  const roleArn = data.serviceAccountRoleArn;
  return {
    version: versionText(data),
    ...(roleArn === undefined ? {} : { roleArn }),
    identity: `${associated ?? ''}${roleArn ?? ''}`,
    configuration: configurationOf(data.configurationValues),
    serviceNetwork: serviceNetwork(cluster),
  };
}

function configurationOf(text: string | undefined): JsonObject {
  if (text === undefined || text === '') return {};
  const values: unknown = parse(text);
  return isObject(values) ? values : {};
}

/** Makes the object, or brings an existing one (self-managed before, or of an older version) to this content. */
function keep(cluster: Cluster, object: AddonObject): void {
  const { resource, namespace, name, labels = {}, annotations = {}, content } = object;
  const existing = cluster.store.get(resource, namespace, name);
  if (existing === undefined) {
    cluster.objects.make(resource, {
      metadata: { name, ...(namespace === undefined ? {} : { namespace }), labels, annotations },
      ...structuredClone(content),
    });
    return;
  }
  try {
    cluster.objects.change(resource, namespace, name, (copy: KubernetesObject) => {
      copy.metadata.annotations = { ...copy.metadata.annotations, ...annotations };
      copy.metadata.labels = { ...copy.metadata.labels, ...labels };
      Object.assign(copy, structuredClone(content));
    });
  } catch (error) {
    // Somebody else's object by that name in another shape: EKS would report a conflict on the add-on.
    if (!(error instanceof ApiError)) throw error;
  }
}

function withdraw(cluster: Cluster, { resource, namespace, name }: AddonObject): void {
  // The custom resource of the CNI stays, as its EKS add-on leaves it.
  if (resource.startsWith('customresourcedefinitions')) return;
  cluster.objects.remove(resource, namespace, name, { propagationPolicy: 'Background' });
}
