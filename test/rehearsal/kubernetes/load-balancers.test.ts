import type { DescribeSecurityGroupsResult, IpPermission } from '@aws-sdk/client-ec2';
import type {
  DescribeListenersOutput,
  DescribeTargetGroupsOutput,
  DescribeTargetHealthOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { objectsAt, textAt, textsAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { startAwsWorld } from './support/aws-world.ts';
import type { AwsWorld } from './support/aws-world.ts';
import {
  controllerPath,
  installController,
  installDefinitions,
  untilControllerWorks,
} from './support/load-balancer-controller.ts';
import { hostname, LoadBalancing, makeBackend } from './support/load-balancing.ts';
import { paths } from './support/manifests.ts';
import { account, region } from './support/test-aws.ts';
import { until } from './support/until.ts';

let world: AwsWorld;
let load: LoadBalancing;
const merge = { type: 'application/merge-patch+json' };
const bindings = '/apis/elbv2.k8s.aws/v1beta1/namespaces/default/targetgroupbindings';
const prefix = 'service.beta.kubernetes.io/aws-load-balancer-';

beforeAll(async () => {
  world = await startAwsWorld({ loadBalancerInterfacesLinger: 400 });
  await world.giveIdentity('aws-load-balancer-controller', 'lbc');
  await makeBackend(world);
  load = new LoadBalancing(world);
});
afterAll(() => world.stop());

const balanced = (name: string, annotations: Record<string, string> = {}) => ({
  metadata: {
    name,
    annotations: { [`${prefix}scheme`]: 'internet-facing', [`${prefix}nlb-target-type`]: 'ip', ...annotations },
  },
  spec: {
    type: 'LoadBalancer',
    selector: { app: 'web' },
    ports: [
      { name: 'http', port: 80, targetPort: 'http' },
      { name: 'mqtts', port: 8883, targetPort: 8883 },
    ],
  },
});

async function groups(): Promise<DescribeSecurityGroupsResult['SecurityGroups']> {
  const filter = { Name: 'tag:elbv2.k8s.aws/cluster', Values: ['demo'] };
  return (await world.call<DescribeSecurityGroupsResult>('ec2', 'DescribeSecurityGroups', { Filters: [filter] }))
    .SecurityGroups;
}

async function nodePermissions(): Promise<IpPermission[]> {
  const answer = await world.call<DescribeSecurityGroupsResult>('ec2', 'DescribeSecurityGroups', {
    GroupIds: [world.nodeGroup],
  });
  return answer.SecurityGroups?.[0]?.IpPermissions ?? [];
}

describe('before the controller works', () => {
  test('without its custom resources it crashes at its start', async () => {
    await installController(world);
    const pods =
      '/api/v1/namespaces/kube-system/pods?labelSelector=app.kubernetes.io%2Fname%3Daws-load-balancer-controller';
    const pod = await until('a crash loop', async () =>
      (await world.cluster.list(pods)).find(
        (one) =>
          textAt(objectsAt(one, 'status', 'containerStatuses')[0], 'state', 'waiting', 'reason') === 'CrashLoopBackOff',
      ),
    );
    const path = `/api/v1/namespaces/kube-system/pods/${textAt(pod, 'metadata', 'name') ?? ''}/log?container=controller`;
    await until('its last words', async () => {
      const { text } = await world.cluster.send('GET', path);
      return text.includes('no matches for kind \\"TargetGroupBinding\\"') ? true : undefined;
    });
  });

  test('its webhook refuses every new Service as long as no pod of it is ready', async () => {
    const { json } = await world.cluster.send('POST', paths.services, balanced('early'));
    expect(json).toMatchObject({ code: 500, reason: 'InternalError' });
    expect(textAt(json, 'message')).toBe(
      'Internal error occurred: failed calling webhook "mservice.elbv2.k8s.aws": failed to call webhook: Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/mutate-v1-service?timeout=10s": no endpoints available for service "aws-load-balancer-webhook-service"',
    );
    await installDefinitions(world);
    await untilControllerWorks(world);
    await until('the webhook answers', async () => {
      const dry = await world.cluster.send('POST', `${paths.services}?dryRun=All`, balanced('early'));
      return dry.status === 201 ? true : undefined;
    });
  });
});

describe('a Service of type LoadBalancer', () => {
  let service: JsonObject;

  test('with a certificate ends TLS on the ports that it names, and goes again', async () => {
    const { cluster } = world;
    const certificate = `arn:aws:acm:${region}:${account}:certificate/0a1b2c3d`;
    cluster.aws.store.add({
      type: 'AWS::CertificateManager::Certificate',
      id: certificate,
      arn: certificate,
      account,
      region,
      createdBy: 'test',
      data: { CertificateArn: certificate, Status: 'ISSUED', DomainName: 'mqtts.demo.openremote.example' },
    });
    const { metadata, spec } = balanced('manager-mqtts', {
      [`${prefix}ssl-cert`]: certificate,
      [`${prefix}ssl-ports`]: '8883',
      [`${prefix}ssl-negotiation-policy`]: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      [`${prefix}backend-protocol`]: 'tcp',
    });
    const ports = [{ name: 'mqtts', port: 8883, targetPort: 'http' }];
    await cluster.create(paths.services, { metadata, spec: { ...spec, ports } });
    await cluster.untilObject(`${paths.services}/manager-mqtts`, (object) => hostname(object) !== undefined);
    const [balancer] = await load.loadBalancers();
    const { Listeners } = await load.ask<DescribeListenersOutput>('DescribeListeners', {
      LoadBalancerArn: balancer?.LoadBalancerArn,
    });
    expect(Listeners).toMatchObject([
      {
        Port: 8883,
        Protocol: 'TLS',
        SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        Certificates: [{ CertificateArn: certificate }],
      },
    ]);
    const { TargetGroups } = await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups');
    expect(TargetGroups).toMatchObject([{ Protocol: 'TCP', TargetType: 'ip' }]);
    await cluster.send('DELETE', `${paths.services}/manager-mqtts`);
    await cluster.untilGone(`${paths.services}/manager-mqtts`);
    expect(await load.loadBalancers()).toEqual([]);
  });

  test('becomes an internet-facing NLB with listeners, target groups and security groups', async () => {
    await world.cluster.create(paths.services, balanced('proxy'));
    service = await world.cluster.untilObject(`${paths.services}/proxy`, (object) => hostname(object) !== undefined);
    expect(valueAt(service, 'spec', 'loadBalancerClass')).toBe('service.k8s.aws/nlb');
    expect(textsAt(service, 'metadata', 'finalizers')).toContain('service.k8s.aws/resources');
    const [balancer] = await load.loadBalancers();
    expect(balancer).toMatchObject({
      Type: 'network',
      Scheme: 'internet-facing',
      DNSName: hostname(service),
      VpcId: world.vpcId,
    });
    expect(balancer?.LoadBalancerName).toMatch(/^k8s-default-proxy-[0-9a-f]{10}$/);
    expect(balancer?.AvailabilityZones?.map(({ SubnetId }) => SubnetId).sort()).toEqual([...world.subnets].sort());
    expect(balancer?.SecurityGroups).toHaveLength(2);
    expect(await load.tagsOf(balancer?.LoadBalancerArn)).toEqual({
      'elbv2.k8s.aws/cluster': 'demo',
      'service.k8s.aws/stack': 'default/proxy',
      'service.k8s.aws/resource': 'LoadBalancer',
      'openremote.io/environment': 'demo',
    });
    const listeners = await load.ask<DescribeListenersOutput>('DescribeListeners', {
      LoadBalancerArn: balancer?.LoadBalancerArn,
    });
    expect(listeners.Listeners?.map(({ Port, Protocol }) => [Port, Protocol])).toEqual([
      [80, 'TCP'],
      [8883, 'TCP'],
    ]);
    await world.cluster.untilEvent('proxy', 'SuccessfullyReconciled');
  });

  test('has the ready pods as targets, and follows them', async () => {
    const { TargetGroups = [] } = await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups');
    const http = TargetGroups.find(({ Port }) => Port === 80 || Port === 8080);
    const targets = async () => {
      const health = await load.ask<DescribeTargetHealthOutput>('DescribeTargetHealth', {
        TargetGroupArn: http?.TargetGroupArn,
      });
      return (health.TargetHealthDescriptions ?? [])
        .filter(({ TargetHealth }) => TargetHealth?.State !== 'draining')
        .map(({ Target }) => `${Target?.Id ?? ''}:${Target?.Port ?? 0}`)
        .sort();
    };
    const addresses = async () =>
      (await world.cluster.list(`${paths.pods}?labelSelector=app%3Dweb`))
        .map((pod) => `${textAt(pod, 'status', 'podIP') ?? ''}:8080`)
        .sort();
    const agree = async (count: number) => {
      const [have, want] = await Promise.all([targets(), addresses()]);
      return have.length === count && have.join() === want.join() ? have : undefined;
    };
    await until('two targets', () => agree(2));
    await world.cluster.send('PATCH', `${paths.deployments}/web`, { spec: { replicas: 3 } }, merge);
    await until('three targets', () => agree(3));
  });

  test('opens the nodes to the shared group, by a rule that refers to it', async () => {
    const backend = (await groups())?.find(({ GroupName }) => GroupName?.startsWith('k8s-traffic-demo-'));
    const rule = await until('a rule', async () =>
      (await nodePermissions()).find(({ UserIdGroupPairs }) => UserIdGroupPairs?.[0]?.GroupId === backend?.GroupId),
    );
    expect(rule.UserIdGroupPairs?.[0]?.Description).toBe('elbv2.k8s.aws/targetGroupBinding=shared');
    expect([rule.FromPort, rule.ToPort]).toEqual([8080, 8883]);
  });

  test('a new port is added to what exists', async () => {
    const ports = [...objectsAt(service, 'spec', 'ports'), { name: 'https', port: 443, targetPort: 8443 }];
    await world.cluster.send('PATCH', `${paths.services}/proxy`, { spec: { ports } }, merge);
    const [balancer] = await load.loadBalancers();
    await until('a third listener', async () => {
      const { Listeners } = await load.ask<DescribeListenersOutput>('DescribeListeners', {
        LoadBalancerArn: balancer?.LoadBalancerArn,
      });
      return Listeners?.length === 3 ? true : undefined;
    });
    expect(await load.loadBalancers()).toHaveLength(1);
  });

  test('stays while the controller is away, and goes with everything when it is back', async () => {
    const { cluster } = world;
    await cluster.send('PATCH', controllerPath, { spec: { replicas: 0 } }, merge);
    await cluster.untilObject(controllerPath, (object) => valueAt(object, 'status', 'replicas') === undefined);
    await cluster.send('DELETE', `${paths.services}/proxy`);
    // Whatever the controller would do it does within moments; nothing may happen now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textAt(await cluster.get(`${paths.services}/proxy`), 'metadata', 'deletionTimestamp')).toBeDefined();
    expect(await load.loadBalancers()).toHaveLength(1);

    await cluster.send('PATCH', controllerPath, { spec: { replicas: 1 } }, merge);
    await cluster.untilGone(`${paths.services}/proxy`);
    expect(await load.loadBalancers()).toEqual([]);
    expect((await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups')).TargetGroups).toEqual([]);
    expect(await cluster.list(bindings)).toEqual([]);
    expect(await groups()).toEqual([]);
    expect(await nodePermissions()).toEqual([]);
    const refused = cluster.aws.recorder.calls.filter(
      ({ operation, outcome }) => operation === 'DeleteSecurityGroup' && outcome === 'DependencyViolation',
    );
    expect(refused.length).toBeGreaterThan(0);
  });

  test('that cannot be built says why', async () => {
    await world.cluster.create(paths.services, balanced('hidden', { [`${prefix}scheme`]: 'internal' }));
    const event = await world.cluster.untilEvent('hidden', 'FailedBuildModel');
    expect(event['message']).toContain('unable to resolve at least one subnet');
    expect(textsAt(await world.cluster.get(`${paths.services}/hidden`), 'metadata', 'finalizers')).toEqual([]);
    await world.cluster.send('DELETE', `${paths.services}/hidden`);
  });

  test('with deletion protection stays until that is off', async () => {
    const { cluster } = world;
    const attribute = `${prefix}attributes`;
    await cluster.create(paths.services, balanced('protected', { [attribute]: 'deletion_protection.enabled=true' }));
    await cluster.untilObject(`${paths.services}/protected`, (object) => hostname(object) !== undefined);
    await cluster.send('DELETE', `${paths.services}/protected`);
    const event = await cluster.untilEvent('protected', 'FailedCleanup');
    expect(event['message']).toContain('OperationNotPermitted');
    const [balancer] = await load.loadBalancers();
    await load.ask('ModifyLoadBalancerAttributes', {
      LoadBalancerArn: balancer?.LoadBalancerArn,
      Attributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
    });
    await cluster.untilGone(`${paths.services}/protected`);
  });
});

test('without a role the controller is refused by AWS, and says so', async () => {
  const other = await startAwsWorld();
  try {
    await installDefinitions(other);
    await installController(other);
    await untilControllerWorks(other);
    await until('a Service', async () =>
      (await other.cluster.send('POST', paths.services, balanced('proxy'))).status === 201 ? true : undefined,
    );
    const event = await other.cluster.untilEvent('proxy', 'FailedBuildModel');
    expect(event['message']).toContain('operation error EC2: DescribeSubnets, get identity: get credentials');
  } finally {
    await other.stop();
  }
});
