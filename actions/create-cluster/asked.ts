import type { ConfigDocument } from './config/document.ts';
import type { UserConfig } from './config/read-config.ts';
import { groupsOf } from './config/shape.ts';
import type { Asked } from './drift.ts';
import { expectedOf } from './expected.ts';
import type { CreateClusterInputs } from './inputs.ts';

/** What the cluster will have, and which of it the user said: only that may change one that exists. Pure. */
export function askedOf(inputs: CreateClusterInputs, user: UserConfig, config: ConfigDocument): Asked {
  const expected = expectedOf(config);
  const byInputs = [inputs.nodes, inputs.nodesMin, inputs.nodesMax].some((count) => count !== undefined);
  const inConfig = groupsOf(user.document)
    .filter(({ group }) => ['desiredCapacity', 'minSize', 'maxSize'].some((key) => group[key] !== undefined))
    .map(({ group }) => String(group['name']));
  const version = inputs.kubernetesVersion ?? user.document.get(['metadata', 'version']);
  const tags = (user.document.get(['metadata', 'tags']) ?? {}) as Readonly<Record<string, unknown>>;
  return {
    expected,
    // Inputs describe the only group, if there are several they are refused.
    counted: byInputs ? expected.groups.map(({ name }) => name) : inConfig,
    version: typeof version === 'string' ? version : undefined,
    tags: {
      ...Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)])),
      ...inputs.tags,
    },
  };
}
