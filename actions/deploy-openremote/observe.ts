import { ownershipTagsOf } from '../../shared/aws/ownership.ts';
import { releaseHistory } from '../../shared/tools/helm-rollback.ts';
import { chartValues } from './chart-values.ts';
import { readChartVersion } from './chart-version.ts';
import type { Context } from './context.ts';
import { checkImages } from './observe/check-images.ts';
import { observeFacts } from './observe/observe-facts.ts';
import { observeRelease } from './observe/observe-releases.ts';
import type { Facts, Observed, WantedRelease } from './observed.ts';
import { overlay } from './overlay.ts';
import { refusals } from './refusals.ts';
import { findRestorable } from './steps/restore.ts';
import { upstreamStack } from './upstream/stack.ts';
import type { UpstreamStack } from './upstream/stack.ts';

/** What there is, and what the charts would make of the inputs. Changes nothing. */
export async function observe(context: Context): Promise<Observed> {
  const { inputs, userValues, tools } = context;
  const facts = await observeFacts(context);
  const refused = refusals(inputs, facts, userValues).length > 0;
  // What is refused anyway needs no rendering, and the charts would refuse it in worse words.
  const stack = refused ? { releases: [], remarks: [], zone: undefined } : await wantedStack(context, facts);
  const releases = await Promise.all(stack.releases.map((release) => observeRelease(release, context)));
  const rendered = releases.flatMap((release) => [...release.rendered, ...release.hooks]);
  const [first] = releases;
  const history =
    inputs.rollbackTo === undefined || first?.status === undefined
      ? []
      : await releaseHistory({ name: first.wanted.name, namespace: inputs.namespace }, tools);
  return {
    facts,
    releases,
    history,
    images: await checkImages(context.aws, rendered, context.runtime.log),
    userValues,
    zone: stack.zone,
    remarks: stack.remarks,
    restorable: await findRestorable(context, releases, facts),
  };
}

async function wantedStack(context: Context, facts: Facts): Promise<UpstreamStack> {
  const { chartsPath } = context.inputs;
  if (chartsPath !== undefined) return upstreamStack(context, facts, chartsPath);
  return { releases: [await suiteRelease(context, facts)], remarks: [], zone: undefined };
}

/** The one release of the suite's own chart. */
async function suiteRelease(context: Context, facts: Facts): Promise<WantedRelease> {
  const { inputs, cluster, userValues, chartFolder } = context;
  const values = chartValues(inputs, {
    ownership: ownershipTagsOf(cluster.tags),
    autoMode: cluster.autoMode,
    claimSizes: Object.fromEntries(facts.claims.map(({ name, size }) => [name, size])),
    defaultStorageClass: facts.storageClasses.find(({ isDefault }) => isDefault)?.name,
    ...(facts.certificate.kind === 'found' ? { certificateArn: facts.certificate.arn } : {}),
  });
  return {
    name: 'openremote',
    chart: `openremote-${await readChartVersion(chartFolder)}`,
    source: { chart: chartFolder },
    valuesFiles: [],
    values: overlay(values, userValues),
  };
}
