import { ElasticLoadBalancingV2, type LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';

import { type Ec2Fixture, makeNetwork, type Network, startEc2 } from './ec2-fixture.ts';

/** A local AWS with a network in it, and what tests of load balancing do again and again. */
export class LoadBalancingFixture {
  readonly base: Ec2Fixture;
  readonly network: Network;
  readonly elb: ElasticLoadBalancingV2;

  private constructor(base: Ec2Fixture, network: Network) {
    this.base = base;
    this.network = network;
    this.elb = new ElasticLoadBalancingV2(base.cloud.clientSettings());
  }

  static async start(): Promise<LoadBalancingFixture> {
    const base = await startEc2({ loadBalancerProvision: 60, loadBalancerInterfacesLinger: 60 });
    return new LoadBalancingFixture(base, await makeNetwork(base.ec2));
  }

  async stop(): Promise<void> {
    this.elb.destroy();
    await this.base.stop();
  }

  /** An internet-facing network load balancer in all subnets. */
  async makeNlb(more: object = {}): Promise<LoadBalancer> {
    const { LoadBalancers } = await this.elb.createLoadBalancer({
      Name: 'k8s-openremo-proxy-0123456789',
      Type: 'network',
      Scheme: 'internet-facing',
      Subnets: [...this.network.subnetIds],
      ...more,
    });
    const [made] = LoadBalancers ?? [];
    if (made === undefined) throw new Error('no load balancer was made');
    return made;
  }

  /** A target group for addresses, TCP on port 443. Returns its ARN. */
  async makeGroup(Name: string, more: object = {}): Promise<string> {
    const { TargetGroups } = await this.elb.createTargetGroup({
      Name,
      Protocol: 'TCP',
      Port: 443,
      VpcId: this.network.vpcId,
      TargetType: 'ip',
      ...more,
    });
    return TargetGroups?.[0]?.TargetGroupArn ?? '';
  }

  /** A TCP listener that forwards to the group. Returns its ARN. */
  async forward(loadBalancer: LoadBalancer, TargetGroupArn: string, Port = 443): Promise<string> {
    const { Listeners } = await this.elb.createListener({
      LoadBalancerArn: loadBalancer.LoadBalancerArn,
      Protocol: 'TCP',
      Port,
      DefaultActions: [{ Type: 'forward', TargetGroupArn }],
    });
    return Listeners?.[0]?.ListenerArn ?? '';
  }

  async stateOf(loadBalancer: LoadBalancer): Promise<string | undefined> {
    const { LoadBalancers } = await this.elb.describeLoadBalancers({
      LoadBalancerArns: [loadBalancer.LoadBalancerArn ?? ''],
    });
    return LoadBalancers?.[0]?.State?.Code;
  }
}
