import type { TeardownStory, TeardownStoryOptions } from '../scenarios/teardown-story.ts';
import { quick } from '../scenarios/weather.ts';
import { defineCampaign, type Trial } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** What is torn down, with the number of environments that share its points. */
const stories = {
  haproxy: { exposure: 'haproxy', data: 'delete', parts: 2 },
  ingress: { exposure: 'ingress', data: 'delete', parts: 2 },
  snapshots: { exposure: 'haproxy', data: 'keep-snapshots', parts: 2 },
} as const;

/** Each trial is one environment, whose teardown is killed at every call in its part of them, one after the other. */
export const teardownKills = defineCampaign({
  name: 'teardown',
  description: 'a whole teardown, killed at every call that it makes, for both exposures and with data kept',
  options: {
    story: { default: 'all', description: `one of ${Object.keys(stories).join(', ')}; or all` },
    at: { default: '', description: 'only at this point, by the name that a failure gives; goes with a story' },
    speed: { default: 120, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ story, at, speed }) => {
    const chosen = Object.entries(stories).filter(([name]) => story === 'all' || story === name);
    if (chosen.length === 0) throw new Error(`there is no story "${story}", but ${Object.keys(stories).join(', ')}`);
    if (at !== '') return chosen.map(([name, told]) => trial(`${name}, at ${at}`, { ...told, only: at }, speed));
    return chosen.flatMap(([name, { parts, ...told }]) =>
      Array.from({ length: parts }, (_, number) =>
        trial(`${name}, part ${number + 1} of ${parts}`, { ...told, part: { number, of: parts } }, speed),
      ),
    );
  },
});

function trial(title: string, options: TeardownStoryOptions, speed: number): Trial {
  return {
    title,
    run: async () => {
      const module = new URL('../scenarios/teardown-story.ts', import.meta.url);
      const { problems, kills } = await inOwnCloud({ speed, latency: quick }, (rehearsal) =>
        rehearsal.inside<TeardownStory>(module, 'tellTeardownStory', options),
      );
      const remarks = [`${kills.length} kills`, ...(problems.length === 0 ? [] : kills)];
      return { problems, remarks, missed: kills.length === 0 && problems.length === 0 };
    },
  };
}
