import { EC2 } from '@aws-sdk/client-ec2';

import { createAutoScalingService } from '../../../rehearsal/aws/autoscaling.ts';
import { ec2Options, type Ec2Options } from '../../../rehearsal/aws/ec2/options.ts';
import { createEc2Service } from '../../../rehearsal/aws/ec2/service.ts';
import {
  elasticLoadBalancingOptions,
  type ElasticLoadBalancingOptions,
} from '../../../rehearsal/aws/elasticloadbalancing/options.ts';
import { createElasticLoadBalancingService } from '../../../rehearsal/aws/elasticloadbalancing/service.ts';
import { createIamService } from '../../../rehearsal/aws/iam/service.ts';
import { type StartedAws, startLocalAws } from '../../../rehearsal/aws/start-local-aws.ts';
import type { Latency } from '../../../rehearsal/latency.ts';
import { SteppedClock } from './stepped-clock.ts';

/** A local AWS with EC2, Elastic Load Balancing and Auto Scaling, and an EC2 client. */
export interface Ec2Fixture {
  readonly cloud: StartedAws;
  readonly ec2: EC2;
  readonly options: Ec2Options;
  readonly loadBalancing: ElasticLoadBalancingOptions;
  /** Lets rehearsed seconds pass; they pass in no other way. */
  pass(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startEc2(latency: Partial<Latency> = {}): Promise<Ec2Fixture> {
  // Slow enough that what is shown for an hour after its deletion is still shown when a test looks.
  const clock = new SteppedClock(20);
  const options = ec2Options();
  const loadBalancing = elasticLoadBalancingOptions();
  const cloud = await startLocalAws({
    services: [
      createEc2Service(options),
      createElasticLoadBalancingService(loadBalancing),
      createAutoScalingService(),
      createIamService(),
    ],
    clock,
    latency,
  });
  const ec2 = new EC2(cloud.clientSettings());
  return {
    cloud,
    ec2,
    options,
    loadBalancing,
    pass: (seconds) => clock.pass(seconds),
    stop: async () => {
      ec2.destroy();
      await cloud.stop();
    },
  };
}

export interface Network {
  readonly vpcId: string;
  /** One subnet of 251 addresses per zone. */
  readonly subnetIds: readonly string[];
  readonly gatewayId: string;
}

/** A VPC with an internet gateway and a subnet in each of the first `zones` zones. */
export async function makeNetwork(ec2: EC2, zones = 2): Promise<Network> {
  const { Vpc } = await ec2.createVpc({ CidrBlock: '192.168.0.0/16' });
  const vpcId = Vpc?.VpcId ?? '';
  const subnetIds: string[] = [];
  for (let index = 0; index < zones; index += 1) {
    const { Subnet } = await ec2.createSubnet({
      VpcId: vpcId,
      CidrBlock: `192.168.${index}.0/24`,
      AvailabilityZone: `eu-west-1${'abc'[index]}`,
    });
    subnetIds.push(Subnet?.SubnetId ?? '');
  }
  const { InternetGateway } = await ec2.createInternetGateway({});
  const gatewayId = InternetGateway?.InternetGatewayId ?? '';
  await ec2.attachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId });
  return { vpcId, subnetIds, gatewayId };
}
