import type { CreationStory } from '../scenarios/create-cluster-kills.ts';
import { exampleInputs } from '../scenarios/example-inputs.ts';
import type { CallPoint } from '../session.ts';
import { defineCampaign, type Trial } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

/** The shapes of clusters, by their example workflows. */
export const clusterShapes = ['lab', 'openremote', 'node-pools', 'private', 'fargate-alb', 'auto-mode'] as const;

/** Every trial creates a cluster, and is killed once on the way: before or after one of the calls that change something. */
export const createCluster = defineCampaign({
  name: 'create-cluster',
  description: 'create-cluster killed before and after every call that changes something, then run again',
  options: {
    shape: { default: 'all', description: `one of ${clusterShapes.join(', ')}; or all` },
    speed: { default: 250, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ shape, speed }) => {
    const chosen = clusterShapes.filter((each) => shape === 'all' || shape === each);
    if (chosen.length === 0) throw new Error(`there is no shape "${shape}", but ${clusterShapes.join(', ')}`);
    const trials: Trial[] = [];
    for (const each of chosen) trials.push(...(await trialsOf(each, speed)));
    return trials;
  },
});

async function trialsOf(shape: string, speed: number): Promise<Trial[]> {
  const inputs = exampleInputs(`cluster-${shape}`, 'create-cluster');
  const unharmed = await tell(speed, inputs);
  if (unharmed.problems.length > 0) {
    throw new Error(`The unharmed creation of ${shape} has failed:\n  ${unharmed.problems.join('\n  ')}`);
  }
  const kills = unharmed.changing.flatMap((point): CallPoint[] => [
    { ...point, when: 'before' },
    { ...point, when: 'after' },
  ]);
  return kills.map((kill) => ({
    title: `${shape}: ${kill.service}:${kill.operation} #${kill.occurrence ?? 1}, ${kill.when ?? 'before'} it is done`,
    run: async () => {
      const { problems, missed } = await tell(speed, inputs, kill, unharmed.state);
      return { problems, missed };
    },
  }));
}

function tell(speed: number, inputs: object, kill?: CallPoint, expected?: object): Promise<CreationStory> {
  const module = new URL('../scenarios/create-cluster-kills.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) =>
    rehearsal.inside<CreationStory>(module, 'tellCreationStory', inputs, kill, expected),
  );
}
