import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import { IAMClient, CreateRoleCommand } from '@aws-sdk/client-iam';
import * as sts from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignatureV4 } from '@smithy/signature-v4';

import { type Credential, CredentialBook } from '../../../rehearsal/aws/credentials.ts';
import { giveIdentities } from '../../../rehearsal/aws/given-account.ts';
import { createIamService } from '../../../rehearsal/aws/iam/service.ts';
import { roleByArn } from '../../../rehearsal/aws/iam/state.ts';
import { defaultAccount, startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { createStsService } from '../../../rehearsal/aws/sts.ts';
import { tokenClaimsOf, type GitHubClaims } from '../../../rehearsal/oidc/github-claims.ts';
import { OidcIssuer } from '../../../rehearsal/oidc/issuer.ts';
import { githubIssuerUrl, OidcIssuers } from '../../../rehearsal/oidc/issuers.ts';
import { Sha256 } from './sha256.ts';

const speed = 1000;
const deployRole = `arn:aws:iam::${defaultAccount}:role/eks-actions-deploy`;
const issuers = new OidcIssuers();
let started: StartedAws;

beforeAll(async () => {
  const credentials = new CredentialBook();
  started = await startLocalAws({
    speed,
    credentials,
    services: [
      createStsService({ credentials, issuers }),
      createIamService(),
      { name: 'eks', protocol: 'restJson', schemas: eks, handlers: { ListClusters: () => ({ clusters: [] }) } },
      { name: 'ec2', protocol: 'ec2Query', schemas: ec2, handlers: { DescribeVpcs: () => ({ Vpcs: [] }) } },
    ],
  });
  giveIdentities(started.aws.store, defaultAccount);
  // It takes roles here that are made here, of which the template in iam/ knows nothing.
  roleByArn(started.aws.store, deployRole)?.data.attachedPolicies.push('arn:aws:iam::aws:policy/AdministratorAccess');
});

afterAll(() => started.stop());

function client(credentials?: sts.Credentials): sts.STSClient {
  return new sts.STSClient({ ...started.clientSettings(), ...(credentials ? keys(credentials) : {}) });
}

function keys(session: sts.Credentials): {
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
} {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = session;
  return { credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken } };
}

async function githubToken(claims: Partial<GitHubClaims> = {}, over: Record<string, unknown> = {}): Promise<string> {
  const issuer = await issuers.find(githubIssuerUrl);
  if (issuer === undefined) throw new Error('no issuer');
  const now = Math.floor(Date.now() / 1000);
  return issuer.sign({
    ...tokenClaimsOf({ repository: 'openremote/eks-actions', ...claims }),
    aud: 'sts.amazonaws.com',
    iat: now,
    exp: now + 60,
    ...over,
  });
}

async function assume(
  token: string,
  over: Partial<sts.AssumeRoleWithWebIdentityCommandInput> = {},
): Promise<sts.AssumeRoleWithWebIdentityCommandOutput> {
  const anonymous = new sts.STSClient({ endpoint: started.aws.endpoint, region: 'eu-west-1', maxAttempts: 1 });
  return anonymous.send(
    new sts.AssumeRoleWithWebIdentityCommand({
      RoleArn: deployRole,
      RoleSessionName: 'eks-actions-1',
      WebIdentityToken: token,
      ...over,
    }),
  );
}

async function deploySession(): Promise<sts.Credentials> {
  const { Credentials } = await assume(await githubToken());
  if (Credentials === undefined) throw new Error('no credentials');
  return Credentials;
}

describe('AssumeRoleWithWebIdentity', () => {
  test('a token of the repository gets a session of the role', async () => {
    const answer = await assume(await githubToken({ environment: 'production:eu' }));
    expect(answer.SubjectFromWebIdentityToken).toBe('repo:openremote/eks-actions:environment:production%3Aeu');
    expect(answer.AssumedRoleUser?.Arn).toBe(
      `arn:aws:sts::${defaultAccount}:assumed-role/eks-actions-deploy/eks-actions-1`,
    );
    const identity = await client(answer.Credentials).send(new sts.GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Account: defaultAccount, Arn: answer.AssumedRoleUser?.Arn });
    expect(identity.UserId).toBe(answer.AssumedRoleUser?.AssumedRoleId);
  });

  test('the immutable form of the subject is trusted too', async () => {
    const answer = await assume(await githubToken({ immutableSubject: true }));
    expect(answer.SubjectFromWebIdentityToken).toMatch(/^repo:openremote@\d+\/eks-actions@\d+:ref:refs\/heads\/main$/);
  });

  test.each([
    ['another repository', { repository: 'evil/eks-actions' }],
    ['a repository of another id', { immutableSubject: true, repositoryId: '666' }],
  ])('%s is not', async (_name, claims) => {
    await expect(assume(await githubToken(claims))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('a role that does not exist looks like one that does not trust', async () => {
    const refused = assume(await githubToken(), { RoleArn: `${deployRole}-not` });
    await expect(refused).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('another audience is refused', async () => {
    await expect(assume(await githubToken({}, { aud: 'https://github.com/openremote' }))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
  });

  test('a token signed by somebody else is refused', async () => {
    const forger = await OidcIssuer.create(githubIssuerUrl);
    const forged = await forger.sign({
      sub: 'repo:openremote/eks-actions:x',
      aud: 'sts.amazonaws.com',
      exp: Date.now(),
    });
    await expect(assume(forged)).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  test('an issuer that is no provider of the account is refused', async () => {
    const stranger = await OidcIssuer.create('https://issuer.example');
    await expect(assume(await stranger.sign({ aud: 'x', exp: Date.now() }))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'No OpenIDConnect provider found in your account for https://issuer.example',
    });
  });

  test('what is no token at all is refused', async () => {
    await expect(assume('ghs_abc')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  test('a token that is over is refused', async () => {
    const over = await githubToken({}, { exp: Math.floor(Date.now() / 1000) - 1 });
    await expect(assume(over)).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: expect.stringContaining('Token expired: current date/time'),
    });
  });

  test.each([
    [{ DurationSeconds: 899 }, "at 'durationSeconds'"],
    [{ DurationSeconds: 43201 }, "at 'durationSeconds'"],
    [{ DurationSeconds: 3601 }, 'exceeds the MaxSessionDuration set for this role'],
    [{ RoleSessionName: 'has space' }, "at 'roleSessionName'"],
    [{ RoleArn: 'arn:aws:iam::1:role/x' }, 'is invalid'],
  ])('%o is a validation error', async (over, message) => {
    await expect(assume(await githubToken(), over)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
    });
  });
});

describe('sessions', () => {
  test('last their duration divided by the speed', async () => {
    const before = Date.now();
    const { Credentials } = await assume(await githubToken(), { DurationSeconds: 900 });
    const ends = Credentials?.Expiration?.getTime() ?? 0;
    expect(ends).toBeGreaterThanOrEqual(before + 899);
    expect(ends).toBeLessThanOrEqual(Date.now() + 900);
  });

  test('that are over are refused in the words of each protocol', async () => {
    const { Credentials } = await assume(await githubToken(), { DurationSeconds: 900 });
    if (Credentials === undefined) throw new Error('no credentials');
    const session = keys(Credentials);
    await new Promise((resolve) => setTimeout(resolve, (Credentials.Expiration?.getTime() ?? 0) - Date.now() + 5));
    const settings = { ...started.clientSettings(), ...session };
    const message = 'The security token included in the request is expired';
    await expect(new sts.STSClient(settings).send(new sts.GetCallerIdentityCommand({}))).rejects.toMatchObject({
      Code: 'ExpiredToken',
      message,
      $metadata: { httpStatusCode: 403 },
    });
    await expect(new eks.EKSClient(settings).send(new eks.ListClustersCommand({}))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message,
    });
    await expect(new ec2.EC2Client(settings).send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'RequestExpired',
    });
  });
});

describe('signatures', () => {
  test('a wrong secret, an unknown key and a missing session token are told apart', async () => {
    const session = await deploySession();
    const wrong = client({ ...session, SecretAccessKey: 'x'.repeat(40) });
    await expect(wrong.send(new sts.GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    const unknown = client({ ...session, AccessKeyId: 'AKIANOTTHEREATALL123' });
    await expect(unknown.send(new sts.GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    const settings = { ...started.clientSettings(), credentials: { accessKeyId: 'AKIAX', secretAccessKey: 'y' } };
    await expect(new eks.EKSClient(settings).send(new eks.ListClustersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await expect(new ec2.EC2Client(settings).send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'AuthFailure',
      $metadata: { httpStatusCode: 401 },
    });
  });

  test('a clock that is off by more than five minutes is noticed', async () => {
    const skewed = new sts.STSClient({ ...started.clientSettings(), systemClockOffset: -6 * 60 * 1000 });
    await expect(skewed.send(new sts.GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: expect.stringContaining('Signature expired'),
    });
  });

  test('a region that does not exist is refused', async () => {
    const lost = new sts.STSClient(started.clientSettings('eu-west-9'));
    await expect(lost.send(new sts.GetCallerIdentityCommand({}))).rejects.toMatchObject({
      message: expect.stringContaining('valid region'),
    });
  });
});

describe('AssumeRole', () => {
  const iam = (): IAMClient => new IAMClient(started.clientSettings());

  async function roleTrusting(name: string, principal: object): Promise<string> {
    const AssumeRolePolicyDocument = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal }],
    });
    await iam().send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument, MaxSessionDuration: 7200 }));
    return `arn:aws:iam::${defaultAccount}:role/${name}`;
  }

  test("a role that trusts the session's role can be taken, for an hour at most", async () => {
    const RoleArn = await roleTrusting('dns', { AWS: deployRole });
    const chained = client(await deploySession());
    const taken = await chained.send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'chained' }));
    expect(taken.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${defaultAccount}:assumed-role/dns/chained`);
    const longer = chained.send(
      new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'chained', DurationSeconds: 3601 }),
    );
    await expect(longer).rejects.toMatchObject({ message: expect.stringContaining('role chaining') });
  });

  test('a new role is known to STS only after a while', async () => {
    started.aws.latency.iamPropagation = 600;
    const RoleArn = await roleTrusting('fresh', { AWS: deployRole });
    const chained = client(await deploySession());
    const take = (): Promise<unknown> =>
      chained.send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'chained' }));
    await expect(take()).rejects.toMatchObject({ name: 'AccessDenied' });
    await started.aws.clock.sleep(600);
    await take();
    started.aws.latency.iamPropagation = 0;
  });

  test('a role that does not trust the caller cannot', async () => {
    const RoleArn = await roleTrusting('only-eks', { Service: 'eks.amazonaws.com' });
    await expect(client().send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'me' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: `User: arn:aws:iam::${defaultAccount}:user/rehearsal is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`,
    });
  });
});

type Keys = Pick<Credential, 'accessKeyId' | 'secretAccessKey'> & { readonly sessionToken?: string };

function signer({ accessKeyId, secretAccessKey, sessionToken }: Keys): SignatureV4 {
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  return new SignatureV4({ service: 'sts', region: 'eu-west-1', sha256: Sha256, credentials });
}

describe('Kubernetes tokens', () => {
  async function token(
    cluster: string,
    over: { signingDate?: Date; expiresIn?: number; keys?: Keys } = {},
  ): Promise<string> {
    const url = new URL(started.aws.endpoint);
    const signed = await signer(over.keys ?? started.ambient).presign(
      {
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        port: Number(url.port),
        path: '/',
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { host: url.host, 'x-k8s-aws-id': cluster },
      },
      {
        expiresIn: over.expiresIn ?? 60,
        ...(over.signingDate ? { signingDate: over.signingDate } : {}),
        unhoistableHeaders: new Set(['x-k8s-aws-id']),
        signableHeaders: new Set(['host', 'x-k8s-aws-id']),
      },
    );
    const query = new URLSearchParams(signed.query as Record<string, string>);
    return `k8s-aws-v1.${Buffer.from(`${url.origin}/?${query.toString()}`).toString('base64url')}`;
  }

  test('name the principal for the cluster that they were made for', async () => {
    expect(await started.aws.verifyKubernetesToken(await token('demo'), 'demo')).toEqual(started.ambient.principal);
    expect(await started.aws.verifyKubernetesToken(await token('demo'), 'other')).toBeUndefined();
  });

  test.each([
    ['too old', { signingDate: new Date(Date.now() - 11_000) }],
    ['good for longer than 15 minutes', { expiresIn: 901 }],
  ])('are refused when %s', async (_name, over) => {
    expect(await started.aws.verifyKubernetesToken(await token('demo', over), 'demo')).toBeUndefined();
  });

  test('are taken for a moment longer than clients use them: a request may be on its way', async () => {
    const { principal } = started.ambient;
    const ofSession = (endedFor: number) =>
      token('demo', {
        keys: started.aws.credentials.issueSession(principal, new Date(Date.now() - endedFor * 1000)),
      });
    const age = { signingDate: new Date(Date.now() - 6000) };
    expect(await started.aws.verifyKubernetesToken(await token('demo', age), 'demo')).toEqual(principal);
    expect(await started.aws.verifyKubernetesToken(await ofSession(1), 'demo')).toEqual(principal);
    expect(await started.aws.verifyKubernetesToken(await ofSession(6), 'demo')).toBeUndefined();
  });

  test('are refused when signed with another secret', async () => {
    const keys = { ...started.ambient, secretAccessKey: 'nope' };
    expect(await started.aws.verifyKubernetesToken(await token('demo', { keys }), 'demo')).toBeUndefined();
  });

  test('live in real time when a program in Go uses the key, which cannot know of the speed', async () => {
    const url = new URL(started.aws.endpoint);
    const keys = started.aws.credentials.issueLongLived(started.ambient.principal);
    const old = await token('demo', { keys, signingDate: new Date(Date.now() - 60_000) });
    expect(await started.aws.verifyKubernetesToken(old, 'demo')).toBeUndefined();
    const body = 'Action=GetCallerIdentity&Version=2011-06-15';
    const signed = await signer(keys).sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      port: Number(url.port),
      path: '/',
      headers: { host: url.host },
      body,
    });
    const headers = {
      ...signed.headers,
      'user-agent': 'aws-sdk-go-v2/1.41.0 ua/2.1 os/linux lang/go#1.26.1 api/sts#1.40.0',
    };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    expect(await started.aws.verifyKubernetesToken(old, 'demo')).toEqual(started.ambient.principal);
    const older = await token('demo', { keys, signingDate: new Date(Date.now() - 906_000) });
    expect(await started.aws.verifyKubernetesToken(older, 'demo')).toBeUndefined();
  });

  test('are refused when they are something else', async () => {
    expect(await started.aws.verifyKubernetesToken('abc', 'demo')).toBeUndefined();
    expect(await started.aws.verifyKubernetesToken('k8s-aws-v1.abc', 'demo')).toBeUndefined();
  });
});

test('calls are recorded with who made them and what came of them', async () => {
  const session = await deploySession();
  await client(session).send(new sts.GetCallerIdentityCommand({}));
  const [assumed, asked] = started.aws.recorder.calls.slice(-2);
  expect(assumed).toMatchObject({
    service: 'sts',
    operation: 'AssumeRoleWithWebIdentity',
    outcome: 'ok',
    mutating: false,
  });
  expect(assumed?.subject).not.toContain('eyJ');
  expect(asked).toMatchObject({
    operation: 'GetCallerIdentity',
    region: 'eu-west-1',
    principal: `arn:aws:sts::${defaultAccount}:assumed-role/eks-actions-deploy/eks-actions-1`,
  });
});
