import { CreateSubnetCommand } from '@aws-sdk/client-ec2';
import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  CreateAddonCommand,
  CreateFargateProfileCommand,
  CreateNodegroupCommand,
  CreatePodIdentityAssociationCommand,
  DeleteAccessEntryCommand,
  DeleteAddonCommand,
  DeleteClusterCommand,
  DeleteFargateProfileCommand,
  DescribeAddonCommand,
  DescribeAddonConfigurationCommand,
  DescribeAddonVersionsCommand,
  DescribeFargateProfileCommand,
  ListAddonsCommand,
  ListAssociatedAccessPoliciesCommand,
  ListFargateProfilesCommand,
  ListPodIdentityAssociationsCommand,
  UpdateAddonCommand,
} from '@aws-sdk/client-eks';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { clusterAccess } from '../../../rehearsal/aws/eks/cluster-access.ts';
import { eventually, type EksCloud, makeRole, startEksCloud } from './eks-cloud.ts';
import { type ClusterFixture, makeCluster } from './eks-fixture.ts';

let cloud: EksCloud;
let fixture: ClusterFixture;
const clusterName = 'demo';

beforeEach(async () => {
  cloud = await startEksCloud();
  fixture = await makeCluster(cloud);
});
afterEach(() => cloud.stop());

const addonStatus = async (addonName: string): Promise<string | undefined> =>
  (await cloud.eks.send(new DescribeAddonCommand({ clusterName, addonName }))).addon?.status;

describe('add-ons', () => {
  test('on every node become ACTIVE without nodes; those with replicas wait DEGRADED for one', async () => {
    for (const addonName of ['vpc-cni', 'coredns']) {
      await cloud.eks.send(new CreateAddonCommand({ clusterName, addonName }));
    }
    await eventually(
      () => addonStatus('vpc-cni'),
      (status) => status === 'ACTIVE',
    );
    await eventually(
      () => addonStatus('coredns'),
      (status) => status === 'DEGRADED',
    );
    const { addon } = await cloud.eks.send(new DescribeAddonCommand({ clusterName, addonName: 'coredns' }));
    expect(addon?.health?.issues?.[0]?.code).toBe('InsufficientNumberOfReplicas');
    const { nodeRole, subnetIds: subnets } = fixture;
    await cloud.eks.send(new CreateNodegroupCommand({ clusterName, nodegroupName: 'workers', nodeRole, subnets }));
    await eventually(
      () => addonStatus('coredns'),
      (status) => status === 'ACTIVE',
    );
  });

  test('have versions for a Kubernetes version, one of them the default', async () => {
    const { addons = [] } = await cloud.eks.send(
      new DescribeAddonVersionsCommand({ addonName: 'aws-ebs-csi-driver', kubernetesVersion: '1.35' }),
    );
    const versions = addons[0]?.addonVersions ?? [];
    const defaults = versions.filter((version) => version.compatibilities?.[0]?.defaultVersion);
    expect(defaults).toHaveLength(1);
    expect(versions.every((version) => version.requiresIamPermissions)).toBe(true);
    const { podIdentityConfiguration } = await cloud.eks.send(
      new DescribeAddonConfigurationCommand({
        addonName: 'aws-ebs-csi-driver',
        addonVersion: defaults[0]?.addonVersion,
      }),
    );
    expect(podIdentityConfiguration?.[0]).toMatchObject({
      serviceAccount: 'ebs-csi-controller-sa',
      recommendedManagedPolicies: ['arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicyV2'],
    });
  });

  test('check their configuration values', async () => {
    const create = (configurationValues: string): Promise<unknown> =>
      cloud.eks.send(new CreateAddonCommand({ clusterName, addonName: 'coredns', configurationValues }));
    await expect(create('{"nonsense": 1}')).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('$.nonsense: is not defined in the schema') as unknown,
    });
    await expect(create('{"replicaCount": "two"}')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(create('{"replicaCount": 2}')).resolves.toBeDefined();
  });

  test('keep pod identity associations and take them along', async () => {
    const roleArn = await makeRole(cloud, 'ebs', 'pods.eks.amazonaws.com');
    const list = async (): Promise<unknown[]> =>
      (await cloud.eks.send(new ListPodIdentityAssociationsCommand({ clusterName }))).associations ?? [];
    const { addon } = await cloud.eks.send(
      new CreateAddonCommand({
        clusterName,
        addonName: 'aws-ebs-csi-driver',
        podIdentityAssociations: [{ serviceAccount: 'ebs-csi-controller-sa', roleArn }],
      }),
    );
    expect(await list()).toEqual([
      expect.objectContaining({
        namespace: 'kube-system',
        serviceAccount: 'ebs-csi-controller-sa',
        ownerArn: addon?.addonArn,
      }),
    ]);
    await cloud.eks.send(new DeleteAddonCommand({ clusterName, addonName: 'aws-ebs-csi-driver' }));
    await eventually(
      async () => (await cloud.eks.send(new ListAddonsCommand({ clusterName }))).addons,
      (names) => names?.length === 0,
    );
    expect(await list()).toEqual([]);
  });

  test('are updated to a version that fits, and to no other', async () => {
    await cloud.eks.send(
      new CreateAddonCommand({ clusterName, addonName: 'vpc-cni', addonVersion: 'v1.20.4-eksbuild.2' }),
    );
    await eventually(
      () => addonStatus('vpc-cni'),
      (status) => status === 'ACTIVE',
    );
    const to = (addonVersion: string): Promise<unknown> =>
      cloud.eks.send(new UpdateAddonCommand({ clusterName, addonName: 'vpc-cni', addonVersion }));
    await expect(to('v9')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await to('v1.21.1-eksbuild.3');
    await eventually(
      () => addonStatus('vpc-cni'),
      (status) => status === 'ACTIVE',
    );
    const { addon } = await cloud.eks.send(new DescribeAddonCommand({ clusterName, addonName: 'vpc-cni' }));
    expect(addon?.addonVersion).toBe('v1.21.1-eksbuild.3');
  });

  test('are refused when they are unknown or there already', async () => {
    await expect(
      cloud.eks.send(new CreateAddonCommand({ clusterName, addonName: 'aws-load-balancer-controller' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await cloud.eks.send(new CreateAddonCommand({ clusterName, addonName: 'vpc-cni' }));
    await expect(cloud.eks.send(new CreateAddonCommand({ clusterName, addonName: 'vpc-cni' }))).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Addon already exists.',
    });
  });
});

describe('pod identity', () => {
  test('needs a role that trusts pods, and one association per service account', async () => {
    const associate = (roleArn: string): Promise<unknown> =>
      cloud.eks.send(
        new CreatePodIdentityAssociationCommand({ clusterName, namespace: 'a', serviceAccount: 'b', roleArn }),
      );
    await expect(associate(fixture.nodeRole)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const roleArn = await makeRole(cloud, 'controller', 'pods.eks.amazonaws.com');
    await associate(roleArn);
    await expect(associate(roleArn)).rejects.toMatchObject({ name: 'ResourceInUseException' });
  });
});

describe('access', () => {
  const account = '111122223333';
  const session = {
    arn: `arn:aws:sts::${account}:assumed-role/ci/run-1`,
    account,
    roleArn: `arn:aws:iam::${account}:role/ci`,
    sessionName: 'run-1',
  };
  const access = (): unknown => clusterAccess(cloud.aws.store, 'eu-west-1', clusterName, session);

  test('comes from the entry of the role, whatever the session', async () => {
    expect(access()).toBeUndefined();
    await cloud.eks.send(
      new CreateAccessEntryCommand({ clusterName, principalArn: session.roleArn, kubernetesGroups: ['deployers'] }),
    );
    expect(access()).toEqual({
      username: session.arn,
      groups: ['deployers', 'system:authenticated'],
      policies: [],
    });
    const policyArn = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy';
    await cloud.eks.send(
      new AssociateAccessPolicyCommand({
        clusterName,
        principalArn: session.roleArn,
        policyArn,
        accessScope: { type: 'namespace', namespaces: ['openremote'] },
      }),
    );
    expect(access()).toMatchObject({
      policies: [
        { name: 'AmazonEKSEditPolicy', arn: policyArn, scope: { type: 'namespace', namespaces: ['openremote'] } },
      ],
    });
    await cloud.eks.send(new DeleteAccessEntryCommand({ clusterName, principalArn: session.roleArn }));
    expect(access()).toBeUndefined();
  });

  test("is the creator's as cluster admin", async () => {
    const creator = `arn:aws:iam::${account}:user/rehearsal`;
    const { associatedAccessPolicies } = await cloud.eks.send(
      new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: creator }),
    );
    expect(associatedAccessPolicies?.map((policy) => policy.policyArn)).toEqual([
      'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
    ]);
    expect(clusterAccess(cloud.aws.store, 'eu-west-1', clusterName, { arn: creator, account })).toMatchObject({
      username: creator,
      policies: [{ name: 'AmazonEKSClusterAdminPolicy', scope: { type: 'cluster' } }],
    });
  });

  test.each([
    ['a group of the system', { kubernetesGroups: ['system:masters'] }],
    ['something that is no principal', { principalArn: 'arn:aws:sts::111122223333:assumed-role/ci/run-1' }],
  ])('is refused for %s', async (_, more) => {
    const command = new CreateAccessEntryCommand({ clusterName, principalArn: session.roleArn, ...more });
    await expect(cloud.eks.send(command)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('Fargate profiles', () => {
  // Deleting takes long enough for the second request to arrive meanwhile.
  beforeEach(async () => {
    await cloud.stop();
    cloud = await startEksCloud({ latency: { fargateProfileDelete: 1500 } });
    fixture = await makeCluster(cloud);
  });

  test('take private subnets only, go one at a time, and keep the cluster from being deleted', async () => {
    const podExecutionRoleArn = await makeRole(cloud, 'fargate', 'eks-fargate-pods.amazonaws.com');
    const { Subnet } = await cloud.ec2.send(
      new CreateSubnetCommand({ VpcId: fixture.vpcId, CidrBlock: '10.0.8.0/24', AvailabilityZone: 'eu-west-1a' }),
    );
    const selectors = [{ namespace: 'kube-system' }];
    const create = (fargateProfileName: string, subnets: string[]): Promise<unknown> =>
      cloud.eks.send(
        new CreateFargateProfileCommand({ clusterName, fargateProfileName, podExecutionRoleArn, subnets, selectors }),
      );
    await expect(create('one', fixture.subnetIds)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    for (const name of ['one', 'two']) {
      await create(name, [Subnet?.SubnetId ?? '']);
      await eventually(
        async () =>
          (await cloud.eks.send(new DescribeFargateProfileCommand({ clusterName, fargateProfileName: name })))
            .fargateProfile,
        (profile) => profile?.status === 'ACTIVE',
      );
    }
    await expect(cloud.eks.send(new DeleteClusterCommand({ name: clusterName }))).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster has Fargate Profiles in ACTIVE/CREATING state',
    });
    const remove = (fargateProfileName: string): Promise<unknown> =>
      cloud.eks.send(new DeleteFargateProfileCommand({ clusterName, fargateProfileName }));
    const outcomes = await Promise.allSettled([remove('one'), remove('two')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await eventually(
      async () => (await cloud.eks.send(new ListFargateProfilesCommand({ clusterName }))).fargateProfileNames,
      (names) => names?.length === 1,
    );
  });
});
