import type { TeardownStory, TeardownStoryOptions } from '../scenarios/teardown-story.ts';
import { defineCampaign } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

const stories: readonly Omit<TeardownStoryOptions, 'atMost'>[] = [
  { exposure: 'haproxy', data: 'delete' },
  { exposure: 'ingress', data: 'delete' },
  { exposure: 'haproxy', data: 'keep-snapshots' },
];

/** Each trial is one teardown that is killed after every change that it makes, one after the other. */
export const teardownKills = defineCampaign({
  name: 'teardown',
  description: 'a whole teardown, killed after every change that it makes, for both exposures and with data kept',
  options: {
    kills: { default: 1000, description: 'no more kills than these in one teardown' },
    speed: { default: 120, description: 'rehearsed seconds per real second' },
  },
  trials: ({ kills: atMost, speed }) =>
    Promise.resolve(
      stories.map((story) => ({
        title: `exposure ${story.exposure}, data: ${story.data}`,
        run: async () => {
          const module = new URL('../scenarios/teardown-story.ts', import.meta.url);
          const { problems, kills } = await inOwnCloud({ speed }, (rehearsal) =>
            rehearsal.inside<TeardownStory>(module, 'tellTeardownStory', { ...story, atMost }),
          );
          return { problems, remarks: [`${kills.length} kills`], missed: kills.length === 0 && problems.length === 0 };
        },
      })),
    ),
});
