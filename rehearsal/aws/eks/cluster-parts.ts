import type { AccessEntry, Addon, FargateProfile, PodIdentityAssociation } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { NodegroupData } from './state.ts';

/** What hangs on a cluster, by CloudFormation type. */
interface Parts {
  'AWS::EKS::Nodegroup': NodegroupData;
  'AWS::EKS::FargateProfile': FargateProfile;
  'AWS::EKS::Addon': Addon;
  'AWS::EKS::PodIdentityAssociation': PodIdentityAssociation;
  'AWS::EKS::AccessEntry': AccessEntry;
}

/** The store's id of a part: unique in the region, and readable in a list of what is left. */
export function partId(clusterName: string, name: string): string {
  return `${clusterName}/${name}`;
}

/** All parts of a type of one cluster, oldest first. */
export function partsOf<Type extends keyof Parts>(
  call: Call,
  type: Type,
  clusterName: string,
): Resource<Parts[Type]>[] {
  return call.aws.store.list<Parts[Type]>(type, call.region).filter((part) => part.data.clusterName === clusterName);
}

export function partNamed<Type extends keyof Parts>(
  call: Call,
  type: Type,
  clusterName: string,
  name: string,
): Resource<Parts[Type]> | undefined {
  return call.aws.store.get<Parts[Type]>(type, partId(clusterName, name), call.region);
}

/** A part as Describe shows it: its tags are kept by the store. */
export function shownPart<Data extends object>(part: Resource<Data>): Data & { tags: Record<string, string> } {
  return { ...part.data, tags: { ...part.tags } };
}

/** Sets the status in the answer's shape and in the timeline. */
export function setPartStatus<Status extends string>(
  call: Call,
  part: Resource<{ status?: Status | undefined; modifiedAt?: Date | undefined }>,
  status: Status,
): void {
  part.data.status = status;
  part.data.modifiedAt = new Date();
  call.aws.store.setState(part, status);
}
