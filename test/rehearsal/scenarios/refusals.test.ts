import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { Chain, environment } from '../../../rehearsal/scenarios/chain.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';
import { changes, failed, insideSession, list, records, zoneId } from './support.ts';

let rehearsal: Rehearsal;
let chain: Chain;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 2000 });
  chain = new Chain(rehearsal);
});
afterAll(() => rehearsal.close());

const withAws = ['create-cluster', 'install-lb-controller', 'deploy-openremote', 'configure-dns', 'teardown'] as const;
const ofClusters = ['create-cluster', 'install-lb-controller', 'deploy-openremote', 'teardown'] as const;

/** What configure-dns would be given as target. */
const target = { target: 'k8s-openremo-proxy-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com' };

function asSomebody<Result>(service: string, operation: string, input: object): Promise<Result> {
  return rehearsal.inside<Result>(insideSession, 'callAsSomebody', service, operation, input);
}

describe('in an account that is not allowed', () => {
  const allowed = { 'allowed-account-ids': '444455556666\n777788889999' };

  test.each(withAws)('%s takes no role', async (name) => {
    const result = await chain.run(name, { ...(name === 'configure-dns' ? target : {}), ...allowed });
    expect(failed(result)).toMatch(/allowed-account-ids.*111122223333.*444455556666, 777788889999/);
    expect(result.calls).toEqual([]);
  });

  test.each(withAws)('%s does nothing with credentials of the job', async (name) => {
    const { accessKeyId, secretAccessKey } = rehearsal.credentials;
    const inputs = { ...(name === 'configure-dns' ? target : {}), ...allowed, 'role-to-assume': '' };
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const result = await chain.run(name, inputs, { env });
    expect(failed(result)).toMatch(/account 111122223333, which is not an allowed one .*444455556666, 777788889999/);
    expect(result.log.join('\n')).toContain('Nothing was created or changed.');
    expect(result.calls.map(({ service, operation }) => `${service}:${operation}`)).toEqual(['sts:GetCallerIdentity']);
  });
});

describe('without a cluster', () => {
  test.each(['install-lb-controller', 'deploy-openremote'] as const)('%s says so', async (name) => {
    const result = await chain.run(name);
    expect(failed(result)).toMatch(/^There is no EKS cluster "demo" \(account 111122223333, region eu-west-1\)/);
    expect(changes(result.calls)).toEqual([]);
  });
});

describe('a name that somebody else has', () => {
  let balancer: { DNSName: string; CanonicalHostedZoneId: string };
  let zone: string;
  beforeAll(async () => {
    const subnets = await rehearsal.inside<string[]>(insideSession, 'defaultSubnets');
    const input = { Name: 'proxy', Type: 'network', Subnets: subnets.slice(0, 2) };
    const made = await asSomebody<{ LoadBalancers: (typeof balancer)[] }>(
      'elasticloadbalancing',
      'CreateLoadBalancer',
      input,
    );
    balancer = made.LoadBalancers[0]!;
    zone = await zoneId(rehearsal);
  });

  async function refused(record: object): Promise<string> {
    const change = (Action: string) =>
      asSomebody('route53', 'ChangeResourceRecordSets', {
        HostedZoneId: zone,
        ChangeBatch: { Changes: [{ Action, ResourceRecordSet: record }] },
      });
    await change('CREATE');
    const before = await records(rehearsal);
    const result = await chain.run('configure-dns', { target: balancer.DNSName });
    expect(changes(result.calls)).toEqual([]);
    expect(await records(rehearsal)).toEqual(before);
    await change('DELETE');
    return failed(result);
  }

  test('is not taken from a record of their own', async () => {
    const record = { Name: environment.hostname, Type: 'A', TTL: 60, ResourceRecords: [{ Value: '192.0.2.1' }] };
    expect(await refused(record)).toMatch(/^The name demo\.openremote\.example is taken .*A → 192\.0\.2\.1.*somebody/);
  });

  test('is not taken from another environment', async () => {
    const owner = '"heritage=external-dns,external-dns/owner=other,external-dns/resource=eks-actions/x"';
    const record = { Name: `a-${environment.hostname}`, Type: 'TXT', TTL: 300, ResourceRecords: [{ Value: owner }] };
    expect(await refused(record)).toMatch(/^The name demo\.openremote\.example is taken .*: it belongs to .*"other"/);
  });

  test('is not pointed at what does not exist, nor in a zone that is not there', async () => {
    const nowhere = await chain.run('configure-dns', target);
    expect(failed(nowhere)).toMatch(/^There is no load balancer with the host name k8s-openremo-proxy-/);
    const outside = await chain.run('configure-dns', { target: balancer.DNSName, hostname: 'demo.example.com' });
    expect(failed(outside)).toMatch(
      /^No public hosted zone of this account holds demo\.example\.com: there are: openr/,
    );
    expect(changes([...nowhere.calls, ...outside.calls])).toEqual([]);
  });
});

describe('a cluster of the same name that somebody else made', () => {
  beforeAll(async () => {
    const trust = { Effect: 'Allow', Principal: { Service: 'eks.amazonaws.com' }, Action: 'sts:AssumeRole' };
    const { Role } = await asSomebody<{ Role: { Arn: string } }>('iam', 'CreateRole', {
      RoleName: 'somebodys-cluster',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
    });
    const subnets = await rehearsal.inside<string[]>(insideSession, 'defaultSubnets');
    await asSomebody('eks', 'CreateCluster', {
      name: environment.cluster,
      roleArn: Role.Arn,
      resourcesVpcConfig: { subnetIds: subnets.slice(0, 2) },
    });
    while ((await list(rehearsal, 'AWS::EKS::Cluster'))[0]?.data.status !== 'ACTIVE') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  test.each(ofClusters)('%s does not touch it', async (name) => {
    const result = await chain.run(name);
    expect(failed(result)).toMatch(
      name === 'create-cluster'
        ? /^There is a cluster "demo" already, and it was not made by this suite/
        : /"demo" was not made by this suite, so (it is not touched|nothing of it is deleted)/,
    );
    expect(failed(result)).toContain('it lacks the tags openremote.io/managed-by=eks-actions');
    expect(changes(result.calls)).toEqual([]);
    expect((await list(rehearsal, 'AWS::EKS::Cluster')).map(({ data }) => data.status)).toEqual(['ACTIVE']);
  });
});
