import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RemoteWorkflowOptions } from '../../../support/rehearsal-messages.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { jobsThatRan, runThrough } from '../examples/workflow-run.ts';
import { failed, list, shortWaits, succeeded } from '../support.ts';

// The environment of examples/office-hours.yml goes off in the evening and on in the morning; each test takes up what the one before
// it left.
let rehearsal: Rehearsal;
let path: readonly string[];
const toolCache = mkdtempSync(join(tmpdir(), 'eks-actions-office-'));
const arrangement = new URL('./arrangement.ts', import.meta.url);
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 100, latency: shortWaits });
  ({ path } = await rehearsal.runAction('setup-tools', {}, { toolCache }));
  await rehearsal.inside(arrangement, 'leakInterfaces');
});
afterAll(async () => {
  await rehearsal.close();
  rmSync(toolCache, { recursive: true, force: true });
});

const minutes = 300_000;
/** The database of the environment's stack, and that of a second one in the same cluster. */
const database = 'openremote/postgresql-data';
const secondDatabase = 'second/postgresql-data';
/** Restored volumes are of one zone, where two t3.large hold one whole stack: further ones get along with little. */
const little = { resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '1Gi' } } };
const second = {
  namespace: 'second',
  hostname: 'second.openremote.example',
  exposure: 'none',
  values: JSON.stringify({ postgresql: little, keycloak: little, manager: little }),
};
/** What the evening leaves: a snapshot of each volume, and the credentials of both stacks. */
const kept = [
  ...Array.from({ length: 5 }, () => 'AWS::EC2::Snapshot'),
  ...Array.from({ length: 2 }, () => 'AWS::SSM::Parameter'),
];
const office = (options: RemoteWorkflowOptions) =>
  runThrough(rehearsal, 'examples/office-hours.yml', { toolCache, ...options });
const byHand = (inputs: Record<string, string>) => office({ event: 'workflow_dispatch', inputs });
const atHour = (schedule: string) => office({ event: 'schedule', payload: { schedule } });
/** What the example gives the action, and more. */
const deploy = (inputs: Readonly<Record<string, string>>) =>
  rehearsal.runAction(
    'deploy-openremote',
    {
      'cluster-name': 'office',
      hostname: 'office.openremote.example',
      'role-to-assume': 'arn:aws:iam::111122223333:role/eks-actions-deploy',
      'restore-from': 'latest',
      timeout: '4h',
      ...inputs,
    },
    { path },
  );
const credentials = async (namespace: string) => {
  const secretPath = `/api/v1/namespaces/${namespace}/secrets/openremote-secret`;
  const secret = await rehearsal.inside<{ data: Record<string, string> }>(
    arrangement,
    'readSecret',
    'office',
    secretPath,
  );
  return secret.data;
};
let passwords: Record<string, string> = {};
let secondPasswords: Record<string, string> = {};

test(
  'in the evening: writers stop, every volume has a snapshot, nothing else is left',
  async () => {
    await byHand({ switch: 'on', fresh: 'true' });
    succeeded(await deploy({ ...second, 'restore-from': '' }));
    passwords = await credentials('openremote');
    secondPasswords = await credentials('second');
    await rehearsal.inside(arrangement, 'writeToVolume', database, 'pg_data/asset', 'thermostat 21 °C');
    await rehearsal.inside(arrangement, 'writeToVolume', secondDatabase, 'pg_data/asset', 'pump');
    const evening = await atHour('13 18 * * 1-5');
    expect(jobsThatRan(evening)).toEqual(['evening']);
    expect((await rehearsal.left()).map(({ type }) => type).sort()).toEqual(kept);
    const snapshots = await list(rehearsal, 'AWS::EC2::Snapshot');
    for (const { state, tags } of snapshots) {
      expect(state).toBe('completed');
      expect(tags).toMatchObject({
        'openremote.io/environment': 'office',
        'openremote.io/managed-by': 'eks-actions',
        'openremote.io/chart-revision': '1',
        'openremote.io/snapshot-set': expect.stringMatching(/^\d{8}T\d{6}Z$/),
      });
      expect(tags).not.toHaveProperty('openremote.io/expires-at');
    }
    const claims = snapshots.map(({ tags }) => `${tags['openremote.io/claim']} ${tags['openremote.io/size']}`).sort();
    expect(claims).toEqual([
      'openremote/manager-data 5',
      'openremote/postgresql-data 10',
      'openremote/proxy-data 1',
      'second/manager-data 5',
      'second/postgresql-data 10',
    ]);
    const result = evening.jobs.flatMap(({ steps }) => steps).find(({ outputs }) => outputs['snapshots'] !== undefined);
    expect(result?.outputs['snapshots']?.split('\n').sort()).toEqual(snapshots.map(({ id }) => id).sort());
    // No password stands anywhere in clear: not in tags, log or summary, and the rest of the log is readable.
    const told = JSON.stringify([evening, snapshots]);
    for (const stack of [passwords, secondPasswords]) {
      for (const name of ['admin-password', 'postgresql-password']) {
        expect(told).not.toContain(stack[name]);
        expect(told).not.toContain(Buffer.from(stack[name] ?? '', 'base64').toString());
      }
    }
    expect(result?.summary).toContain('### Kept on purpose');
  },
  minutes,
);

test(
  'in the morning: what was written is there, and the password still fits',
  async () => {
    const morning = await atHour('43 4 * * 1-5');
    expect(jobsThatRan(morning)).toEqual(['morning']);
    const log = morning.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.log.map(({ text }) => text)));
    expect(log.join('\n')).toMatch(
      /✔ Bring back the data of office, \d{8}T\d{6}Z .*manager-data, postgresql-data, proxy-data in eu-west-1\w; with its credentials/,
    );
    expect(await rehearsal.inside<string>(arrangement, 'readFromVolume', database, 'pg_data/asset')).toBe(
      'thermostat 21 °C',
    );
    expect(await credentials('openremote')).toEqual(passwords);
    const volumes = (await list(rehearsal, 'AWS::EC2::Volume')).filter(({ data: { Size } }) => Size !== 32);
    expect(volumes.map(({ data, state }) => `${data.Size} ${state}`).sort()).toEqual([
      '1 in-use',
      '10 in-use',
      '5 in-use',
    ]);
    const again = succeeded(await deploy({}));
    expect(again.log.join('\n')).toContain('`restore-from` brings nothing back');
  },
  minutes,
);

test(
  'each stack gets its own data back by the name of the environment, and one that had none says whose it wants by ids',
  async () => {
    const third = { ...second, namespace: 'third', hostname: 'third.openremote.example' };
    expect(failed(await deploy(third))).toMatch(
      /several namespaces \((openremote, second|second, openremote)\), and none of "third": name the snapshots by their ids/,
    );
    expect(failed(await deploy({ ...third, 'restore-from': 'nobody' }))).toMatch(
      /^The data can not be restored \(environment "nobody" in eu-west-1\): it has no completed/,
    );
    const ofSecond = (await list(rehearsal, 'AWS::EC2::Snapshot'))
      .filter(({ tags }) => tags['openremote.io/claim']?.startsWith('second/'))
      .map(({ id }) => id);
    const restored = async (stack: typeof second, from: string) => {
      succeeded(await deploy({ ...stack, 'restore-from': from }));
      const volume = `${stack.namespace}/postgresql-data`;
      expect(await rehearsal.inside<string>(arrangement, 'readFromVolume', volume, 'pg_data/asset')).toBe('pump');
      expect(await credentials(stack.namespace)).toEqual(secondPasswords);
    };
    await restored(second, 'office');
    await restored(third, ofSecond.join(', '));
    // Its data is spoilt: all of it goes, and comes back from the same snapshots.
    await rehearsal.inside(arrangement, 'deleteNamespace', 'office', 'third');
    await restored(third, ofSecond.join(', '));
  },
  minutes,
);

test(
  'and when it is given up: restored volumes go too, the snapshots stay until their time is over',
  async () => {
    const inputs = { environment: 'office', confirm: 'office', data: 'delete' };
    await runThrough(rehearsal, 'examples/openremote-teardown.yml', { toolCache, inputs });
    expect((await rehearsal.left()).map(({ type }) => type).sort()).toEqual(kept);
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
