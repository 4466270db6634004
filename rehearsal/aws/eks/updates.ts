import type {
  DescribeUpdateRequest,
  DescribeUpdateResponse,
  ListUpdatesRequest,
  ListUpdatesResponse,
} from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import { findAddon } from './addons.ts';
import { findCluster } from './clusters.ts';
import { notFound } from './errors.ts';
import { findNodegroup } from './nodegroups.ts';
import { page } from './paging.ts';
import type { EksState } from './state.ts';
import type { UpdateScope } from './update-log.ts';

export function describeUpdate(input: DescribeUpdateRequest, call: Call, state: EksState): DescribeUpdateResponse {
  const update = state.updates.of(scopeOf(input, call)).find((each) => each.id === input.updateId);
  if (update === undefined) {
    throw notFound(`No update found for ID: ${input.updateId}`, { clusterName: input.name ?? '' });
  }
  return { update };
}

export function listUpdates(input: ListUpdatesRequest, call: Call, state: EksState): ListUpdatesResponse {
  const ids = state.updates.of(scopeOf(input, call)).map((update) => update.id ?? '');
  const { items, nextToken } = page(ids, input.maxResults, input.nextToken);
  return { updateIds: items, nextToken };
}

function scopeOf(
  input: { name: string | undefined; nodegroupName?: string | undefined; addonName?: string | undefined },
  call: Call,
): UpdateScope {
  const cluster = findCluster(call, input.name ?? '');
  if (input.nodegroupName !== undefined) findNodegroup(call, cluster.data.name, input.nodegroupName);
  if (input.addonName !== undefined) findAddon(call, cluster.data.name, input.addonName);
  return { clusterArn: cluster.arn, nodegroupName: input.nodegroupName, addonName: input.addonName };
}
