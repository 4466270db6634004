import { driftOf } from './drift.ts';
import type { Asked } from './drift.ts';
import type { Environment } from './observe.ts';
import type { NodePool, Shape } from './preflight/shape.ts';

/** All types of the node groups of an environment. */
export function standingTypes({ nodegroups }: Pick<Environment, 'nodegroups'>): readonly string[] {
  return [...new Set(nodegroups.flatMap(({ instanceTypes }) => instanceTypes))];
}

/**
 * The shape that an environment will have when the plan is done: what is there keeps its version, node types and numbers, except
 * the numbers that the plan changes. Pure.
 */
export function standingShape(shape: Shape, asked: Asked, environment: Environment): Shape {
  const { cluster, instances } = environment;
  if (cluster === undefined || cluster.status === 'CREATING') return shape;
  // A group that failed is made anew, by the config.
  const nodegroups = environment.nodegroups.filter(({ status }) => status !== 'CREATE_FAILED');
  const scaled = driftOf(asked, environment).scalings.map(({ name }) => name);
  const pools = shape.pools.map((pool): NodePool => {
    const group = nodegroups.find(({ name }) => name === pool.name);
    const count = scaled.includes(pool.name) ? undefined : (group?.desiredSize ?? instances[pool.name]);
    return {
      ...pool,
      ...(group === undefined || group.instanceTypes.length === 0 ? {} : { instanceTypes: group.instanceTypes }),
      ...(group === undefined ? {} : { spot: group.spot }),
      ...(count === undefined ? {} : { nodes: count, mostNodes: Math.max(count, group?.maxSize ?? pool.mostNodes) }),
    };
  });
  const further = nodegroups.filter(({ name }) => !shape.pools.some((pool) => pool.name === name));
  return {
    ...shape,
    kubernetesVersion: cluster.version,
    supportType: cluster.supportType === 'STANDARD' ? 'STANDARD' : 'EXTENDED',
    autoMode: cluster.autoMode,
    pools: [...pools, ...further.map(furtherPool)],
  };
}

/** A group that the config does not know: it costs, but whether our pods run on it nobody says. */
function furtherPool({ name, instanceTypes, desiredSize, maxSize, spot }: Environment['nodegroups'][number]): NodePool {
  return {
    name,
    instanceTypes,
    nodes: desiredSize,
    mostNodes: maxSize,
    // EKS's own default.
    volumeSize: 20,
    spot,
    selfManaged: false,
    privateNodes: false,
    mostPods: undefined,
    tainted: true,
    zones: [],
  };
}
