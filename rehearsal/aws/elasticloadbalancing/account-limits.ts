import type {
  DescribeAccountLimitsOutput,
  DescribeSSLPoliciesInput,
  DescribeSSLPoliciesOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';

/** DescribeAccountLimits and DescribeSSLPolicies. */
export function accountLimitHandlers({ quotas }: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    DescribeAccountLimits: (): DescribeAccountLimitsOutput => ({
      Limits: [
        { Name: 'application-load-balancers', Max: String(quotas.applicationLoadBalancers) },
        { Name: 'network-load-balancers', Max: String(quotas.networkLoadBalancers) },
        { Name: 'target-groups', Max: String(quotas.targetGroups) },
        { Name: 'listeners-per-application-load-balancer', Max: String(quotas.listenersPerLoadBalancer) },
        { Name: 'listeners-per-network-load-balancer', Max: String(quotas.listenersPerLoadBalancer) },
        { Name: 'rules-per-application-load-balancer', Max: String(quotas.rulesPerLoadBalancer) },
        { Name: 'targets-per-application-load-balancer', Max: String(quotas.targetsPerTargetGroup) },
      ],
    }),
    DescribeSSLPolicies: describeSslPolicies,
  };
}

/** The policies that people choose; their ciphers are left out, since nothing that we rehearse looks at them. */
const sslPolicies: Readonly<Record<string, readonly string[]>> = {
  'ELBSecurityPolicy-2016-08': ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
  'ELBSecurityPolicy-TLS13-1-2-2021-06': ['TLSv1.2', 'TLSv1.3'],
  'ELBSecurityPolicy-TLS13-1-2-Res-2021-06': ['TLSv1.2', 'TLSv1.3'],
  'ELBSecurityPolicy-TLS13-1-3-2021-06': ['TLSv1.3'],
  'ELBSecurityPolicy-TLS-1-2-2017-01': ['TLSv1.2'],
};

function describeSslPolicies(input: DescribeSSLPoliciesInput): DescribeSSLPoliciesOutput {
  const names = input.Names ?? Object.keys(sslPolicies);
  return {
    SslPolicies: names.map((name) => {
      const versions = sslPolicies[name];
      if (versions === undefined) throw new AwsError('SSLPolicyNotFound', `SSL policy '${name}' not found`);
      return { Name: name, SslProtocols: [...versions], SupportedLoadBalancerTypes: ['application', 'network'] };
    }),
  };
}
