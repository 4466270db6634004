import { webhookDenied } from '../../admission/webhooks.ts';
import type { WebhookBehaviour } from '../../admission/webhooks.ts';
import type { Cluster } from '../../cluster.ts';
import { objectAt, sameJson, textAt } from '../../json.ts';
import { nlbClass } from './service-model.ts';

/** Every new Service of type LoadBalancer without a class becomes the controller's (2.5 and later). */
const mutateService: WebhookBehaviour = ({ object, old, operation }) => {
  const spec = objectAt(object, 'spec');
  if (spec?.['type'] !== 'LoadBalancer' || (spec['loadBalancerClass'] ?? '') !== '') return;
  const was = textAt(old, 'spec', 'type');
  if (operation === 'CREATE' || was !== 'LoadBalancer') spec['loadBalancerClass'] = nlbClass;
};

const validateBinding: WebhookBehaviour = ({ object, old, operation }) => {
  if (operation !== 'UPDATE') return;
  for (const field of ['targetGroupARN', 'targetType']) {
    if (sameJson(objectAt(object, 'spec')?.[field], objectAt(old, 'spec')?.[field])) continue;
    throw webhookDenied(
      'vtargetgroupbinding.elbv2.k8s.aws',
      `TargetGroupBinding update may not change these fields: spec.${field}`,
    );
  }
};

/** What answers the controller's webhooks while one of its pods is ready. */
export function addLoadBalancerWebhooks(cluster: Cluster): void {
  cluster.webhooks.set('mservice.elbv2.k8s.aws', mutateService);
  cluster.webhooks.set('vtargetgroupbinding.elbv2.k8s.aws', validateBinding);
}
