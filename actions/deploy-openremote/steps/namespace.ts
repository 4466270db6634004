import { ActionError } from '../../../shared/errors/action-error.ts';
import { applyManifests, getObjects } from '../../../shared/tools/kubectl.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import { allNames } from '../names.ts';
import { takenNames } from '../observe/observe-facts.ts';
import { annotations } from '../observe/stack-memory.ts';
import { annotateNamespace } from './annotate.ts';

/**
 * Makes the namespace and writes the stack's host names on it. Two deployments may do so at the same moment, so the others'
 * names are read again afterwards, and of two that collide both give way.
 * @throws ActionError if another stack has taken a name meanwhile.
 */
export async function reserveNames(context: Context): Promise<void> {
  const { inputs, tools, userValues } = context;
  const names = allNames(inputs, userValues);
  await applyManifests(
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: inputs.namespace, annotations: { [annotations.hostnames]: names.join(',') } },
    }),
    tools,
  );
  const [namespaces, ingresses] = await Promise.all([
    getObjects('namespaces', tools),
    getObjects<KubernetesObject>('ingresses.networking.k8s.io', tools),
  ]);
  const other = takenNames(namespaces, ingresses, inputs.namespace).find(({ hostname }) => names.includes(hostname));
  if (other === undefined) return;
  await annotateNamespace(context, { [annotations.hostnames]: undefined });
  throw new ActionError({
    what: `The host name ${other.hostname} was taken by another stack just now`,
    where: `namespace ${other.namespace}`,
    remedy: 'Give this stack names of its own, or run the step again if the other deployment has given way too.',
  });
}
