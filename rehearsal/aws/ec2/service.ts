import * as schemas from '@aws-sdk/client-ec2';

import type { Service } from '../service.ts';
import { addressHandlers } from './addresses.ts';
import { withClientTokens } from './client-tokens.ts';
import { imageHandlers } from './images.ts';
import { instanceTypeHandlers } from './instance-types.ts';
import { instanceHandlers } from './instances.ts';
import { internetGatewayHandlers } from './internet-gateways.ts';
import { keyPairHandlers } from './key-pairs.ts';
import { launchTemplateHandlers } from './launch-templates.ts';
import { natGatewayHandlers } from './nat-gateways.ts';
import { networkAclHandlers } from './network-acls.ts';
import { networkInterfaceHandlers } from './network-interfaces.ts';
import type { Ec2Options } from './options.ts';
import { ec2Options } from './options.ts';
import { routeTableHandlers } from './route-tables.ts';
import { routeHandlers } from './routes.ts';
import { securityGroupRuleHandlers } from './security-group-rules.ts';
import { securityGroupHandlers } from './security-groups.ts';
import { snapshotHandlers } from './snapshots.ts';
import { spotPriceHandlers } from './spot-prices.ts';
import { subnetHandlers } from './subnets.ts';
import { tagHandlers } from './tags.ts';
import { volumeModificationHandlers } from './volume-modifications.ts';
import { volumeHandlers } from './volumes.ts';
import { vpcCidrBlockHandlers } from './vpc-cidr-blocks.ts';
import { vpcEndpointHandlers } from './vpc-endpoints.ts';
import { vpcPeeringHandlers } from './vpc-peering.ts';
import { vpcHandlers } from './vpcs.ts';
import { zoneHandlers } from './zones.ts';

/**
 * The local EC2: VPCs and all that is in them, instances, volumes and snapshots, as far as eksctl, the controllers in the cluster and our
 * suite call it. It refuses what EC2 refuses (DependencyViolation, VolumeInUse, …) with EC2's codes.
 *
 * `options` may be changed while the service runs (see `ec2Options`).
 */
export function createEc2Service(options: Ec2Options = ec2Options()): Service {
  return {
    name: 'ec2',
    protocol: 'ec2Query',
    schemas,
    handlers: withClientTokens({
      ...vpcHandlers(options),
      ...vpcCidrBlockHandlers,
      ...subnetHandlers(options),
      ...routeTableHandlers,
      ...routeHandlers,
      ...networkAclHandlers,
      ...internetGatewayHandlers(options),
      ...natGatewayHandlers(options),
      ...addressHandlers(options),
      ...securityGroupHandlers(options),
      ...securityGroupRuleHandlers(options),
      ...networkInterfaceHandlers,
      ...instanceHandlers(options),
      ...launchTemplateHandlers,
      ...volumeHandlers,
      ...volumeModificationHandlers,
      ...snapshotHandlers,
      ...vpcEndpointHandlers,
      ...vpcPeeringHandlers,
      ...keyPairHandlers,
      ...imageHandlers,
      ...zoneHandlers(options),
      ...instanceTypeHandlers,
      ...spotPriceHandlers,
      ...tagHandlers,
    }),
  };
}
