import {
  type Change,
  ChangeResourceRecordSetsCommand,
  type ChangeResourceRecordSetsCommandOutput,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53';

import { addHostedZone, type ZoneResource } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { createRoute53Service } from '../../../rehearsal/aws/route53/service.ts';
import { defaultAccount, type StartedAws, startLocalAws } from '../../../rehearsal/aws/start-local-aws.ts';

/** A local Route 53 with the zone openremote.example, and an SDK client for it. */
export interface LocalRoute53 {
  readonly cloud: StartedAws;
  readonly client: Route53Client;
  readonly zone: ZoneResource;
  change(...changes: Change[]): Promise<ChangeResourceRecordSetsCommandOutput>;
  changeIn(zoneId: string, ...changes: Change[]): Promise<ChangeResourceRecordSetsCommandOutput>;
  /** The zone's records as `name type`, as the API lists them. */
  listed(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function startRoute53(): Promise<LocalRoute53> {
  const cloud = await startLocalAws({
    services: [createRoute53Service()],
    speed: 2000,
    latency: { recordInSync: 6000 },
  });
  const client = new Route53Client(cloud.clientSettings());
  const zone = addHostedZone(cloud.aws.store, {
    name: 'Openremote.Example',
    account: defaultAccount,
    id: 'Z0EXAMPLE1',
  });
  const changeIn = (zoneId: string, ...changes: Change[]) =>
    client.send(new ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Changes: changes } }));
  return {
    cloud,
    client,
    zone,
    changeIn,
    change: (...changes) => changeIn(zone.id, ...changes),
    listed: async () => {
      const { ResourceRecordSets = [] } = await client.send(
        new ListResourceRecordSetsCommand({ HostedZoneId: zone.id }),
      );
      return ResourceRecordSets.map((record) => `${record.Name} ${record.Type}`);
    },
    stop: async () => {
      client.destroy();
      await cloud.stop();
    },
  };
}

export function a(name: string, ...values: string[]): ResourceRecordSet {
  return { Name: name, Type: 'A', TTL: 60, ResourceRecords: values.map((Value) => ({ Value })) };
}

export function cname(name: string, value: string): ResourceRecordSet {
  return { Name: name, Type: 'CNAME', TTL: 300, ResourceRecords: [{ Value: value }] };
}

export function alias(name: string, dnsName: string, hostedZoneId: string): ResourceRecordSet {
  return {
    Name: name,
    Type: 'A',
    AliasTarget: { HostedZoneId: hostedZoneId, DNSName: dnsName, EvaluateTargetHealth: false },
  };
}

/** How a call was refused. */
export async function refusal(promise: Promise<unknown>): Promise<{ name: string; message: string; status?: number }> {
  try {
    await promise;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, message, ...($metadata?.httpStatusCode !== undefined && { status: $metadata.httpStatusCode }) };
  }
  throw new Error('was not refused');
}
