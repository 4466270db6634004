import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import type { NameServer } from '../../shared/dns/authorities.ts';
import { describeAnswer } from '../../shared/dns/questions.ts';
import type { Answer, QuestionType } from '../../shared/dns/questions.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitForProof } from './wait-for-proof.ts';
import type { Fault } from './wait-for-proof.ts';

export interface Authorities {
  readonly servers: readonly NameServer[];
  /** True if the inputs name them: then they have to answer. */
  readonly given: boolean;
}

/** Seconds; INSYNC says that all servers have the records, what may still be missing is the load balancer's own address. */
const limit = 10 * 60;

/**
 * Waits until the zone's own name servers answer for the names. They are asked directly, never a resolver: one that is asked
 * too early remembers for the SOA's 15 minutes that a name does not exist, and answers so to everybody behind it.
 * Where a runner may not send DNS to the Internet, no server answers anything; then what Route 53 says has to do.
 */
export async function waitForAnswers(
  wanted: readonly RecordSet[],
  { servers, given }: Authorities,
  context: StepContext,
): Promise<string> {
  const questions = wanted.filter(({ type }) => type === 'A' || type === 'CNAME');
  return waitForProof(
    {
      for: `the name servers to answer for ${questions.map(({ name }) => name).join(', ')}`,
      every: 5,
      limit,
      look: async () => {
        const asked = await Promise.all(servers.flatMap((server) => questions.map((record) => askFor(record, server))));
        if (!given && asked.every(({ answer }) => answer.kind === 'unreachable')) return { remark: unreachable };
        const faults = asked.flatMap((each) => faultOf(each, given));
        return faults.length === 0 ? { remark: remarkOf(asked) } : { faults: oneEach(faults) };
      },
    },
    context,
  );
}

/** Waits until none of the name servers answers for the names any more. */
export async function waitUntilGone(
  names: readonly string[],
  { servers, given }: Authorities,
  context: StepContext,
): Promise<string> {
  return waitForProof(
    {
      for: `the name servers to forget ${names.join(', ')}`,
      every: 5,
      limit,
      look: async () => {
        const asked = await Promise.all(
          servers.flatMap((server) =>
            names.map(async (name) => ({ name, server, answer: await server.client.ask(name, 'A') })),
          ),
        );
        if (!given && asked.every(({ answer }) => answer.kind === 'unreachable')) return { remark: unreachable };
        const left = asked.filter(({ answer }) => answer.kind === 'records');
        if (left.length === 0) return { remark: 'the names are gone' };
        const faults = left.map(({ name, server, answer }) => ({
          seen: `${server.name} says of ${name} ${describeAnswer(answer)}`,
          remedy: 'Run this again. If the name is still answered, a wildcard record of the zone covers it.',
        }));
        return { faults: oneEach(faults) };
      },
    },
    context,
  );
}

const unreachable =
  'not asked: no name server of the zone can be reached from this machine (UDP and TCP port 53); Route 53 has the records';

interface Asked {
  readonly record: RecordSet;
  readonly server: NameServer;
  readonly answer: Answer;
}

async function askFor(record: RecordSet, server: NameServer): Promise<Asked> {
  return { record, server, answer: await server.client.ask(record.name, record.type as QuestionType) };
}

function faultOf({ record, server, answer }: Asked, given: boolean): readonly Fault[] {
  const seen = `${server.name} says of ${record.name} ${describeAnswer(answer)}`;
  switch (answer.kind) {
    case 'records':
      if (record.type === 'A' || answer.values.some((value) => value === record.values[0])) return [];
      return [{ seen, remedy: 'The name still has an older CNAME there. Run this again.' }];
    case 'unreachable':
      // One of four that is away is nothing to stop at.
      return given ? [{ seen, remedy: 'Correct `dns-servers`: they must be reachable by UDP and TCP.' }] : [];
    case 'no data':
      return [
        {
          seen: `${seen}: its load balancer has no address (yet)`,
          remedy:
            'The record stands; the load balancer that it leads to has no address: it is not active yet, or it is gone. See its state in the EC2 console, and run deploy-openremote again.',
        },
      ];
    case 'no name':
      return [{ seen, remedy: 'Run this again; Route 53 says INSYNC, but this server does not have the record yet.' }];
    case 'refused':
    case 'failed':
      return [
        {
          seen,
          remedy:
            'This server does not answer for the zone. See that `hosted-zone-id` (and `dns-servers`, if given) are of the zone that the Internet asks.',
        },
      ];
  }
}

function remarkOf(asked: readonly Asked[]): string {
  const servers = new Set(asked.filter(({ answer }) => answer.kind !== 'unreachable').map(({ server }) => server.name));
  return servers.size === 1 ? 'the name server answers' : `${servers.size} name servers answer`;
}

/** The same fault of several servers is one. */
function oneEach(faults: readonly Fault[]): readonly Fault[] {
  return faults.slice(0, 3);
}
