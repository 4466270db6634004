import * as schemas from '@aws-sdk/client-eks';

import type { Call, Handler, Service } from '../service.ts';
import {
  createAccessEntry,
  deleteAccessEntry,
  describeAccessEntry,
  listAccessEntries,
  updateAccessEntry,
} from './access-entries.ts';
import { listAccessPolicies } from './access-policies.ts';
import {
  associateAccessPolicy,
  disassociateAccessPolicy,
  listAssociatedAccessPolicies,
} from './access-policy-associations.ts';
import { describeAddonVersions } from './addon-catalog.ts';
import { describeAddonConfiguration } from './addon-configuration.ts';
import { createAddon, deleteAddon, describeAddon, listAddons, updateAddon } from './addons.ts';
import { updateClusterConfig, updateClusterVersion } from './cluster-updates.ts';
import { describeClusterVersions } from './cluster-versions.ts';
import { describeCluster, findCluster, listClusters } from './clusters.ts';
import { createCluster } from './create-cluster.ts';
import { deleteCluster } from './delete-cluster.ts';
import { EksFaults } from './eks-faults.ts';
import {
  createFargateProfile,
  deleteFargateProfile,
  describeFargateProfile,
  listFargateProfiles,
} from './fargate-profiles.ts';
import { updateNodegroupConfig, updateNodegroupVersion } from './nodegroup-updates.ts';
import { createNodegroup, deleteNodegroup, describeNodegroup, listNodegroups } from './nodegroups.ts';
import {
  createPodIdentityAssociation,
  deletePodIdentityAssociation,
  describePodIdentityAssociation,
  listPodIdentityAssociations,
  updatePodIdentityAssociation,
} from './pod-identity.ts';
import { RunningControlPlanes } from './running-control-planes.ts';
import type { EksOptions, EksState } from './state.ts';
import { listTagsForResource, tagResource, untagResource } from './tags.ts';
import { UpdateLog } from './update-log.ts';
import { describeUpdate, listUpdates } from './updates.ts';

export interface EksService extends Service {
  /** Stops the Kubernetes APIs of all clusters; for the end of a rehearsal. */
  stop(): Promise<void>;
}

/** The local EKS: clusters with what hangs on them, and a running Kubernetes API behind each ACTIVE cluster. */
export function createEksService(options: EksOptions): EksService {
  const state: EksState = {
    options,
    faults: options.faults ?? new EksFaults(),
    controlPlanes: new RunningControlPlanes(),
    updates: new UpdateLog(),
  };
  return {
    name: 'eks',
    protocol: 'restJson',
    schemas,
    handlers: { ...statelessHandlers, ...statefulHandlers(state) },
    stop: () => state.controlPlanes.stopAll(),
  };
}

const statelessHandlers: Record<string, Handler> = {
  DescribeClusterVersions: describeClusterVersions,
  DescribeCluster: describeCluster,
  ListClusters: listClusters,
  DescribeNodegroup: describeNodegroup,
  ListNodegroups: listNodegroups,
  DescribeAddonVersions: describeAddonVersions,
  DescribeAddonConfiguration: describeAddonConfiguration,
  CreateAddon: createAddon,
  DescribeAddon: describeAddon,
  ListAddons: listAddons,
  CreatePodIdentityAssociation: createPodIdentityAssociation,
  DescribePodIdentityAssociation: describePodIdentityAssociation,
  ListPodIdentityAssociations: listPodIdentityAssociations,
  UpdatePodIdentityAssociation: updatePodIdentityAssociation,
  DeletePodIdentityAssociation: deletePodIdentityAssociation,
  CreateAccessEntry: createAccessEntry,
  DescribeAccessEntry: describeAccessEntry,
  ListAccessEntries: listAccessEntries,
  UpdateAccessEntry: updateAccessEntry,
  DeleteAccessEntry: deleteAccessEntry,
  ListAccessPolicies: listAccessPolicies,
  AssociateAccessPolicy: associateAccessPolicy,
  DisassociateAccessPolicy: disassociateAccessPolicy,
  ListAssociatedAccessPolicies: listAssociatedAccessPolicies,
  CreateFargateProfile: createFargateProfile,
  DescribeFargateProfile: describeFargateProfile,
  ListFargateProfiles: listFargateProfiles,
  DeleteFargateProfile: deleteFargateProfile,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
  // eksctl asks for these on delete; the rehearsal makes none of them.
  ListCapabilities: (input: schemas.ListCapabilitiesRequest, call: Call) => {
    findCluster(call, input.clusterName ?? '');
    return { capabilities: [] };
  },
  ListIdentityProviderConfigs: (input: schemas.ListIdentityProviderConfigsRequest, call: Call) => {
    findCluster(call, input.clusterName ?? '');
    return { identityProviderConfigs: [] };
  },
};

function statefulHandlers(state: EksState): Record<string, Handler> {
  const operations = {
    CreateCluster: createCluster,
    DeleteCluster: deleteCluster,
    UpdateClusterConfig: updateClusterConfig,
    UpdateClusterVersion: updateClusterVersion,
    DescribeUpdate: describeUpdate,
    ListUpdates: listUpdates,
    CreateNodegroup: createNodegroup,
    DeleteNodegroup: deleteNodegroup,
    UpdateNodegroupConfig: updateNodegroupConfig,
    UpdateNodegroupVersion: updateNodegroupVersion,
    UpdateAddon: updateAddon,
    DeleteAddon: deleteAddon,
  };
  return Object.fromEntries(
    Object.entries(operations).map(([name, handle]): [string, Handler] => [
      name,
      (input: Parameters<typeof handle>[0], call) => (handle as StatefulHandler)(input, call, state),
    ]),
  );
}

type StatefulHandler = (input: unknown, call: Call, state: EksState) => unknown;
