import { allKillPoints, describeKill, type Kill } from '../scenarios/kill-points.ts';
import type { Story } from '../scenarios/kill-story.ts';
import type { State } from '../scenarios/state.ts';
import { defineCampaign, type Campaign } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

interface ActionKills {
  readonly name: string;
  /** The action that is killed. */
  readonly action: string;
  /** Module and function that tell the story: a kill where it is said, then what it takes to be as if there had been none. */
  readonly story: { readonly module: URL; readonly function: string };
  /** Rehearsed seconds per real second. */
  readonly speed: number;
}

/** Every trial kills one action at another call that changes something, before or after it is done, and runs it again. */
export function actionKills({ name, action, story, speed: usual }: ActionKills): Campaign {
  const tell = (speed: number, kill?: Kill, expected?: State): Promise<Story> =>
    inOwnCloud({ speed }, (rehearsal) => rehearsal.inside<Story>(story.module, story.function, kill, expected));
  return defineCampaign({
    name,
    description: `${action} killed at every call that changes something, then run again`,
    options: { speed: { default: usual, description: 'rehearsed seconds per real second' } },
    trials: async ({ speed }) => {
      const unharmed = await tell(speed);
      const [recorded] = unharmed.recorded;
      if (unharmed.problems.length > 0 || recorded === undefined) {
        throw new Error(`The unharmed run has failed:\n  ${unharmed.problems.join('\n  ')}`);
      }
      return allKillPoints(recorded).map((kill) => ({
        title: describeKill(kill),
        run: async () => {
          const { problems, missed } = await tell(speed, kill, unharmed.state);
          return { problems, missed: missed.length > 0 };
        },
      }));
    },
  });
}
