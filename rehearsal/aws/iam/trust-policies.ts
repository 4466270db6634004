import { AwsError, type Call } from '../service.ts';
import { parsePolicy, type Statement } from './policy-document.ts';
import { roleByArn } from './state.ts';

const github = 'token.actions.githubusercontent.com';

/**
 * Refuses a trust policy that IAM would refuse: not a policy, without principals, with resources, with a role or identity
 * provider that does not exist.
 */
export function checkTrustPolicy(text: string, call: Call): void {
  for (const statement of parsePolicy(text)) {
    if (statement.principals === undefined) throw malformed('Missing required field Principal');
    if (statement.resources.length > 0) throw malformed('Has prohibited field Resource');
    if (statement.actions.some((action) => !/^(sts:|\*$)/i.test(action))) {
      throw malformed('AssumeRole policy may only specify STS AssumeRole actions.');
    }
    checkPrincipals(statement, call);
    checkGitHubConditions(statement);
  }
}

function checkPrincipals(statement: Statement, call: Call): void {
  for (const arn of statement.principals?.['AWS'] ?? []) {
    if (/^arn:aws:iam::\d{12}:role\//.test(arn) && roleByArn(call.aws.store, arn) === undefined) {
      throw malformed(`Invalid principal in policy: "AWS":"${arn}"`);
    }
  }
  for (const arn of statement.principals?.['Federated'] ?? []) {
    // IAM takes a provider that does not exist yet; only sessions fail then. Other forms it refuses.
    if (!/^(arn:aws:iam::\d{12}:(oidc|saml)-provider\/.+|[a-z0-9.-]+)$/i.test(arn)) {
      throw malformed(`Invalid principal in policy: "Federated":"${arn}"`);
    }
  }
}

/**
 * IAM refuses a trust in GitHub's issuer that anybody's repository would satisfy. That it does, is reported; the exact
 * message is a guess.
 */
function checkGitHubConditions(statement: Statement): void {
  const trustsGitHub = (statement.principals?.['Federated'] ?? []).some((arn) =>
    arn.endsWith(`oidc-provider/${github}`),
  );
  if (!trustsGitHub || statement.effect !== 'Allow') return;
  const subject = statement.conditions.filter(({ key }) =>
    /:(sub|job_workflow_ref|repository_id|repository)$/.test(key.toLowerCase()),
  );
  if (subject.length === 0 || subject.some(({ values }) => values.some((value) => /^\**$/.test(value)))) {
    throw malformed(
      `Trust policies of ${github} must limit token.actions.githubusercontent.com:sub to an organisation or repository.`,
    );
  }
}

/** The OIDC provider of this account for an issuer, given without `https://`. */
export function providerArn(account: string, issuer: string): string {
  return `arn:aws:iam::${account}:oidc-provider/${issuer}`;
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message);
}
