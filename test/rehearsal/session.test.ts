import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startRehearsal, type Rehearsal } from '../support/rehearsal.ts';

const fixtures = new URL('./runner/fixtures', import.meta.url).pathname;
const arranged = new URL('./session-arrangement.ts', import.meta.url);

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await startRehearsal({ speed: 3000, root: fixtures, cancelGaps: { toTerminate: 0.3, toKill: 0.2 } });
});
afterAll(() => rehearsal.close());

describe('a session in another process', () => {
  test('runs an action alone, with its post step, and gives what it left', async () => {
    const result = await rehearsal.runAction('greet', { 'who-to greet': 'Ann' }, { env: { A: '1' }, path: ['/x'] });
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { text: 'Hello Ann', lines: 'one\ntwo' },
      state: { greeted: 'Ann' },
      env: { A: '1', GREETED: 'Hello Ann' },
      path: ['/x', '/opt/greetings'],
      summary: '## Hello Ann\n',
      masks: [],
      calls: [],
    });
    expect(result.log.at(-1)).toBe('goodbye Ann, Hello again');
  });

  test('inputs are taken as they are, expressions too', async () => {
    const result = await rehearsal.runAction('greet', { 'who-to greet': '${{ secrets.X }}' });
    expect(result.outputs['text']).toBe('Hello ${{ secrets.X }}');
  });

  test('an action that loses its machine has no post step', async () => {
    const result = await rehearsal.runAction('greet', { 'who-to greet': 'Ann' }, { post: 'skip' });
    expect(result.steps.map((step) => step.stage)).toEqual(['main']);
  });

  test('kills at a call, cancels at a call, and records what was called', async () => {
    const killed = await rehearsal.runAction('caller', { calls: '5' }, { killAt: 2 });
    expect(killed).toMatchObject({ signal: 'SIGKILL', conclusion: 'failure' });
    expect(killed.calls.length).toBeLessThan(5);
    const before = await rehearsal.runAction(
      'caller',
      { calls: '5' },
      { killAt: { service: 'sts', operation: 'Get*', occurrence: 3 } },
    );
    expect(before.signal).toBe('SIGKILL');
    expect(before.calls.map(({ operation }) => operation)).toEqual(Array(3).fill('GetCallerIdentity'));
    const cancelled = await rehearsal.runAction(
      'caller',
      { calls: '50' },
      { cancelAfter: { service: 'sts', operation: 'GetCallerIdentity' } },
    );
    expect(cancelled.conclusion).toBe('cancelled');
  });

  test('the token that a job may ask for says who it is', async () => {
    const { outputs } = await rehearsal.runAction('caller', { calls: '0', token: 'true' }, { environment: 'demo' });
    expect(outputs['subject']).toBe('repo:openremote/eks-actions:environment:demo');
    const without = await rehearsal.runAction('caller', { calls: '0', token: 'true' }, { idToken: false });
    expect(without.outputs['subject']).toBe('');
  });

  test('runs a function inside of the process, and shows what is left', async () => {
    expect(await rehearsal.left()).toEqual([]);
    const id = await rehearsal.inside<string>(arranged, 'leaveVpc');
    expect((await rehearsal.left()).map((each) => [each.type, each.id])).toEqual([['AWS::EC2::VPC', id]]);
    await rehearsal.inside(arranged, 'removeAll');
    expect(await rehearsal.left()).toEqual([]);
  });

  test('errors come over with their name and text', async () => {
    await expect(rehearsal.runAction('nothing')).rejects.toMatchObject({ name: 'WorkflowError' });
    await expect(rehearsal.runWorkflow('none.yml')).rejects.toThrow('none.yml  the file cannot be read');
  });
});
