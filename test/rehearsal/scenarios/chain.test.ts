import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';

import type { ActionName } from '../../../actions/index.ts';
import type { AskedPermissions } from '../../../rehearsal/scenarios/asked-permissions.ts';
import { Chain, environment, wayUp } from '../../../rehearsal/scenarios/chain.ts';
import type { ActionResult } from '../../../rehearsal/session.ts';
import { pins } from '../../../shared/tools/pins.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';
import { changes, expectState, failed, groups, list, records, succeeded, zoneId } from './support.ts';

// One environment goes up and down; each test takes up what the one before it left.
let rehearsal: Rehearsal;
let chain: Chain;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 250 });
  chain = new Chain(rehearsal);
});
afterAll(() => rehearsal.close());

const minutes = 60_000;
const owned = {
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/environment': environment.cluster,
  'openremote.io/repository': 'openremote/eks-actions',
};

/** What every action tells in its step summary. */
function expectSummary(result: ActionResult, name: ActionName): void {
  const { summary, outputs } = result;
  expect(summary).toMatch(new RegExp(`^## ${name}(: demo)?\n`));
  expect(summary).toMatch(/### Steps\n\n\| {2}\| Step \| Took \| Remark \|\n(\| .* \|\n)*\| ✅ \| .+ \| \d+\w+ \| /);
  expect(summary).toMatch(/```mermaid\ngantt\n {4}dateFormat X\n(.*\n)* {4}\S.* :done, s0, 0, \d+\n/);
  expect(summary).toContain('### Outputs\n\n| Output | Value |');
  for (const output of Object.keys(outputs)) expect(summary).toContain(`| \`${output}\` | `);
}

/** A dry run tells the plan and changes nothing. */
async function expectDryRun(name: ActionName): Promise<ActionResult> {
  const result = succeeded(await chain.run(name, { 'dry-run': 'true' }));
  expect(changes(result.calls)).toEqual([]);
  expect(groups(result)).toContain('Plan (dry run, nothing will be changed)');
  expect(result.summary).toContain('**📝 dry run, nothing was changed**');
  expect(result.summary).toContain('### What would be done');
  expect(result.path).toEqual(chain.path);
  return result;
}

describe('an environment goes up', () => {
  test('setup-tools', async () => {
    const dry = await expectDryRun('setup-tools');
    expect(dry.calls.filter(({ service }) => service === 'downloads')).toEqual([]);
    const result = succeeded(await chain.run('setup-tools'));
    expect(result.outputs).toMatchObject({
      'eksctl-version': pins.eksctl,
      'kubectl-version': pins.kubectl,
      'helm-version': pins.helm,
    });
    for (const tool of ['eksctl', 'kubectl', 'helm']) {
      const path = result.outputs[`${tool}-path`] ?? '';
      expect(existsSync(path)).toBe(true);
      expect(result.path).toContain(path.slice(0, -tool.length - 1));
    }
    expectSummary(result, 'setup-tools');
  });

  test(
    'create-cluster',
    async () => {
      const dry = await expectDryRun('create-cluster');
      expect(dry.summary).toContain('### ClusterConfig\n\n```yaml\napiVersion: eksctl.io/v1alpha5\n');
      const result = succeeded(await chain.run('create-cluster'));
      const [cluster] = await list(rehearsal, 'AWS::EKS::Cluster');
      expect(cluster?.data).toMatchObject({ name: 'demo', status: 'ACTIVE', version: pins.kubernetes });
      expect(cluster?.tags).toMatchObject({ ...owned, 'openremote.io/expires-at': result.outputs['expires-at'] });
      expect(result.outputs).toMatchObject({
        'cluster-name': 'demo',
        'cluster-arn': cluster?.arn,
        created: 'true',
        'kubernetes-version': pins.kubernetes,
        'vpc-id': cluster?.data.resourcesVpcConfig.vpcId,
        'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        kubeconfig: result.env['KUBECONFIG'],
      });
      const stacks = await list(rehearsal, 'AWS::CloudFormation::Stack');
      for (const { state, tags } of stacks) {
        expect(state).toBe('CREATE_COMPLETE');
        expect(tags).toMatchObject(owned);
      }
      const [nodegroup] = await list(rehearsal, 'AWS::EKS::Nodegroup');
      expect(nodegroup?.data).toMatchObject({ status: 'ACTIVE', instanceTypes: ['t3.large'] });
      expect((await list(rehearsal, 'AWS::EKS::Addon')).map(({ data }) => data.status)).toEqual(
        Array(6).fill('ACTIVE'),
      );
      for (const { data } of await list(rehearsal, 'AWS::EC2::Volume')) {
        expect(data).toMatchObject({ VolumeType: 'gp3', Encrypted: true, Size: 32 });
      }
      await expectState(rehearsal, 'created');
      // Stack events are streamed while eksctl runs, and the post step has taken the credentials away.
      expect(groups(result)).toContain('Create the EKS cluster "demo" by eksctl');
      expect(result.log.join('\n')).toMatch(/^eksctl-demo-cluster \d\d:\d\d:\d\d CREATE_COMPLETE AWS::EC2::VPC VPC$/m);
      expect(existsSync(result.outputs['kubeconfig'] ?? '')).toBe(false);
      expectSummary(result, 'create-cluster');
    },
    3 * minutes,
  );

  test(
    'install-lb-controller',
    async () => {
      await expectDryRun('install-lb-controller');
      const result = succeeded(await chain.run('install-lb-controller'));
      expect(result.outputs).toEqual({
        'chart-version': pins.loadBalancerControllerChart,
        'controller-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
        'role-arn': expect.stringMatching(/^arn:aws:iam::111122223333:role\/eksctl-demo-/),
        installed: 'true',
      });
      expectSummary(result, 'install-lb-controller');
      expect(groups(result)).toEqual(
        expect.arrayContaining(['Plan', 'Wait until the controller and its webhook answer']),
      );
    },
    2 * minutes,
  );

  test(
    'deploy-openremote',
    async () => {
      await expectDryRun('deploy-openremote');
      const result = succeeded(await chain.run('deploy-openremote'));
      const [balancer, ...others] = await list(rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
      expect(others).toEqual([]);
      expect(balancer?.data).toMatchObject({ Type: 'network', Scheme: 'internet-facing', State: { Code: 'active' } });
      expect(balancer?.tags).toMatchObject(owned);
      expect(result.outputs).toMatchObject({
        url: `https://${environment.hostname}`,
        'load-balancer': balancer?.data.DNSName,
        namespace: 'openremote',
        revision: '1',
        'credentials-secret': 'openremote/openremote-secret',
      });
      const data = (await list(rehearsal, 'AWS::EC2::Volume')).filter(({ data: { Size } }) => Size !== 32);
      expect(data.map((volume) => volume.data.Size as number).sort((a, b) => a - b)).toEqual([1, 5, 10]);
      for (const { tags } of data) expect(tags).toMatchObject(owned);
      expectSummary(result, 'deploy-openremote');
      const logIn = ['aws eks update-kubeconfig --region eu-west-1 --name demo', result.outputs['credentials-command']];
      expect(result.summary).toContain(`\`\`\`sh\n${logIn.join('\n')}\n\`\`\``);
      expect(groups(result)).toEqual(expect.arrayContaining(['Plan', 'Wait until all workloads are ready']));
    },
    2 * minutes,
  );

  test('configure-dns', async () => {
    await expectDryRun('configure-dns');
    const result = succeeded(await chain.run('configure-dns'));
    const [balancer] = await list(rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer');
    const standing = await records(rehearsal);
    const aliases = standing.filter(({ Name }) => Name === `${environment.hostname}.`);
    expect(aliases.map(({ Type }) => Type)).toContain('A');
    for (const { AliasTarget } of aliases) {
      const { DNSName, CanonicalHostedZoneId } = balancer?.data ?? {};
      expect(AliasTarget).toMatchObject({ DNSName: `${DNSName}.`, HostedZoneId: CanonicalHostedZoneId });
    }
    const marks = standing.filter((record) => !aliases.includes(record));
    expect(marks.map(({ Type }) => Type)).toEqual(['TXT']);
    expect(marks[0]?.ResourceRecords?.[0]?.Value).toContain(`external-dns/owner=${environment.cluster},`);
    expect(result.outputs).toMatchObject({
      url: `https://${environment.hostname}`,
      'hosted-zone-id': await zoneId(rehearsal),
      records: expect.stringContaining(`"type":"A","target":"${balancer?.data.DNSName}"`),
      'change-id': expect.stringMatching(/^C[0-9A-Z]+$/),
    });
    expectSummary(result, 'configure-dns');
    await expectState(rehearsal, 'up');
  });
});

test(
  'the whole chain again changes nothing',
  async () => {
    for (const name of wayUp) {
      const result = succeeded(await chain.run(name));
      expect({ name, changes: changes(result.calls) }).toEqual({ name, changes: [] });
    }
    await expectState(rehearsal, 'up');
  },
  2 * minutes,
);

describe('and down', () => {
  test('teardown refuses while there is data that nobody gave up', async () => {
    const result = await chain.run('teardown', { data: 'refuse' });
    expect(failed(result)).toMatch(/^The environment "demo" holds data, and nothing says that it may be deleted/);
    expect(result.log.join('\n')).toContain('What to do: Set `data: delete` if the data is not needed any more');
    expect(changes(result.calls)).toEqual([]);
    await expectDryRun('teardown');
    await expectState(rehearsal, 'up');
  });

  test(
    'teardown leaves nothing',
    async () => {
      const result = succeeded(await chain.run('teardown'));
      expect(await rehearsal.left()).toEqual([]);
      const deleted = JSON.parse(result.outputs['deleted'] ?? '') as { kind: string; id: string }[];
      const kinds = new Set(deleted.map(({ kind }) => kind));
      const expected = [
        'DNS record',
        'load balancer',
        'target group',
        'security group',
        'volume',
        'node',
        'EKS cluster',
      ];
      expect([...kinds]).toEqual([...expected, 'CloudFormation stack', 'VPC']);
      expect(result.outputs).toMatchObject({ kept: '[]', leaked: '[]', snapshots: '', 'saved-per-day': '7.43' });
      expectSummary(result, 'teardown');
    },
    3 * minutes,
  );

  test('teardown again finds nothing to do', async () => {
    const result = succeeded(await chain.run('teardown'));
    expect(changes(result.calls)).toEqual([]);
    expect(result.outputs).toMatchObject({ deleted: '[]', leaked: '[]', 'saved-per-day': '0.00' });
    expect(result.log).toContain('· Nothing of the environment "demo" was found.');
  });
});

test('the roles of iam/ allow all of it, and it takes these statements of theirs', async () => {
  const module = new URL('../../../rehearsal/scenarios/asked-permissions.ts', import.meta.url);
  const { missing, needed } = await rehearsal.inside<AskedPermissions>(module, 'askedPermissions');
  expect(missing).toEqual([]);
  const observing = ['Observe.Look', 'Observe.LookAtSelf', 'Name.LookAtZones'];
  const making = ['Stacks', 'NetworksByStacks', 'NodesByStacks', 'ClustersByStacks', 'RolesByStacks'].map(
    (what) => `Build.Make${what}`,
  );
  const changing = ['Build.PassRoles', 'Build.ChangeClusters', 'Build.TagWhatIsMadeInClusters', 'Name.ChangeNames'];
  const deleting = ['Stacks', 'NetworksByStacks', 'NodesByStacks', 'RolesByStacks', 'Clusters'].map(
    (what) => `Remove.Delete${what}`,
  );
  expect(needed).toEqual(expect.arrayContaining([...observing, ...making, ...changing, ...deleting]));
});
