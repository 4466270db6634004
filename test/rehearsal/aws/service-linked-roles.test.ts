import { AutoScalingClient, CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { newRole, type RoleData, roleType } from '../../../rehearsal/aws/iam/state.ts';
import { defaultAccount as account } from '../../../rehearsal/aws/start-local-aws.ts';
import { type Ec2Fixture, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;
beforeEach(async () => {
  fixture = await startEc2();
});
afterEach(() => fixture.stop());

const makeGroups = { Effect: 'Allow', Action: ['autoscaling:*', 'ec2:RunInstances'], Resource: '*' };
const makeRole = (service: string) => ({
  Effect: 'Allow',
  Action: 'iam:CreateServiceLinkedRole',
  Resource: `arn:aws:iam::${account}:role/aws-service-role/*`,
  Condition: { StringEquals: { 'iam:AWSServiceName': service } },
});

/** A client of Auto Scaling with the session of a role of that name that has these statements. */
function scalingAs(name: string, ...statements: readonly object[]): AutoScalingClient {
  const { cloud } = fixture;
  const { aws } = cloud;
  const data = newRole({ account, name, trustPolicy: '{}' });
  data.inlinePolicies['only'] = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const createdBy = `arn:aws:iam::${account}:root`;
  aws.store.add<RoleData>({ account, region: 'us-east-1', createdBy, type: roleType, id: name, arn: data.Arn, data });
  const principal = { arn: `arn:aws:sts::${account}:assumed-role/${name}/session`, account, roleArn: data.Arn };
  const credentials = aws.credentials.issueSession(principal, new Date(Date.now() + 3_600_000));
  return new AutoScalingClient({ ...cloud.clientSettings(), credentials });
}

function group(name: string): CreateAutoScalingGroupCommand {
  return new CreateAutoScalingGroupCommand({
    AutoScalingGroupName: name,
    LaunchTemplate: { LaunchTemplateName: 'nodes' },
    VPCZoneIdentifier: 'subnet-1',
    MinSize: 0,
    MaxSize: 0,
  });
}

test('who uses a service first has to be allowed to make its role; later users need not', async () => {
  const refused = scalingAs('refused', makeGroups, makeRole('eks.amazonaws.com')).send(group('first'));
  await expect(refused).rejects.toThrow(
    `not authorized to perform: iam:CreateServiceLinkedRole on resource: arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/*`,
  );
  await scalingAs('first', makeGroups, makeRole('autoscaling.amazonaws.com')).send(group('first'));
  const iam = new IAMClient(fixture.cloud.clientSettings());
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'AWSServiceRoleForAutoScaling' }));
  expect(Role?.Path).toBe('/aws-service-role/autoscaling.amazonaws.com/');
  await scalingAs('later', makeGroups).send(group('later'));
});

test('two that use it first at the same time do not disturb each other', async () => {
  const client = scalingAs('both', makeGroups, makeRole('autoscaling.amazonaws.com'));
  await Promise.all([client.send(group('one')), client.send(group('other'))]);
});
