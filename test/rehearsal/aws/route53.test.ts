import {
  ChangeTagsForResourceCommand,
  CreateHostedZoneCommand,
  DeleteHostedZoneCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  ListHostedZonesCommand,
  ListTagsForResourceCommand,
  paginateListHostedZones,
} from '@aws-sdk/client-route-53';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { authorityFor } from '../../../rehearsal/aws/route53/authority.ts';
import { addHostedZone, delegate } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { defaultAccount } from '../../../rehearsal/aws/start-local-aws.ts';
import { a, type LocalRoute53, refusal, startRoute53 } from './local-route53.ts';

let route53: LocalRoute53;

beforeEach(async () => {
  route53 = await startRoute53();
});

afterEach(() => route53.stop());

describe('hosted zones', () => {
  test('a given zone is listed with its own NS and SOA, whatever region the client is in', async () => {
    const { HostedZones = [] } = await route53.client.send(new ListHostedZonesCommand({}));
    expect(HostedZones).toMatchObject([
      {
        Id: '/hostedzone/Z0EXAMPLE1',
        Name: 'openremote.example.',
        Config: { PrivateZone: false },
        ResourceRecordSetCount: 2,
      },
    ]);
    const { DelegationSet } = await route53.client.send(new GetHostedZoneCommand({ Id: '/hostedzone/Z0EXAMPLE1' }));
    expect(DelegationSet?.NameServers).toHaveLength(4);
  });

  test('listings are paginated and hold public and private zones of one name, but no other account’s', async () => {
    for (let number = 0; number < 5; number += 1) {
      await route53.client.send(
        new CreateHostedZoneCommand({ Name: `z${number}.example`, CallerReference: `ref-${number}` }),
      );
    }
    addHostedZone(route53.cloud.aws.store, {
      name: 'openremote.example',
      account: defaultAccount,
      vpcs: [{ VPCId: 'vpc-1' }],
    });
    addHostedZone(route53.cloud.aws.store, { name: 'elsewhere.example', account: '444455556666', id: 'Z0OTHER' });
    const names: (string | undefined)[] = [];
    let pages = 0;
    for await (const page of paginateListHostedZones({ client: route53.client, pageSize: 3 }, {})) {
      pages += 1;
      names.push(...(page.HostedZones ?? []).map((each) => each.Name));
    }
    expect(pages).toBe(3);
    expect(names.sort()).toEqual([
      'openremote.example.',
      'openremote.example.',
      ...[0, 1, 2, 3, 4].map((number) => `z${number}.example.`),
    ]);
    expect(await refusal(route53.client.send(new GetHostedZoneCommand({ Id: 'Z0OTHER' })))).toMatchObject({
      name: 'AccessDenied',
      status: 403,
    });
  });

  test('ListHostedZonesByName starts at the name and goes on with others, by reversed labels', async () => {
    for (const name of ['aaa.example', 'dev.openremote.example', 'zzz.test']) {
      addHostedZone(route53.cloud.aws.store, { name, account: defaultAccount });
    }
    const answer = await route53.client.send(
      new ListHostedZonesByNameCommand({ DNSName: 'openremote.example', MaxItems: 2 }),
    );
    expect(answer.HostedZones?.map((each) => each.Name)).toEqual(['openremote.example.', 'dev.openremote.example.']);
    expect(answer).toMatchObject({ IsTruncated: true, NextDNSName: 'zzz.test.' });
  });

  test('a zone is made once per caller reference and deleted only when empty', async () => {
    const { HostedZone } = await route53.client.send(
      new CreateHostedZoneCommand({ Name: 'new.example', CallerReference: 'one' }),
    );
    expect(
      await refusal(route53.client.send(new CreateHostedZoneCommand({ Name: 'new.example', CallerReference: 'one' }))),
    ).toMatchObject({ name: 'HostedZoneAlreadyExists', status: 409 });
    const id = HostedZone?.Id ?? '';
    await route53.changeIn(id, { Action: 'CREATE', ResourceRecordSet: a('www.new.example', '192.0.2.1') });
    expect(await refusal(route53.client.send(new DeleteHostedZoneCommand({ Id: id })))).toMatchObject({
      name: 'HostedZoneNotEmpty',
    });
    await route53.changeIn(id, { Action: 'DELETE', ResourceRecordSet: a('www.new.example', '192.0.2.1') });
    await route53.client.send(new DeleteHostedZoneCommand({ Id: id }));
    expect(await refusal(route53.client.send(new GetHostedZoneCommand({ Id: id })))).toMatchObject({
      name: 'NoSuchHostedZone',
      status: 404,
    });
  });

  test('tags', async () => {
    const named = { ResourceType: 'hostedzone', ResourceId: route53.zone.id } as const;
    await route53.client.send(
      new ChangeTagsForResourceCommand({
        ...named,
        AddTags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      }),
    );
    await route53.client.send(new ChangeTagsForResourceCommand({ ...named, RemoveTagKeys: ['a'] }));
    const { ResourceTagSet } = await route53.client.send(new ListTagsForResourceCommand(named));
    expect(ResourceTagSet?.Tags).toEqual([{ Key: 'b', Value: '2' }]);
  });
});

describe('who answers for a name', () => {
  test('the registered zone, a zone that NS records lead to, and nobody else', () => {
    const { store } = route53.cloud.aws;
    const twin = addHostedZone(store, { name: 'openremote.example', account: defaultAccount, registered: false });
    const child = addHostedZone(store, { name: 'dev.openremote.example', account: '444455556666', registered: false });
    addHostedZone(store, { name: 'unknown.example', account: defaultAccount, registered: false });
    expect(authorityFor(store, 'x.dev.openremote.example').zone?.id).toBe(route53.zone.id);
    delegate(route53.zone, child);
    expect(authorityFor(store, 'x.dev.openremote.example').zone?.id).toBe(child.id);
    expect(authorityFor(store, 'demo.openremote.example').zone?.id).not.toBe(twin.id);
    expect(authorityFor(store, 'www.unknown.example').kind).toBe('undelegated');
    expect(authorityFor(store, 'www.github.com').kind).toBe('foreign');
    store.remove(child);
    expect(authorityFor(store, 'x.dev.openremote.example').kind).toBe('lame');
  });
});
