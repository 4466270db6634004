import { describe, expect, test } from '@jest/globals';

import { expiredSnapshots, snapshotTags } from '../../../shared/aws/storage/kept-data.ts';
import type { Snapshot } from '../../../shared/aws/storage/snapshots.ts';
import {
  chooseZone,
  credentialsOf,
  dataByNamespace,
  newestOfEachClaim,
  parseRestoreFrom,
} from '../../../shared/restore/choose-snapshots.ts';
import { credentialsSecret, persistentVolume } from '../../../shared/restore/volume-manifests.ts';

const snapshot = (
  id: string,
  claim: string,
  hour: number,
  more: Partial<Snapshot> = {},
  tags: object = {},
): Snapshot => ({
  id,
  volumeId: `vol-${id}`,
  size: 10,
  state: 'completed',
  progress: '100%',
  startedAt: new Date(Date.UTC(2026, 10, 21, hour)),
  tags: { 'openremote.io/claim': claim, 'openremote.io/zone': 'eu-west-1b', ...tags },
  ...more,
});

test.each([
  ['latest', { kind: 'latest' }],
  ['demo', { kind: 'environment', name: 'demo' }],
  [
    'snap-0123456789abcdef0, snap-0123456789abcdef1',
    { kind: 'snapshots', ids: ['snap-0123456789abcdef0', 'snap-0123456789abcdef1'] },
  ],
  [
    'snap-0123456789abcdef0\nsnap-0123456789abcdef1',
    { kind: 'snapshots', ids: ['snap-0123456789abcdef0', 'snap-0123456789abcdef1'] },
  ],
  ['demo other', undefined],
  ['snap-0123456789abcdef0 demo', undefined],
  ['-x', undefined],
])('restore-from: %s', (text, expected) => {
  expect(parseRestoreFrom(text)).toEqual(expected);
});

describe('the data of a claim', () => {
  test('is its newest snapshot that is completed, whichever teardown made it', () => {
    const data = newestOfEachClaim([
      snapshot('a', 'openremote/db', 1),
      snapshot('b', 'openremote/db', 3),
      snapshot('c', 'openremote/db', 4, { state: 'pending' }),
      snapshot('d', 'openremote/manager', 2),
      snapshot('e', 'none', 9, { tags: {} }),
    ]);
    expect(data.map(({ claim, snapshot: { id } }) => [claim, id])).toEqual([
      ['db', 'b'],
      ['manager', 'd'],
    ]);
  });

  test('is told apart from that of another stack, whose claims have the same names', () => {
    const stacks = dataByNamespace(
      [
        snapshot('a', 'openremote/db', 1),
        snapshot('b', 'second/db', 3),
        snapshot('c', 'third/db', 4, { state: 'pending' }),
        snapshot('d', 'monitoring/grafana', 5),
        snapshot('e', 'openremote/manager', 2),
      ],
      ['db', 'manager'],
    );
    expect([...stacks].map(([namespace, own]) => [namespace, own.map(({ id }) => id)])).toEqual([
      ['openremote', ['a', 'e']],
      ['second', ['b']],
    ]);
  });

  test('has the credentials of the newest snapshot that names some', () => {
    const data = newestOfEachClaim([
      snapshot('a', 'x/db', 1, {}, { 'openremote.io/credentials': '/old' }),
      snapshot('b', 'x/manager', 2, {}, { 'openremote.io/credentials': '/new' }),
      snapshot('c', 'x/proxy', 3),
    ]);
    expect(credentialsOf(data)).toBe('/new');
  });

  test('comes up where it was if a node is there, else where most nodes are', () => {
    const data = newestOfEachClaim([snapshot('a', 'x/db', 1)]);
    expect(chooseZone(data, ['eu-west-1a', 'eu-west-1a', 'eu-west-1b'])).toBe('eu-west-1b');
    expect(chooseZone(data, ['eu-west-1a', 'eu-west-1c', 'eu-west-1c'])).toBe('eu-west-1c');
    expect(chooseZone(data, [])).toBeUndefined();
  });
});

test('a restored volume waits for its claim, in its zone, and goes with it', () => {
  expect(
    persistentVolume({
      claim: 'db',
      namespace: 'openremote',
      volumeId: 'vol-1',
      size: 12,
      zone: 'eu-west-1b',
      storageClass: 'gp3',
      driver: 'ebs.csi.aws.com',
    }),
  ).toMatchObject({
    metadata: { name: 'db-vol-1', annotations: { 'pv.kubernetes.io/provisioned-by': 'ebs.csi.aws.com' } },
    spec: {
      capacity: { storage: '12Gi' },
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName: 'gp3',
      claimRef: { namespace: 'openremote', name: 'db' },
      csi: { driver: 'ebs.csi.aws.com', volumeHandle: 'vol-1' },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ values: ['eu-west-1b'] }] }] } },
    },
  });
});

test('Helm takes the restored Secret for its own', () => {
  const secret = credentialsSecret({ name: 'openremote-secret', data: { a: 'Yg==' } }, 'iot', 'openremote');
  expect(secret).toMatchObject({
    metadata: {
      namespace: 'iot',
      labels: { 'app.kubernetes.io/managed-by': 'Helm' },
      annotations: { 'meta.helm.sh/release-name': 'openremote', 'meta.helm.sh/release-namespace': 'iot' },
    },
    data: { a: 'Yg==' },
  });
});

test('a snapshot says what it is of and how long it is kept, but not when its environment ended', () => {
  const tags = snapshotTags(
    { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/expires-at': '2026-11-21T08:00:00Z', other: 'x' },
    {
      claim: 'openremote/db',
      size: 10,
      zone: 'eu-west-1a',
      set: '20261121T190000Z',
      credentials: '/p',
      release: { chart: 'openremote-1.2.3', revision: 4 },
      expiresAt: new Date('2026-12-21T19:00:00Z'),
    },
  );
  expect(tags).toEqual({
    Name: 'openremote/db',
    'openremote.io/managed-by': 'eks-actions',
    'openremote.io/claim': 'openremote/db',
    'openremote.io/size': '10',
    'openremote.io/zone': 'eu-west-1a',
    'openremote.io/snapshot-set': '20261121T190000Z',
    'openremote.io/credentials': '/p',
    'openremote.io/chart': 'openremote-1.2.3',
    'openremote.io/chart-revision': '4',
    'openremote.io/snapshot-expires-at': '2026-12-21T19:00:00Z',
  });
  const kept = [{ tags }, { tags: {} }];
  expect(expiredSnapshots(kept, new Date('2026-12-22T00:00:00Z'))).toEqual([kept[0]]);
  expect(expiredSnapshots(kept, new Date('2026-12-20T00:00:00Z'))).toEqual([]);
});
