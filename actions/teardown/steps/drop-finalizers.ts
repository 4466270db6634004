import type { StepContext } from '../../../shared/plan/plan.ts';
import { getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools } from '../../../shared/tools/kubectl.ts';
import { dropFinalizers, listEntries, nameEntry, place, resourceOf } from './entries.ts';

/**
 * The last resort for what still is there once its load balancers are gone: the controller was removed, or its role, before its
 * objects (kubernetes-sigs/aws-load-balancer-controller#2014). eksctl would wait for them in vain, and a namespace for ever.
 */
export async function clearFinalizers(tools: ClusterTools, { log }: StepContext): Promise<string> {
  const stuck = [...(await listEntries(tools)), ...(await getObjects('targetgroupbindings.elbv2.k8s.aws', tools))];
  if (stuck.length === 0) return 'none are stuck';
  // A webhook of a controller that is gone would refuse the change.
  await kubectl(
    [
      'delete',
      'validatingwebhookconfigurations.admissionregistration.k8s.io,mutatingwebhookconfigurations.admissionregistration.k8s.io',
      'aws-load-balancer-webhook',
      '--ignore-not-found',
    ],
    tools,
  );
  for (const object of stuck) {
    log(`Taking the finalizers off ${nameEntry(object)}; nobody answers for them`);
    if (object.metadata.deletionTimestamp === undefined) {
      await kubectl(['delete', resourceOf(object), ...place(object), '--wait=false', '--ignore-not-found'], tools);
    }
    await dropFinalizers(object, tools);
  }
  return `taken off by force: ${stuck.map(nameEntry).join(', ')}`;
}
