import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { addHostedZone } from '../../../../rehearsal/aws/route53/hosted-zone.ts';
import { changeOnCondition } from '../../../../shared/aws/route-53/change-on-condition.ts';
import { changeRecords, listRecords } from '../../../../shared/aws/route-53/records.ts';
import type { RecordSet } from '../../../../shared/aws/route-53/records.ts';
import { connectedAws, type ConnectedAws } from '../../../support/connected-aws.ts';

let cloud: ConnectedAws;
let lines: string[];

beforeAll(async () => {
  cloud = await connectedAws();
});
afterAll(() => cloud.stop());

const wanted = (name: string): RecordSet => ({ name, type: 'A', ttl: 60, values: ['192.0.2.1'] });

/** Wants one record; before each of the first `times` batches somebody else writes it with another value. */
async function change(zone: string, times: number): Promise<string | undefined> {
  lines = [];
  const { id } = addHostedZone(cloud.local.aws.store, { name: zone, account: cloud.aws.accountId });
  const name = `demo.${zone}`;
  let disturbed = 0;
  const disturb = async (value: string) => {
    await changeRecords(
      cloud.aws,
      id,
      [{ action: 'UPSERT', record: { ...wanted(name), values: [value] } }],
      'somebody',
    );
  };
  const route53 = {
    route53: async () => {
      const connected = await cloud.aws.route53();
      if (disturbed < times) await disturb(`192.0.2.${++disturbed + 10}`);
      return connected;
    },
  };
  const plan = (records: readonly RecordSet[]) => {
    const before = records.find((each) => each.name === name);
    if (before?.values[0] === '192.0.2.1') return [];
    return [{ ...(before === undefined ? {} : { before }), after: wanted(name) }];
  };
  const records = await listRecords(cloud.aws, id);
  const order = { zone: { id, name: zone }, plan, records, comment: 'test' };
  const waiting = { signal: new AbortController().signal, log: (line: string) => lines.push(line) };
  return changeOnCondition(route53, order, waiting);
}

test('a batch on a zone that nobody changes is made at once', async () => {
  expect(await change('quiet.example', 0)).toMatch(/^C/);
  expect(lines).toEqual([]);
});

test('records that somebody changed in between are read and planned on again', async () => {
  expect(await change('busy.example', 1)).toMatch(/^C/);
  expect(lines).toEqual(['The records have changed since they were read; they are read again.']);
});

test('where somebody is faster every time, it ends with what to look for', async () => {
  await expect(change('hectic.example', 99)).rejects.toMatchObject({
    what: 'The records were changed by somebody else each time before this run could (4 times)',
    remedy: expect.stringContaining('second writer'),
  });
});
