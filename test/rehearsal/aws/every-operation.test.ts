import * as acm from '@aws-sdk/client-acm';
import * as autoscaling from '@aws-sdk/client-auto-scaling';
import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import * as iam from '@aws-sdk/client-iam';
import * as tagging from '@aws-sdk/client-resource-groups-tagging-api';
import * as route53 from '@aws-sdk/client-route-53';
import * as quotas from '@aws-sdk/client-service-quotas';
import * as ssm from '@aws-sdk/client-ssm';
import { afterAll, describe, expect, test } from '@jest/globals';

import type { Protocol, Service } from '../../../rehearsal/aws/service.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { operationsOf, type Operation } from '../../../rehearsal/aws/wire/operations.ts';
import { membersOf, traitsOf } from '../../../rehearsal/aws/wire/schema.ts';
import { sampleOf } from './sample.ts';

interface AnyClient {
  send(command: unknown): Promise<Record<string, unknown>>;
}

const all: [name: string, protocol: Protocol, schemas: object, client: new (settings: never) => unknown][] = [
  ['eks', 'restJson', eks, eks.EKSClient],
  ['route53', 'restXml', route53, route53.Route53Client],
  ['acm', 'awsJson1.1', acm, acm.ACMClient],
  ['tagging', 'awsJson1.1', tagging, tagging.ResourceGroupsTaggingAPIClient],
  ['logs', 'awsJson1.1', logs, logs.CloudWatchLogsClient],
  ['ssm', 'awsJson1.1', ssm, ssm.SSMClient],
  ['servicequotas', 'awsJson1.1', quotas, quotas.ServiceQuotasClient],
  ['iam', 'awsQuery', iam, iam.IAMClient],
  ['cloudformation', 'awsQuery', cloudformation, cloudformation.CloudFormationClient],
  ['elasticloadbalancing', 'awsQuery', elb, elb.ElasticLoadBalancingV2Client],
  ['autoscaling', 'awsQuery', autoscaling, autoscaling.AutoScalingClient],
  ['ec2', 'ec2Query', ec2, ec2.EC2Client],
];

/** Operations whose answers are streams of events: no protocol of the rehearsal has them. */
function streams({ input, output }: Operation): boolean {
  return [...membersOf(input), ...membersOf(output)].some(
    ([, member]) => traitsOf(member).httpPayload === undefined && member.isStreaming(),
  );
}

function operationsToTry(schemas: object): Operation[] {
  return [...operationsOf(schemas).values()].filter((operation) => !streams(operation));
}

const started: StartedAws[] = [];

afterAll(() => Promise.all(started.map((each) => each.stop())));

describe.each(all)('%s', (name, protocol, schemas, Client) => {
  test('what clients send arrives, what handlers answer comes back', async () => {
    const arrived = new Map<string, unknown>();
    const handlers = Object.fromEntries(
      operationsToTry(schemas).map(({ name: operation, output }): [string, Service['handlers'][string]] => [
        operation,
        (input: unknown) => {
          arrived.set(operation, input);
          return sampleOf(output) ?? {};
        },
      ]),
    );
    const cloud = await startLocalAws({ services: [{ name, protocol, schemas, handlers }] });
    started.push(cloud);
    const client = new Client({ ...cloud.clientSettings(), disableHostPrefix: true } as never) as AnyClient;
    for (const operation of operationsToTry(schemas)) {
      const Command = (schemas as Record<string, new (input: unknown) => unknown>)[`${operation.name}Command`];
      if (Command === undefined) throw new Error(`no command for ${operation.name}`);
      const input = (sampleOf(operation.input) ?? {}) as Record<string, unknown>;
      // A dry run would never reach the handler.
      if ('DryRun' in input) input['DryRun'] = false;
      const { $metadata, ...output } = await client.send(new Command(input)).catch((error: unknown) => {
        throw new Error(`${operation.name}: ${String(error)}`, { cause: error });
      });
      expect({ [operation.name]: arrived.get(operation.name) }).toEqual({ [operation.name]: input });
      expect({ [operation.name]: output }).toEqual({ [operation.name]: sampleOf(operation.output) ?? {} });
      expect($metadata).toBeDefined();
    }
  });
});
