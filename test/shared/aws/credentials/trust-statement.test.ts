import { describe, expect, test } from '@jest/globals';

import { claimsOf } from '../../../../shared/aws/credentials/token-claims.ts';
import { subjectForms, trustStatement } from '../../../../shared/aws/credentials/trust-statement.ts';
import { gitHubToken } from './local-services.ts';

const claims = (changed: Record<string, unknown> = {}) => claimsOf(gitHubToken(1, changed))!;

describe('the trust statement for a token', () => {
  test('accepts what the token says, in the partition of the role', () => {
    expect(trustStatement('arn:aws-us-gov:iam::111122223333:role/deploy', claims())).toEqual({
      Effect: 'Allow',
      Principal: {
        Federated: 'arn:aws-us-gov:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': [
            'repo:openremote/fleet:environment:demo',
            'repo:openremote@9001/fleet@802001:environment:demo',
          ],
        },
      },
    });
  });

  test('has both forms of sub, whichever the token has', () => {
    const both = ['repo:openremote/fleet:ref:refs/heads/a/b', 'repo:openremote@9001/fleet@802001:ref:refs/heads/a/b'];
    expect(subjectForms(claims({ sub: both[0] }))).toEqual(both);
    expect(subjectForms(claims({ sub: both[1] }))).toEqual(both);
    expect(subjectForms(claims({ sub: both[1], repository_id: undefined, repository_owner_id: undefined }))).toEqual(
      both,
    );
  });

  test('takes a customised sub as it is', () => {
    expect(subjectForms(claims({ sub: 'repository_owner:openremote' }))).toEqual(['repository_owner:openremote']);
  });

  test('an issuer of an enterprise keeps its path, and an audience may be a list', () => {
    const own = claims({ iss: 'https://token.actions.githubusercontent.com/acme', aud: ['one', 'two'] });
    expect(JSON.stringify(trustStatement('arn:aws:iam::111122223333:role/r', own))).toContain(
      'oidc-provider/token.actions.githubusercontent.com/acme"},',
    );
    expect(own.audience).toBe('one');
  });

  test('what is no token has no claims', () => {
    expect(claimsOf('not a token')).toBeUndefined();
    expect(claimsOf('')).toBeUndefined();
  });
});
