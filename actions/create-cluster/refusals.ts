import { isFailed } from '../../shared/aws/cloudformation/stack-states.ts';
import { clusterStackName } from '../../shared/aws/cloudformation/stacks.ts';
import { effectiveExpiry } from '../../shared/aws/expiry.ts';
import { isOwned, ownershipKeys, rfc3339 } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { CreateClusterInputs } from './inputs.ts';
import type { Environment } from './observe.ts';

/** A cluster or stack of this name that is not ours is never touched. */
export function refuseForeign(name: string, { cluster, stacks }: Pick<Environment, 'cluster' | 'stacks'>): void {
  const foreign =
    cluster !== undefined && !isOwned(cluster.tags, name)
      ? { at: cluster.arn, tags: cluster.tags }
      : stacks.filter((stack) => !isOwned(stack.tags, name)).map(({ id, tags }) => ({ at: id, tags }))[0];
  if (foreign === undefined) return;
  const tags = Object.entries(foreign.tags).map(([key, value]) => `${key}=${value}`);
  throw new ActionError({
    what: `There is a cluster "${name}" already, and it was not made by this suite`,
    where: foreign.at,
    why: `it lacks the tags ${ownershipKeys.managedBy}=eks-actions and ${ownershipKeys.environment}=${name}, and has ${tags.join(', ') || 'none'}`,
    remedy: 'Choose another `cluster-name`. Nothing was created or changed.',
  });
}

/** The ownership tags of an environment that is there, or under way: the cluster's, else those of its stack. */
export function tagsOfEnvironment(
  name: string,
  { cluster, stacks }: Pick<Environment, 'cluster' | 'stacks'>,
): Tags | undefined {
  if (cluster !== undefined) return cluster.tags;
  const stack = stacks.find((each) => each.name === clusterStackName(name));
  return stack === undefined ||
    isFailed(stack) ||
    stack.status.startsWith('DELETE') ||
    stack.status.startsWith('ROLLBACK')
    ? undefined
    : stack.tags;
}

/**
 * Applies the input `existing`. What failed or is being deleted does not exist; what this very run made (its job was re-run) is
 * its own to go on with.
 */
export function refuseExisting(inputs: CreateClusterInputs, found: Environment, runId: string, now: Date): void {
  const name = inputs.clusterName;
  const tags = tagsOfEnvironment(name, found);
  if (inputs.existing === 'require') requireCluster(name, found);
  if (tags === undefined) return;
  if (inputs.existing === 'fail' && tags[ownershipKeys.runId] !== runId) {
    throw new ActionError({
      what: `The environment "${name}" exists already, and \`existing\` is \`fail\``,
      where: found.cluster?.arn ?? name,
      why: `run ${tags[ownershipKeys.runId] ?? '?'} of ${tags[ownershipKeys.repository] ?? '?'} made it`,
      remedy: 'Choose another `cluster-name`, tear it down, or set `existing: reuse`. Nothing was changed.',
    });
  }
  const expiry = effectiveExpiry(found.cluster?.tags, [tags]);
  if (expiry === undefined || expiry > now) return;
  const expired = `The environment "${name}" expired at ${rfc3339(expiry)}`;
  if (inputs.existing === undefined || inputs.existing === 'fail') {
    throw new ActionError({
      what: `${expired}, and may be torn down at any time`,
      where: found.cluster?.arn ?? name,
      remedy:
        'Run openremote/eks-actions/teardown and then this step again, or set `existing: reuse` with a `ttl` to keep it. Nothing was changed.',
    });
  }
  if (inputs.ttl !== undefined) return;
  throw new ActionError({
    what: `${expired}, and no \`ttl\` says how long it shall live now`,
    where: found.cluster?.arn ?? name,
    remedy: 'Give a `ttl`. Nothing was changed.',
  });
}

function requireCluster(name: string, { cluster }: Pick<Environment, 'cluster'>): void {
  // While EKS updates a control plane, the cluster goes on working.
  if (cluster !== undefined && ['ACTIVE', 'UPDATING'].includes(cluster.status)) return;
  throw new ActionError({
    what: `There is no cluster "${name}" to take, and \`existing\` is \`require\``,
    where: cluster?.arn ?? name,
    ...(cluster === undefined ? {} : { why: `it is ${cluster.status}` }),
    remedy: 'Is that its name, and is this its region? Leave `existing` out to have it made. Nothing was changed.',
  });
}
