import { isStanding } from './facts.ts';
import type { Facts, Purpose } from './facts.ts';
import { checked, note, notChecked, refusal } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Fit } from './fit.ts';
import { openremotePods } from './pod-needs.ts';
import type { PodNeed } from './pod-needs.ts';
import type { NodePool, Shape } from './shape.ts';
import { smallestFit } from './smallest-fit.ts';

/** Pods besides the system's that are to run: OpenRemote's, or none that we know. */
export function workloadOf({ workload, profile, exposure }: Purpose): readonly PodNeed[] {
  return workload === 'openremote' ? openremotePods(profile, exposure) : [];
}

/** Refuses nodes that are to be made and that OpenRemote does not fit on, with the smallest on which it does. */
export function checkFit(fit: Fit, shape: Shape, purpose: Purpose, facts: Facts): Findings {
  const found = describeFit(fit, shape, purpose);
  const why = fit.reasons.join('; ');
  const of = 'Fit of the pods';
  switch (fit.state) {
    case 'fits':
      return checked(of, found);
    case 'not checked':
      return notChecked(of, why);
    case 'grows':
      return checked(of, found, note(`${found}: ${why}.`));
    case 'too small': {
      // Of a cluster for something else we don't know what runs on it, and its owner does. Nodes that are there stay.
      if (purpose.workload === 'other' || isStanding(shape, facts.already))
        return checked(of, found, note(`${found}: ${why}.`));
      const remedy = `${suggestion(shape, purpose, facts)} For a cluster that is for something else set \`workload: other\`.`;
      return checked(of, found, refusal({ what: found, why, remedy }));
    }
  }
}

/** `OpenRemote (profile small) fits on 2 × t3.large`. */
export function describeFit({ state }: Fit, shape: Shape, { workload, profile }: Purpose): string {
  const what = workload === 'openremote' ? `OpenRemote (profile ${profile})` : 'What every cluster runs';
  const words = {
    fits: 'fits on',
    grows: 'fits only after the node groups have grown, from',
    'too small': 'does not fit on',
    'not checked': 'may or may not fit on',
  };
  return `${what} ${words[state]} ${describeNodes(shape)}`;
}

function describeNodes({ pools, fargate }: Shape): string {
  const groups = pools.filter(({ mostNodes }) => mostNodes > 0);
  const nodes = groups.map((pool) => `${pool.nodes} × ${pool.instanceTypes.join(' or ')}`).join(' and ');
  return nodes || (fargate ? 'Fargate alone' : 'no nodes');
}

/** The group that one would make for want of any. */
const ordinaryGroup: NodePool = {
  name: 'nodes',
  instanceTypes: [],
  nodes: 2,
  mostNodes: 2,
  volumeSize: 32,
  spot: false,
  selfManaged: false,
  privateNodes: false,
  mostPods: undefined,
  tainted: false,
  zones: [],
};

function suggestion(shape: Shape, purpose: Purpose, { types, offerings, prices }: Facts): string {
  const pool = shape.pools.find(({ tainted }) => !tainted) ?? ordinaryGroup;
  const found =
    !types.checked || !offerings.checked
      ? undefined
      : smallestFit(
          shape,
          pool,
          { types: types.value, offerings: offerings.value, prices: prices.table.instances },
          workloadOf(purpose),
        );
  if (found === undefined) return 'Choose more or larger nodes.';
  return `The smallest nodes on which it fits are \`node-type: ${found.instanceType}\` with \`nodes: ${found.nodes}\` (about ${found.perHour.toFixed(3)} USD per hour).`;
}
