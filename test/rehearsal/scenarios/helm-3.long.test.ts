import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { Chain, wayUp } from '../../../rehearsal/scenarios/chain.ts';
import { startRehearsal, type Rehearsal } from '../../support/rehearsal.ts';
import { helmTest } from './helm-test.ts';
import { changes, expectState, succeeded } from './support.ts';

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 300 });
});
afterAll(() => rehearsal.close());

test('the chain with Helm 3: up, tested, up again without a change, and down', async () => {
  const chain = new Chain(rehearsal);
  const run = async (name: (typeof wayUp)[number] | 'teardown') =>
    succeeded(await chain.run(name, name === 'setup-tools' ? { 'helm-version': '3.17.3' } : {}));
  expect((await run('setup-tools')).outputs).toMatchObject({ 'helm-version': '3.17.3' });
  for (const name of wayUp.slice(1)) await run(name);
  await expectState(rehearsal, 'up');
  const tested = await helmTest(rehearsal, chain.path, 'openremote');
  expect(tested.output).toMatch(/Keycloak: issuer .*\nmanager: .*\nproxy: 200/);
  expect(tested.code).toBe(0);
  for (const name of ['install-lb-controller', 'deploy-openremote'] as const) {
    expect(changes((await run(name)).calls)).toEqual([]);
  }
  await run('teardown');
  expect(await rehearsal.left()).toEqual([]);
}, 180_000);
