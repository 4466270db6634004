import type { FaultStory } from '../scenarios/fault-story.ts';
import { quick } from '../scenarios/weather.ts';
import { defineCampaign } from './campaign.ts';
import { CloudPool } from './cloud-pool.ts';

/** Every trial is up, upgrade and down in the weather of its seed. */
export const faults = defineCampaign({
  name: 'faults',
  description:
    'up, upgrade, down with random throttling, 5xx, cut connections, slow answers and states, and kills, by seed',
  options: {
    runs: { default: 500, description: 'so many seeds' },
    seed: { default: 1, description: 'the first seed; a run is repeated by its own with `--runs 1`' },
    speed: { default: 120, description: 'rehearsed seconds per real second' },
  },
  trials: ({ runs, seed: first, speed }, atEnd) => {
    const clouds = new CloudPool({ speed, latency: quick }, 25);
    atEnd(() => clouds.close());
    const module = new URL('../scenarios/fault-story.ts', import.meta.url);
    const seeds = Array.from({ length: runs }, (_, index) => ({
      title: `seed ${first + index}`,
      run: async () => {
        const { problems, weather } = await clouds.use((rehearsal) =>
          rehearsal.inside<FaultStory>(module, 'tellFaultStory', first + index),
        );
        return { problems, remarks: problems.length > 0 ? weather : [`${weather.length} faults and failed runs`] };
      },
    }));
    return Promise.resolve(seeds);
  },
});
