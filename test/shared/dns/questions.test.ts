import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { addHostedZone } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { startLocalAws } from '../../../rehearsal/aws/start-local-aws.ts';
import type { StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { startDnsServer } from '../../../rehearsal/network/dns-server.ts';
import type { DnsServer } from '../../../rehearsal/network/dns-server.ts';
import { givenServers, nameServers } from '../../../shared/dns/authorities.ts';
import { describeAnswer, dnsClient } from '../../../shared/dns/questions.ts';

let cloud: StartedAws;
let server: DnsServer;

beforeAll(async () => {
  cloud = await startLocalAws({ services: [], speed: 1000 });
  addHostedZone(cloud.aws.store, {
    name: 'openremote.example',
    account: '111122223333',
    records: [
      { Name: 'demo.openremote.example', Type: 'A', TTL: 60, ResourceRecords: [{ Value: '192.0.2.2' }] },
      {
        Name: 'www.openremote.example',
        Type: 'CNAME',
        TTL: 60,
        ResourceRecords: [{ Value: 'Demo.OpenRemote.example.' }],
      },
    ],
  });
  server = await startDnsServer(cloud.aws);
});

afterAll(async () => {
  await server.stop();
  await cloud.stop();
});

test('what a server says is told apart', async () => {
  const client = dnsClient([server.address]);
  expect(await client.ask('demo.openremote.example', 'A')).toEqual({ kind: 'records', values: ['192.0.2.2'] });
  expect(await client.ask('www.openremote.example', 'CNAME')).toEqual({
    kind: 'records',
    values: ['demo.openremote.example'],
  });
  expect(await client.ask('nothing.openremote.example', 'A')).toEqual({ kind: 'no name' });
  expect(await client.ask('demo.openremote.example', 'AAAA')).toEqual({ kind: 'no data' });
  expect(await client.ask('demo.elsewhere.example', 'A')).toEqual({ kind: 'refused' });
  server.instead = () => 'SERVFAIL';
  expect(await client.ask('demo.openremote.example', 'A')).toEqual({ kind: 'failed' });
  delete server.instead;
});

test('a server that is not there is unreachable, in words too', async () => {
  const answer = await dnsClient(['127.0.0.1:1']).ask('demo.openremote.example', 'A');
  expect(answer.kind).toBe('unreachable');
  expect(describeAnswer(answer)).toMatch(/^nothing \(/);
});

test('the name servers of a zone are those that can be found; given ones are asked instead', async () => {
  const finder = dnsClient([server.address]);
  const found = await nameServers(['demo.openremote.example', 'ns.nowhere.example'], finder);
  expect(found.map(({ name }) => name)).toEqual(['demo.openremote.example']);
  const [given] = givenServers([server.address]);
  expect(given?.name).toBe(server.address);
  expect(await given?.client.ask('demo.openremote.example', 'A')).toMatchObject({ kind: 'records' });
});
