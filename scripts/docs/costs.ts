import { completeConfig } from '../../actions/create-cluster/config/complete.ts';
import { readConfig } from '../../actions/create-cluster/config/read-config.ts';
import { inputs as definition } from '../../actions/create-cluster/inputs.ts';
import { cost, hoursPerMonth } from '../../actions/create-cluster/preflight/cost.ts';
import { shapeOf } from '../../actions/create-cluster/preflight/shape.ts';
import { inputProblems } from '../../actions/create-cluster/rules.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import { table } from '../../shared/action/markdown.ts';
import { priceTable, tablePrices } from '../../shared/aws/prices/price-table.ts';

const region = 'eu-west-1';

/** What is shown: a title, and the inputs of create-cluster that make it. */
const environments: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['OpenRemote, `exposure: haproxy` (the default)', {}],
  ['OpenRemote, `exposure: ingress`', { exposure: 'ingress' }],
  ['OpenRemote on private nodes behind one NAT gateway', { 'private-nodes': 'true' }],
  ['An empty cluster of two `t3.medium`', { 'node-type': 't3.medium', workload: 'other' }],
];

/** A Markdown table of what environments cost by the suite's own estimate, from the dated price table alone. USD. */
export async function costsTable(): Promise<string> {
  const rows = await Promise.all(
    environments.map(async ([title, inputs]) => {
      const { perHour, perDay } = await costOf(inputs);
      return [
        title,
        perHour.toFixed(2),
        perDay.toFixed(2),
        (8 * perHour).toFixed(2),
        (hoursPerMonth * perHour).toFixed(0),
      ];
    }),
  );
  const head = ['USD, list prices', 'per hour', 'per day', '8 hours', 'per month'];
  return `${table(head, rows, { right: [1, 2, 3, 4] })}\n\nRegion ${region}, price table of ${priceTable.date}; without tax, traffic, capacity units of load balancers, logs and DNS.`;
}

async function costOf(given: Readonly<Record<string, string>>) {
  const texts: Readonly<Record<string, string>> = { 'cluster-name': 'demo', 'aws-region': region, ...given };
  const inputs = parseInputs(
    definition,
    (name) => texts[name] ?? definition[name as keyof typeof definition].default,
    inputProblems,
  );
  const config = completeConfig(await readConfig(inputs, { region, workspace: '.' }), inputs, {
    region,
    kubernetesVersion: '1.35',
    tags: {},
    clusterTags: {},
  });
  return cost({
    shape: shapeOf(config.view),
    exposure: inputs.workload === 'openremote' ? inputs.exposure : undefined,
    now: new Date(0),
    expiresAt: undefined,
    standardEnds: undefined,
    prices: { live: { instances: {} }, table: tablePrices(region).prices, spot: new Map() },
  });
}
