import type { DescribeNetworkAclsRequest, DescribeNetworkAclsResult, NetworkAcl } from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { networkAclKind } from './kinds.ts';

/** DescribeNetworkAcls: only the default ACL of each VPC exists; none can be made, since nothing that we rehearse makes one. */
export const networkAclHandlers: Record<string, Handler> = { DescribeNetworkAcls: describeNetworkAcls };

const networkAcls: Description<NetworkAcl> = {
  kind: networkAclKind,
  filters: {
    'network-acl-id': (acl) => acl.NetworkAclId,
    'vpc-id': (acl) => acl.VpcId,
    default: (acl) => acl.IsDefault,
    'owner-id': (acl) => acl.OwnerId,
  },
};

function describeNetworkAcls(input: DescribeNetworkAclsRequest, call: Call): DescribeNetworkAclsResult {
  const { items, ...next } = describe(call, networkAcls, {
    ...input,
    ids: input.NetworkAclIds,
    filters: input.Filters,
  });
  return { NetworkAcls: items.map(shown), ...next };
}
