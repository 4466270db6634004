import { AwsError } from '../service.ts';

export interface Statement {
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  /** Principals by kind (AWS, Federated, Service); `*` stands for `{ AWS: ['*'] }`. Absent in permission policies. */
  readonly principals: Readonly<Record<string, readonly string[]>> | undefined;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Reads a policy document. Throws MalformedPolicyDocument, as IAM does, if it is not one. */
export function parsePolicy(text: string): Statement[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
  const statements = isRecord(json) ? listOf(json['Statement']) : [];
  if (!isRecord(json) || statements.length === 0) throw malformed('Syntax errors in policy.');
  const version = json['Version'];
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    throw malformed('The policy must contain a valid version string');
  }
  return statements.map(parseStatement);
}

function parseStatement(json: unknown): Statement {
  if (!isRecord(json)) throw malformed('Syntax errors in policy.');
  const effect = json['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed('Syntax errors in policy.');
  const sid = json['Sid'];
  const statement: Statement = {
    sid: typeof sid === 'string' ? sid : undefined,
    effect,
    principals: parsePrincipals(json['Principal']),
    actions: texts(json['Action']),
    notActions: texts(json['NotAction']),
    resources: texts(json['Resource']),
    notResources: texts(json['NotResource']),
    conditions: parseConditions(json['Condition']),
  };
  if (statement.actions.length + statement.notActions.length === 0)
    throw malformed('Policy statement must contain actions.');
  return statement;
}

function parsePrincipals(json: unknown): Record<string, string[]> | undefined {
  if (json === undefined) return undefined;
  if (json === '*') return { AWS: ['*'] };
  if (!isRecord(json)) throw malformed('Syntax errors in policy.');
  return Object.fromEntries(Object.entries(json).map(([kind, values]) => [kind, texts(values)]));
}

function parseConditions(json: unknown): Condition[] {
  if (json === undefined) return [];
  if (!isRecord(json)) throw malformed('Syntax errors in policy.');
  return Object.entries(json).flatMap(([operator, keys]) => {
    if (!isRecord(keys)) throw malformed('Syntax errors in policy.');
    return Object.entries(keys).map(([key, values]) => ({ operator, key, values: texts(values) }));
  });
}

function texts(json: unknown): string[] {
  return listOf(json).map((value) => {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return String(value);
    throw malformed('Syntax errors in policy.');
  });
}

function listOf(json: unknown): unknown[] {
  if (json === undefined) return [];
  return Array.isArray(json) ? json : [json];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message);
}
