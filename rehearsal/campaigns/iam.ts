import type { PermissionStory } from '../scenarios/permission-story.ts';
import { defineCampaign, type TrialResult } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** Every trial is up and down with roles that lack one statement of `iam/`, which has to fail. */
export const iam = defineCampaign({
  name: 'iam',
  description: 'up and down with the roles of iam/, each time without another statement: that has to fail',
  options: {
    speed: { default: 250, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ speed }) => {
    const { failure, needed } = await tell(speed);
    if (failure !== undefined) throw new Error(`With all statements: ${failure}`);
    return needed.map((statement) => ({ title: `without ${statement}`, run: () => without(statement, speed) }));
  },
});

async function without(statement: string, speed: number): Promise<TrialResult> {
  const { failure } = await tell(speed, statement);
  return failure === undefined ? { problems: ['nothing failed'] } : { problems: [], remarks: [failure] };
}

function tell(speed: number, statement?: string): Promise<PermissionStory> {
  const module = new URL('../scenarios/permission-story.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) =>
    rehearsal.inside<PermissionStory>(module, 'tellPermissionStory', ...(statement === undefined ? [] : [statement])),
  );
}
