import { afterEach, describe, expect, jest, test } from '@jest/globals';

import type { Access } from '../../../../shared/aws/access.ts';
import type { ActionError } from '../../../../shared/errors/action-error.ts';
import {
  gitHubToken,
  localService,
  refusalAnswer,
  sessionAnswer,
  tokenAnswer,
  type Answer,
  type LocalService,
} from './local-services.ts';

process.env['EKS_ACTIONS_SPEED'] = '1000';
process.env['EKS_ACTIONS_ALLOWANCE'] = '20';
const { assumeRoles } = await import('../../../../shared/aws/credentials/assume-roles.ts');

const deploy = 'arn:aws:iam::111122223333:role/deploy';
const dns = 'arn:aws:iam::444455556666:role/dns';
const access: Access = {
  region: 'eu-west-1',
  roles: [deploy],
  sessionName: 'eks-actions-1',
  durationSeconds: 3600,
  audience: 'sts.amazonaws.com',
  allowedAccountIds: [],
};

const services: LocalService[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.stop()));
});

/** GitHub and STS that answer as told; what was asked of them, what was masked and logged. */
async function world(
  sts: (number: number) => Answer,
  oidc: (number: number) => Answer = (number) => tokenAnswer(number),
) {
  const [gitHub, aws] = [
    await localService((_, number) => oidc(number)),
    await localService((_, number) => sts(number)),
  ];
  services.push(gitHub, aws);
  const log = jest.fn<(line: string) => void>();
  const masked: string[] = [];
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${gitHub.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
    AWS_ENDPOINT_URL_STS: aws.url,
  };
  const assume = (changed: Partial<Access> = {}, variables: NodeJS.ProcessEnv = {}) =>
    assumeRoles(
      { ...access, ...changed },
      { environment: { ...environment, ...variables }, mask: (secret) => masked.push(secret), log },
    );
  const refused = async (changed: Partial<Access> = {}) =>
    assume(changed).then(
      () => Promise.reject(new Error('it was not refused')),
      (error: unknown) => error as ActionError,
    );
  const asked = () => aws.asked.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
  return { gitHub, aws, log, masked, assume, refused, asked };
}

/** All that a user may get to see of an error. */
const textOf = (error: ActionError) => [error.message, error.remedy, ...error.details].join('\n');

describe('a role through OIDC', () => {
  test('is assumed with the token of the job for the audience, for the time that was asked for', async () => {
    const { assume, gitHub, asked, masked } = await world(sessionAnswer);
    const session = await assume({ durationSeconds: 900, audience: 'my audience' });
    expect(session).toMatchObject({ accessKeyId: 'ASIA1', secretAccessKey: 'secret/1+=', sessionToken: 'session/1==' });
    expect(gitHub.asked).toMatchObject([
      { url: '/token?api-version=2.0&audience=my+audience', headers: { authorization: 'Bearer bearer-of-the-job' } },
    ]);
    expect(asked()).toEqual([
      {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: deploy,
        RoleSessionName: 'eks-actions-1',
        DurationSeconds: '900',
        WebIdentityToken: gitHubToken(1),
      },
    ]);
    expect(masked).toEqual([gitHubToken(1), 'ASIA1', 'secret/1+=', 'session/1==']);
  });

  test('further roles are assumed from the one before, signed with its session', async () => {
    const { assume, aws, asked, masked } = await world(sessionAnswer);
    expect(await assume({ roles: [deploy, dns] })).toMatchObject({ accessKeyId: 'ASIA2' });
    expect(asked()[1]).toEqual({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: dns,
      RoleSessionName: 'eks-actions-1',
      DurationSeconds: '3600',
    });
    expect(aws.asked[1]?.headers).toMatchObject({
      authorization: expect.stringContaining('Credential=ASIA1/'),
      'x-amz-security-token': 'session/1==',
    });
    expect(masked).toHaveLength(7);
  });
});

describe('what passes is tried again, with a new token each time', () => {
  test.each([
    ['GitHub is not reached by AWS', refusalAnswer('IDPCommunicationError', 'no answer')],
    ['throttling', refusalAnswer('Throttling', 'Rate exceeded')],
    ['a fault inside of AWS', { status: 500, body: 'oops' }],
    ['AWS is not there', { status: 503, body: '' }],
    ['a connection that breaks', 'cut'],
    ['a token that ended on its way', refusalAnswer('ExpiredTokenException', 'Token expired')],
  ] as [string, Answer][])('%s', async (_, failure) => {
    const { assume, asked, log } = await world((number) => (number < 4 ? failure : sessionAnswer(number)));
    expect(await assume()).toMatchObject({ accessKeyId: 'ASIA4' });
    expect(asked().map((each) => each['WebIdentityToken'])).toEqual([1, 2, 3, 4].map((number) => gitHubToken(number)));
    expect(log.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^Assuming .*role\/deploy: attempt 1 failed .*; again in (0\.[789]|1\.[0-3]) s$/),
      expect.stringMatching(/attempt 2 failed .*again in (1\.[5-9]|2\.[0-5]) s$/),
      expect.stringMatching(/attempt 3 failed .*again in [345]\.\d s$/),
    ]);
  });

  test('but not for ever', async () => {
    const { refused, asked } = await world(() => refusalAnswer('Throttling', 'Rate exceeded'));
    expect((await refused()).message).toMatch(/could not be assumed.*Throttling: Rate exceeded/);
    expect(asked()).toHaveLength(5);
  });

  test.each([
    ['503', { status: 503, body: 'away' }],
    ['a broken connection', 'cut'],
    ['an answer that is none', { body: '<html>' }],
  ] as [string, Answer][])('the token service of GitHub answers with %s twice', async (_, failure) => {
    const { assume, gitHub } = await world(sessionAnswer, (number) => (number < 3 ? failure : tokenAnswer(number)));
    await assume();
    expect(gitHub.asked).toHaveLength(3);
  });

  test('the attempts to get a token are not multiplied by those to assume a role', async () => {
    const { refused, gitHub } = await world(sessionAnswer, () => ({ status: 503, body: '' }));
    expect(textOf(await refused())).toMatch(/GitHub gave no OIDC token.*HTTP 503[^]*githubstatus/);
    expect(gitHub.asked).toHaveLength(5);
  });
});

describe('a refusal is not tried again, and says what to do', () => {
  test('AccessDenied, once (configure-aws-credentials asks 12 times): the claims of the token and a statement that accepts them', async () => {
    // configure-aws-credentials asks twelve times, for more than half a minute, where a trust policy has a typing error.
    const { refused, asked, gitHub } = await world(() =>
      refusalAnswer('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403),
    );
    const error = await refused();
    expect(asked()).toHaveLength(1);
    expect(gitHub.asked).toHaveLength(1);
    expect(error.message).toContain('whose sub is repo:openremote/fleet:environment:demo');
    expect(error.details).toEqual(
      expect.arrayContaining([
        '  sub  repo:openremote/fleet:environment:demo',
        '  aud  sts.amazonaws.com',
        '  iss  https://token.actions.githubusercontent.com',
      ]),
    );
    const statement = JSON.parse(error.details.slice(error.details.indexOf('{')).join('\n')) as object;
    expect(statement).toMatchObject({
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:sub': [
            'repo:openremote/fleet:environment:demo',
            'repo:openremote@9001/fleet@802001:environment:demo',
          ],
        },
      },
    });
    for (const part of gitHubToken(1).split('.')) expect(textOf(error) + String(error.stack)).not.toContain(part);
  });

  test('AccessDenied further on in a chain: what both roles need', async () => {
    const { refused, asked } = await world((number) =>
      number === 1 ? sessionAnswer(1) : refusalAnswer('AccessDenied', 'User is not authorized', 403),
    );
    const text = textOf(await refused({ roles: [deploy, dns] }));
    expect(asked()).toHaveLength(2);
    expect(text).toContain(`"AWS": "${deploy}"`);
    expect(text).toContain(`"Resource": "${dns}"`);
  });

  test('no identity provider: asked again briefly, then how to make one', async () => {
    const { refused, asked } = await world(() =>
      refusalAnswer('InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://token…'),
    );
    expect(textOf(await refused())).toMatch(
      /account 111122223333 has no IAM identity provider for GitHub[^]*create-open-id-connect-provider --url https:\/\/token.actions.githubusercontent.com --client-id-list sts.amazonaws.com/,
    );
    expect(asked()).toHaveLength(3);
  });

  test('a provider that was made a moment ago is found by the second attempt', async () => {
    const { assume } = await world((number) =>
      number === 1 ? refusalAnswer('InvalidIdentityToken', 'No OpenIDConnect provider found') : sessionAnswer(number),
    );
    expect(await assume()).toMatchObject({ accessKeyId: 'ASIA2' });
  });

  test.each([
    ['another audience', 'InvalidIdentityToken', 'Incorrect token audience', /`audience`.*add-client-id-to-open-id/],
    [
      'a longer session than the role allows',
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      /does not allow sessions of 3600 s[^]*`role-duration-seconds`/,
    ],
    [
      'a region that is not enabled',
      'RegionDisabledException',
      'STS is not activated',
      /enable-region --region-name eu-west-1/,
    ],
    [
      'a region that does not exist',
      'SignatureDoesNotMatch',
      'Credential should be scoped to a valid region',
      /no region "eu-west-1"/,
    ],
    ['anything else', 'MalformedPolicyDocument', 'a &amp; b &lt;c&gt;', /MalformedPolicyDocument: a & b <c>/],
  ])('%s', async (_, code, message, expected) => {
    const { refused, asked } = await world(() => refusalAnswer(code, message));
    expect(textOf(await refused())).toMatch(expected);
    expect(asked()).toHaveLength(1);
  });

  test.each([
    [-20 * 60, 'behind'],
    [20 * 60, 'ahead'],
  ])('a clock that is %d s off', async (seconds, word) => {
    const date = new Date(Date.now() - seconds * 1000).toUTCString();
    const { refused, asked } = await world(() =>
      refusalAnswer('ExpiredTokenException', 'Token expired', 400, { date }),
    );
    expect(textOf(await refused())).toMatch(new RegExp(`clock of this machine is (20m|19m59s|20m1s) ${word}[^]*NTP`));
    expect(asked()).toHaveLength(1);
  });

  test('GitHub does not know the token that asks: not asked again', async () => {
    const { refused, gitHub } = await world(sessionAnswer, () => ({ status: 401, body: '{}' }));
    expect((await refused()).message).toContain('HTTP 401');
    expect(gitHub.asked).toHaveLength(1);
  });

  test('a variable that should hold a URL and does not', async () => {
    const { assume } = await world(sessionAnswer);
    await expect(assume({}, { AWS_ENDPOINT_URL_STS: 'localhost:1' })).rejects.toThrow(
      'The variable AWS_ENDPOINT_URL_STS does not hold a URL (localhost:1)',
    );
  });

  test('a host that does not exist: the region is likely misspelt', async () => {
    const { gitHub } = await world(sessionAnswer);
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: gitHub.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'b' };
    const surroundings = {
      environment: { ...environment, AWS_ENDPOINT_URL: 'http://sts.nowhere-1.invalid' },
      mask: jest.fn(),
      log: jest.fn(),
    };
    const error = await assumeRoles({ ...access, region: 'nowhere-1' }, surroundings).catch(
      (thrown: unknown) => thrown,
    );
    expect(textOf(error as ActionError)).toMatch(/STS in region nowhere-1 could not be reached[^]*`aws-region`/);
  });
});
