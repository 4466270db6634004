import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { templateRoles } from '../../rehearsal/aws/authorization/template-roles.ts';
import { givenTemplateRoles } from '../../rehearsal/aws/given-account.ts';
import { decidePermission } from '../../rehearsal/aws/iam/evaluation.ts';
import { parsePolicy, type Statement } from '../../rehearsal/aws/iam/policy-document.ts';
import { iamTemplates } from '../../rehearsal/aws/iam-templates.ts';

const account = '111122223333';
const policies = new Map(givenTemplateRoles().flatMap(({ policies: own }) => [...own]));
const statements = [...policies.values()].flatMap((document) => parsePolicy(document));
const sids = statements.map(({ sid }) => sid ?? '');

function rolesWith(parameters: Readonly<Record<string, string>>): Map<string, Statement[]> {
  const roles = templateRoles(iamTemplates.roles, account, { Repository: 'owner/name', ...parameters });
  return new Map(roles.map((role) => [role.name, [...role.policies.values()].flatMap((text) => parsePolicy(text))]));
}

describe('limits of AWS', () => {
  // IAM counts without white space.
  test.each([...policies])('the managed policy %s has at most 6144 characters', (_name, document) => {
    expect(document.replaceAll(/\s/g, '').length).toBeLessThanOrEqual(6144);
  });

  test.each(givenTemplateRoles().map((role) => [role.name, role] as const))(
    'the role %s has at most ten policies',
    (_, role) => {
      expect(role.policies.size).toBeLessThanOrEqual(10);
    },
  );

  test.each(Object.entries(iamTemplates))('the template %s needs no bucket: at most 51200 bytes', (_name, file) => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(51_200);
  });
});

describe('what the roles may do', () => {
  test('is said action by action', () => {
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
    expect(
      statements.filter(
        ({ effect, notActions, notResources }) => effect !== 'Allow' || notActions.length + notResources.length > 0,
      ),
    ).toEqual([]);
  });

  test('README.md says of each statement what it is for, and of each policy who has it', () => {
    const readme = readFileSync(new URL('../../iam/README.md', import.meta.url), 'utf8');
    const told = [...readme.matchAll(/^\| `(\w+)` *\|/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual([...new Set([...sids, ...policies.keys()])].sort());
  });

  const destructive = /:(Delete|Terminate|Release|Revoke|Detach|Disassociate|Remove)/;
  const bound = (statement: Statement) =>
    statement.conditions.some(({ key }) => /^aws:(ResourceTag\/|CalledVia$)/.test(key));

  test('deletes only what carries a tag, or what a stack of eksctl deletes; else it is bound by its name', () => {
    const unbound = statements.filter(
      (each) => each.actions.some((action) => destructive.test(action)) && !bound(each),
    );
    expect(
      unbound.map(({ sid, resources }) => [sid, resources.map((arn) => arn.split(':').slice(5).join(':'))]),
    ).toEqual([
      ['KeepCredentials', ['parameter/openremote/eks-actions/*/*']],
      // AWS gives a peering no tag that says whose it is.
      ['DeletePeerings', ['vpc-peering-connection/*']],
      ['DeleteLogs', ['log-group:/aws/eks/*/*', 'log-group:/aws/containerinsights/*/*']],
    ]);
  });

  test('on everything is only what reads, or what conditions bind', () => {
    const open = statements.filter(({ resources, conditions }) => resources.includes('*') && conditions.length === 0);
    const changing = open
      .flatMap(({ actions }) => actions)
      .filter((action) => !/:(Describe|List|Get|BatchGet)/.test(action));
    expect(changing).toEqual([]);
  });

  const provider = (issuer: string) => `arn:aws:iam::${account}:oidc-provider/${issuer}`;
  const role = (name: string) => `arn:aws:iam::${account}:role/${name}`;

  test.each([
    [
      'GitHub’s identity provider',
      'iam:DeleteOpenIDConnectProvider',
      provider('token.actions.githubusercontent.com'),
      provider('oidc.eks.eu-west-1.amazonaws.com/id/1'),
    ],
    ['a role of the templates', 'iam:DeleteRole', role('eks-actions-deploy'), role('eksctl-demo-cluster-ServiceRole')],
  ])('%s stays, whatever its tags and by a stack too; its like of a cluster goes', (_, action, kept, deleted) => {
    const context = new Map([
      ['aws:calledvia', ['cloudformation.amazonaws.com']],
      ['aws:resourcetag/openremote.io/managed-by', ['eks-actions']],
      ['aws:resourcetag/alpha.eksctl.io/cluster-name', ['demo']],
    ]);
    expect(decidePermission(statements, action, kept, context)).toBe('implicitDeny');
    expect(decidePermission(statements, action, deleted, context)).toBe('allowed');
  });

  test('hosted zones stay', () => {
    const ofZones = statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith('route53:'));
    expect(ofZones.filter((action) => !/:(Get|List)/.test(action))).toEqual(
      Array(2).fill('route53:ChangeResourceRecordSets'),
    );
  });

  test('the teardown role makes nothing but snapshots and what keeps their credentials', () => {
    const [, own = []] = [...rolesWith({})].find(([name]) => name === 'eks-actions-teardown') ?? [];
    const making = own
      .flatMap(({ actions }) => actions)
      .filter((action) => /:(Create|Put|Run|Request|Allocate)/.test(action));
    expect([...new Set(making)].sort()).toEqual(['ec2:CreateSnapshot', 'ec2:CreateTags', 'ssm:PutParameter']);
  });
});

describe('parameters', () => {
  const may = (
    own: readonly Statement[] = [],
    action: string,
    resource: string,
    context: Record<string, string> = {},
  ) => decidePermission(own, action, resource, new Map(Object.entries(context).map(([key, value]) => [key, [value]])));
  const stack = (name: string) => `arn:aws:cloudformation:eu-west-1:${account}:stack/${name}/x`;
  const zone = (id: string) => `arn:aws:route53:::hostedzone/${id}`;

  test('ClusterNames bounds both roles to clusters of these names', () => {
    const owned = { 'aws:resourcetag/openremote.io/managed-by': 'eks-actions' };
    const cluster = (name: string) => ({ 'aws:resourcetag/elbv2.k8s.aws/cluster': name });
    for (const own of rolesWith({ ClusterNames: 'preview-*' }).values()) {
      expect(may(own, 'cloudformation:DeleteStack', stack('eksctl-preview-1-cluster'), owned)).toBe('allowed');
      expect(may(own, 'cloudformation:DeleteStack', stack('eksctl-production-cluster'), owned)).toBe('implicitDeny');
      expect(may(own, 'ec2:DeleteSecurityGroup', 'arn:x', cluster('preview-1'))).toBe('allowed');
      expect(may(own, 'ec2:DeleteSecurityGroup', 'arn:x', cluster('production'))).toBe('implicitDeny');
    }
  });

  test('HostedZoneIds: all zones, some, none', () => {
    const changes = (HostedZoneIds: string, id: string) =>
      may(rolesWith({ HostedZoneIds }).get('eks-actions-deploy'), 'route53:ChangeResourceRecordSets', zone(id));
    expect(changes('*', 'Z1')).toBe('allowed');
    expect([changes('Z1,Z2', 'Z1'), changes('Z1,Z2', 'Z2'), changes('Z1,Z2', 'Z3')]).toEqual([
      'allowed',
      'allowed',
      'implicitDeny',
    ]);
    expect(changes('none', 'Z1')).toBe('implicitDeny');
  });

  test('only records that lead a name, and TXT', () => {
    const own = rolesWith({}).get('eks-actions-deploy');
    const type = (value: string) => ({ 'route53:changeresourcerecordsetsrecordtypes': value });
    expect(may(own, 'route53:ChangeResourceRecordSets', zone('Z1'), type('CNAME'))).toBe('allowed');
    expect(may(own, 'route53:ChangeResourceRecordSets', zone('Z1'), type('NS'))).toBe('implicitDeny');
  });

  test('DnsRoleArn: the one role that may be taken', () => {
    const DnsRoleArn = 'arn:aws:iam::444455556666:role/eks-actions-dns';
    const takes = (parameters: Readonly<Record<string, string>>, arn: string) =>
      may(rolesWith(parameters).get('eks-actions-teardown'), 'sts:AssumeRole', arn);
    expect(takes({}, DnsRoleArn)).toBe('implicitDeny');
    expect([takes({ DnsRoleArn }, DnsRoleArn), takes({ DnsRoleArn }, `${DnsRoleArn}-2`)]).toEqual([
      'allowed',
      'implicitDeny',
    ]);
  });

  test('RolePrefix names the roles', () => {
    expect([...rolesWith({ RolePrefix: 'iot' }).keys()]).toEqual(['iot-deploy', 'iot-teardown']);
  });
});
