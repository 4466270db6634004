import {
  CloudFormationClient,
  CreateStackCommand,
  type CreateStackCommandInput,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
  type UpdateStackCommandInput,
} from '@aws-sdk/client-cloudformation';
import { GetRoleCommand, IAMClient, ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { createCloudFormationService } from '../../rehearsal/aws/cloudformation/service.ts';
import { CredentialBook } from '../../rehearsal/aws/credentials.ts';
import { createIamService } from '../../rehearsal/aws/iam/service.ts';
import { iamTemplates } from '../../rehearsal/aws/iam-templates.ts';
import { defaultAccount as account, type StartedAws, startLocalAws } from '../../rehearsal/aws/start-local-aws.ts';
import { createStsService } from '../../rehearsal/aws/sts.ts';
import { type GitHubClaims, tokenClaimsOf } from '../../rehearsal/oidc/github-claims.ts';
import { githubIssuerUrl, OidcIssuers } from '../../rehearsal/oidc/issuers.ts';

// One local account, in which the templates are deployed as users do: first with everything by default, then beside that.
const issuers = new OidcIssuers();
const repository = 'owner/name';
const ids = { ownerId: '1', repositoryId: '2' };
let started: StartedAws;
let cloudformation: CloudFormationClient;
let iam: IAMClient;

beforeAll(async () => {
  const credentials = new CredentialBook();
  started = await startLocalAws({
    speed: 2000,
    credentials,
    services: [createStsService({ credentials, issuers }), createIamService(), createCloudFormationService()],
  });
  cloudformation = new CloudFormationClient(started.clientSettings());
  iam = new IAMClient(started.clientSettings());
});
afterAll(() => started.stop());

/** What `aws cloudformation deploy` comes to: makes the stack or changes it. Returns the outputs. */
async function deploy(
  name: string,
  template: keyof typeof iamTemplates,
  parameters: Readonly<Record<string, string>>,
  how: 'create' | 'update' = 'create',
): Promise<Record<string, string>> {
  const input: CreateStackCommandInput & UpdateStackCommandInput = {
    StackName: name,
    TemplateBody: readFileSync(iamTemplates[template], 'utf8'),
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    Capabilities: ['CAPABILITY_NAMED_IAM'],
  };
  if (how === 'create') await cloudformation.send(new CreateStackCommand(input));
  else await cloudformation.send(new UpdateStackCommand(input));
  for (;;) {
    const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName: name }));
    const { StackStatus = '', StackStatusReason, Outputs = [] } = Stacks?.[0] ?? {};
    if (/^(CREATE|UPDATE)_COMPLETE$/.test(StackStatus)) {
      return Object.fromEntries(Outputs.map((each) => [each.OutputKey ?? '', each.OutputValue ?? '']));
    }
    if (!/^(CREATE|UPDATE)_(COMPLETE_CLEANUP_)?IN_PROGRESS$/.test(StackStatus)) {
      throw new Error(`${StackStatus}: ${StackStatusReason}`);
    }
    await started.aws.clock.sleep(5);
  }
}

/** Asks for a session of a role with the token that GitHub gives a job. */
async function take(role: string, claims: Partial<GitHubClaims>, audience = 'sts.amazonaws.com'): Promise<string> {
  const issuer = await issuers.find(githubIssuerUrl);
  const now = Math.floor(Date.now() / 1000);
  const token = await issuer?.sign({
    ...tokenClaimsOf({ repository, ...ids, ...claims }),
    aud: audience,
    iat: now,
    exp: now + 60,
  });
  const sts = new STSClient({ endpoint: started.aws.endpoint, region: 'eu-west-1', maxAttempts: 1 });
  const asked = { RoleArn: `arn:aws:iam::${account}:role/${role}`, RoleSessionName: 'job', WebIdentityToken: token };
  try {
    await sts.send(new AssumeRoleWithWebIdentityCommand(asked));
    return 'taken';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

const roleOf = async (name: string) => (await iam.send(new GetRoleCommand({ RoleName: name }))).Role;

describe('roles.yml with a repository and everything else by default', () => {
  beforeAll(async () => {
    const outputs = await deploy('eks-actions', 'roles', {
      Repository: repository,
      ImmutableRepository: 'owner@1/name@2',
    });
    expect(outputs).toEqual({
      DeployRoleArn: `arn:aws:iam::${account}:role/eks-actions-deploy`,
      TeardownRoleArn: `arn:aws:iam::${account}:role/eks-actions-teardown`,
      ProviderArn: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    });
  });

  const deployJob = { environment: 'openremote' };
  const teardownJob = { environment: 'openremote-teardown' };

  test.each([
    ['a job of the environment', 'eks-actions-deploy', deployJob],
    ['the same under the immutable subject', 'eks-actions-deploy', { ...deployJob, immutableSubject: true }],
    ['a job of the teardown environment', 'eks-actions-teardown', teardownJob],
    ['the same under the immutable subject', 'eks-actions-teardown', { ...teardownJob, immutableSubject: true }],
    [
      'whatever the event, if GitHub let it into the environment',
      'eks-actions-deploy',
      { ...deployJob, eventName: 'schedule' },
    ],
  ])('%s takes the role', async (_, role, claims) => {
    expect(await take(role, claims)).toBe('taken');
  });

  test.each([
    ['another repository', 'eks-actions-deploy', { ...deployJob, repository: 'other/name' }],
    ['another repository whose name begins so', 'eks-actions-deploy', { ...deployJob, repository: 'owner/name-2' }],
    [
      'a repository that took over the name',
      'eks-actions-deploy',
      { ...deployJob, immutableSubject: true, repositoryId: '3' },
    ],
    ['another environment', 'eks-actions-deploy', { environment: 'staging' }],
    ['an environment whose name begins so', 'eks-actions-deploy', teardownJob],
    ['a job of the deploy environment', 'eks-actions-teardown', deployJob],
    ['a job without an environment', 'eks-actions-deploy', {}],
    ['a pull request', 'eks-actions-deploy', { eventName: 'pull_request' }],
    [
      'a pull request under the immutable subject',
      'eks-actions-teardown',
      { eventName: 'pull_request', immutableSubject: true },
    ],
  ])('%s does not', async (_, role, claims) => {
    expect(await take(role, claims)).toBe('AccessDenied');
  });

  test('the same command again names the provider by now, which stays and is trusted', async () => {
    const ProviderArn = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
    const parameters = { Repository: repository, ImmutableRepository: 'owner@1/name@2', ProviderArn };
    expect(await deploy('eks-actions', 'roles', parameters, 'update')).toMatchObject({ ProviderArn });
    const { StackResources } = await cloudformation.send(
      new DescribeStackResourcesCommand({ StackName: 'eks-actions' }),
    );
    expect(StackResources?.map(({ LogicalResourceId }) => LogicalResourceId)).not.toContain('Provider');
    expect(await take('eks-actions-deploy', deployJob)).toBe('taken');
  });

  test('nor does a token for somebody else', async () => {
    expect(await take('eks-actions-deploy', deployJob, 'https://github.com/owner')).toBe(
      'InvalidIdentityTokenException',
    );
  });
});

test('roles.yml again in the same account: other names, the provider that is there, a boundary, no immutable subject', async () => {
  const boundary = 'arn:aws:iam::aws:policy/PowerUserAccess';
  await deploy('iot', 'roles', {
    Repository: repository,
    RolePrefix: 'iot',
    DeployEnvironment: 'live',
    ProviderArn: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    PermissionsBoundaryArn: boundary,
  });
  for (const name of ['iot-deploy', 'iot-teardown']) {
    expect((await roleOf(name))?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(boundary);
  }
  expect((await roleOf('eks-actions-deploy'))?.PermissionsBoundary).toBeUndefined();
  const job = { environment: 'live' };
  expect([await take('iot-deploy', job), await take('iot-deploy', { ...job, immutableSubject: true })]).toEqual([
    'taken',
    'AccessDenied',
  ]);
});

test('dns.yml: a role that both roles may take, and only with the external id if there is one', async () => {
  const roles = ['deploy', 'teardown'].map((name) => `arn:aws:iam::${account}:role/eks-actions-${name}`);
  const outputs = await deploy('dns', 'dns', {
    TrustedRoleArns: roles.join(),
    ExternalId: 'shared',
    HostedZoneIds: 'Z1,Z2',
  });
  // In life it is deployed in the other account.
  expect(outputs).toEqual({ DnsRoleArn: `arn:aws:iam::${account}:role/eks-actions-dns` });
  const trust = JSON.parse(
    decodeURIComponent((await roleOf('eks-actions-dns'))?.AssumeRolePolicyDocument ?? ''),
  ) as object;
  expect(trust).toMatchObject({
    Statement: [
      {
        Principal: { AWS: roles },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'shared' } },
      },
    ],
  });
  const { AttachedPolicies } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'eks-actions-dns' }));
  expect(AttachedPolicies).toHaveLength(1);
});
