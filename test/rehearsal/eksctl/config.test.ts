import { describe, expect, test } from '@jest/globals';

import type { ClusterConfig } from '../../../rehearsal/eksctl/config/cluster-config.ts';
import {
  applyDefaults,
  serviceAccountsToCreate,
  unlistedDefaultAddons,
} from '../../../rehearsal/eksctl/config/defaults.ts';
import { refuseNotRehearsed } from '../../../rehearsal/eksctl/config/not-rehearsed.ts';
import { parseConfig } from '../../../rehearsal/eksctl/config/read-config.ts';
import { planSubnets } from '../../../rehearsal/eksctl/config/subnet-plan.ts';
import { checkConfig, checkFile } from '../../../rehearsal/eksctl/config/validation.ts';

const head = 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: demo, region: eu-west-1}\n';

function config(rest = ''): ClusterConfig {
  return parseConfig(head + rest, 'c.yaml');
}

function check(rest: string): void {
  const parsed = config(rest);
  checkFile(parsed);
  checkConfig(parsed);
}

/** All of these texts were seen from eksctl 0.230.0 itself. */
describe('decoding is as strict as eksctl’s', () => {
  const strict = 'loading config file "c.yaml": error unmarshaling JSON: while decoding JSON: ';
  test.each([
    ['bogus: 1', `${strict}json: unknown field "bogus"`],
    ['nodeGroups: [{name: a, spot: true}]', `${strict}json: unknown field "spot"`],
    [
      'managedNodeGroups: [{name: a, minSize: two}]',
      'cannot unmarshal string into Go struct field ManagedNodeGroup.managedNodeGroups.minSize of type int',
    ],
    ['managedNodeGroups: [{name: a, tags: {x: 1}}]', 'cannot unmarshal number into Go struct field'],
    [
      'accessConfig: {accessEntries: [{principalARN: notanarn}]}',
      `${strict}invalid ARN "notanarn": arn: invalid prefix`,
    ],
    ['vpc: {cidr: foo}', `${strict}failed to Parse cidr string to net.IPNet: invalid CIDR address: foo`],
    ['metadata: {name: x, region: y}', 'error converting YAML to JSON: yaml: line 4: key is already set in map'],
    // YAML 1.1, as eksctl reads it: y is a boolean.
    ['iam: {serviceAccounts: [{metadata: {name: a}, tags: {x: y}}]}', 'cannot unmarshal bool into Go struct field'],
  ])('%s', (rest, message) => {
    expect(() => config(rest)).toThrow(message);
  });

  test('only a ClusterConfig of v1alpha5 is one', () => {
    expect(() => parseConfig('', 'c.yaml')).toThrow("Object 'Kind' is missing in ''");
    expect(() => parseConfig(head.replace('ClusterConfig', 'Foo'), 'c.yaml')).toThrow(
      'no kind "Foo" is registered for version "eksctl.io/v1alpha5"',
    );
    expect(() => parseConfig(head.replace('v1alpha5', 'v1alpha9'), 'c.yaml')).toThrow(
      'for version "eksctl.io/v1alpha9"',
    );
  });

  test('JSON is YAML too', () => {
    const text = JSON.stringify({
      apiVersion: 'eksctl.io/v1alpha5',
      kind: 'ClusterConfig',
      metadata: { name: 'a', region: 'eu-west-1' },
    });
    expect(parseConfig(text, '-').metadata.name).toBe('a');
  });

  test('everything that the sections can hold is known', () => {
    const rest = `
iam:
  withOIDC: true
  serviceAccounts: [{metadata: {name: a, labels: {b: c}}, wellKnownPolicies: {awsLoadBalancerController: true}, roleName: r}]
  podIdentityAssociations: [{namespace: a, serviceAccountName: b, permissionPolicyARNs: [x], createServiceAccount: true, tags: {k: v}}]
vpc: {subnets: {public: {a: {id: subnet-1}}}, clusterEndpoints: {publicAccess: true, privateAccess: true}, publicAccessCIDRs: [1.2.3.4/32]}
managedNodeGroups:
  - {name: a, spot: true, instanceTypes: [t3.large], taints: [{key: k, value: v, effect: NoSchedule}], updateConfig: {maxUnavailable: 1}}
nodeGroups: [{name: b, kubeletExtraConfig: {a: {b: 1}}, taints: {k: "v:NoSchedule"}, maxPodsPerNode: 20}]
cloudWatch: {clusterLogging: {enableTypes: ["*"], logRetentionInDays: 7}}
addons: [{name: vpc-cni, configurationValues: "{}", attachPolicy: {Statement: []}}]
`;
    expect(config(rest).nodeGroups?.[0]?.name).toBe('b');
  });
});

describe('a config is refused as eksctl refuses it', () => {
  test.each([
    ['availabilityZones: [eu-west-1a]', 'only 1 zone(s) specified [eu-west-1a], 2 are required (can be non-unique)'],
    ['managedNodeGroups: [{name: a},{name: a}]', 'managedNodeGroups[1].name "a" is not unique'],
    ['managedNodeGroups: [{name: a}]\nnodeGroups: [{name: a}]', 'managedNodeGroups[0].name "a" is not unique'],
    ['managedNodeGroups: [{minSize: 1}]', 'managedNodeGroups[0].name must be set'],
    [
      'managedNodeGroups: [{name: a, minSize: 3, maxSize: 2}]',
      'cannot use --nodes-min=3 and --nodes-max=2 at the same time',
    ],
    [
      'managedNodeGroups: [{name: a, minSize: 3, desiredCapacity: 1}]',
      'cannot use --nodes-min=3 and --nodes=1 at the same time',
    ],
    ['managedNodeGroups: [{name: a, taints: [{key: x, effect: Bad}]}]', 'invalid taint effect: Bad'],
    [
      'managedNodeGroups: [{name: a, amiFamily: AmazonLinux2}]',
      'AmazonLinux2 is not supported for Kubernetes version 1.34',
    ],
    [
      "managedNodeGroups: [{name: a, labels: {'kubernetes.io/foo': x}}]",
      'reserved prefixes [kubernetes.io/, k8s.io/]: [kubernetes.io/foo]',
    ],
    [
      'accessConfig: {accessEntries: [{type: STANDARD}]}',
      'accessEntries[0].principalARN must be set to a valid AWS ARN',
    ],
    ['upgradePolicy: {supportType: FOO}', 'upgradePolicy.supportType must be either "STANDARD" or "EXTENDED"'],
    [
      'iam: {serviceAccounts: [{metadata: {name: a}, attachPolicyARNs: [x]}]}',
      'iam.withOIDC must be enabled explicitly for iam.serviceAccounts to be created',
    ],
    [
      'iam: {podIdentityAssociations: [{namespace: a, serviceAccountName: b, roleARN: x}]}',
      'the "eks-pod-identity-agent" addon must be installed',
    ],
    [
      'addons: [{name: x, serviceAccountRoleARN: a, attachPolicyARNs: [b]}]',
      'invalid configuration for "x" addon: at most one of',
    ],
    [
      'autoModeConfig: {enabled: true}\naddons: [{name: vpc-cni}]',
      'core networking addons are not required on a cluster using Auto Mode',
    ],
    ['autoModeConfig: {enabled: false, nodePools: [system]}', 'when Auto Mode is disabled'],
    ['vpc: {clusterEndpoints: {publicAccess: false}}', 'must have one of public or private clusterEndpoints enabled'],
    [
      'cloudWatch: {clusterLogging: {enableTypes: [foo]}}',
      'log type "foo" (cloudWatch.clusterLogging.enableTypes[0]) is unknown',
    ],
    [
      'availabilityZones: [a, b]\nvpc: {subnets: {public: {a: {id: s}}}}',
      'vpc.subnets and availabilityZones cannot be set at the same time',
    ],
    [
      'addonsConfig: {disableDefaultAddons: true}\nmanagedNodeGroups: [{name: a, desiredCapacity: 1}]',
      'in a cluster without VPC CNI',
    ],
  ])('%s', (rest, message) => {
    expect(() => check(rest)).toThrow(message);
  });

  test('names and regions', () => {
    const bad = (name: string, region: string): ClusterConfig => ({ metadata: { name, region } });
    expect(() => checkConfig(bad('1demo_', 'eu-west-1'))).toThrow('validation for 1demo_ failed, name must satisfy');
    expect(() => checkConfig(bad('demo', 'eu-mars-1'))).toThrow(
      '--region=eu-mars-1 is not supported - use one of: us-west-1,',
    );
    expect(() => checkFile(bad('demo', ''))).toThrow('metadata.region must be set');
  });

  test('sections that the stand-in does not act on are refused, not left out', () => {
    expect(() => refuseNotRehearsed(config('karpenter: {version: "1"}\nprivateCluster: {enabled: true}'))).toThrow(
      'does not rehearse karpenter, privateCluster.enabled',
    );
    expect(() => refuseNotRehearsed(config('managedNodeGroups: [{name: a}]'))).not.toThrow();
  });
});

describe('defaults', () => {
  test('a node group that says nothing is 2 × m5.large with 80 GiB', () => {
    const filled = config('managedNodeGroups: [{name: a}]');
    applyDefaults(filled);
    expect(filled.managedNodeGroups?.[0]).toMatchObject({
      instanceType: 'm5.large',
      minSize: 2,
      maxSize: 2,
      desiredCapacity: 2,
      volumeSize: 80,
      volumeType: 'gp3',
      labels: { 'alpha.eksctl.io/cluster-name': 'demo', 'alpha.eksctl.io/nodegroup-name': 'a' },
    });
    expect(filled.accessConfig?.authenticationMode).toBe('API_AND_CONFIG_MAP');
    expect(filled.vpc).toMatchObject({ cidr: '192.168.0.0/16', nat: { gateway: 'Single' } });
  });

  test('add-ons that are not listed are added, only metrics-server with Auto Mode', () => {
    expect(unlistedDefaultAddons(config('addons: [{name: coredns}]'))).toEqual([
      'vpc-cni',
      'kube-proxy',
      'metrics-server',
    ]);
    expect(unlistedDefaultAddons(config('autoModeConfig: {enabled: true}'))).toEqual(['metrics-server']);
    expect(unlistedDefaultAddons(config('addonsConfig: {disableDefaultAddons: true}'))).toEqual([]);
  });

  test('with OIDC a CNI that is not listed gets a service account of its own', () => {
    const accounts = serviceAccountsToCreate(config('iam: {withOIDC: true}'));
    expect(accounts.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)).toEqual(['kube-system/aws-node']);
    expect(serviceAccountsToCreate(config('iam: {withOIDC: true}\naddons: [{name: vpc-cni}]'))).toEqual([]);
  });
});

describe('a VPC is cut as eksctl cuts it', () => {
  test('two zones', () => {
    expect(planSubnets('192.168.0.0/16', ['a', 'b'])).toEqual({
      public: [
        { zone: 'a', cidr: '192.168.0.0/19' },
        { zone: 'b', cidr: '192.168.32.0/19' },
      ],
      private: [
        { zone: 'a', cidr: '192.168.64.0/19' },
        { zone: 'b', cidr: '192.168.96.0/19' },
      ],
    });
  });

  test('five zones need sixteenths', () => {
    const plan = planSubnets('10.0.0.0/16', ['a', 'b', 'c', 'd', 'e']);
    expect(plan.public[4]?.cidr).toBe('10.0.64.0/20');
    expect(plan.private[0]?.cidr).toBe('10.0.80.0/20');
  });
});
