import type { Ending, LeakStory } from '../scenarios/leak-story.ts';
import { defineCampaign } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** Every trial ends create-cluster at another of its calls, and looks for the secrets that were handed out in all that it left. */
export const leaks = defineCampaign({
  name: 'leaks',
  description: 'create-cluster killed or cancelled at any call, then a search for secrets in whatever it left behind',
  options: {
    trials: { default: 20, description: 'so many, spread over its calls' },
    speed: { default: 400, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ trials, speed }) => {
    const unharmed = await tell(speed);
    if (unharmed.problems.length > 0) throw new Error(`The unharmed run:\n  ${unharmed.problems.join('\n  ')}`);
    const count = Math.min(trials, unharmed.calls);
    // How often it polls varies a little from run to run, so none is put at the very end.
    const distance = (unharmed.calls * 0.8) / count;
    return Array.from({ length: count }, (_, index) => {
      const ending: Ending = { by: index % 2 === 0 ? 'kill' : 'cancel', call: Math.floor(index * distance) + 1 };
      return {
        title: `create-cluster, ${ending.by} at call ${ending.call}`,
        run: async () => ({ problems: (await tell(speed, ending)).problems }),
      };
    });
  },
});

function tell(speed: number, ending?: Ending): Promise<LeakStory> {
  const module = new URL('../scenarios/leak-story.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) => rehearsal.inside<LeakStory>(module, 'tellLeakStory', ending));
}
