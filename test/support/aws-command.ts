import * as acm from '@aws-sdk/client-acm';
import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2';
import * as iam from '@aws-sdk/client-iam';
import * as route53 from '@aws-sdk/client-route-53';
import * as ssm from '@aws-sdk/client-ssm';
import * as sts from '@aws-sdk/client-sts';

import { NormalizedSchema, membersOf, requiredMembersOf } from '../../rehearsal/aws/wire/schema.ts';

/** A call of the AWS CLI, as the SDK would make it. */
export interface AwsCommand {
  /** As the CLI names it: `elbv2`. */
  readonly service: string;
  /** As the API names it: `DeleteLoadBalancer`; of `aws <service> wait` the waiter's. */
  readonly operation: string;
  readonly isWait: boolean;
  readonly input: Readonly<Record<string, unknown>>;
  readonly region: string | undefined;
}

const clients: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  acm,
  cloudformation,
  ec2,
  eks,
  elbv2,
  iam,
  logs,
  route53,
  ssm,
  sts,
};

/**
 * Reads `aws <service> <operation> --option value …` the way the AWS CLI does, by the models that it shares with the SDKs.
 * @throws if there is no such operation or option, or a required one is missing
 */
export function readAwsCommand(line: string): AwsCommand {
  return readAwsWords(wordsOf(line));
}

/** The same of a command whose words are known already. */
export function readAwsWords(all: readonly string[]): AwsCommand {
  const line = all.join(' ');
  const [program, service = '', ...rest] = all;
  const client = clients[service];
  if (program !== 'aws' || client === undefined) throw new Error(`not a command of a service that is known: ${line}`);
  const isWait = rest[0] === 'wait';
  const [name = '', ...words] = isWait ? rest.slice(1) : rest;
  const options = optionsOf(words);
  const region = options.get('region');
  options.delete('region');
  if (isWait) {
    const waiter = Object.keys(client).find((key) => dashed(key) === `wait-until-${name}`);
    if (waiter === undefined) throw new Error(`nothing waits so: ${line}`);
    return { service, operation: waiter.replace('waitUntil', ''), isWait, input: Object.fromEntries(options), region };
  }
  const operation = Object.keys(client).find((key) => key.endsWith('$') && dashed(key.slice(0, -1)) === name);
  const schema =
    operation === undefined ? undefined : NormalizedSchema.of((client[operation] as unknown[])[4] as never);
  if (operation === undefined || schema === undefined) throw new Error(`there is no such operation: ${line}`);
  return { service, operation: operation.slice(0, -1), isWait, input: inputOf(schema, options, line), region };
}

function inputOf(schema: NormalizedSchema, options: ReadonlyMap<string, string | undefined>, line: string) {
  const input: Record<string, unknown> = {};
  for (const [option, value] of options) {
    const positive = option.replace(/^no-/, '');
    const [name, member] = membersOf(schema).find(([each]) => [option, positive].includes(dashed(each))) ?? [];
    if (name === undefined || member === undefined) throw new Error(`there is no option --${option}: ${line}`);
    input[name] = value === undefined ? option === positive : valueOf(member, value);
  }
  const missing = requiredMembersOf(schema).filter((name) => input[name] === undefined);
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing: ${line}`);
  return input;
}

function valueOf(schema: NormalizedSchema, text: string): unknown {
  if (/^[[{]/.test(text)) return JSON.parse(text);
  if (!schema.isListSchema()) return text;
  const item = schema.getValueSchema();
  return [item.isStructSchema() ? Object.fromEntries(text.split(',').map((pair) => pair.split('='))) : text];
}

/** Words of a POSIX shell, of which single quotes are known. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) => word.replaceAll(/'([^']*)'|\\(.)/g, '$1$2'));
}

function optionsOf(words: readonly string[]): Map<string, string | undefined> {
  const options = new Map<string, string | undefined>();
  let last = '';
  for (const word of words) {
    if (word.startsWith('--')) options.set((last = word.slice(2)), undefined);
    else options.set(last, word);
  }
  return options;
}

/** `DeleteOpenIDConnectProvider` → `delete-open-id-connect-provider`, as botocore's `xform_name`. */
function dashed(name: string): string {
  return name
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
