import type { RunIdentity } from '../../shared/action/runtime.ts';
import { expiryChange, expiryTags, extension } from '../../shared/aws/expiry.ts';
import type { ExpiryChange } from '../../shared/aws/expiry.ts';
import { ownershipKeys, ownershipTags, ownershipTagsOf } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import type { CreateClusterInputs } from './inputs.ts';
import type { Environment } from './observe.ts';
import { tagsOfEnvironment } from './refusals.ts';

export interface EnvironmentTags {
  /** For everything that is made: whose it is, when it expires, and the user's own. */
  readonly tags: Tags;
  /** For the cluster itself besides. */
  readonly clusterTags: Tags;
}

/** The tags of an environment: what is made for one that exists carries its tags, not those of this run. Pure. */
export function environmentTags(
  inputs: CreateClusterInputs,
  found: Environment,
  run: RunIdentity,
  now: Date,
): EnvironmentTags {
  const known = tagsOfEnvironment(inputs.clusterName, found);
  if (known === undefined) {
    const owner = ownershipTags({ environment: inputs.clusterName, repository: run.repository, runId: run.runId });
    const expiry = inputs.ttl === undefined ? {} : expiryTags(inputs.ttl, now);
    const ephemeral = inputs.ephemeral ? { [ownershipKeys.ephemeral]: 'true' } : {};
    return split({ ...inputs.tags, ...owner, ...expiry, ...ephemeral });
  }
  const change = expiryChangeOf(inputs, known, now);
  const ttl = known[ownershipKeys.ttl];
  return split({
    ...inputs.tags,
    ...ownershipTagsOf(known),
    ...(ttl === undefined ? {} : { [ownershipKeys.ttl]: ttl }),
    ...(change.kind === 'move' ? change.tags : {}),
  });
}

/** What becomes of the end of an environment. Who takes a cluster as it is and gives a `ttl` has come to give it more time. Pure. */
export function expiryChangeOf(
  { existing, ttl }: Pick<CreateClusterInputs, 'existing' | 'ttl'>,
  tags: Tags,
  now: Date,
): ExpiryChange {
  return existing === 'require' && ttl !== undefined ? extension(ttl, now) : expiryChange(tags, ttl, now);
}

function split({ [ownershipKeys.ttl]: ttl, ...tags }: Tags): EnvironmentTags {
  return { tags, clusterTags: ttl === undefined ? {} : { [ownershipKeys.ttl]: ttl } };
}
