import { describe, expect, test } from '@jest/globals';

import { Patience } from '../../../actions/deploy-openremote/ready/patience.ts';
import { rootCause } from '../../../actions/deploy-openremote/ready/root-cause.ts';
import type { Cause } from '../../../actions/deploy-openremote/ready/root-cause.ts';
import { judgeClaims } from '../../../shared/kubernetes/claim-troubles.ts';
import type { ClaimEvent } from '../../../shared/kubernetes/claim-troubles.ts';
import type { Pod } from '../../../shared/kubernetes/pods.ts';
import { claim } from './samples.ts';

const pending = { ...claim('postgresql-data', '10Gi', 'slow'), phase: 'Pending', volume: '' };
const event = (type: string, reason: string, message: string): ClaimEvent => ({
  type,
  reason,
  message,
  involvedObject: { name: 'postgresql-data' },
});
const waitsForPod = event('Normal', 'WaitForFirstConsumer', 'waiting for first consumer');
const waitsForProvisioner = event('Normal', 'ExternalProvisioning', "Waiting for the external provisioner 'nobody'");
const notFound = event('Warning', 'ProvisioningFailed', 'storageclass "slow" not found');
const nobody = event('Normal', 'FailedBinding', 'no persistent volumes available');

function pod(name: string, status: Pod['status'], claimName?: string): Pod {
  const volumes = claimName === undefined ? [] : [{ persistentVolumeClaim: { claimName } }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { volumes }, status: status ?? {} };
}

const container = (state: object, restartCount = 0) => ({
  containerStatuses: [{ name: 'main', ready: false, restartCount, state }],
});
const crashing = (name: string) => pod(name, container({ waiting: { reason: 'CrashLoopBackOff' } }, 5));
const restarted = (name: string) => pod(name, container({ running: {} }, 4));
const unpulled = (name: string) => pod(name, container({ waiting: { reason: 'ImagePullBackOff', message: 'm' } }));
const unscheduled = (name: string, message: string, claimName?: string) =>
  pod(name, { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }] }, claimName);
const database = pod('postgresql-0', { phase: 'Pending' }, 'postgresql-data');

const causeOf = (pods: readonly Pod[], events: readonly ClaimEvent[] = []) =>
  rootCause(pods, judgeClaims([pending, claim('manager-data', '5Gi')], events));
const ofClaim = (reason: RegExp, hopeless: boolean) => ({
  kind: 'claim',
  pod: 'postgresql-0',
  hopeless,
  trouble: { claim: { name: 'postgresql-data' }, reason: expect.stringMatching(reason) as unknown },
});
const ofPod = (name: string) => ({ kind: 'pod', trouble: { pod: name } });

describe('what keeps the stack from starting', () => {
  const noRoom = '0/2 nodes are available: 2 Insufficient memory.';
  const noVolume = "0/2 nodes are available: 2 node(s) didn't find available persistent volumes to bind.";
  const immediate = '0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims.';
  const cases: [string, readonly Pod[], readonly ClaimEvent[], object][] = [
    ['a claim whose pod has no node yet', [database], [waitsForPod], ofClaim(/Wait/, false)],
    ['a class that is not there', [database, restarted('keycloak-x')], [notFound], ofClaim(/"slow" not found/, true)],
    ['nobody who makes volumes', [database], [nobody], ofClaim(/^FailedBinding/, true)],
    ['a provisioner that may still answer', [database], [waitsForProvisioner], ofClaim(/'nobody'/, false)],
    [
      'a provisioner that does not answer, while Keycloak restarts for want of the database',
      [restarted('keycloak-x'), crashing('manager-x'), database],
      [waitsForPod, waitsForProvisioner],
      ofClaim(/'nobody'/, true),
    ],
    [
      'no volume to bind, which the scheduler says',
      [unscheduled('postgresql-0', noVolume, 'postgresql-data')],
      [waitsForPod],
      ofClaim(/^Unschedulable: .*persistent volumes to bind/, true),
    ],
    [
      'a claim of a class that binds at once',
      [unscheduled('postgresql-0', immediate, 'postgresql-data')],
      [waitsForProvisioner],
      ofClaim(/unbound immediate/, true),
    ],
    [
      'no room for the database, whose claim waits for its node',
      [crashing('keycloak-x'), unscheduled('postgresql-0', noRoom, 'postgresql-data')],
      [waitsForPod],
      ofPod('postgresql-0'),
    ],
    ['no image, over those that crash', [crashing('keycloak-x'), unpulled('proxy-x')], [], ofPod('proxy-x')],
    [
      'the crash on which another one stands',
      [crashing('manager-x'), restarted('keycloak-x')],
      [],
      ofPod('keycloak-x'),
    ],
    [
      'the database’s image, over a manager without room',
      [unscheduled('manager-x', noRoom), unpulled('postgresql-0')],
      [],
      ofPod('postgresql-0'),
    ],
  ];
  test.each(cases)('%s', (_name, pods, events, expected) => expect(causeOf(pods, events)).toMatchObject(expected));

  test('a claim that no pod of the stack waits for is none of its business', () => {
    expect(causeOf([pod('keycloak-x', { phase: 'Pending' })], [notFound])).toBeUndefined();
  });
  test('a lost volume is hopeless, a bound claim no trouble', () => {
    expect(judgeClaims([{ ...pending, phase: 'Lost' }], [])).toMatchObject([
      { reason: 'Lost: its volume is gone', hopeless: true },
    ]);
    expect(judgeClaims([claim('postgresql-data', '10Gi')], [notFound])).toEqual([]);
  });
});

describe('how long it is looked at', () => {
  const surroundings = (autoMode: boolean) =>
    ({ cluster: { autoMode }, inputs: {}, tools: {} }) as unknown as ConstructorParameters<typeof Patience>[0];
  /** The look with which it is over, or 0 if it is not within forty. */
  async function looks(cause: Cause | undefined, autoMode = false): Promise<number> {
    const patience = new Patience(surroundings(autoMode));
    for (let look = 1; look <= 40; look += 1) if (await patience.isOver(cause)) return look;
    return 0;
  }

  test('what does not pass by itself is believed at the third look', async () => {
    expect(await looks(causeOf([database], [notFound]))).toBe(3);
    expect(await looks(causeOf([unpulled('proxy-x')]))).toBe(3);
  });
  test('a provisioner gets five minutes, and so does Auto Mode for a node', async () => {
    expect(await looks(causeOf([database], [waitsForProvisioner]))).toBe(30);
    expect(await looks(causeOf([unscheduled('manager-x', 'no room')]), true)).toBe(30);
    expect(await looks(undefined)).toBe(0);
  });
  test('looks at a claim that waits do not count against a pod', async () => {
    const patience = new Patience(surroundings(false));
    for (let look = 0; look < 10; look += 1) await patience.isOver(causeOf([database], [waitsForProvisioner]));
    const crash = causeOf([crashing('keycloak-x')]);
    expect([await patience.isOver(crash), await patience.isOver(crash), await patience.isOver(crash)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
