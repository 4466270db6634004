import { acts, type Act, type DnsStory } from '../scenarios/dns-story.ts';
import { allKillPoints, describeKill, type Kill, type Recorded } from '../scenarios/kill-points.ts';
import { defineCampaign } from './campaign.ts';
import { inOwnCloud } from './own-cloud.ts';

interface ActKill {
  readonly act: Act;
  readonly at: Kill['at'];
}

/** Every trial kills one run of configure-dns at another call, and looks at records and certificates after each of its three moments. */
export const dnsKills = defineCampaign({
  name: 'dns-kills',
  description: 'names and certificate in a zone of another account, one run killed, then run again',
  options: {
    every: { default: 'change', description: 'kill at every `change`, before and after it; or at every `call`' },
    speed: { default: 500, description: 'rehearsed seconds per real second' },
  },
  trials: async ({ every, speed }) => {
    const unharmed = await tell(speed);
    if (unharmed.problems.length > 0) {
      throw new Error(`The unharmed run has failed:\n  ${unharmed.problems.join('\n  ')}`);
    }
    const points = acts.flatMap((act) => killsOf(act, unharmed.recorded[act], every));
    return points.map(({ act, kill }) => ({
      title: `${act}: ${describeKill(kill)}`,
      run: async () => {
        const { problems, missed } = await tell(speed, { act, at: kill.at }, unharmed.states);
        return { problems, missed };
      },
    }));
  },
});

function killsOf(act: Act, recorded: Recorded, every: string): { act: Act; kill: Kill }[] {
  const own = { ...recorded, calls: recorded.calls.filter(({ internal }) => !internal) };
  const kills =
    every === 'call'
      ? own.calls.map((_, index) => ({ action: recorded.action, at: index + 1 }))
      : allKillPoints({ ...own, calls: own.calls.filter(({ service }) => service !== 'sts') });
  return kills.map((kill) => ({ act, kill }));
}

function tell(speed: number, kill?: ActKill, expected?: DnsStory['states']): Promise<DnsStory> {
  const module = new URL('../scenarios/dns-story.ts', import.meta.url);
  return inOwnCloud({ speed }, (rehearsal) => rehearsal.inside<DnsStory>(module, 'tellDnsStory', kill, expected));
}
