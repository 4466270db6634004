import { describe, expect, test } from '@jest/globals';

import { mebibytes } from '../../../shared/kubernetes/claims.ts';
import type { Claim } from '../../../shared/kubernetes/claims.ts';
import { liftClaims } from '../../../shared/kubernetes/lift-claims.ts';
import { lineDiff } from '../../../shared/kubernetes/line-diff.ts';
import { describeDifference } from '../../../shared/kubernetes/manifest-diff.ts';
import { compareObjects, isSame, parseManifests } from '../../../shared/kubernetes/manifests.ts';
import { troubles } from '../../../shared/kubernetes/pods.ts';
import type { Pod } from '../../../shared/kubernetes/pods.ts';
import { decodeRecord, encodeRecord } from '../../../shared/tools/release-record.ts';

const secret = (value: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: n }\ndata: { password: ${value} }\n`;
const pod = (value: string) =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: n }\nspec: { containers: [{ name: c, image: i, env: [{ name: DB_PASSWORD, value: ${value} }, { name: MODE, value: ${value}-mode }] }] }\n`;

describe('what an upgrade changes', () => {
  test('added, changed and removed objects are told; the order of keys is no change', async () => {
    const before = await parseManifests(`${secret('eA==')}${pod('a')}`);
    const after = await parseManifests(
      `${secret('eA==').replace('name: s, namespace: n', 'namespace: n, name: s')}---\nkind: Service\napiVersion: v1\nmetadata: { name: x }\n`,
    );
    const { added, changed, removed } = compareObjects(before, after);
    expect([added.map(({ kind }) => kind), changed, removed.map(({ kind }) => kind)]).toEqual([
      ['Service'],
      [],
      ['Pod'],
    ]);
    expect(isSame(compareObjects(before, before))).toBe(true);
  });

  test('secrets are never shown; that they change is', async () => {
    const text = await describeDifference(
      await parseManifests(`${secret('b2xk')}${pod('old')}`),
      await parseManifests(`${secret('bmV3')}${pod('new')}`),
    );
    expect(text).toContain('~ Secret n/s');
    expect(text).toContain('(hidden, another value)');
    expect(text).toContain('new-mode');
    for (const hidden of ['b2xk', 'bmV3', 'value: old\n', 'value: new\n']) expect(text).not.toContain(hidden);
  });

  test('nothing is said to change when nothing does', async () => {
    const same = await parseManifests(secret('eA=='));
    expect(await describeDifference(same, same)).toBe('Nothing would change.');
  });
});

test('a difference of lines shows three lines around it', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const after = before.with(10, 'other');
  expect(lineDiff(before.join('\n'), after.join('\n')).split('\n')).toEqual([
    ' line 7',
    ' line 8',
    ' line 9',
    '-line 10',
    '+other',
    ' line 11',
    ' line 12',
    ' line 13',
    ' …',
  ]);
});

describe('claims', () => {
  test.each([
    ['10Gi', 10_240],
    ['512Mi', 512],
    ['1Ti', 1_048_576],
    ['1G', 1e9 / 1024 ** 2],
    ['nonsense', 0],
    [undefined, 0],
  ])('%s are %s MiB', (text, expected) => expect(mebibytes(text)).toBe(expected));

  test('a rollback asks for no less than a volume has, and leaves the rest of the text alone', () => {
    const claim: Claim = {
      name: 'data',
      labels: {},
      storageClass: 'gp3',
      volume: 'v',
      size: '20Gi',
      requested: 20_480,
      capacity: 20_480,
      phase: 'Bound',
    };
    const other = '---\n# Source: a.yaml\nkind: Service\nmetadata: {name: x}\n';
    const manifest = `${other}---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  resources:\n    requests:\n      storage: 10Gi\n${other}`;
    const lifted = liftClaims(manifest, [claim]);
    expect(lifted).toContain('storage: 20Gi');
    expect(lifted).toContain('storageClassName: gp3');
    expect(lifted.split(other)).toHaveLength(3);
    expect(liftClaims(lifted, [claim])).toBe(lifted);
    expect(liftClaims(manifest, [])).toBe(manifest);
  });

  test("Helm's record of a revision survives being read and written", () => {
    const record = { manifest: 'kind: Secret\n', name: 'openremote', version: 3 };
    expect(decodeRecord(encodeRecord(record))).toEqual(record);
  });
});

describe('troubles of pods', () => {
  const container = (state: object, more: object = {}): Pod => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    status: { containerStatuses: [{ name: 'c', ready: false, restartCount: 0, state, ...more }] },
  });
  const waiting = (reason: string) => ({ waiting: { reason, message: 'm' } });

  test.each(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'CreateContainerConfigError'])(
    '%s is one',
    (reason) =>
      expect(troubles([container(waiting(reason))])).toEqual([{ pod: 'p', container: 'c', reason: `${reason}: m` }]),
  );
  test('how the run before ended is told', () => {
    const killed = { restartCount: 2, lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } } };
    expect(troubles([container(waiting('CrashLoopBackOff'), killed)])[0]?.reason).toBe(
      'CrashLoopBackOff after 2 restarts, it ended with exit code 137 (OOMKilled)',
    );
  });
  test('of an image that cannot be pulled the end is told, where the cause stands', () => {
    const message =
      'Back-off pulling image "a/b:1": ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/a/b:1": failed to resolve reference "docker.io/a/b:1": pull access denied';
    expect(troubles([container({ waiting: { reason: 'ImagePullBackOff', message } })])[0]?.reason).toBe(
      'ImagePullBackOff: failed to resolve reference "docker.io/a/b:1": pull access denied',
    );
  });
  test('a crash loop is one also while the container happens to run', () => {
    expect(troubles([container({ running: {} }, { restartCount: 4 })])[0]?.reason).toBe('Restarted 4 times');
    expect(troubles([container({ running: {} }, { restartCount: 1 })])).toEqual([]);
  });
  test('starting is none', () => expect(troubles([container(waiting('ContainerCreating'))])).toEqual([]));
  test('a pod without room is one', () => {
    const conditions = [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/2 nodes' }];
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, status: { conditions } } as Pod;
    expect(troubles([pod])).toEqual([{ pod: 'p', reason: 'Unschedulable: 0/2 nodes' }]);
  });
});
