import { defaultOwnerId, defaultRepositoryId } from '../oidc/github-claims.ts';
import { githubIssuerUrl } from '../oidc/issuers.ts';
import type { TemplateRole } from './authorization/template-roles.ts';
import { newRole, type OidcProviderData, oidcProviderType, type RoleData, roleType } from './iam/state.ts';
import { providerArn } from './iam/trust-policies.ts';
import { rolesOfTemplates } from './iam-templates.ts';
import { globalRegion } from './regions.ts';
import { addHostedZone } from './route53/hosted-zone.ts';
import { defaultAccount } from './start-local-aws.ts';
import type { Store } from './store.ts';

/** The repository whose workflows may take the given roles. */
export const givenRepository = 'openremote/eks-actions';

/** The account that has DNS for others, as organisations have one. */
export const dnsAccount = '444455556666';

/** The role of that account that may change its zone; the roles of workflows may take it. */
export const dnsRole = 'eks-actions-dns';

/** The domain of that account's public hosted zone. */
export const dnsAccountDomain = 'dns-account.example';

const github = githubIssuerUrl.replace('https://', '');

/**
 * What an account has that is ready for the suite: GitHub as identity provider, and the roles that workflows take, with the
 * permissions that the templates in `iam/` give them. Their trust is wider than the templates': any job of the repository may take
 * them, under the classic and the immutable form of `sub`, so that one action can be run without a GitHub Environment around it.
 */
export function giveIdentities(store: Store, account: string): void {
  const arn = providerArn(account, github);
  store.add<OidcProviderData>({
    ...given(account),
    type: oidcProviderType,
    id: arn,
    arn,
    data: {
      Url: github,
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: ['0'.repeat(40)],
      CreateDate: new Date(),
    },
  });
  const trust = JSON.stringify(trustInRepository(arn));
  for (const role of templatesFor(account).roles) giveRole(store, account, { ...role, trust });
}

/**
 * What the second account has: one public hosted zone and the role for it that the template in `iam/` makes, which trusts the given
 * roles of `account`. Nothing else is rehearsed there.
 */
export function giveDnsAccount(store: Store, account: string): void {
  addHostedZone(store, { name: dnsAccountDomain, account: dnsAccount });
  for (const role of templatesFor(account).dns) giveRole(store, dnsAccount, role);
}

function giveRole(store: Store, account: string, { name, trust, policies }: TemplateRole): void {
  const data = newRole({ account, name, trustPolicy: trust, maxSessionDuration: 3600 });
  data.inlinePolicies = Object.fromEntries(policies);
  store.add<RoleData>({ ...given(account), type: roleType, id: name, arn: data.Arn, data });
}

/** The roles of both accounts, as the templates make them. */
export function givenTemplateRoles(account: string = defaultAccount): readonly TemplateRole[] {
  const { roles, dns } = templatesFor(account);
  return [...roles, ...dns];
}

function templatesFor(account: string): ReturnType<typeof rolesOfTemplates> {
  const [owner = '', name = ''] = givenRepository.split('/');
  return rolesOfTemplates({
    account,
    dnsAccount,
    repository: givenRepository,
    immutableRepository: `${owner}@${defaultOwnerId}/${name}@${defaultRepositoryId}`,
  });
}

function given(account: string): { account: string; region: string; createdBy: string; given: boolean } {
  return { account, region: globalRegion, createdBy: `arn:aws:iam::${account}:root`, given: true };
}

function trustInRepository(provider: string): object {
  const [owner = '', name = ''] = givenRepository.split('/');
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' },
          StringLike: {
            [`${github}:sub`]: [
              `repo:${givenRepository}:*`,
              `repo:${owner}@${defaultOwnerId}/${name}@${defaultRepositoryId}:*`,
            ],
          },
        },
      },
    ],
  };
}
