import { ActionError } from '../../../shared/errors/action-error.ts';
import { parseManifests } from '../../../shared/kubernetes/manifests.ts';
import { releaseManifest, renderChart } from '../../../shared/tools/helm-render.ts';
import { releaseStatus, releaseValues } from '../../../shared/tools/helm.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { isPending } from '../../../shared/tools/pending-release.ts';
import type { CommandResult } from '../../../shared/tools/run-command.ts';
import type { Context } from '../context.ts';
import type { ObservedRelease, WantedRelease } from '../observed.ts';

/** A release as it is, and as its chart would be rendered now. Changes nothing. */
export async function observeRelease(wanted: WantedRelease, context: Context): Promise<ObservedRelease> {
  const { inputs, tools, runtime } = context;
  const release = { name: wanted.name, namespace: inputs.namespace };
  const status = await releaseStatus(release, tools);
  // Helm shows neither values nor manifests of what it was killed in, or shows those that never came to be.
  const settled = status !== undefined && !isPending(status);
  const [values, running, rendering] = await Promise.all([
    settled ? releaseValues(release, tools) : undefined,
    settled ? releaseManifest(release, tools) : '',
    renderChart({ ...release, ...wanted, isUpgrade: status !== undefined, directory: runtime.directory }, tools),
  ]);
  const refused = rendering.exitCode !== 0;
  if (refused && !chartWords.test(rendering.errorLines.join('\n'))) throw notRendered(wanted, rendering);
  const objects = refused ? [] : await parseManifests(rendering.stdout);
  return {
    wanted,
    status,
    values,
    running: await parseManifests(running),
    rendered: objects.filter((object) => hookPoints(object).length === 0),
    hooks: objects.filter((object) => hookPoints(object).some((point) => /^(pre|post)-(install|upgrade)$/.test(point))),
    refusal: refused ? refusalLines(rendering) : [],
  };
}

/** When Helm runs an object as a hook: `pre-install`, `test`. Helm keeps hooks out of a release's own manifests. */
function hookPoints({ metadata }: KubernetesObject): readonly string[] {
  return (metadata.annotations?.['helm.sh/hook'] ?? '').split(',').flatMap((point) => point.trim() || []);
}

/** Helm's words where a chart's schema, its own rules or its templates do not go with the values. */
const chartWords = /specifications of the schema|execution error|parse error|template: |error converting YAML/i;

/** What failed was not the chart, but Helm on its way to the cluster. */
function notRendered(wanted: WantedRelease, { errorLines }: CommandResult): ActionError {
  return new ActionError({
    what: `Helm could not render the chart ${wanted.chart}`,
    ...(errorLines.length === 0 ? {} : { why: errorLines.at(-1) ?? '' }),
    remedy: 'Run the step again; if it stays so, look at the lines of Helm above. Nothing was changed.',
    details: errorLines,
  });
}

/** What Helm says about values that a chart refuses, without the words around it. Pure. */
export function refusalLines({ errorLines }: Pick<CommandResult, 'errorLines'>): readonly string[] {
  const lines = errorLines
    .map((line) =>
      line
        .replace(/^Error: /, '')
        .replace(/^.*error calling fail: /, '')
        .trim(),
    )
    .filter(
      (line) =>
        line !== '' &&
        !/^(WARNING|level=|time=|Use --debug|values don't meet|execution error at .*:$|[a-z][a-z0-9-]*:$)/.test(line),
    );
  return lines.length > 0 ? lines : ['Helm gives no reason'];
}
