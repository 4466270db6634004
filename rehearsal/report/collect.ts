import type { Resource, Store } from '../aws/store.ts';
import type { Clock } from '../clock.ts';
import { costSoFar } from '../cost.ts';
import { leftovers } from '../leftovers.ts';
import type { Recorder } from '../recorder.ts';
import type { WorkflowResult } from '../runner/results.ts';
import { urlOf, type ReportData, type ReportResource } from './data.ts';
import { shortName } from './names.ts';

export interface Rehearsed {
  readonly aws: { readonly store: Store; readonly recorder: Recorder; readonly clock: Clock };
  readonly startedAt: Date;
  readonly workflows: readonly WorkflowResult[];
  readonly passed: boolean;
  readonly reasons: readonly string[];
}

/** Takes down what a rehearsal was, up to now. */
export function collectReport({ aws, startedAt, workflows, passed, reasons }: Rehearsed): ReportData {
  const { store, recorder, clock } = aws;
  const endedAt = new Date();
  const url = urlOf(workflows);
  return {
    title: workflows[0]?.name ?? 'Nothing was run',
    startedAt,
    endedAt,
    speed: clock.speed,
    passed,
    reasons,
    ...(url === undefined ? {} : { url }),
    workflows,
    resources: store
      .everMade()
      .filter((resource) => !resource.given)
      .map(resourceOf),
    calls: [...recorder.calls],
    cost: costSoFar(store, clock.speed, endedAt),
    left: leftovers(store),
  };
}

function resourceOf(resource: Resource): ReportResource {
  const { type, id, region, createdBy, createdAt, deletedAt, states, tags } = resource;
  return {
    type,
    id,
    name: (isGenerated(id) ? tags['Name'] : undefined) ?? shortName(id),
    region,
    createdBy,
    createdAt,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    states: [...states],
  };
}

/** `vpc-0123456789abcdef0` tells a reader nothing; a stack's or a cluster's id is its name. */
function isGenerated(id: string): boolean {
  return /^[a-z]+-[0-9a-f]{8,17}$/.test(id);
}
