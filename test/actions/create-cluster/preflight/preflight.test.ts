import { describe, expect, test } from '@jest/globals';

import type { Facts, Purpose } from '../../../../actions/create-cluster/preflight/facts.ts';
import { nothingFound } from '../../../../actions/create-cluster/preflight/findings.ts';
import { preflight } from '../../../../actions/create-cluster/preflight/preflight.ts';
import { refuse } from '../../../../actions/create-cluster/preflight/refuse.ts';
import { plainText, sectionsOf, tables } from '../../../../actions/create-cluster/preflight/report.ts';
import type { Shape } from '../../../../actions/create-cluster/preflight/shape.ts';
import { wantedPermissions } from '../../../../actions/create-cluster/preflight/wanted-permissions.ts';
import { InputError } from '../../../../shared/errors/action-error.ts';
import type { ActionError } from '../../../../shared/errors/action-error.ts';
import { facts, now, pool, purpose, shape } from './samples.ts';

const fine = shape([pool('t3.large', 2)]);

function judge(of: Shape = fine, about: Partial<Facts> = {}, asked: Partial<Purpose> = {}) {
  return preflight(of, { ...purpose, ...asked }, facts(about));
}

function inDays(days: number): Date {
  return new Date(now.getTime() + days * 86_400_000);
}

function thrown(found: Parameters<typeof refuse>[0]): ActionError {
  try {
    refuse(found);
  } catch (error) {
    return error as ActionError;
  }
  throw new Error('nothing was thrown');
}

test('an account in which nothing is in the way', () => {
  expect(judge()).toMatchObject({ problems: [], refusals: [], notes: [], fit: { state: 'fits' } });
});

describe('Kubernetes versions', () => {
  const at = (kubernetesVersion: string) => ({ ...fine, kubernetesVersion });

  test('whose standard support ends before the environment expires are refused, with one that lasts', () => {
    const { problems } = judge(at('1.34'), {}, { expiresAt: inDays(20) });
    expect(problems).toEqual([
      {
        input: 'kubernetes-version',
        problem: expect.stringMatching(/^standard support of 1\.34 ends on 2026-12-02, before .* \(2026-12-11\)/),
        example: '1.35',
      },
    ]);
  });

  test('that last until then are taken, with a note when the end is near', () => {
    const { problems, notes } = judge(at('1.34'), {}, { expiresAt: inDays(5) });
    expect(problems).toEqual([]);
    expect(notes).toEqual(['Standard support of Kubernetes 1.34 ends on 2026-12-02.']);
  });

  test('without an expiry only the present counts', () => {
    expect(judge(at('1.34')).problems).toEqual([]);
    expect(judge(at('1.33')).problems[0]?.problem).toMatch(/^standard support of 1\.33 ended on 2026-07-29/);
  });

  test('extended support may be allowed, but not the end of all support', () => {
    const allowed = (version: string) => ({ ...at(version), supportType: 'EXTENDED' as const });
    expect(judge(allowed('1.33')).problems).toEqual([]);
    expect(judge(allowed('1.33')).notes[0]).toMatch(/extended support/);
    const { problems } = judge(allowed('1.31'), {}, { expiresAt: inDays(10) });
    expect(problems[0]?.problem).toMatch(/^AWS ends all support of 1\.31 on 2026-11-26/);
  });

  test('of a cluster that runs are only told of', () => {
    const runs = { already: { network: true, pools: new Map([['nodes', 2]]) } };
    expect(judge(at('1.34'), runs, { expiresAt: inDays(20) })).toMatchObject({
      problems: [],
      notes: [
        'Kubernetes 1.34 runs, although standard support of 1.34 ends on 2026-12-02, before the environment expires (2026-12-11); EKS upgrades the cluster by itself then.',
      ],
    });
  });

  test('that EKS does not offer are refused with those that it does', () => {
    expect(judge(at('1.29')).problems).toEqual([
      {
        input: 'kubernetes-version',
        problem: 'EKS does not offer 1.29, but 1.36, 1.35, 1.34, 1.33, 1.31',
        example: '1.35',
      },
    ]);
  });
});

describe('quotas', () => {
  const quota = (quota: number, used: number) => ({ checked: true, value: { quota, used } }) as const;

  test.each([
    ['vpcs', fine, quota(5, 5), 'VPCs per Region', '1 more are needed, 5 of 5 are in use'],
    [
      'elasticAddresses',
      shape([pool('t3.large', 2)], { natGateways: 2 }),
      quota(5, 4),
      'EC2-VPC Elastic IPs',
      '2 more are needed, 4 of 5 are in use',
    ],
    [
      'standardVcpus',
      shape([pool('m5.4xlarge', 2)]),
      quota(32, 2),
      'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
      '32 more are needed, 2 of 32 are in use',
    ],
  ] as const)('%s without room are refused with the figures', (id, of, fact, name, why) => {
    const { refusals } = judge(of, { quotas: new Map([...facts().quotas, [id, fact]]) });
    expect(refusals).toEqual([
      {
        what: `The account's quota "${name}" has no room for this cluster`,
        where: expect.stringMatching(/^eu-west-1, quota L-/),
        why,
        remedy: expect.stringContaining('aws service-quotas request-service-quota-increase'),
      },
    ]);
  });

  test('the last one that there is room for is taken', () => {
    expect(
      judge(fine, {
        quotas: new Map([
          ['vpcs', quota(5, 4)],
          ['standardVcpus', quota(32, 28)],
        ]),
      }).refusals,
    ).toEqual([]);
  });

  test('what an earlier run made needs none any more', () => {
    const full = new Map([
      ['vpcs', quota(5, 5)],
      ['standardVcpus', quota(32, 32)],
    ] as const);
    expect(judge(fine, { quotas: full, already: { network: true, pools: new Map([['nodes', 2]]) } }).refusals).toEqual(
      [],
    );
    expect(judge(fine, { quotas: full, already: { network: true, pools: new Map() } }).refusals).toHaveLength(1);
    const one = { network: true, pools: new Map([['nodes', 1]]) };
    expect(judge(fine, { quotas: full, already: one }).refusals).toMatchObject([
      { why: expect.stringMatching(/^2 more/) },
    ]);
  });

  test('nor is its version, its range, its types or its fit judged again', () => {
    const small = shape([pool('t3.small', 2)], { kubernetesVersion: '1.31' });
    const about = { peerCidrs: ['192.168.0.0/24'], expiresAt: inDays(30) };
    const whole = { already: { network: true, pools: new Map([['nodes', 2]]) } };
    expect(judge(small, whole, about)).toMatchObject({
      problems: [],
      refusals: [],
      notes: [
        expect.stringMatching(/^Kubernetes 1\.31 runs/),
        'Overlap with `peer-cidrs`: not checked (the VPC exists already).',
        expect.stringMatching(/^OpenRemote .* does not fit/),
      ],
    });
    expect(judge(small, { already: { network: true, pools: new Map() } }, about)).toMatchObject({
      problems: [],
      refusals: [expect.objectContaining({ what: expect.stringMatching(/does not fit/) })],
    });
  });

  test('what may not be asked is not checked, and nothing fails', () => {
    const { refusals, notes } = judge(fine, {
      quotas: new Map([['vpcs', { checked: false, reason: 'AWS refused it' }]]),
    });
    expect(refusals).toEqual([]);
    expect(notes).toContain('Quota "VPCs per Region": not checked (AWS refused it).');
  });
});

describe('the rest', () => {
  test('too small nodes are refused with the smallest that do; not for a cluster of something else', () => {
    const small = shape([pool('t3.small', 2)]);
    const { refusals, fit } = judge(small);
    expect(fit.state).toBe('too small');
    expect(refusals).toEqual([
      {
        what: 'OpenRemote (profile small) does not fit on 2 × t3.small',
        why: expect.stringContaining('manager asks for 2048 MiB'),
        remedy:
          'The smallest nodes on which it fits are `node-type: t3a.medium` with `nodes: 2` (about 0.082 USD per hour). For a cluster that is for something else set `workload: other`.',
      },
    ]);
    expect(judge(small, {}, { workload: 'other' }).refusals).toEqual([]);
    const tiny = judge(shape([pool('t3.micro', 2)]), {}, { workload: 'other' });
    expect(tiny).toMatchObject({
      refusals: [],
      notes: [expect.stringMatching(/^What every cluster runs does not fit/)],
    });
  });

  test('instance types that do not exist, or not in the zones', () => {
    const { refusals } = judge(shape([pool('t9.large', 2)]), { types: { checked: true, value: new Map() } });
    expect(refusals[0]).toMatchObject({ what: 'The instance type t9.large does not exist in eu-west-1' });
    const offerings = { checked: true, value: new Map([['t3.large', ['eu-west-1b', 'eu-west-1c']]]) } as const;
    expect(judge(fine, { offerings }).refusals[0]).toMatchObject({
      what: 'The instance type t3.large is not offered in eu-west-1a',
      why: 'it is offered in eu-west-1b, eu-west-1c',
    });
    expect(judge(shape([pool('t3.large', 2, { zones: ['eu-west-1b'] })]), { offerings }).refusals).toEqual([]);
  });

  test('ranges that overlap with those of peers', () => {
    const { problems } = judge(fine, {}, { peerCidrs: ['10.0.0.0/8', '192.168.4.0/24'] });
    expect(problems).toMatchObject([
      { input: 'peer-cidrs', problem: expect.stringContaining('192.168.4.0/24 overlaps') },
    ]);
  });

  test('calls that IAM denies; those of which it is not sure are only told', () => {
    const denial = (action: string, unsure: boolean) => ({ action, resource: 'arn', explicit: !unsure, unsure });
    const { refusals, notes } = judge(fine, {
      denied: { checked: true, value: [denial('eks:CreateCluster', false), denial('iam:PassRole', true)] },
    });
    expect(refusals[0]).toMatchObject({
      what: 'The role may not make a call that creating the cluster needs',
      why: 'IAM denies eks:CreateCluster (some by an explicit Deny)',
    });
    expect(notes[0]).toMatch(/^IAM may refuse iam:PassRole/);
    const network = { checked: true, value: [denial('ec2:CreateVpc', false)] } as const;
    expect(judge(fine, { denied: network }).refusals).toHaveLength(1);
    expect(judge(fine, { denied: network, already: { network: true, pools: new Map() } }).refusals).toEqual([]);
  });

  test('permissions are asked for on what will be made', () => {
    const wanted = wantedPermissions(fine, { region: 'eu-west-1', accountId: '111122223333' }, false);
    expect(wanted.map(({ resource }) => resource)).toContain('arn:aws:eks:eu-west-1:111122223333:cluster/demo');
    expect(wanted.flatMap(({ actions }) => actions)).not.toContain('ec2:CreateNatGateway');
    const existing = wantedPermissions(
      { ...fine, existingVpc: true, natGateways: 0 },
      { region: 'eu-west-1', accountId: '1' },
      true,
    );
    expect(existing.flatMap(({ actions }) => actions)).not.toContain('ec2:CreateVpc');
    expect(existing.flatMap(({ actions }) => actions)).toContain('eks:CreateAccessEntry');
  });

  test('nothing may be asked: everything is told as not checked, and nothing is refused', () => {
    const no = { checked: false, reason: 'no' } as const;
    const found = judge(fine, { types: no, offerings: no, versions: no, denied: no, quotas: new Map([['vpcs', no]]) });
    expect(found).toMatchObject({ problems: [], refusals: [], fit: { state: 'not checked' } });
    expect(found.notes).toHaveLength(6);
    expect(found.cost.perHour).toBeGreaterThan(0.3);
  });
});

describe('what is thrown', () => {
  test('nothing, if nothing is wrong', () => {
    expect(() => refuse(judge())).not.toThrow();
  });

  test('an InputError if only inputs are wrong', () => {
    expect(thrown(judge({ ...fine, kubernetesVersion: '1.29' }))).toBeInstanceOf(InputError);
  });

  test('the reason itself if there is one', () => {
    expect(thrown(judge(shape([pool('t3.small', 2)])))).toMatchObject({
      what: 'OpenRemote (profile small) does not fit on 2 × t3.small',
      remedy: expect.stringMatching(/Nothing was created or changed\.$/),
    });
  });

  test('all of them together', () => {
    const quotas = new Map([['vpcs', { checked: true, value: { quota: 5, used: 5 } }]] as const);
    const error = thrown(judge(shape([pool('t3.small', 2)], { kubernetesVersion: '1.29' }), { quotas }));
    expect(error.what).toBe("The cluster can't be made as asked, for 3 reasons");
    expect(error.why?.split('\n').map((line) => line.slice(0, 4))).toEqual(['(1) ', '(2) ', '(3) ']);
    expect(error.remedy).toMatch(
      /^\(2\) Ask for a higher quota.*\n\(3\) The smallest.*\nNothing was created or changed\.$/,
    );
    expect(error.message).toContain('EKS does not offer 1.29');
    expect(error.message).toContain('VPCs per Region');
    expect(error.remedy).toContain('`node-type: t3a.medium`');
  });
});

describe('what is shown', () => {
  const expiresAt = inDays(1);
  const outlook = (about: Partial<Facts> = {}, of = fine) => {
    const asked = { ...purpose, expiresAt };
    const judgement = { ...judge(of, about, asked), shape: of, purpose: asked, priceTable: facts(about).priceTable };
    return { certain: nothingFound, judgement };
  };
  const show = (about: Partial<Facts> = {}) => tables(outlook(about));

  test('everything that was looked at, with what came of it', () => {
    const no = { checked: false, reason: 'AWS refused it' } as const;
    const small = shape([pool('t3.small', 2)]);
    const [checks] = tables(outlook({ denied: no }, small));
    expect(checks?.rows).toEqual([
      ['❔', 'Permissions', 'AWS refused it'],
      ['✅', 'Kubernetes 1.35', 'standard support until 2027-03-27'],
      ['✅', 'Offer for node group "nodes"', 't3.small in eu-west-1a, eu-west-1b, eu-west-1c'],
      ['✅', 'Quota "VPCs per Region"', '1 more needed, 1 of 5 in use'],
      ['✅', expect.stringMatching(/^Quota "Running On-Demand Standard/), '4 more needed, 0 of 32 in use'],
      ['❌', 'Fit of the pods', 'OpenRemote (profile small) does not fit on 2 × t3.small'],
    ]);
  });

  test('as Markdown, with numbers to the right', () => {
    const [, fit] = sectionsOf(outlook());
    expect(fit).toMatch(/^### Fit\n\n\*\*OpenRemote \(profile small\) fits on 2 × t3\.large\.\*\*\n\n/);
    expect(fit).toContain('| --- | ---: | ---: | ---: |\n| Pods | 20 | 70 | 50 |');
  });

  test('fit and cost', () => {
    const [, fit, cost] = show();
    expect(fit).toMatchObject({
      title: 'Fit',
      lead: 'OpenRemote (profile small) fits on 2 × t3.large.',
      rows: [['Pods', '20', '70', '50'], expect.anything(), expect.anything(), expect.anything()],
    });
    expect(cost?.head.at(-1)).toBe('Until 2026-11-22 12:00 UTC');
    expect(cost?.rows.at(-1)?.[0]).toBe('In all');
    expect(cost?.notes[0]).toBe(
      'Prices are of the list of 2026-11-21 for eu-west-1; they could not be asked for live.',
    );
  });

  test('where prices are from', () => {
    const { table, spot } = facts().prices;
    const priceTable = { ...facts().priceTable, notLive: 'AWS refused it' };
    expect(show({ priceTable })[2]?.notes[0]).toMatch(/not be asked for live \(AWS refused it\)\.$/);
    const mixed = show({ prices: { table, spot, live: { controlPlane: 0.1, instances: {} } }, priceTable })[2];
    expect(mixed?.rows[0]?.[0]).toBe('Control plane');
    expect(mixed?.rows[1]?.[0]).toBe('Node t3.large †');
    expect(mixed?.notes[0]).toMatch(/^Prices were asked for live, .* marked † are of the list of 2026-11-21/);
    const all = show({ prices: { table, spot, live: table } })[2];
    expect(all?.notes[0]).toBe('Prices were asked for live, from the AWS price list.');
  });

  test('as text with aligned columns', () => {
    const [, fit] = show();
    expect(plainText(fit!)[2]).toMatch(/^Pods {13}\s*20\s+70\s+50$/);
    expect(
      new Set(
        plainText(fit!)
          .slice(1, 4)
          .map((line) => line.length),
      ).size,
    ).toBe(1);
  });
});
