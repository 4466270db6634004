/**
 * The parts of a ClusterConfig that the stand-in acts on, as decoded. `schema.ts` lists all fields that it accepts; one that
 * is accepted there and absent here has no effect in a rehearsal, and `not-rehearsed.ts` says so.
 */
export interface ClusterConfig {
  metadata: Metadata;
  upgradePolicy?: { supportType?: string };
  kubernetesNetworkConfig?: { ipFamily?: string; serviceIPv4CIDR?: string };
  accessConfig?: AccessConfig;
  iam?: ClusterIam;
  vpc?: Vpc;
  availabilityZones?: string[];
  autoModeConfig?: AutoModeConfig;
  addonsConfig?: { autoApplyPodIdentityAssociations?: boolean; disableDefaultAddons?: boolean };
  addons?: Addon[];
  nodeGroups?: NodeGroup[];
  managedNodeGroups?: NodeGroup[];
  fargateProfiles?: FargateProfile[];
  cloudWatch?: { clusterLogging?: { enableTypes?: string[]; logRetentionInDays?: number } };
  secretsEncryption?: { keyARN?: string };
  zonalShiftConfig?: { enabled?: boolean };
}

/** A config as it was decoded: nothing that it must have has been checked to be there. */
export type Decoded<Part> = Part extends (infer Item)[]
  ? Decoded<Item>[]
  : Part extends object
    ? { [Key in keyof Part]?: Decoded<Part[Key]> }
    : Part;

export interface Metadata {
  name: string;
  region: string;
  version?: string;
  tags?: Record<string, string>;
  annotations?: Record<string, string>;
}

export interface AccessConfig {
  authenticationMode?: string;
  bootstrapClusterCreatorAdminPermissions?: boolean;
  accessEntries?: AccessEntry[];
}

export interface AccessEntry {
  principalARN: string;
  type?: string;
  kubernetesUsername?: string;
  kubernetesGroups?: string[];
  accessPolicies?: { policyARN: string; accessScope?: { type?: string; namespaces?: string[] } }[];
}

export interface WellKnownPolicies {
  autoScaler?: boolean;
  awsLoadBalancerController?: boolean;
  certManager?: boolean;
  ebsCSIController?: boolean;
  efsCSIController?: boolean;
  externalDNS?: boolean;
  imageBuilder?: boolean;
}

export interface ClusterIam {
  withOIDC?: boolean;
  serviceRoleARN?: string;
  serviceRolePermissionsBoundary?: string;
  fargatePodExecutionRoleARN?: string;
  vpcResourceControllerPolicy?: boolean;
  serviceAccounts?: ServiceAccount[];
  podIdentityAssociations?: PodIdentityAssociation[];
}

export interface ServiceAccount {
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  attachPolicyARNs?: string[];
  attachPolicy?: object;
  attachRoleARN?: string;
  wellKnownPolicies?: WellKnownPolicies;
  permissionsBoundary?: string;
  roleName?: string;
  roleOnly?: boolean;
  tags?: Record<string, string>;
}

export interface PodIdentityAssociation {
  namespace: string;
  serviceAccountName: string;
  createServiceAccount?: boolean;
  roleARN?: string;
  roleName?: string;
  permissionsBoundaryARN?: string;
  permissionPolicyARNs?: string[];
  permissionPolicy?: object;
  wellKnownPolicies?: WellKnownPolicies;
  tags?: Record<string, string>;
  targetRoleARN?: string;
  disableSessionTags?: boolean;
}

export interface Subnet {
  id?: string;
  az?: string;
  cidr?: string;
}

export interface Vpc {
  id?: string;
  cidr?: string;
  subnets?: { private?: Record<string, Subnet>; public?: Record<string, Subnet> };
  nat?: { gateway?: string };
  clusterEndpoints?: { publicAccess?: boolean; privateAccess?: boolean };
  publicAccessCIDRs?: string[];
  securityGroup?: string;
  sharedNodeSecurityGroup?: string;
  manageSharedNodeSecurityGroupRules?: boolean;
}

export interface AutoModeConfig {
  enabled?: boolean;
  nodePools?: string[];
  nodeRoleARN?: string;
  permissionsBoundaryARN?: string;
}

export interface Addon {
  name: string;
  version?: string;
  serviceAccountRoleARN?: string;
  attachPolicyARNs?: string[];
  attachPolicy?: object;
  wellKnownPolicies?: WellKnownPolicies;
  permissionsBoundary?: string;
  configurationValues?: string;
  resolveConflicts?: string;
  tags?: Record<string, string>;
  namespaceConfig?: { namespace?: string };
  podIdentityAssociations?: PodIdentityAssociation[];
  useDefaultPodIdentityAssociations?: boolean;
}

export interface Taint {
  key: string;
  value?: string;
  effect: string;
}

/** A node group of either kind; `managedNodeGroups` and `nodeGroups` accept different fields, which decoding has checked. */
export interface NodeGroup {
  name: string;
  amiFamily?: string;
  ami?: string;
  releaseVersion?: string;
  instanceType?: string;
  instanceTypes?: string[];
  instancePrefix?: string;
  instanceName?: string;
  spot?: boolean;
  desiredCapacity?: number;
  minSize?: number;
  maxSize?: number;
  availabilityZones?: string[];
  subnets?: string[];
  privateNetworking?: boolean;
  volumeSize?: number;
  volumeType?: string;
  volumeIOPS?: number;
  volumeThroughput?: number;
  volumeEncrypted?: boolean;
  volumeKmsKeyID?: string;
  labels?: Record<string, string>;
  tags?: Record<string, string>;
  taints?: Taint[] | Record<string, string>;
  disableIMDSv1?: boolean;
  disablePodIMDS?: boolean;
  maxPodsPerNode?: number;
  preBootstrapCommands?: string[];
  overrideBootstrapCommand?: string;
  propagateASGTags?: boolean;
  updateConfig?: { maxUnavailable?: number; maxUnavailablePercentage?: number };
  nodeRepairConfig?: { enabled?: boolean };
  securityGroups?: { attachIDs?: string[]; withLocal?: boolean; withShared?: boolean };
  iam?: NodeGroupIam;
  instancesDistribution?: { instanceTypes?: string[] };
}

export interface NodeGroupIam {
  instanceRoleARN?: string;
  instanceProfileARN?: string;
  instanceRoleName?: string;
  instanceRolePermissionsBoundary?: string;
  attachPolicyARNs?: string[];
  attachPolicy?: object;
  withAddonPolicies?: Record<string, boolean | null>;
}

export interface FargateProfile {
  name: string;
  podExecutionRoleARN?: string;
  selectors?: { namespace: string; labels?: Record<string, string> }[];
  subnets?: string[];
  tags?: Record<string, string>;
}
