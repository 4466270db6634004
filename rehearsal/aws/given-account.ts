import { githubIssuerUrl } from '../oidc/issuers.ts';
import { defaultOwnerId, defaultRepositoryId } from '../oidc/github-claims.ts';
import type { RolePolicies } from './authorization/template-policies.ts';
import { newRole, type OidcProviderData, oidcProviderType, type RoleData, roleType } from './iam/state.ts';
import { providerArn } from './iam/trust-policies.ts';
import { globalRegion } from './regions.ts';
import { addHostedZone } from './route53/hosted-zone.ts';
import type { Store } from './store.ts';

/** The repository whose workflows may take the given roles. */
export const givenRepository = 'openremote/eks-actions';

/** Names of the roles that are there before anyone comes. */
export const givenRoles = { deploy: 'eks-actions-deploy', teardown: 'eks-actions-teardown' } as const;

/** The account that has DNS for others, as organisations have one. */
export const dnsAccount = '444455556666';

/** The role of that account that may change its zone; the roles of workflows may take it. */
export const dnsRole = 'openremote-dns';

/** The domain of that account's public hosted zone. */
export const dnsAccountDomain = 'dns-account.example';

const github = githubIssuerUrl.replace('https://', '');

/**
 * What an account has that is ready for the suite: GitHub as identity provider, and the roles that workflows take. They
 * trust the repository under the classic and the immutable form of `sub`. A role without an entry in `policies` may do everything.
 */
export function giveIdentities(store: Store, account: string, policies: RolePolicies = new Map()): void {
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
  for (const name of Object.values(givenRoles)) {
    const data = newRole({
      account,
      name,
      trustPolicy: JSON.stringify(trustInRepository(arn)),
      maxSessionDuration: 3600,
    });
    data.inlinePolicies = Object.fromEntries((policies.get(name) ?? []).map((document, at) => [`${at + 1}`, document]));
    if (!policies.has(name)) data.attachedPolicies.push('arn:aws:iam::aws:policy/AdministratorAccess');
    store.add<RoleData>({ ...given(account), type: roleType, id: name, arn: data.Arn, data });
  }
}

/**
 * What the second account has: one public hosted zone and a role for it, which trusts the given roles of `account`, without an
 * external id. Nothing else is rehearsed there.
 */
export function giveDnsAccount(store: Store, account: string): void {
  addHostedZone(store, { name: dnsAccountDomain, account: dnsAccount });
  const trust = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: Object.values(givenRoles).map((name) => `arn:aws:iam::${account}:role/${name}`) },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
    ],
  };
  const data = newRole({ account: dnsAccount, name: dnsRole, trustPolicy: JSON.stringify(trust) });
  data.attachedPolicies.push('arn:aws:iam::aws:policy/AmazonRoute53FullAccess');
  store.add<RoleData>({ ...given(dnsAccount), type: roleType, id: dnsRole, arn: data.Arn, data });
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
