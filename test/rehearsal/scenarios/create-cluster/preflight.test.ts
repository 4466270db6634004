import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { Chain, type Inputs } from '../../../../rehearsal/scenarios/chain.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, succeeded } from '../support.ts';
import { arrangement as states } from './lane.ts';

const arrangement = new URL('./preflight-arrangement.ts', import.meta.url);

let rehearsal: Rehearsal;
let chain: Chain;
beforeAll(async () => {
  // Nothing is waited for here, and at a higher speed the role's session would end before a busy machine has used it.
  rehearsal = await startRehearsal({ speed: 100 });
  chain = new Chain(rehearsal);
});
afterAll(() => rehearsal.close());

/** Runs create-cluster once for each of the inputs, at the same time; nothing of that may change anything. */
async function runAll<Name extends string>(cases: Readonly<Record<Name, Inputs>>): Promise<Record<Name, ActionResult>> {
  const runs = Object.entries<Inputs>(cases).map(async ([name, inputs]) => {
    const result = await chain.run('create-cluster', inputs);
    expect(changes(result.calls)).toEqual([]);
    return [name, result] as const;
  });
  return Object.fromEntries(await Promise.all(runs)) as Record<Name, ActionResult>;
}

/** The annotation of a run that was refused. */
function refused(result: ActionResult): string {
  expect(result.log.join('\n')).toContain('Nothing was created or changed.');
  return failed(result);
}

describe('refused before anything is made', () => {
  const alone = {
    small: { 'node-type': 't3.small' },
    large: { profile: '2xlarge' },
    supported: { 'kubernetes-version': '1.34', ttl: '60d' },
    offered: { 'kubernetes-version': '1.29' },
    zones: { 'availability-zones': 'eu-west-1a\neu-west-1c', 'node-type': 'm8i.large' },
    controlPlane: { 'aws-region': 'us-east-1', 'availability-zones': 'use1-az1\nuse1-az3' },
    unknown: { 'node-type': 't9.large' },
    peers: { 'peer-cidrs': '10.0.0.0/8\n192.168.128.0/17' },
    fargate: { fargate: 'true' },
  };
  let results: Record<keyof typeof alone, ActionResult>;
  beforeAll(async () => {
    results = await runAll(alone);
  });

  test('nodes on which OpenRemote does not fit, with the smallest on which it does', () => {
    expect(refused(results.small)).toMatch(
      /^OpenRemote \(profile small\) does not fit on 2 × t3\.small: manager asks for 2048 MiB/,
    );
    expect(results.small.log.join('\n')).toContain('`node-type: t3a.medium` with `nodes: 2`');
  });

  test('a larger profile on the default nodes', () => {
    expect(refused(results.large)).toMatch(/^OpenRemote \(profile 2xlarge\) does not fit on 2 × t3\.large/);
  });

  test('OpenRemote on Fargate alone, with the smallest nodes', () => {
    expect(refused(results.fargate)).toMatch(
      /does not fit on Fargate alone: .* need EBS volumes, which Fargate can't attach/,
    );
    expect(results.fargate.log.join('\n')).toContain('`node-type: t3a.medium` with `nodes: 2`');
  });

  test('a version whose standard support ends before the environment does', () => {
    expect(refused(results.supported)).toMatch(
      /"kubernetes-version": standard support of 1\.34 end.*for example 1\.3\d$/,
    );
  });

  test('a version that EKS does not offer', () => {
    expect(refused(results.offered)).toContain('EKS does not offer 1.29, but 1.36');
  });

  test('zones that the type does not know, and those in which EKS has no control planes', () => {
    expect(refused(results.zones)).toMatch(/eu-west-1c can't be used, it does not offer m8i\.large/);
    expect(refused(results.controlPlane)).toMatch(/EKS can't place a control plane in us-east-1\w \(use1-az3\)/);
  });

  test('a type that does not exist', () => {
    expect(refused(results.unknown)).toMatch(/^The instance type t9\.large does not exist in eu-west-1/);
  });

  test("a network whose range overlaps with the VPC's", () => {
    expect(refused(results.peers)).toMatch(/"peer-cidrs": 192\.168\.128\.0\/17 overlaps with 192\.168\.0\.0\/16/);
  });
});

describe('refused for what the account is like, all reasons together', () => {
  test('quotas, permissions, and a name that is somebody else’s', async () => {
    await rehearsal.inside(arrangement, 'setQuotas', { vpcs: 1, onDemandVcpus: 2, elasticAddresses: 1 });
    await rehearsal.inside(arrangement, 'forbid', ['eks:CreateNodegroup', 'iam:PassRole']);
    await rehearsal.inside(states, 'makeForeignStack', 'taken');
    const { full } = await runAll({
      full: { 'cluster-name': 'taken', 'private-nodes': 'true', nat: 'highly-available', 'dry-run': 'true' },
    });
    await rehearsal.inside(arrangement, 'setQuotas', {});
    await rehearsal.inside(arrangement, 'forbid', []);
    const message = refused(full);
    expect(message).toMatch(/^The cluster can't be made as asked, for 5 reasons: \(1\) .* \(5\) /);
    expect(message).toMatch(
      /There is a cluster "taken" already, and it was not made by this suite \(arn:aws:cloudformation:.*and has alpha\.eksctl\.io\/cluster-name=taken/,
    );
    expect(message).toMatch(/The role may not make 2 calls .* IAM denies eks:CreateNodegroup, iam:PassRole/);
    expect(message).toMatch(/quota "VPCs per Region" .*: 1 more are needed, 1 of 1 are in use/);
    expect(message).toMatch(/quota "EC2-VPC Elastic IPs" .*: 2 more are needed, 0 of 1 are in use/);
    expect(message).toMatch(/On-Demand Standard .*: 4 more are needed, 0 of 2 are in use/);
    // A dry run shows all the same what it would have been.
    for (const title of ['Looked at before anything is made', 'Fit', 'Cost in USD (estimate)', 'ClusterConfig']) {
      expect(full.summary).toContain(`### ${title}`);
    }
  });
});

describe('a dry run', () => {
  const dry = (inputs: Inputs): Inputs => ({ 'dry-run': 'true', ...inputs });
  const allowed = {
    plain: dry({ ttl: '8h' }),
    other: dry({ 'node-type': 't3.small', workload: 'other' }),
    extended: dry({ 'kubernetes-version': '1.33', 'allow-extended-support': 'true' }),
    warned: dry({ 'node-type': 't3.small', preflight: 'warn', 'peer-cidrs': '192.168.0.0/24' }),
  };
  let results: Record<keyof typeof allowed, ActionResult>;
  beforeAll(async () => {
    results = await runAll(allowed);
  });
  const logOf = (result: ActionResult) => succeeded(result).log.join('\n');

  test('shows the ClusterConfig, the plan, what was looked at, fit and cost, in the log and in the summary', () => {
    const log = logOf(results.plain);
    expect(log).toMatch(/Pods +20 +70 +50/);
    expect(log).toMatch(/Control plane +1 +0\.1000 +2\.40 +0\.80/);
    expect(log).toContain('Prices were asked for live, from the AWS price list.');
    expect(log).toMatch(/Costs about 0\.\d\d USD per hour, \d\.\d\d per day, \d\.\d\d until it expires at 20/);
    expect(log).toMatch(/✅ +Quota "VPCs per Region" +1 more needed, 1 of 5 in use/);
    const titles = ['What would be done', 'Looked at before', 'Fit', 'Cost in USD (estimate)', 'ClusterConfig'];
    for (const title of titles) expect(results.plain.summary).toContain(`### ${title}`);
    expect(results.plain.summary).toContain('| Pods | 20 | 70 | 50 |');
  });

  test('takes small nodes for something else', () => {
    expect(logOf(results.other)).not.toMatch(/Volumes of OpenRemote|Network load balancer/);
  });

  test('takes extended support where it is allowed, and counts it', () => {
    const log = logOf(results.extended);
    expect(log).toMatch(/Extended support of the Kubernetes version +1 +0\.5000/);
    expect(log).toContain('supportType: EXTENDED');
  });

  test('takes anything where the look is only to warn', () => {
    const log = logOf(results.warned);
    expect(log).toContain('Goes on in spite of: OpenRemote (profile small) does not fit');
    expect(log).toContain('Goes on in spite of: Input "peer-cidrs": 192.168.0.0/24 overlaps');
  });

  test('says what nobody may ask, goes by the table of prices with its date, and goes on', async () => {
    const ec2 = ['AvailabilityZones', 'InstanceTypes', 'InstanceTypeOfferings', 'Vpcs', 'Addresses', 'Instances'];
    const calls = [
      ...[...ec2, 'SpotPriceHistory'].map((each) => ['ec2', `Describe${each}`, 'UnauthorizedOperation'] as const),
      ['eks', 'DescribeClusterVersions', 'AccessDeniedException'],
      ['iam', 'SimulatePrincipalPolicy', 'AccessDenied'],
      ['pricing', '*', 'AccessDeniedException'],
      ['servicequotas', '*', 'AccessDeniedException'],
    ] as const;
    for (const [service, operation, code] of calls) {
      await rehearsal.addFault({ service, operation, effect: { kind: 'error', code, status: 403 } });
    }
    const { blind } = await runAll({ blind: dry({ 'private-nodes': 'true', 'capacity-type': 'spot' }) });
    await rehearsal.clearFaults();
    const log = logOf(blind);
    expect(log).toMatch(/Prices are of the list of 2026-\d\d-\d\d for eu-west-1; they could not be asked for live/);
    expect(log).toContain('AWS refused pricing:GetProducts with AccessDeniedException');
    for (const [of, call] of [
      ['Permissions', 'iam:SimulatePrincipalPolicy'],
      ['Support of Kubernetes 1.35', 'eks:DescribeClusterVersions'],
      ['Zones of the instance types', 'ec2:DescribeInstanceTypeOfferings'],
      ['Fit of the pods', 'ec2:DescribeInstanceTypes'],
      ['Quota "VPCs per Region"', '(ec2|servicequotas):'],
      ['Quota "EC2-VPC Elastic IPs"', '(ec2|servicequotas):'],
      ['Quota "All Standard .* Spot Instance Requests"', 'ec2:DescribeInstanceTypes'],
    ]) {
      expect(log).toMatch(new RegExp(`· ${of ?? ''}: not checked \\(AWS refused ${call ?? ''}`));
    }
  });
});
