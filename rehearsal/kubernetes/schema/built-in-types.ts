import { cluster } from './definitions/cluster.ts';
import { core } from './definitions/core.ts';
import { meta } from './definitions/meta.ts';
import { pods } from './definitions/pods.ts';
import { reviews } from './definitions/reviews.ts';
import { workloads } from './definitions/workloads.ts';
import { readNotation } from './notation.ts';
import type { StructSchema } from './schema.ts';

const types = readNotation([meta, pods, core, workloads, cluster, reviews]);

/** The schema of a built-in type by its name; a kind's root type has the name of the kind. */
export function builtInType(name: string): StructSchema {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no schema for the built-in type ${name}`);
  return type;
}
