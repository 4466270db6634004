import * as schemas from '@aws-sdk/client-sts';

import type { OidcIssuers } from '../oidc/issuers.ts';
import type { CredentialBook } from './credentials.ts';
import { roleByArn } from './iam/state.ts';
import type { Call, Principal, Service } from './service.ts';
import { assumeRole } from './sts/assume-role.ts';
import { assumeRoleWithWebIdentity } from './sts/web-identity.ts';

/** Security Token Service: who am I, and taking roles. Session lengths are divided by the clock's speed. */
export function createStsService(options: { credentials: CredentialBook; issuers: OidcIssuers }): Service {
  return {
    name: 'sts',
    protocol: 'awsQuery',
    schemas,
    handlers: {
      GetCallerIdentity: (_input: schemas.GetCallerIdentityCommandInput, call: Call) => ({
        UserId: userId(call.principal, call),
        Account: call.principal.account,
        Arn: call.principal.arn,
      }),
      AssumeRole: (input: schemas.AssumeRoleCommandInput, call: Call) => assumeRole(input, call, options.credentials),
      AssumeRoleWithWebIdentity: (input: schemas.AssumeRoleWithWebIdentityCommandInput, call: Call) =>
        assumeRoleWithWebIdentity(input, call, options),
    },
  };
}

function userId(principal: Principal, call: Call): string {
  if (principal.roleArn === undefined) return 'AIDAREHEARSALSTANDIN0';
  return `${roleByArn(call.aws.store, principal.roleArn)?.data.RoleId ?? 'AROAUNKNOWN'}:${principal.sessionName}`;
}
