import * as schemas from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Service } from '../service.ts';
import { accountLimitHandlers } from './account-limits.ts';
import { listenerCertificateHandlers } from './listener-certificates.ts';
import { listenerHandlers } from './listeners.ts';
import { loadBalancerSettingHandlers } from './load-balancer-settings.ts';
import { loadBalancerHandlers } from './load-balancers.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import { elasticLoadBalancingOptions } from './options.ts';
import { ruleHandlers } from './rules.ts';
import { tagHandlers } from './tags.ts';
import { targetGroupHandlers } from './target-groups.ts';
import { targetHandlers } from './targets.ts';

/**
 * The local Elastic Load Balancing (version 2): application and network load balancers with their network interfaces in the local EC2,
 * target groups, listeners and rules. It carries no traffic: the proxy of the rehearsal does.
 *
 * `options` may be changed while the service runs (see `elasticLoadBalancingOptions`).
 */
export function createElasticLoadBalancingService(
  options: ElasticLoadBalancingOptions = elasticLoadBalancingOptions(),
): Service {
  return {
    name: 'elasticloadbalancing',
    protocol: 'awsQuery',
    schemas,
    handlers: {
      ...loadBalancerHandlers(options),
      ...loadBalancerSettingHandlers,
      ...targetGroupHandlers(options),
      ...targetHandlers(options),
      ...listenerHandlers(options),
      ...listenerCertificateHandlers,
      ...ruleHandlers(options),
      ...tagHandlers,
      ...accountLimitHandlers(options),
    },
  };
}
