import * as iam from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { createIamService } from '../../../rehearsal/aws/iam/service.ts';
import { defaultAccount, startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';

let started: StartedAws;
let client: iam.IAMClient;

beforeAll(async () => {
  started = await startLocalAws({ services: [createIamService()] });
  client = new iam.IAMClient(started.clientSettings());
});

afterAll(() => started.stop());

function trust(principal: object, condition?: object): string {
  const Action = 'Federated' in principal ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Principal: principal, ...(condition ? { Condition: condition } : {}) }],
  });
}

const eksTrust = trust({ Service: 'eks.amazonaws.com' });
const allow = (action: string, resource = '*'): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: resource } });

async function createRole(RoleName: string): Promise<iam.Role | undefined> {
  const input = { RoleName, AssumeRolePolicyDocument: eksTrust, Tags: [{ Key: 'a', Value: 'b' }] };
  return (await client.send(new iam.CreateRoleCommand(input))).Role;
}

test('a role is what was asked for, its trust policy percent-encoded', async () => {
  const made = await createRole('plain');
  expect(made).toMatchObject({ Arn: `arn:aws:iam::${defaultAccount}:role/plain`, MaxSessionDuration: 3600 });
  const { Role } = await client.send(new iam.GetRoleCommand({ RoleName: 'plain' }));
  expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(eksTrust);
  expect(Role?.AssumeRolePolicyDocument).not.toContain('"');
  expect(Role?.Tags).toEqual([{ Key: 'a', Value: 'b' }]);
  await expect(createRole('plain')).rejects.toBeInstanceOf(iam.EntityAlreadyExistsException);
});

test('a role that is missing is NoSuchEntity, 404', async () => {
  const asked = client.send(new iam.GetRoleCommand({ RoleName: 'nobody' }));
  await expect(asked).rejects.toBeInstanceOf(iam.NoSuchEntityException);
  await expect(asked).rejects.toMatchObject({
    message: 'The role with name nobody cannot be found.',
    $metadata: { httpStatusCode: 404 },
  });
});

test('a role is deleted only when nothing hangs on it', async () => {
  await createRole('busy');
  const RoleName = 'busy';
  const PolicyArn = 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy';
  const InstanceProfileName = 'busy-profile';
  await client.send(new iam.AttachRolePolicyCommand({ RoleName, PolicyArn }));
  await client.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName: 'inline', PolicyDocument: allow('s3:*') }));
  await client.send(new iam.CreateInstanceProfileCommand({ InstanceProfileName }));
  await client.send(new iam.AddRoleToInstanceProfileCommand({ RoleName, InstanceProfileName }));
  const deletion = (): Promise<unknown> => client.send(new iam.DeleteRoleCommand({ RoleName }));

  await expect(deletion()).rejects.toThrow('must remove roles from instance profile first');
  await expect(client.send(new iam.DeleteInstanceProfileCommand({ InstanceProfileName }))).rejects.toThrow(
    'remove roles',
  );
  await client.send(new iam.RemoveRoleFromInstanceProfileCommand({ RoleName, InstanceProfileName }));
  await client.send(new iam.DeleteInstanceProfileCommand({ InstanceProfileName }));
  await expect(deletion()).rejects.toThrow('must detach all policies first');
  const attached = await client.send(new iam.ListAttachedRolePoliciesCommand({ RoleName }));
  expect(attached.AttachedPolicies).toEqual([{ PolicyName: 'AmazonEKSClusterPolicy', PolicyArn }]);
  await client.send(new iam.DetachRolePolicyCommand({ RoleName, PolicyArn }));
  await expect(deletion()).rejects.toBeInstanceOf(iam.DeleteConflictException);
  await client.send(new iam.DeleteRolePolicyCommand({ RoleName, PolicyName: 'inline' }));
  await deletion();
  expect(started.aws.store.left().map(({ id }) => id)).not.toContain('busy');
});

test('a managed policy that does not exist cannot be attached, one in use not deleted', async () => {
  await createRole('attached');
  const misspelt = { RoleName: 'attached', PolicyArn: 'arn:aws:iam::aws:policy/AmazonEKSClusterPolcy' };
  await expect(client.send(new iam.AttachRolePolicyCommand(misspelt))).rejects.toBeInstanceOf(
    iam.NoSuchEntityException,
  );
  const { Policy } = await client.send(
    new iam.CreatePolicyCommand({ PolicyName: 'own', PolicyDocument: allow('ec2:*') }),
  );
  const PolicyArn = Policy?.Arn ?? '';
  await client.send(new iam.AttachRolePolicyCommand({ RoleName: 'attached', PolicyArn }));
  await expect(client.send(new iam.DeletePolicyCommand({ PolicyArn }))).rejects.toBeInstanceOf(
    iam.DeleteConflictException,
  );
  await client.send(new iam.DetachRolePolicyCommand({ RoleName: 'attached', PolicyArn }));
  await client.send(new iam.DeletePolicyCommand({ PolicyArn }));
});

test.each([
  ['no JSON', '{'],
  ['no principal', allow('sts:AssumeRole').replace(',"Resource":"*"', '')],
  ['a role that does not exist', trust({ AWS: `arn:aws:iam::${defaultAccount}:role/ghost` })],
  [
    'all of GitHub',
    trust(
      { Federated: `arn:aws:iam::${defaultAccount}:oidc-provider/token.actions.githubusercontent.com` },
      { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
    ),
  ],
])('a trust policy with %s is malformed', async (_name, AssumeRolePolicyDocument) => {
  await expect(
    client.send(new iam.CreateRoleCommand({ RoleName: 'bad', AssumeRolePolicyDocument })),
  ).rejects.toBeInstanceOf(iam.MalformedPolicyDocumentException);
});

test('OpenID Connect providers come and go', async () => {
  const Url = 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC';
  const input = {
    Url,
    ClientIDList: ['sts.amazonaws.com'],
    ThumbprintList: ['a'.repeat(40)],
    Tags: [{ Key: 'k', Value: 'v' }],
  };
  const { OpenIDConnectProviderArn = '' } = await client.send(new iam.CreateOpenIDConnectProviderCommand(input));
  expect(OpenIDConnectProviderArn).toBe(
    `arn:aws:iam::${defaultAccount}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC`,
  );
  await expect(client.send(new iam.CreateOpenIDConnectProviderCommand(input))).rejects.toBeInstanceOf(
    iam.EntityAlreadyExistsException,
  );
  const got = await client.send(new iam.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
  expect(got).toMatchObject({ Url: Url.slice(8), ClientIDList: ['sts.amazonaws.com'], Tags: input.Tags });
  await client.send(new iam.DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
  await expect(
    client.send(new iam.GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn })),
  ).rejects.toBeInstanceOf(iam.NoSuchEntityException);
});

test('the default port in the URL of a provider is not part of its name', async () => {
  const Url = 'https://oidc.eks.eu-west-1.amazonaws.com:443/id/DEF';
  const { OpenIDConnectProviderArn } = await client.send(new iam.CreateOpenIDConnectProviderCommand({ Url }));
  expect(OpenIDConnectProviderArn).toMatch(/oidc-provider\/oidc\.eks\.eu-west-1\.amazonaws\.com\/id\/DEF$/);
});

test('lists come in pages', async () => {
  for (const number of [1, 2, 3]) await createRole(`page-${number}`);
  const names: (string | undefined)[] = [];
  for await (const { Roles = [] } of iam.paginateListRoles({ client, pageSize: 2 }, {})) {
    expect(Roles.length).toBeLessThanOrEqual(2);
    names.push(...Roles.map(({ RoleName }) => RoleName));
  }
  expect(names.filter((name) => name?.startsWith('page-'))).toEqual(['page-1', 'page-2', 'page-3']);
});

test('a simulation follows inline and attached policies', async () => {
  const role = await createRole('simulated');
  const deny = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:Delete*'], Resource: '*' },
      { Effect: 'Deny', Action: 'ec2:DeleteVpc', Resource: 'arn:aws:ec2:*:*:vpc/vpc-keep' },
    ],
  });
  await client.send(new iam.PutRolePolicyCommand({ RoleName: 'simulated', PolicyName: 'p', PolicyDocument: deny }));
  const vpc = (id: string): string => `arn:aws:ec2:eu-west-1:${defaultAccount}:vpc/${id}`;
  const { EvaluationResults } = await client.send(
    new iam.SimulatePrincipalPolicyCommand({
      PolicySourceArn: role?.Arn ?? '',
      ActionNames: ['ec2:DeleteVpc', 'iam:CreateRole'],
      ResourceArns: [vpc('vpc-keep'), vpc('vpc-other')],
    }),
  );
  expect(EvaluationResults?.map(({ EvalDecision }) => EvalDecision)).toEqual([
    'explicitDeny',
    'allowed',
    'implicitDeny',
    'implicitDeny',
  ]);
});

test('IAM is the same in every region', async () => {
  await createRole('everywhere');
  const other = new iam.IAMClient(started.clientSettings('us-west-2'));
  expect((await other.send(new iam.GetRoleCommand({ RoleName: 'everywhere' }))).Role?.RoleName).toBe('everywhere');
});

test('a simulation says which facts the policies ask for that it was not given', async () => {
  const role = await createRole('careful');
  const Condition = { StringEquals: { 'aws:ResourceTag/owner': 'us' } };
  const Statement = [{ Effect: 'Allow', Action: 'ec2:DeleteVpc', Resource: '*', Condition }];
  await client.send(
    new iam.PutRolePolicyCommand({
      RoleName: 'careful',
      PolicyName: 'only',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
    }),
  );
  const ask = async (ContextEntries: iam.ContextEntry[]) => {
    const simulation = { PolicySourceArn: role?.Arn ?? '', ActionNames: ['ec2:DeleteVpc'], ContextEntries };
    const { EvaluationResults } = await client.send(new iam.SimulatePrincipalPolicyCommand(simulation));
    return EvaluationResults?.map(({ EvalDecision, MissingContextValues }) => [EvalDecision, MissingContextValues]);
  };
  expect(await ask([])).toEqual([['implicitDeny', ['aws:ResourceTag/owner']]]);
  const owner = { ContextKeyName: 'aws:ResourceTag/owner', ContextKeyType: 'string' } as const;
  expect(await ask([{ ...owner, ContextKeyValues: ['us'] }])).toEqual([['allowed', []]]);
});
