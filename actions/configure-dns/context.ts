import { accessFrom } from '../../shared/action/access-inputs.ts';
import { throughDnsRole } from '../../shared/action/dns-role-inputs.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { Aws } from '../../shared/aws/connection.ts';
import type { ZoneAccess } from '../../shared/aws/route-53/hosted-zones.ts';
import { givenServers, nameServers } from '../../shared/dns/authorities.ts';
import { dnsClient } from '../../shared/dns/questions.ts';
import type { DnsClient } from '../../shared/dns/questions.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import type { Authorities } from './name-servers-answer.ts';

/** What the parts of the action share. */
export interface Context {
  readonly inputs: ConfigureDnsInputs;
  readonly runtime: Runtime;
  /** The account of the load balancers and certificates. */
  readonly aws: Aws;
  /** Route 53 of the account that has the zone. */
  readonly route53: ZoneAccess;
  /** DNS servers that were given; empty: those of the machine and of the zone. */
  readonly dnsServers: readonly string[];
  /** For what may be asked of any server: never for a name that is not there yet. */
  readonly finder: DnsClient;
  /** What came to be in this run. */
  readonly done: { changeId: string; certificateArn: string };
  /** The change of the names' records in this run; empty until there is one. */
  readonly namesChange: { id: string };
}

export async function connect(inputs: ConfigureDnsInputs, runtime: Runtime): Promise<Context> {
  const access = accessFrom(inputs, runtime.environment);
  const aws = await Aws.connect({ access, ...runtime });
  const dnsServers = inputs.dnsServers.length > 0 ? inputs.dnsServers : announced(runtime.environment);
  return {
    inputs,
    runtime,
    aws,
    route53: throughDnsRole(aws, inputs),
    dnsServers,
    finder: dnsClient(dnsServers),
    done: { changeId: '', certificateArn: '' },
    namesChange: { id: '' },
  };
}

/** The servers that answer for the zone: its own, unless others are given. */
export async function authorities(context: Context, zoneServers: readonly string[]): Promise<Authorities> {
  const { dnsServers, finder } = context;
  if (dnsServers.length > 0) return { servers: givenServers(dnsServers), given: true };
  return { servers: await nameServers(zoneServers, finder), given: false };
}

/** Where names are not those of the Internet, in a rehearsal, the environment tells the server that knows them. */
function announced(environment: NodeJS.ProcessEnv): readonly string[] {
  return (environment['EKS_ACTIONS_DNS_SERVERS'] ?? '').split(/[\s,]+/).filter((server) => server !== '');
}
