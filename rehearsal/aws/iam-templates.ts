import { templateRoles, type TemplateRole } from './authorization/template-roles.ts';

/** The templates that users set their accounts up with. */
export const iamTemplates = {
  roles: new URL('../../iam/roles.yml', import.meta.url),
  dns: new URL('../../iam/dns.yml', import.meta.url),
} as const;

interface Accounts {
  /** The one with the clusters. */
  readonly account: string;
  /** The one with a hosted zone of its own. */
  readonly dnsAccount: string;
  /** owner/name. */
  readonly repository: string;
  /** owner@id/name@id. */
  readonly immutableRepository: string;
}

/** The roles of both accounts as the templates make them, with everything else by default. */
export function rolesOfTemplates(accounts: Accounts): {
  readonly roles: readonly TemplateRole[];
  readonly dns: readonly TemplateRole[];
} {
  const { account, dnsAccount, repository, immutableRepository } = accounts;
  const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
  return {
    roles: templateRoles(iamTemplates.roles, account, {
      Repository: repository,
      ImmutableRepository: immutableRepository,
      ProviderArn: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
      DnsRoleArn: `arn:aws:iam::${dnsAccount}:role/eks-actions-dns`,
    }),
    dns: templateRoles(iamTemplates.dns, dnsAccount, {
      TrustedRoleArns: [role('eks-actions-deploy'), role('eks-actions-teardown')].join(),
    }),
  };
}
