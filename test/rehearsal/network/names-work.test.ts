import {
  ACMClient,
  DeleteCertificateCommand,
  DescribeCertificateCommand,
  type DomainValidation,
  RequestCertificateCommand,
} from '@aws-sdk/client-acm';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  type LoadBalancer,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  type ChangeAction,
  ChangeResourceRecordSetsCommand,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { createAcmService } from '../../../rehearsal/aws/acm/service.ts';
import { addDefaultVpc } from '../../../rehearsal/aws/ec2/default-vpc.ts';
import { ec2Options } from '../../../rehearsal/aws/ec2/options.ts';
import { createEc2Service } from '../../../rehearsal/aws/ec2/service.ts';
import { elasticLoadBalancingOptions } from '../../../rehearsal/aws/elasticloadbalancing/options.ts';
import { createElasticLoadBalancingService } from '../../../rehearsal/aws/elasticloadbalancing/service.ts';
import { createIamService } from '../../../rehearsal/aws/iam/service.ts';
import { addHostedZone, type ZoneResource } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { createRoute53Service } from '../../../rehearsal/aws/route53/service.ts';
import {
  defaultAccount,
  defaultRegion,
  type StartedAws,
  startLocalAws,
} from '../../../rehearsal/aws/start-local-aws.ts';
import { CertificateAuthority } from '../../../rehearsal/certificate-authority.ts';
import { leftovers } from '../../../rehearsal/leftovers.ts';
import { type DnsServer, startDnsServer } from '../../../rehearsal/network/dns-server.ts';
import { type HttpsProxy, startHttpsProxy } from '../../../rehearsal/network/https-proxy.ts';

const host = 'demo.openremote.example';

let cloud: StartedAws;
let dns: DnsServer;
let proxy: HttpsProxy;
let zone: ZoneResource;
let directory: string;
let balancing: ElasticLoadBalancingV2Client;
let certificates: ACMClient;
let records: Route53Client;

beforeAll(async () => {
  const services = [
    createEc2Service(ec2Options()),
    createElasticLoadBalancingService(elasticLoadBalancingOptions()),
    createIamService(),
    createRoute53Service(),
    createAcmService(),
  ];
  cloud = await startLocalAws({ services, speed: 2000, latency: { certificateDetach: 1000 } });
  addDefaultVpc(cloud.aws, defaultRegion);
  zone = addHostedZone(cloud.aws.store, { name: 'openremote.example', account: defaultAccount });
  const authority = await CertificateAuthority.create();
  [dns, proxy] = await Promise.all([startDnsServer(cloud.aws), startHttpsProxy(cloud.aws, authority)]);
  directory = await mkdtemp(join(tmpdir(), 'names-test-'));
  await writeFile(join(directory, 'ca.pem'), authority.pem);
  balancing = new ElasticLoadBalancingV2Client(cloud.clientSettings());
  certificates = new ACMClient(cloud.clientSettings());
  records = new Route53Client(cloud.clientSettings());
});

afterAll(async () => {
  for (const client of [balancing, certificates, records]) client.destroy();
  await Promise.all([proxy.stop(), dns.stop(), cloud.stop(), rm(directory, { recursive: true })]);
});

/** Asks again every few seconds of rehearsed time; the test's own time limit ends it. */
async function until<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    await cloud.aws.clock.sleep(20);
  }
}

async function change(action: ChangeAction, ...sets: ResourceRecordSet[]): Promise<void> {
  const Changes = sets.map((ResourceRecordSet) => ({ Action: action, ResourceRecordSet }));
  await records.send(new ChangeResourceRecordSetsCommand({ HostedZoneId: zone.id, ChangeBatch: { Changes } }));
}

async function describeCertificate(arn: string) {
  return (await certificates.send(new DescribeCertificateCommand({ CertificateArn: arn }))).Certificate;
}

async function makeLoadBalancer(certificate: string): Promise<{ balancer: LoadBalancer; group: string }> {
  const subnets = cloud.aws.store
    .list<{ SubnetId: string; VpcId: string }>('AWS::EC2::Subnet', defaultRegion)
    .slice(0, 2);
  const made = await balancing.send(
    new CreateLoadBalancerCommand({ Name: 'web', Type: 'application', Subnets: subnets.map(({ id }) => id) }),
  );
  const groups = await balancing.send(
    new CreateTargetGroupCommand({
      Name: 'web',
      Protocol: 'HTTP',
      Port: 8080,
      TargetType: 'ip',
      VpcId: subnets[0]?.data.VpcId,
    }),
  );
  const [balancer] = made.LoadBalancers ?? [];
  const group = groups.TargetGroups?.[0]?.TargetGroupArn ?? '';
  if (balancer === undefined) throw new Error('no load balancer was made');
  await balancing.send(
    new CreateListenerCommand({
      LoadBalancerArn: balancer.LoadBalancerArn,
      Port: 443,
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: certificate }],
      DefaultActions: [{ Type: 'forward', TargetGroupArn: group }],
    }),
  );
  await balancing.send(
    new RegisterTargetsCommand({ TargetGroupArn: group, Targets: [{ Id: '172.31.0.10', Port: 8080 }] }),
  );
  return { balancer, group };
}

function aliases({ CanonicalHostedZoneId, DNSName }: LoadBalancer): ResourceRecordSet[] {
  return (['A', 'AAAA'] as const).map((Type) => ({
    Name: host,
    Type,
    AliasTarget: {
      HostedZoneId: CanonicalHostedZoneId,
      DNSName: `dualstack.${DNSName}`,
      EvaluateTargetHealth: false,
    },
  }));
}

/** What a child process with the usual variables sees of the site: a status, or the first word of why not. */
async function visit(): Promise<string> {
  const script = `fetch('https://${host}/manager/').then((r) => console.log(r.status), (e) => console.log('failed', e.cause?.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', script], {
    env: { HTTPS_PROXY: proxy.url, NODE_USE_ENV_PROXY: '1', NODE_EXTRA_CA_CERTS: join(directory, 'ca.pem') },
  });
  return stdout.trim().split(' ')[0] ?? '';
}

test('a certificate is validated, a site is reached under its name, and nothing is left after all was deleted', async () => {
  const { CertificateArn: certificate = '' } = await certificates.send(
    new RequestCertificateCommand({ DomainName: host, ValidationMethod: 'DNS' }),
  );
  const wanted = await until<DomainValidation['ResourceRecord']>(
    async () => (await describeCertificate(certificate))?.DomainValidationOptions?.[0]?.ResourceRecord,
  );
  const validation: ResourceRecordSet = {
    Name: wanted?.Name,
    Type: 'CNAME',
    TTL: 300,
    ResourceRecords: [{ Value: wanted?.Value }],
  };
  await change('UPSERT', validation);
  await until(async () => ((await describeCertificate(certificate))?.Status === 'ISSUED' ? true : undefined));

  expect(await visit()).toBe('failed');
  const { balancer, group } = await makeLoadBalancer(certificate);
  await change('UPSERT', ...aliases(balancer));
  const resolver = new Resolver();
  resolver.setServers([dns.address]);
  const addresses = await until(() => resolver.resolve4(host).catch(() => undefined));
  expect(addresses).toHaveLength(2);
  await until(async () => ((await visit()) === '200' ? true : undefined));

  expect(leftovers(cloud.aws.store).map(({ type }) => type)).toContain('AWS::Route53::RecordSet');
  await change('DELETE', ...aliases(balancer), validation);
  await balancing.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: balancer.LoadBalancerArn }));
  const remove = () => certificates.send(new DeleteCertificateCommand({ CertificateArn: certificate }));
  await expect(remove()).rejects.toMatchObject({ name: 'ResourceInUseException' });
  await until(() => remove().catch(() => undefined));
  await balancing.send(new DeleteTargetGroupCommand({ TargetGroupArn: group }));
  await until(async () => (leftovers(cloud.aws.store).length === 0 ? true : undefined));
  expect(cloud.aws.recorder.calls.some((call) => call.service === 'web' && call.outcome === 'ok')).toBe(true);
});
