import type { TeardownInputs } from '../../../actions/teardown/inputs.ts';
import type { Inventory } from '../../../actions/teardown/inventory.ts';
import type { RegionScan } from '../../../actions/teardown/scan-region.ts';
import type { Stack } from '../../../shared/aws/cloudformation/stacks.ts';
import type { Cluster } from '../../../shared/aws/eks/clusters.ts';
import { ownershipTags } from '../../../shared/aws/ownership.ts';
import type { Tags } from '../../../shared/aws/ownership.ts';
import type { Volume } from '../../../shared/aws/storage/volumes.ts';

export const region = 'eu-west-1';

/** The tags of an environment's things; `hours` from now it ends. */
export function tagsOf(environment: string, hours?: number): Tags {
  return {
    ...ownershipTags({
      environment,
      repository: 'o/r',
      runId: '1',
      ...(hours === undefined ? {} : { expiresAt: new Date(Date.now() + hours * 3_600_000) }),
    }),
    'alpha.eksctl.io/cluster-name': environment,
  };
}

export const nothing: Inventory = {
  environment: 'demo',
  region,
  cluster: undefined,
  stacks: [],
  vpcId: undefined,
  nodes: [],
  natGateways: [],
  loadBalancers: [],
  targetGroups: [],
  securityGroups: [],
  volumes: [],
  snapshots: [],
  addresses: [],
  certificates: [],
  logGroups: [],
  identityProviders: [],
  records: [],
  claims: [],
};

export function cluster(name = 'demo', more: Partial<Cluster> = {}): Cluster {
  return {
    name,
    arn: `arn:${name}`,
    status: 'ACTIVE',
    tags: tagsOf(name),
    deletionProtection: false,
    ...more,
  } as Cluster;
}

export function stack(environment = 'demo', part = 'cluster', more: Partial<Stack> = {}): Stack {
  return {
    id: `arn:stack/${environment}-${part}`,
    name: `eksctl-${environment}-${part}`,
    status: 'CREATE_COMPLETE',
    reason: undefined,
    tags: tagsOf(environment),
    ...more,
  };
}

export function volume(id = 'vol-1', tags: Tags = tagsOf('demo')): Volume {
  return { id, state: 'in-use', size: 10, zone: 'eu-west-1a', type: 'gp3', tags };
}

/** An environment as create-cluster and deploy-openremote leave it. */
export const whole: Inventory = {
  ...nothing,
  cluster: cluster(),
  stacks: [stack(), stack('demo', 'nodegroup-nodes')],
  vpcId: 'vpc-1',
  volumes: [volume()],
  logGroups: ['/aws/eks/demo/cluster'],
  records: [
    {
      environment: 'demo',
      zone: { id: 'Z1', name: 'example.com', private: false },
      records: [{ name: 'demo.example.com', type: 'A', values: ['192.0.2.1'] }],
      validated: [],
    },
  ],
};

export const emptyScan: RegionScan = {
  region,
  clusters: [],
  stacks: [],
  vpcs: [],
  loadBalancers: [],
  targetGroups: [],
  securityGroups: [],
  volumes: [],
  snapshots: [],
  addresses: [],
  certificates: [],
  logGroups: [],
  identityProviders: [],
  tagged: [],
};

export const inputs = {
  clusterName: 'demo',
  confirm: 'demo',
  expired: false,
  regions: [],
  namePattern: '*',
  maxEnvironments: 5,
  parallel: 3,
  data: 'delete',
  snapshotRetention: 86_400,
  keepLogs: false,
  liftProtection: false,
  failOnLeftovers: true,
  dryRun: false,
} as unknown as TeardownInputs;
