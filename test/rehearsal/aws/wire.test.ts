import * as acm from '@aws-sdk/client-acm';
import * as cloudformation from '@aws-sdk/client-cloudformation';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import * as route53 from '@aws-sdk/client-route-53';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { AwsError, type Service } from '../../../rehearsal/aws/service.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';

/** What the handlers of a test were given, by operation. */
const given = new Map<string, unknown>();

/** A service whose operations remember their input and answer what the test gives. */
function echo(name: string, protocol: Service['protocol'], schemas: object, answers: Record<string, unknown>): Service {
  const handlers = Object.fromEntries(
    Object.entries(answers).map(([operation, answer]) => [
      operation,
      (input: unknown) => {
        given.set(operation, input);
        if (answer instanceof Error) throw answer;
        return answer;
      },
    ]),
  );
  return { name, protocol, schemas, handlers };
}

const moment = new Date('2026-03-04T05:06:07.000Z');

const vpc = { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', IsDefault: false, Tags: [{ Key: 'a&b', Value: '<x> "y"' }] };
const recordSet = { Name: 'demo.', Type: 'TXT' as const, TTL: 60, ResourceRecords: [{ Value: '"a&b"' }] };
const stack = {
  StackName: 's',
  StackStatus: 'CREATE_COMPLETE' as const,
  CreationTime: moment,
  Outputs: [{ OutputKey: 'k', OutputValue: 'v' }],
  NotificationARNs: [],
};

let started: StartedAws;

beforeAll(async () => {
  started = await startLocalAws({
    services: [
      echo('ec2', 'ec2Query', ec2, {
        DescribeVpcs: { Vpcs: [vpc], NextToken: 'next' },
        DescribeSubnets: { Subnets: [] },
        DeleteVpc: new AwsError('DependencyViolation', "The vpc 'vpc-1' has dependencies and cannot be deleted."),
        DeleteSubnet: {},
        RunInstances: { Instances: [{ InstanceId: 'i-1', LaunchTime: moment }] },
      }),
      echo('route53', 'restXml', route53, {
        ListResourceRecordSets: { ResourceRecordSets: [recordSet], IsTruncated: false, MaxItems: 100 },
        ChangeResourceRecordSets: { ChangeInfo: { Id: '/change/C1', Status: 'PENDING', SubmittedAt: moment } },
        CreateHostedZone: {
          HostedZone: { Id: '/hostedzone/Z1', Name: 'x.', CallerReference: 'r' },
          ChangeInfo: { Id: '/change/C2', Status: 'INSYNC', SubmittedAt: moment },
          DelegationSet: { NameServers: ['ns-1.example', 'ns-2.example'] },
          Location: 'https://route53.amazonaws.com/2013-04-01/hostedzone/Z1',
        },
        GetHostedZone: new AwsError('NoSuchHostedZone', 'No hosted zone found with ID: Z9'),
        DeleteHostedZone: new AwsError('InvalidChangeBatch', 'bad', 400, { messages: ['one', 'two'] }),
      }),
      echo('eks', 'restJson', eks, {
        DescribeCluster: {
          cluster: { name: 'demo', createdAt: moment, tags: { a: 'b' }, logging: { clusterLogging: [] } },
        },
        DescribeClusterVersions: { clusterVersions: [{ clusterVersion: '1.35', defaultVersion: true }] },
        TagResource: {},
        ListAddons: { addons: ['vpc-cni'] },
        DeleteCluster: new AwsError('ResourceInUseException', 'Cluster has nodegroups attached', 409, {
          clusterName: 'demo',
        }),
      }),
      echo('acm', 'awsJson1.1', acm, {
        DescribeCertificate: { Certificate: { CertificateArn: 'arn:c', CreatedAt: moment, InUseBy: ['arn:lb'] } },
        ExportCertificate: { Certificate: 'pem' },
        DeleteCertificate: new AwsError('ResourceInUseException', 'in use'),
      }),
      echo('cloudformation', 'awsQuery', cloudformation, {
        DescribeStacks: { Stacks: [stack] },
        CreateStack: { StackId: 'arn:stack' },
        DeleteStack: {},
        GetTemplate: new AwsError('AlreadyExistsException', 'Stack [s] already exists'),
      }),
    ],
  });
});

afterAll(() => started.stop());

describe('ec2Query', () => {
  const client = (): ec2.EC2Client => new ec2.EC2Client(started.clientSettings());

  test('nested and flattened lists, booleans and tags travel both ways', async () => {
    const answer = await client().send(
      new ec2.DescribeVpcsCommand({ Filters: [{ Name: 'tag:a', Values: ['b', 'c d&e'] }], VpcIds: ['vpc-1'] }),
    );
    expect(answer.Vpcs).toEqual([vpc]);
    expect(answer.NextToken).toBe('next');
    expect(answer.$metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(given.get('DescribeVpcs')).toEqual({
      Filters: [{ Name: 'tag:a', Values: ['b', 'c d&e'] }],
      VpcIds: ['vpc-1'],
    });
  });

  test('an empty list stays a list', async () => {
    expect((await client().send(new ec2.DescribeSubnetsCommand({}))).Subnets).toEqual([]);
  });

  test('numbers, timestamps and structures in lists', async () => {
    const input: ec2.RunInstancesCommandInput = {
      MinCount: 1,
      MaxCount: 2,
      ClientToken: 't',
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'k', Value: 'v' }] }],
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 80, DeleteOnTermination: true } }],
    };
    const answer = await client().send(new ec2.RunInstancesCommand(input));
    expect(answer.Instances).toEqual([{ InstanceId: 'i-1', LaunchTime: moment }]);
    expect(given.get('RunInstances')).toEqual(input);
  });

  test('an error has its code, message and request id', async () => {
    await expect(client().send(new ec2.DeleteVpcCommand({ VpcId: 'vpc-1' }))).rejects.toMatchObject({
      name: 'DependencyViolation',
      message: "The vpc 'vpc-1' has dependencies and cannot be deleted.",
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('DryRun is answered without doing anything', async () => {
    given.delete('DeleteSubnet');
    const dry = client().send(new ec2.DeleteSubnetCommand({ SubnetId: 'subnet-1', DryRun: true }));
    await expect(dry).rejects.toMatchObject({ name: 'DryRunOperation', $metadata: { httpStatusCode: 412 } });
    expect(given.has('DeleteSubnet')).toBe(false);
    expect(started.aws.recorder.calls.at(-1)).toMatchObject({ operation: 'DeleteSubnet', mutating: false });
  });

  test('a missing required parameter is refused as EC2 does', async () => {
    const bare = client().send(new ec2.DeleteSubnetCommand({} as ec2.DeleteSubnetCommandInput));
    await expect(bare).rejects.toMatchObject({
      name: 'MissingParameter',
      message: 'The request must contain the parameter SubnetId',
    });
  });

  test('an operation that is not rehearsed says so by name', async () => {
    await expect(client().send(new ec2.DescribeFleetsCommand({}))).rejects.toMatchObject({
      name: 'NotRehearsed',
      message: expect.stringContaining('DescribeFleets'),
    });
  });
});

describe('restXml', () => {
  const client = (): route53.Route53Client => new route53.Route53Client(started.clientSettings());

  test('labels, query and lists with item names', async () => {
    const answer = await client().send(
      new route53.ListResourceRecordSetsCommand({
        HostedZoneId: '/hostedzone/Z1',
        StartRecordName: 'a.b',
        MaxItems: 5,
      }),
    );
    expect(answer.ResourceRecordSets).toEqual([recordSet]);
    expect(answer.IsTruncated).toBe(false);
    expect(given.get('ListResourceRecordSets')).toEqual({ HostedZoneId: 'Z1', StartRecordName: 'a.b', MaxItems: 5 });
  });

  test('an XML body', async () => {
    const batch = { Comment: 'a < b', Changes: [{ Action: 'UPSERT' as const, ResourceRecordSet: recordSet }] };
    const answer = await client().send(
      new route53.ChangeResourceRecordSetsCommand({ HostedZoneId: 'Z1', ChangeBatch: batch }),
    );
    expect(answer.ChangeInfo).toEqual({ Id: '/change/C1', Status: 'PENDING', SubmittedAt: moment });
    expect(given.get('ChangeResourceRecordSets')).toEqual({ HostedZoneId: 'Z1', ChangeBatch: batch });
  });

  test('status and headers of the answer', async () => {
    const answer = await client().send(new route53.CreateHostedZoneCommand({ Name: 'x', CallerReference: 'r' }));
    expect(answer.$metadata.httpStatusCode).toBe(201);
    expect(answer.Location).toBe('https://route53.amazonaws.com/2013-04-01/hostedzone/Z1');
    expect(answer.DelegationSet?.NameServers).toEqual(['ns-1.example', 'ns-2.example']);
  });

  test('errors have the status of the model and their members', async () => {
    const absent = client().send(new route53.GetHostedZoneCommand({ Id: 'Z9' }));
    await expect(absent).rejects.toBeInstanceOf(route53.NoSuchHostedZone);
    await expect(absent).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
    await expect(client().send(new route53.DeleteHostedZoneCommand({ Id: 'Z9' }))).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
      message: 'bad',
      messages: ['one', 'two'],
    });
  });
});

describe('restJson', () => {
  const client = (): eks.EKSClient => new eks.EKSClient(started.clientSettings());

  test('timestamps and maps', async () => {
    const answer = await client().send(new eks.DescribeClusterCommand({ name: 'demo' }));
    expect(answer.cluster).toEqual({
      name: 'demo',
      createdAt: moment,
      tags: { a: 'b' },
      logging: { clusterLogging: [] },
    });
  });

  test('query parameters, lists among them', async () => {
    await client().send(
      new eks.DescribeClusterVersionsCommand({ clusterVersions: ['1.34', '1.35'], includeAll: true, maxResults: 3 }),
    );
    expect(given.get('DescribeClusterVersions')).toEqual({
      clusterVersions: ['1.34', '1.35'],
      includeAll: true,
      maxResults: 3,
    });
  });

  test('an ARN as a path label, and a JSON body', async () => {
    const input = { resourceArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/demo', tags: { 'a/b': "it's (1)" } };
    await client().send(new eks.TagResourceCommand(input));
    expect(given.get('TagResource')).toEqual(input);
  });

  test('a path that is longer than another', async () => {
    await client().send(new eks.ListAddonsCommand({ clusterName: 'demo' }));
    expect(given.get('ListAddons')).toEqual({ clusterName: 'demo' });
  });

  test('errors are the SDK exception with its members', async () => {
    const refused = client().send(new eks.DeleteClusterCommand({ name: 'demo' }));
    await expect(refused).rejects.toBeInstanceOf(eks.ResourceInUseException);
    await expect(refused).rejects.toMatchObject({ clusterName: 'demo', $metadata: { httpStatusCode: 409 } });
  });
});

describe('awsJson1.1', () => {
  const client = (): acm.ACMClient => new acm.ACMClient(started.clientSettings());

  test('timestamps and blobs', async () => {
    const { Certificate } = await client().send(new acm.DescribeCertificateCommand({ CertificateArn: 'arn:c' }));
    expect(Certificate).toEqual({ CertificateArn: 'arn:c', CreatedAt: moment, InUseBy: ['arn:lb'] });
    const Passphrase = new TextEncoder().encode('pässword');
    await client().send(new acm.ExportCertificateCommand({ CertificateArn: 'arn:c', Passphrase }));
    expect(given.get('ExportCertificate')).toEqual({ CertificateArn: 'arn:c', Passphrase });
  });

  test('errors are the SDK exception', async () => {
    await expect(client().send(new acm.DeleteCertificateCommand({ CertificateArn: 'arn:c' }))).rejects.toBeInstanceOf(
      acm.ResourceInUseException,
    );
  });
});

describe('awsQuery', () => {
  const client = (): cloudformation.CloudFormationClient =>
    new cloudformation.CloudFormationClient(started.clientSettings());

  test('lists of structures, empty lists and timestamps', async () => {
    expect((await client().send(new cloudformation.DescribeStacksCommand({ StackName: 's' }))).Stacks).toEqual([stack]);
    const input: cloudformation.CreateStackCommandInput = {
      StackName: 's',
      TemplateBody: '{"a": "ü & <b>"}',
      Capabilities: ['CAPABILITY_IAM'],
      EnableTerminationProtection: true,
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: '' },
      ],
      NotificationARNs: [],
    };
    expect((await client().send(new cloudformation.CreateStackCommand(input))).StackId).toBe('arn:stack');
    expect(given.get('CreateStack')).toEqual(input);
  });

  test('an operation without output', async () => {
    const { $metadata, ...rest } = await client().send(new cloudformation.DeleteStackCommand({ StackName: 's' }));
    expect($metadata.httpStatusCode).toBe(200);
    expect(rest).toEqual({});
  });

  test('errors are the SDK exception, whether the handler names it or its wire code', async () => {
    const refused = client().send(new cloudformation.GetTemplateCommand({ StackName: 's' }));
    await expect(refused).rejects.toBeInstanceOf(cloudformation.AlreadyExistsException);
  });

  test('a missing required member is refused as the service does', async () => {
    const bare = client().send(new cloudformation.DeleteStackCommand({} as cloudformation.DeleteStackCommandInput));
    await expect(bare).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining("Value null at 'stackName'"),
    });
  });
});
