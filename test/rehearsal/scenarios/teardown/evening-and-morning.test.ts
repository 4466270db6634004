import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActionName } from '../../../../actions/index.ts';
import { Chain } from '../../../../rehearsal/scenarios/chain.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { failed, list, succeeded } from '../support.ts';

// One environment goes off in the evening and on in the morning; each test takes up what the one before it left.
let rehearsal: Rehearsal;
let chain: Chain;
const arrangement = new URL('./arrangement.ts', import.meta.url);
beforeAll(async () => {
  // Slow enough for a token of a quarter of an hour to outlive one call of Helm on a busy machine; what takes long is cut short.
  const latency = { controlPlaneCreate: 60, controlPlaneDelete: 60, nodegroupCreate: 30, nodegroupDelete: 30 };
  rehearsal = await startRehearsal({ speed: 60, latency });
  chain = new Chain(rehearsal);
  await rehearsal.inside(arrangement, 'leakInterfaces');
});
afterAll(() => rehearsal.close());

const minutes = 300_000;
const claim = 'postgresql-data';
const run = async (name: ActionName, inputs: Readonly<Record<string, string>> = {}) =>
  succeeded(await chain.run(name, { ...(name === 'setup-tools' ? {} : { timeout: '6h' }), ...inputs }));
const inCluster = { exposure: 'none' } as const;
const credentials = async () => {
  const path = '/api/v1/namespaces/openremote/secrets/openremote-secret';
  const secret = await rehearsal.inside<{ data: Record<string, string> }>(arrangement, 'readSecret', 'demo', path);
  return secret.data;
};
let passwords: Record<string, string> = {};

test(
  'in the evening: writers stop, every volume has a snapshot, nothing else is left',
  async () => {
    for (const name of ['setup-tools', 'create-cluster'] as const) await run(name);
    await run('deploy-openremote', inCluster);
    passwords = await credentials();
    await rehearsal.inside(arrangement, 'writeToVolume', claim, 'pg_data/asset', 'thermostat 21 °C');
    const result = await run('teardown', { data: 'keep-snapshots', 'snapshot-retention': '7d' });
    const kept = (await rehearsal.left()).map(({ type }) => type).sort();
    expect(kept).toEqual(['AWS::EC2::Snapshot', 'AWS::EC2::Snapshot', 'AWS::SSM::Parameter']);
    const snapshots = await list(rehearsal, 'AWS::EC2::Snapshot');
    for (const { state, tags } of snapshots) {
      expect(state).toBe('completed');
      expect(tags).toMatchObject({
        'openremote.io/environment': 'demo',
        'openremote.io/managed-by': 'eks-actions',
        'openremote.io/chart-revision': '1',
        'openremote.io/snapshot-set': expect.stringMatching(/^\d{8}T\d{6}Z$/),
      });
      expect(tags).not.toHaveProperty('openremote.io/expires-at');
    }
    const claims = snapshots.map(({ tags }) => `${tags['openremote.io/claim']} ${tags['openremote.io/size']}`).sort();
    expect(claims).toEqual(['openremote/manager-data 5', 'openremote/postgresql-data 10']);
    expect(result.outputs['snapshots']?.split('\n').sort()).toEqual(snapshots.map(({ id }) => id).sort());
    // No password stands anywhere in clear: not in tags, log or summary, and the rest of the log is readable.
    const told = [...result.log, result.summary, JSON.stringify(result.outputs), JSON.stringify(snapshots)].join('\n');
    for (const name of ['admin-password', 'postgresql-password']) {
      expect(told).not.toContain(passwords[name]);
      expect(told).not.toContain(Buffer.from(passwords[name] ?? '', 'base64').toString());
    }
    expect(result.summary).toContain('### Kept on purpose');
  },
  minutes,
);

test(
  'in the morning: what was written is there, and the password still fits',
  async () => {
    await run('create-cluster');
    const result = await run('deploy-openremote', { ...inCluster, 'restore-from': 'latest' });
    expect(result.log.join('\n')).toMatch(
      /✔ Bring back the data of demo, \d{8}T\d{6}Z .*manager-data, postgresql-data in eu-west-1\w; with its credentials/,
    );
    expect(await rehearsal.inside<string>(arrangement, 'readFromVolume', claim, 'pg_data/asset')).toBe(
      'thermostat 21 °C',
    );
    expect(await credentials()).toEqual(passwords);
    const volumes = (await list(rehearsal, 'AWS::EC2::Volume')).filter(({ data: { Size } }) => Size !== 32);
    expect(volumes.map(({ data, state }) => `${data.Size} ${state}`).sort()).toEqual(['10 in-use', '5 in-use']);
    const again = await run('deploy-openremote', { ...inCluster, 'restore-from': 'latest' });
    expect(again.log.join('\n')).toContain('`restore-from` brings nothing back');
  },
  minutes,
);

test('what is not there cannot be restored', async () => {
  const result = await chain.run('deploy-openremote', {
    ...inCluster,
    namespace: 'second',
    hostname: 'second.openremote.example',
    'restore-from': 'nobody',
  });
  expect(failed(result)).toMatch(
    /^The data can not be restored \(environment "nobody" in eu-west-1\): it has no completed/,
  );
});

test(
  'and when it is given up: restored volumes go too, the snapshots stay until their time is over',
  async () => {
    await run('teardown');
    const left = await rehearsal.left();
    expect(left.map(({ type }) => type).sort()).toEqual([
      'AWS::EC2::Snapshot',
      'AWS::EC2::Snapshot',
      'AWS::SSM::Parameter',
    ]);
    await rehearsal.inside(arrangement, 'ageSnapshots');
    const result = succeeded(
      await rehearsal.runAction('teardown', {
        expired: 'true',
        'role-to-assume': 'arn:aws:iam::111122223333:role/eks-actions-deploy',
      }),
    );
    expect(result.log.join('\n')).toMatch(/Deleting snapshot snap-\w+ of openremote\/postgresql-data, kept until/);
    expect(await rehearsal.left()).toEqual([]);
  },
  minutes,
);
