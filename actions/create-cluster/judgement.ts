import { isFailed } from '../../shared/aws/cloudformation/stack-states.ts';
import { expiryOf, isOwned, ownershipKeys } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { ConfigDocument } from './config/document.ts';
import { renderedConfig } from './context.ts';
import type { CreateClusterInputs } from './inputs.ts';
import { partTags } from './missing.ts';
import type { Environment } from './observe.ts';
import type { Observed } from './observed.ts';
import type { Already } from './preflight/facts.ts';
import { checked, isRefused, nothingFound, refusalOf, together } from './preflight/findings.ts';
import type { Findings } from './preflight/findings.ts';
import { judge, purposeOf } from './preflight/judge.ts';
import type { Outlook } from './preflight/judge.ts';
import { refuse } from './preflight/refuse.ts';
import { shapeOf } from './preflight/shape.ts';
import { refuseExisting, refuseForeign, tagsOfEnvironment } from './refusals.ts';
import { standingShape } from './standing-shape.ts';
import { instanceTypesOf } from './zones.ts';

/** Judges the cluster of the completed config by what was observed. Pure. */
export function outlookOf(inputs: CreateClusterInputs, observed: Observed): Outlook {
  const { environment, preflight, asked } = observed;
  const already = alreadyThere(inputs.clusterName, environment);
  const planned = shapeOf(previewedConfig(inputs, observed).view);
  const shape = already.network ? standingShape(planned, asked, environment) : planned;
  const expiresAt = expiryOf(observed.config.get(['metadata', 'tags']) as Tags | undefined);
  return {
    certain: certainFindings(inputs, observed),
    judgement: judge(shape, purposeOf(inputs, expiresAt), preflight, already),
  };
}

/**
 * Stops where the cluster can't be made, or (unless `preflight` is `warn`) would not work.
 * @throws ActionError with all reasons at once.
 */
export function refuseBy({ certain, judgement }: Outlook, mode: CreateClusterInputs['preflight']): void {
  refuse(mode === 'enforce' ? together(certain, judgement) : certain);
}

/** The config as eksctl would get it; without zones if there are none to be had. */
export function previewedConfig(inputs: CreateClusterInputs, observed: Observed): ConfigDocument {
  try {
    return renderedConfig(inputs, observed);
  } catch (error) {
    if (error instanceof ActionError) return observed.config;
    throw error;
  }
}

function certainFindings(inputs: CreateClusterInputs, observed: Observed): Findings {
  const { clusterName: name } = inputs;
  const { environment, preflight, runId, now } = observed;
  return together(
    checked('Account', `${preflight.account}, ${preflight.region}`),
    checked(
      `Name "${name}"`,
      holderOf(name, environment),
      foundBy(() => refuseForeign(name, environment)),
      foundBy(() => refuseExisting(inputs, environment, runId, now)),
    ),
    zoneFindings(inputs, observed),
  );
}

/** Who has the name, in words. */
function holderOf(name: string, environment: Environment): string {
  const { cluster, stacks } = environment;
  if (cluster === undefined && stacks.length === 0) return 'no cluster and no stack has it';
  const parts = [
    ...(cluster === undefined ? [] : [`a cluster that is ${cluster.status}`]),
    ...(stacks.length === 0 ? [] : [counted(stacks.length, 'stack')]),
  ];
  const tags = cluster?.tags ?? stacks[0]?.tags ?? {};
  const of = isOwned(tags, name)
    ? `ours, of ${tags[ownershipKeys.repository] ?? '?'}, run ${tags[ownershipKeys.runId] ?? '?'}`
    : 'somebody else’s';
  return `${of}: ${parts.join(' and ')}`;
}

/** Rendering the config takes zones. That a type exists in none of them is better said by the judgement, if that counts. */
function zoneFindings(inputs: CreateClusterInputs, observed: Observed): Findings {
  const { offerings } = observed.preflight;
  const unknown = offerings.checked && instanceTypesOf(observed.config).some((type) => !offerings.value.has(type));
  if (observed.environment.cluster !== undefined || (unknown && inputs.preflight === 'enforce')) return nothingFound;
  const findings = foundBy(() => renderedConfig(inputs, observed));
  const zones = shapeOf(previewedConfig(inputs, observed).view).zones.join(', ');
  return checked('Zones', isRefused(findings) ? 'none that can be used' : zones || 'eksctl chooses', findings);
}

function foundBy(check: () => void): Findings {
  try {
    check();
    return nothingFound;
  } catch (error) {
    if (error instanceof ActionError) return refusalOf(error);
    throw error;
  }
}

/** What an earlier run of ours made. What is somebody else's, failed or was rolled back would have to be made anew. */
function alreadyThere(name: string, environment: Environment): Already {
  const { stacks, nodegroups, instances } = environment;
  const foreign = isRefused(foundBy(() => refuseForeign(name, environment)));
  if (foreign || tagsOfEnvironment(name, environment) === undefined) return { network: false, pools: new Map() };
  const stacked = stacks.filter((stack) => !isFailed(stack)).flatMap(({ tags }) => tags[partTags.nodegroup] ?? []);
  const managed = nodegroups.filter(({ status }) => status !== 'CREATE_FAILED');
  return {
    network: true,
    pools: new Map([
      // What a stack under way is about to start, nobody has counted yet.
      ...stacked.map((group) => [group, instances[group] ?? Infinity] as const),
      ...managed.map((group) => [group.name, group.desiredSize] as const),
    ]),
  };
}
