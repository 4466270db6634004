import type { TestAws } from './test-aws.ts';
import { account, clusterName, region } from './test-aws.ts';

const common = { account, region, createdBy: 'test' };

/** EC2 instances of a node group, as far as Kubernetes looks at them; for tests without the local EC2. */
export function addInstances(aws: TestAws, instanceType: string, zones: readonly string[]): void {
  for (const [index, zone] of zones.entries()) {
    const id = `i-${String(index).padStart(17, '0')}`;
    aws.store.add({
      ...common,
      type: 'AWS::EC2::Instance',
      id,
      arn: `arn:aws:ec2:${region}:${account}:instance/${id}`,
      tags: { [`kubernetes.io/cluster/${clusterName}`]: 'owned', 'eks:nodegroup-name': 'ng-1' },
      data: {
        InstanceId: id,
        InstanceType: instanceType,
        State: { Name: 'running' },
        PrivateDnsName: `ip-192-168-${index}-10.${region}.compute.internal`,
        PrivateIpAddress: `192.168.${index}.10`,
        Placement: { AvailabilityZone: `${region}${zone}` },
      },
    });
  }
}

export function addAddons(aws: TestAws, names: readonly string[]): void {
  for (const name of names) {
    aws.store.add({
      ...common,
      type: 'AWS::EKS::Addon',
      id: `${clusterName}/${name}`,
      arn: `arn:aws:eks:${region}:${account}:addon/${clusterName}/${name}/1`,
      data: { clusterName, addonName: name, addonVersion: 'v1', addonArn: name, status: 'ACTIVE' },
    });
  }
}
