import { describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { contradictions } from '../../../actions/create-cluster/config/bindings.ts';
import { ConfigDocument } from '../../../actions/create-cluster/config/document.ts';
import { readConfig, substitute } from '../../../actions/create-cluster/config/read-config.ts';
import { completed, inputsOf, openremoteConfig, ownership, userConfig } from './support/samples.ts';

const addonNames = (config: ConfigDocument) => config.items(['addons']).map(({ name }) => name);

describe('the config without a config of the user', () => {
  test('writes out what eksctl and EKS change or charge for by default', () => {
    expect(completed().view).toMatchObject({
      metadata: { name: 'demo', region: 'eu-west-1', version: '1.35' },
      autoModeConfig: { enabled: false },
      upgradePolicy: { supportType: 'STANDARD' },
      accessConfig: { authenticationMode: 'API', bootstrapClusterCreatorAdminPermissions: true },
      vpc: { nat: { gateway: 'Disable' } },
    });
  });

  test('has one managed group of two AL2023 nodes on gp3', () => {
    const config = completed();
    expect(config.items(['managedNodeGroups'])).toEqual([
      expect.objectContaining({
        name: 'nodes',
        instanceType: 't3.large',
        amiFamily: 'AmazonLinux2023',
        minSize: 2,
        desiredCapacity: 2,
        maxSize: 2,
        volumeType: 'gp3',
        volumeEncrypted: true,
        volumeSize: 32,
      }),
    ]);
    expect(config.view).not.toHaveProperty('nodeGroups');
  });

  test('enforces network policies and gives the driver and the controller their roles by pod identity', () => {
    const config = completed();
    const addon = (name: string) => config.items(['addons']).find((each) => each['name'] === name) ?? {};
    expect(JSON.parse(String(addon('vpc-cni')['configurationValues']))).toEqual({ enableNetworkPolicy: 'true' });
    expect(JSON.parse(String(addon('aws-ebs-csi-driver')['configurationValues']))).toEqual({
      controller: { extraVolumeTags: ownership },
    });
    expect(addon('aws-ebs-csi-driver')['podIdentityAssociations']).toHaveLength(1);
    expect(config.items(['iam', 'podIdentityAssociations'])).toEqual([
      expect.objectContaining({ serviceAccountName: 'aws-load-balancer-controller', namespace: 'kube-system' }),
    ]);
    expect(addonNames(config)).toContain('eks-pod-identity-agent');
  });

  test('everything that is made carries the ownership tags, the cluster also the time to live', () => {
    const config = completed();
    for (const list of [['managedNodeGroups'], ['addons'], ['iam', 'podIdentityAssociations']]) {
      for (const item of config.items(list)) expect(item['tags']).toEqual(ownership);
    }
    expect(config.get(['metadata', 'tags'])).toEqual({ ...ownership, 'openremote.io/ttl': '28800s' });
  });
});

describe('inputs', () => {
  test('of the node group are written into it', () => {
    const given = {
      'node-type': 'm6i.large',
      nodes: '3',
      'nodes-min': '1',
      'nodes-max': '5',
      'node-volume-size': '50',
    };
    expect(completed(given).items(['managedNodeGroups'])[0]).toMatchObject({
      instanceType: 'm6i.large',
      minSize: 1,
      desiredCapacity: 3,
      maxSize: 5,
      volumeSize: 50,
    });
  });

  test('spot has several types to choose from, of itself', () => {
    const [group] = completed({ 'capacity-type': 'spot' }).items(['managedNodeGroups']);
    expect(group).toMatchObject({ spot: true });
    expect((group?.['instanceTypes'] as string[]).length).toBeGreaterThanOrEqual(3);
    expect(group).not.toHaveProperty('instanceType');
  });

  test('private nodes reach the Internet by one NAT gateway unless more are asked for', () => {
    expect(completed({ 'private-nodes': 'true' }).get(['vpc', 'nat', 'gateway'])).toBe('Single');
    const both = completed({ 'private-nodes': 'true', nat: 'highly-available' });
    expect(both.get(['vpc', 'nat', 'gateway'])).toBe('HighlyAvailable');
    expect(both.items(['managedNodeGroups'])[0]).toMatchObject({ privateNetworking: true });
  });

  test('prefix delegation is turned on in the CNI and in the kubelet’s limit', () => {
    const config = completed({ 'prefix-delegation': 'true', 'node-type': 't3.medium' });
    const cni = config.items(['addons']).find(({ name }) => name === 'vpc-cni');
    expect(JSON.parse(String(cni?.['configurationValues']))).toMatchObject({
      enableNetworkPolicy: 'true',
      env: { ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: '1' },
    });
    expect(config.items(['managedNodeGroups'])[0]).toMatchObject({ maxPodsPerNode: 110 });
  });

  test('Fargate has a profile instead of nodes, and roles by IRSA because no agent runs there', () => {
    const config = completed({ fargate: 'true' });
    expect(config.view).not.toHaveProperty('managedNodeGroups');
    expect(config.items(['fargateProfiles'])[0]).toMatchObject({
      selectors: [{ namespace: 'default' }, { namespace: 'kube-system' }],
    });
    expect(config.view).toMatchObject({
      iam: { withOIDC: true, serviceAccounts: [{}] },
      vpc: { nat: { gateway: 'Single' } },
    });
    expect(addonNames(config)).toEqual(['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server']);
    const dns = config.items(['addons']).find(({ name }) => name === 'coredns');
    expect(JSON.parse(String(dns?.['configurationValues']))).toEqual({ computeType: 'Fargate' });
  });

  test('Auto Mode has neither nodes nor the add-ons that it has built in, which eksctl would refuse', () => {
    const config = completed({ 'auto-mode': 'true' });
    expect(config.view).not.toHaveProperty('managedNodeGroups');
    expect(config.view).not.toHaveProperty('iam');
    expect(addonNames(config)).toEqual(['metrics-server']);
    expect(config.get(['autoModeConfig', 'enabled'])).toBe(true);
  });
});

describe('a config of the user', () => {
  test('OpenRemote’s own works as it is: nothing of it changes, comments stay', () => {
    const config = completed({}, openremoteConfig);
    expect(String(config)).toContain('# The cluster of OpenRemote');
    expect(String(config)).toContain('instanceType: t2.large # 2 vCPU, 8 GiB');
    expect(config.view).toMatchObject({
      metadata: { name: 'demo', region: 'eu-west-1', version: '1.35' },
      availabilityZones: ['eu-west-1a', 'eu-west-1b'],
      nodeGroups: [{ name: 'ng-1', instanceType: 't2.large', desiredCapacity: 2, volumeSize: 32 }],
    });
    expect(config.view).not.toHaveProperty('managedNodeGroups');
    // The role that it gives the controller by IRSA is the only one.
    expect(config.get(['iam', 'podIdentityAssociations'])).toBeUndefined();
    expect(config.items(['addons'])[0]).toMatchObject({
      version: 'latest',
      wellKnownPolicies: { ebsCSIController: true },
    });
  });

  test('with OIDC the CNI gets its role with the add-on, not some time after it', () => {
    const config = completed({}, openremoteConfig);
    const cni = config.items(['addons']).find(({ name }) => name === 'vpc-cni');
    expect(cni).toMatchObject({ useDefaultPodIdentityAssociations: true });
    expect(addonNames(config)).toContain('eks-pod-identity-agent');
    const own = completed({}, 'iam: { withOIDC: true }\naddons: [{ name: vpc-cni, attachPolicyARNs: [arn:x] }]');
    expect(own.items(['addons'])[0]).not.toHaveProperty('useDefaultPodIdentityAssociations');
  });

  test('a part of a config is completed by inputs and defaults', () => {
    const config = completed({ nodes: '3' }, 'cloudWatch:\n  clusterLogging: { enableTypes: [api] }\n');
    expect(config.view).toMatchObject({
      cloudWatch: { clusterLogging: { enableTypes: ['api'] } },
      managedNodeGroups: [{ desiredCapacity: 3 }],
    });
  });

  test('inputs describe the only group of a config; its own fields hold', () => {
    const config = completed({ nodes: '3' }, 'managedNodeGroups: [{ name: a, instanceType: m5.large }]');
    expect(config.items(['managedNodeGroups'])).toEqual([
      expect.objectContaining({ name: 'a', instanceType: 'm5.large', desiredCapacity: 3 }),
    ]);
    expect(config.items(['managedNodeGroups'])[0]).not.toHaveProperty('volumeType');
  });

  test('keys that nobody knows survive, and so do anchors', () => {
    const text = 'someday: { new: [1, 2] }\nx: &tags { team: iot }\nmanagedNodeGroups:\n  - { name: a, tags: *tags }\n';
    const config = completed({}, text);
    expect(config.get(['someday'])).toEqual({ new: [1, 2] });
    expect(config.items(['managedNodeGroups'])[0]?.['tags']).toEqual({ team: 'iot', ...ownership });
    expect(config.get(['x'])).toEqual({ team: 'iot' });
  });

  test('values that are set stay set', () => {
    const text = [
      'upgradePolicy: { supportType: EXTENDED }',
      'accessConfig: { authenticationMode: API_AND_CONFIG_MAP }',
      'vpc: { nat: { gateway: HighlyAvailable } }',
      'addons: [{ name: vpc-cni, configurationValues: "enableNetworkPolicy: \\"false\\" # not here\\n" }]',
    ].join('\n');
    const config = completed({}, text);
    expect(config.view).toMatchObject({
      upgradePolicy: { supportType: 'EXTENDED' },
      accessConfig: { authenticationMode: 'API_AND_CONFIG_MAP' },
      vpc: { nat: { gateway: 'HighlyAvailable' } },
    });
    expect(config.items(['addons'])[0]?.['configurationValues']).toBe('enableNetworkPolicy: "false" # not here\n');
  });

  test('without default add-ons only what is named is made', () => {
    const text =
      'addonsConfig: { disableDefaultAddons: true }\naddons: [{ name: vpc-cni }]\nmanagedNodeGroups: [{ name: a }]';
    const config = completed({}, text);
    // The agent is needed for the controller's role.
    expect(addonNames(config)).toEqual(['vpc-cni', 'eks-pod-identity-agent']);
  });

  test('a VPC of one’s own gets neither zones nor gateways', () => {
    const config = completed({}, 'vpc: { subnets: { public: { a: { id: subnet-1 }, b: { id: subnet-2 } } } }');
    expect(config.get(['vpc', 'nat'])).toBeUndefined();
  });

  test('text that eksctl would read as something else is quoted', () => {
    const config = completed({ tags: 'count=1_000\nmorning=8:30\nanswer=yes' });
    const text = String(config);
    expect(text).toContain('count: "1_000"');
    expect(text).toContain('morning: "8:30"');
    expect(text).toContain('answer: "yes"');
  });
});

describe('contradictions', () => {
  const found = (given: Record<string, string>, text: string) =>
    contradictions(inputsOf(given), 'eu-west-1', userConfig(text)).map(({ input }) => input);
  const group = 'managedNodeGroups: [{ name: a, instanceType: t3.large, desiredCapacity: 2, spot: true }]';

  test.each<[Record<string, string>, string, string[]]>([
    [{}, 'metadata: { name: other }', ['cluster-name, config']],
    [{}, 'metadata: { region: us-east-1 }', ['aws-region, config']],
    [{ 'kubernetes-version': '1.36' }, 'metadata: { version: "1.35" }', ['kubernetes-version, config']],
    [{ nodes: '3' }, group, ['nodes, config']],
    [{ 'node-type': 'm5.large' }, group, ['node-type, config']],
    [{ 'capacity-type': 'on-demand' }, group, ['capacity-type, config']],
    [{ nat: 'single' }, 'vpc: { nat: { gateway: Disable } }', ['nat, config']],
    [{ 'auto-mode': 'false' }, 'autoModeConfig: { enabled: true }', ['auto-mode, config']],
    [{ 'auto-mode': 'true' }, group, ['auto-mode, config']],
    [{ fargate: 'true' }, group, ['fargate, config']],
    [{ fargate: 'false' }, 'fargateProfiles: [{ name: a }]', ['fargate, config']],
    [{ fargate: 'true' }, 'iam: { withOIDC: false }', ['fargate, config']],
    [{ nodes: '2' }, 'fargateProfiles: [{ name: a }]', ['nodes, config']],
    [{ nodes: '2' }, 'managedNodeGroups: [{ name: a }, { name: b }]', ['nodes, config']],
    [{ 'capacity-type': 'spot' }, 'nodeGroups: [{ name: a }]', ['capacity-type, config']],
    [{ tags: 'team=a' }, 'metadata: { tags: { team: b } }', ['tags, config']],
    [{}, 'metadata: { tags: { openremote.io/environment: x } }', ['cluster-name, config']],
    [
      { 'admin-roles': 'arn:aws:iam::111122223333:role/x' },
      'accessConfig: { authenticationMode: CONFIG_MAP }',
      ['admin-roles, config'],
    ],
  ])('%j and %s', (given, text, expected) => expect(found(given, text)).toEqual(expected));

  test('the same thing said twice is none', () => {
    const given = { nodes: '2', 'node-type': 't3.large', 'kubernetes-version': '1.35' };
    expect(found(given, `metadata: { version: "1.35" }\n${group}`)).toEqual([]);
    expect(found({}, openremoteConfig)).toEqual([]);
  });
});

describe('reading', () => {
  const read = (given: Record<string, string>) =>
    readConfig(inputsOf(given), { region: 'eu-west-1', workspace: '/nowhere' });

  test('replaces the two variables and nothing else', () => {
    expect(substitute('${CLUSTER_NAME} ${AWS_REGION} ${HOME} $CLUSTER_NAME $$', { name: "a$&'", region: 'r' })).toBe(
      "a$&' r ${HOME} $CLUSTER_NAME $$",
    );
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ config: 'a: [' }, /Input "config": is no ClusterConfig/],
    [{ config: '- a' }, /not a mapping/],
    [{ config: 'kind: Cluster' }, /kind is "Cluster"/],
    [{ config: 'metadata: { version: 1.35 }' }, /metadata.version 1.35 has to be quoted/],
    [{ config: 'addons: vpc-cni' }, /addons is not a list/],
    [{ config: 'addons: [{ version: latest }]' }, /an item of addons has no name/],
    [{ 'config-file': 'no.yaml' }, /"config-file": \/nowhere\/no.yaml can't be read \(ENOENT\)/],
  ])('refuses %j', async (given, message) => expect(read(given)).rejects.toThrow(message));

  test('a file is read from the checkout, its variables replaced, its comments kept', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'config-file-test-'));
    const text = '# ours\nmetadata: { name: "${CLUSTER_NAME}", region: "${AWS_REGION}" } # both\nunknownKey: 1\n';
    await writeFile(join(workspace, 'cluster.yaml'), text);
    const given = { 'cluster-name': 'lab', 'config-file': 'cluster.yaml' };
    const { document, input } = await readConfig(inputsOf(given), { region: 'eu-west-1', workspace });
    await rm(workspace, { recursive: true });
    expect(input).toBe('config-file');
    expect(document.view).toMatchObject({ metadata: { name: 'lab', region: 'eu-west-1' }, unknownKey: 1 });
    expect(document.toString()).toMatch(/^# ours\n[^]*# both/);
  });

  test('what is taken out of a config need not be in it', () => {
    const document = ConfigDocument.parse('metadata: { name: a }');
    document.remove(['iam', 'serviceAccounts']);
    expect(document.view).toEqual({ metadata: { name: 'a' } });
  });

  test('both kinds of config at once are refused with the other inputs', () =>
    expect(() => inputsOf({ config: 'a: 1', 'config-file': 'b' })).toThrow('"config, config-file"'));
});
