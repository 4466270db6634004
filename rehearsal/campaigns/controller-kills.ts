import { allKillPoints, describeKill, type Kill } from '../scenarios/kill-points.ts';
import type { Story } from '../scenarios/kill-story.ts';
import type { State } from '../scenarios/state.ts';
import { defineCampaign } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** Every trial kills install-lb-controller at another call that changes something, before or after it is done. */
export const controllerKills = defineCampaign({
  name: 'controller-kills',
  description: 'install-lb-controller killed at every call that changes something, then run again',
  options: { speed: { default: 500, description: 'rehearsed seconds per real second' } },
  trials: async ({ speed }) => {
    const unharmed = await tell(speed);
    const [recorded] = unharmed.recorded;
    if (unharmed.problems.length > 0 || recorded === undefined)
      throw new Error(`The unharmed run has failed:\n  ${unharmed.problems.join('\n  ')}`);
    return allKillPoints(recorded).map((kill) => ({
      title: describeKill(kill),
      run: async () => {
        const { problems, missed } = await tell(speed, kill, unharmed.state);
        return { problems, missed: missed.length > 0 };
      },
    }));
  },
});

function tell(speed: number, kill?: Kill, expected?: State): Promise<Story> {
  const module = new URL('../scenarios/controller-story.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) => rehearsal.inside<Story>(module, 'tellControllerStory', kill, expected));
}
