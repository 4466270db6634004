import type { Addon } from '@aws-sdk/client-eks';
import { parse } from 'yaml';

import { AwsError } from '../../../aws/service.ts';
import type { Cluster } from '../../cluster.ts';
import { isTrue } from '../../conditions.ts';
import { principalOf } from '../../identity.ts';
import { isObject, textOf, valueAt } from '../../json.ts';
import type { PersistentVolume, Pod } from '../../kinds.ts';
import { isDeleting } from '../controller.ts';

export const driverName = 'ebs.csi.aws.com';

/** The driver cannot work now: no controller pod, or nobody to act as. `message` is what its sidecars report. */
export class DriverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'DriverError';
    this.code = code;
  }
}

/** True for what makes the controllers of the driver look again: its own pods. */
export function isDriverPod(pod: Pod): boolean {
  return pod.metadata.labels?.['app'] === 'ebs-csi-controller';
}

/** A ready pod of the driver's Deployment, the one that would hold the leases of the sidecars. */
export function driverPod(cluster: Cluster): Pod | undefined {
  return cluster.objects
    .list<Pod>('pods', 'kube-system')
    .find((pod) => isDriverPod(pod) && !isDeleting(pod) && isTrue(pod.status?.conditions, 'Ready'));
}

/** Calls EC2 as the driver's pod. Throws DriverError with what the driver would answer to its sidecars. */
export async function callEc2<Output>(cluster: Cluster, operation: string, input: object): Promise<Output> {
  const pod = driverPod(cluster);
  if (pod === undefined)
    throw new DriverError('Unavailable', 'connection error: the EBS CSI driver has no ready controller pod');
  const identity = principalOf(cluster, pod);
  const log = (text: string) => cluster.logs.append(pod.metadata.uid ?? '', 'ebs-plugin', text);
  if ('refusal' in identity) {
    const message = `operation error EC2: ${operation}, get identity: get credentials: failed to refresh cached credentials, ${identity.refusal}`;
    log(`E GRPC error: rpc error: code = Internal desc = ${message}`);
    throw new DriverError('Internal', message);
  }
  try {
    const { region } = cluster.identity;
    return await cluster.aws.call<Output>('ec2', operation, input, { principal: identity.principal, region });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const message = `operation error EC2: ${operation}, https response error StatusCode: ${error.status}, api error ${error.code}: ${error.message}`;
    log(`E GRPC error: rpc error: code = Internal desc = ${message}`);
    throw new DriverError(error.code, message);
  }
}

/** The EBS volume behind a persistent volume, CSI or in-tree (migrated); undefined for other kinds. */
export function volumeIdOf({ spec }: PersistentVolume): string | undefined {
  if (spec.csi !== undefined) return spec.csi.driver === driverName ? spec.csi.volumeHandle : undefined;
  return spec.awsElasticBlockStore?.volumeID.replace(/^aws:\/\/[^/]*\//, '');
}

/** `controller.extraVolumeTags` of the EKS add-on. */
export function extraVolumeTags(cluster: Cluster): Record<string, string> {
  const { name, region } = cluster.identity;
  const addon = cluster.aws.store
    .list<Addon>('AWS::EKS::Addon', region)
    .find(({ data }) => data.clusterName === name && data.addonName === 'aws-ebs-csi-driver');
  const text = addon?.data.configurationValues;
  const tags = text === undefined || text === '' ? undefined : valueAt(parse(text), 'controller', 'extraVolumeTags');
  if (!isObject(tags)) return {};
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, textOf(value)]));
}
