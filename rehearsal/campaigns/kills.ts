import { describeKill, killPoints, type Kill } from '../scenarios/kill-points.ts';
import type { Story } from '../scenarios/kill-story.ts';
import type { State } from '../scenarios/state.ts';
import { defineCampaign, type Trial } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** Every trial brings the environment up and down again; both ways one action is killed. */
export const kills = defineCampaign({
  name: 'kills',
  description: 'the whole chain, one action killed on the way up and one on the way down, then run again',
  options: {
    kills: { default: 10, description: 'so many kills on the way up, and as many on the way down' },
    speed: { default: 250, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ kills: count, speed }) => {
    const unharmed = await tell(speed, []);
    if (unharmed.problems.length > 0) {
      throw new Error(`The unharmed run has failed:\n  ${unharmed.problems.join('\n  ')}`);
    }
    return pairs(unharmed, count).map((pair) => trial(pair, speed, unharmed.state));
  },
});

function pairs({ recorded }: Story, count: number): Kill[][] {
  const isDown = ({ action }: { action: string }) => action === 'teardown';
  const up = killPoints(
    recorded.filter((each) => !isDown(each)),
    count,
  );
  const down = killPoints(recorded.filter(isDown), count);
  return up.map((kill, index) => [kill, ...down.slice(index, index + 1)]);
}

function trial(pair: readonly Kill[], speed: number, expected: State): Trial {
  return {
    title: pair.map(describeKill).join(' · '),
    run: async () => {
      const { problems, missed } = await tell(speed, pair, expected);
      return { problems, remarks: missed.map((each) => `missed: ${each}`), missed: missed.length === pair.length };
    },
  };
}

function tell(speed: number, pair: readonly Kill[], expected?: State): Promise<Story> {
  const module = new URL('../scenarios/kill-story.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) => rehearsal.inside<Story>(module, 'tellKillStory', pair, expected));
}
