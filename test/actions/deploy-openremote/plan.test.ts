import { describe, expect, test } from '@jest/globals';

import { plan } from '../../../actions/deploy-openremote/plan.ts';
import { ActionError, InputError } from '../../../shared/errors/action-error.ts';
import { database, factsWith, inputsWith, observedWith, releaseWith } from './samples.ts';

const waits = ['workloads', 'claims', 'database', 'keycloak', 'manager', 'load-balancer', 'targets', 'confirm'];
const deployed = { revision: 3, status: 'deployed', chart: 'openremote-0.1.0' };

function idsOf(...[inputs, observed]: Parameters<typeof plan>): string[] {
  return plan(inputs, observed).steps.map(({ id }) => id);
}

function refusal(work: () => unknown): ActionError {
  try {
    work();
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** A release that runs what would be deployed. */
const current = releaseWith({
  status: deployed,
  values: { exposure: 'haproxy' },
  running: [database('17.6.0.2-slim')],
});

describe('what is done', () => {
  test('a first deployment reserves its names, installs, and waits for everything in turn', () => {
    const { steps } = plan(inputsWith(), observedWith());
    expect(steps.map(({ id }) => id)).toEqual(['namespace', 'release-openremote', ...waits]);
    expect(steps.map(({ after }) => after)).toEqual([undefined, ...steps.slice(0, -1).map(({ id }) => [id])]);
  });

  test('what runs already is only waited for', () => {
    const observed = observedWith({ facts: factsWith({ writtenNames: 'demo.example.com' }), releases: [current] });
    expect(idsOf(inputsWith(), observed)).toEqual(waits);
  });

  test('without exposure there is no load balancer to wait for', () => {
    const ids = idsOf(inputsWith({ exposure: 'none' }), observedWith());
    expect(ids.filter((id) => ['load-balancer', 'targets'].includes(id))).toEqual([]);
  });

  test.each(['pending-install', 'pending-upgrade', 'pending-rollback', 'uninstalling'])(
    'a release that is stuck in %s is recovered first, and the plan says so',
    (status) => {
      const observed = observedWith({ releases: [releaseWith({ status: { ...deployed, status } })] });
      const { steps, notes } = plan(inputsWith(), observed);
      expect(steps.map(({ id }) => id)).toEqual(['namespace', 'clear-pending', 'release-openremote', ...waits]);
      expect(notes[0]).toContain(`revision 3 ${status}: a run was killed in the middle of it`);
    },
  );

  test('given passwords are kept before a first install, and not asked about again', () => {
    const given = { 'admin-password': 'long-enough-1', 'database-password': 'long-enough-2' };
    expect(idsOf(inputsWith(given), observedWith())).toContain('credentials');
    const later = observedWith({ facts: factsWith({ hasCredentials: true }) });
    expect(idsOf(inputsWith(given), later)).not.toContain('credentials');
  });

  test('restart comes after the release and before the waits', () => {
    const observed = observedWith({ facts: factsWith({ writtenNames: 'demo.example.com' }), releases: [current] });
    expect(idsOf(inputsWith({ restart: 'true' }), observed)).toEqual(['restart', ...waits]);
  });

  test('with a token GitHub is told first, without holding anything up', () => {
    const { steps } = plan(inputsWith({ 'github-token': 't' }), observedWith());
    expect(steps[0]).toMatchObject({ id: 'deployment-status' });
    expect(steps[1]?.after).toBeUndefined();
  });

  test('the reason of the last failure is told', () => {
    const facts = factsWith({ memory: { good: {}, lastFailure: '2026-11-21 the manager did not start' } });
    expect(plan(inputsWith(), observedWith({ facts })).notes).toContain(
      'The last upgrade had failed: 2026-11-21 the manager did not start',
    );
  });
});

describe('another major version of PostgreSQL', () => {
  const upgrade = observedWith({ facts: factsWith({ databaseImage: 'openremote/postgresql:15.6.0.1' }) });

  test('is warned of, and snapshotted only when asked', () => {
    const { notes, steps } = plan(inputsWith(), upgrade);
    expect(notes.join('\n')).toMatch(/PostgreSQL goes from 15 to 17.*With `snapshot-database: true`/);
    expect(steps.map(({ id }) => id)).not.toContain('snapshot');
    const ids = idsOf(inputsWith({ 'snapshot-database': 'true' }), upgrade);
    expect(ids.indexOf('snapshot')).toBe(ids.indexOf('release-openremote') - 1);
  });

  test('back is refused: the data could not be opened', () => {
    const back = observedWith({ facts: factsWith({ databaseImage: 'openremote/postgresql:18.0.0.1' }) });
    expect(refusal(() => plan(inputsWith(), back)).message).toMatch(
      /PostgreSQL 17 cannot open the data of PostgreSQL 18/,
    );
  });

  test('the same major version is no matter', () => {
    const same = observedWith({ facts: factsWith({ databaseImage: 'openremote/postgresql:17.1.0.1' }) });
    expect(idsOf(inputsWith({ 'snapshot-database': 'true' }), same)).not.toContain('snapshot');
  });
});

describe('what the chart refuses', () => {
  test('is a problem of the values', () => {
    const observed = observedWith({ releases: [releaseWith({ rendered: [], refusal: ['at /profile: wrong'] })] });
    const error = refusal(() => plan(inputsWith(), observed));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('values, values-files": the chart openremote-0.1.0 refuses: at /profile: wrong');
  });
});

describe('rollback-to', () => {
  const history = [
    { revision: 1, chart: 'openremote-0.1.0', status: 'superseded' },
    { revision: 2, chart: 'openremote-0.1.0', status: 'deployed' },
  ];
  test('goes back to a revision that Helm keeps', () => {
    const ids = idsOf(inputsWith({ 'rollback-to': '1' }), observedWith({ releases: [current], history }));
    expect(ids).toEqual(['roll-back', ...waits]);
  });
  test('names those that there are instead of another', () => {
    const error = refusal(() =>
      plan(inputsWith({ 'rollback-to': '9' }), observedWith({ releases: [current], history })),
    );
    expect(error.message).toContain('Helm keeps 1 (openremote-0.1.0, superseded), 2 (openremote-0.1.0, deployed)');
  });
});
