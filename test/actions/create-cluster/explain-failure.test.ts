import { describe, expect, test } from '@jest/globals';

import { explainFailure, withoutWrapping } from '../../../actions/create-cluster/explain-failure.ts';

describe('why AWS refused', () => {
  test.each<[string, string, RegExp, RegExp]>([
    [
      'Resource handler returned message: "The maximum number of addresses has been reached. (Service: Ec2, Status Code: 400)"',
      'quota',
      /no Elastic IP address left/,
      /nat: disable/,
    ],
    ['VpcLimitExceeded: The maximum number of VPCs has been reached.', 'quota', /not have more VPCs/, /Leaked/],
    ['The maximum number of internet gateways has been reached.', 'quota', /internet gateways/, /quota/i],
    [
      'AsgInstanceLaunchFailures: You have requested more vCPU capacity than your current vCPU limit of 5 allows for the instance bucket that the specified instance type belongs to.',
      'quota',
      /vCPUs/,
      /fewer or smaller nodes/,
    ],
    ['Could not launch On-Demand Instances. MaxSpotInstanceCountExceeded', 'quota', /vCPUs/, /quota/],
    ['ResourceLimitExceeded: Cluster limit exceeded', 'quota', /quota of the account/, /Service Quotas/],
    [
      'User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/eksctl-a because no identity-based policy allows it',
      'permission',
      /may not iam:CreateRole on arn:aws:iam::111122223333:role\/eksctl-a/,
      /role-to-assume/,
    ],
    [
      'API: ec2:CreateVpc You are not authorized to perform this operation. UnauthorizedOperation',
      'permission',
      /permission|may not/,
      /role/,
    ],
    ['Cluster already exists with name: demo', 'name taken', /exists already/, /cluster-name/],
    ['NodeCreationFailure: Instances failed to join the kubernetes cluster', 'network', /did not join/, /nat: single/],
    [
      'Ec2SubnetInvalidConfiguration: One or more Amazon EC2 Subnets of [subnet-1] for node group a does not automatically assign public IP addresses',
      'network',
      /public addresses/,
      /auto-assigning/,
    ],
    ['Rate exceeded (Service: CloudFormation, Status Code: 400)', 'busy', /could not keep up/, /again/],
    [
      'operation error CloudFormation: DescribeStacks, https response error StatusCode: 403, RequestID: 1, ExpiredToken: The security token included in the request is expired',
      'busy',
      /session of the role ended/,
      /again/,
    ],
    ['The moon is in the wrong house', 'unknown', /moon/, /again/],
  ])('%s', (reason, kind, why, remedy) => {
    const explained = explainFailure(reason);
    expect(explained.kind).toBe(kind);
    expect(explained.why).toMatch(why);
    expect(explained.remedy).toMatch(remedy);
  });

  test.each([
    [
      "Cannot create cluster 'demo' because eu-west-1a, the targeted availability zone, does not currently have sufficient capacity to support the cluster. Retry and choose from these availability zones: eu-west-1b, eu-west-1c",
      'zone',
      ['eu-west-1b', 'eu-west-1c'],
    ],
    [
      'Could not launch On-Demand Instances. InsufficientInstanceCapacity - We currently do not have sufficient t3.large capacity in the Availability Zone you requested (eu-west-1a). Our system will be working on provisioning additional capacity. You can currently get t3.large capacity by not specifying an Availability Zone in your request or choosing eu-west-1b, eu-west-1c. Launching EC2 instance failed.',
      'capacity',
      ['eu-west-1b', 'eu-west-1c'],
    ],
    [
      'Unsupported - Your requested instance type (m8g.large) is not supported in your requested Availability Zone (us-east-1e). Please retry your request by not specifying an Availability Zone or choosing us-east-1a, us-east-1b, us-east-1c. Launching EC2 instance failed.',
      'capacity',
      ['us-east-1a', 'us-east-1b', 'us-east-1c'],
    ],
  ])('zones with room are told: %s', (reason, kind, zones) => {
    const explained = explainFailure(reason);
    expect(explained).toMatchObject({ kind, zones });
    expect(explained.remedy).toContain(zones.join(', '));
  });

  test('CloudFormation’s wrapping is taken off what the service said', () => {
    const wrapped =
      'Resource handler returned message: "The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400, Request ID: 1b2)" (RequestToken: 3c4, HandlerErrorCode: ServiceLimitExceeded)';
    expect(withoutWrapping(wrapped)).toBe('The maximum number of VPCs has been reached.');
    expect(explainFailure('Resource handler returned message: "The moon" (RequestToken: 3c4)').why).toBe('The moon');
  });

  test('where the control plane stands, its zones can’t be changed, so the advice is another one', () => {
    const reason =
      'InsufficientInstanceCapacity - We currently do not have sufficient t3.large capacity in the Availability Zone you requested (eu-west-1a). You can currently get t3.large capacity by not specifying an Availability Zone in your request or choosing eu-west-1b, eu-west-1c.';
    expect(explainFailure(reason).remedy).toMatch(/^Set `availability-zones` to two of eu-west-1b, eu-west-1c/);
    expect(explainFailure(reason, true).remedy).toMatch(
      /^Choose another `node-type`.*tear the cluster down.*two of eu-west-1b, eu-west-1c/,
    );
  });
});
