import { accessFrom } from '../../shared/action/access-inputs.ts';
import { defineWork } from '../../shared/action/definition.ts';
import { code, table } from '../../shared/action/markdown.ts';
import type { Runtime } from '../../shared/action/runtime.ts';
import { Aws } from '../../shared/aws/connection.ts';
import { listHostedZones } from '../../shared/aws/hosted-zones.ts';
import { listLoadBalancers } from '../../shared/aws/load-balancers.ts';
import { changeRecords, listRecords } from '../../shared/aws/records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepFunctions } from '../../shared/plan/plan.ts';
import { waitInSync } from '../../shared/aws/wait-in-sync.ts';
import { chooseZone } from './choose-zone.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import { hostnamesOf, plan, recordChanges, targetOf, wantedRecords } from './plan.ts';
import type { Observed, StepId } from './plan.ts';

interface Context {
  readonly inputs: ConfigureDnsInputs;
  readonly runtime: Runtime;
  readonly aws: Aws;
  /** Id of the change of this run; empty until there is one. */
  changeId: string;
}

export const configureDnsWork = defineWork<ConfigureDnsInputs, Context, Observed, StepId>({
  connect: async (inputs, runtime) => ({
    inputs,
    runtime,
    aws: await Aws.connect({ access: accessFrom(inputs, runtime.environment), ...runtime }),
    changeId: '',
  }),
  observe: async ({ aws, inputs }) => {
    const [zones, target] = await Promise.all([listHostedZones(aws), findTarget(aws, inputs.target)]);
    const zone = chooseZone(hostnamesOf(inputs), inputs.hostedZoneId, zones);
    return { zone, target, records: await listRecords(aws, zone.id) };
  },
  plan,
  steps,
  report: ({ inputs, changeId }, { zone, target }) => {
    const records = wantedRecords(inputs, target).filter(({ type }) => type !== 'TXT');
    const rows = records.map((record) => [code(record.name), record.type, code(targetOf(record))]);
    return Promise.resolve({
      outputs: {
        url: `https://${inputs.hostname}`,
        'hosted-zone-id': zone.id,
        records: JSON.stringify(
          records.map((record) => ({ name: record.name, type: record.type, target: targetOf(record) })),
        ),
        'change-id': changeId,
      },
      sections: [`### Names\n\n${table(['Name', 'Type', 'Points at'], rows)}`],
    });
  },
});

function steps(context: Context, observed: Observed): StepFunctions<StepId> {
  const { aws, inputs, runtime } = context;
  return {
    'change-records': async () => {
      const comment = `eks-actions: environment ${inputs.clusterName}, run ${runtime.run.runId}`;
      context.changeId = await changeRecords(aws, observed.zone.id, recordChanges(inputs, observed), comment);
      return `change ${context.changeId}`;
    },
    'in-sync': (stepContext) => waitInSync(aws, context.changeId, stepContext),
  };
}

/** The load balancer behind the target's host name: an alias record needs its hosted zone id. */
async function findTarget(aws: Aws, host: string): Promise<Observed['target']> {
  const found = (await listLoadBalancers(aws)).find((each) => each.dnsName.toLowerCase() === host);
  if (found !== undefined) return found;
  throw new ActionError({
    what: `There is no load balancer with the host name ${host}`,
    where: `account ${aws.accountId}, region ${aws.region}`,
    remedy:
      'Give the output `load-balancer` of deploy-openremote as `target`, and the region of the cluster. Nothing was changed.',
  });
}
