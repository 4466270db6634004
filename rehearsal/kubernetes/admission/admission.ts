import { invalid } from '../api/api-error.ts';
import { resourceName } from '../api/resource-definition.ts';
import type { Admission, AdmissionRequest } from '../storage/write.ts';
import { checkMetadata } from './names.ts';
import { checkNamespaceLives, namespaceRules } from './namespace-rules.ts';
import {
  bindingRules,
  configMapRules,
  customDefinitionRules,
  disruptionBudgetRules,
  ingressRules,
  networkPolicyRules,
  secretRules,
} from './other-rules.ts';
import type { AdmissionContext, KindRules } from './plugin.ts';
import { podRules } from './pod-rules.ts';
import { serviceRules } from './service-rules.ts';
import { claimRules, storageClassRules, volumeRules } from './storage-rules.ts';
import { callWebhooks } from './webhooks.ts';
import type { WebhookBehaviours } from './webhooks.ts';
import {
  autoscalerRules,
  cronJobRules,
  daemonSetRules,
  deploymentRules,
  jobRules,
  replicaSetRules,
  statefulSetRules,
} from './workload-rules.ts';

const allRules: readonly KindRules[] = [
  namespaceRules,
  podRules,
  deploymentRules,
  replicaSetRules,
  daemonSetRules,
  statefulSetRules,
  jobRules,
  cronJobRules,
  autoscalerRules,
  serviceRules,
  claimRules,
  volumeRules,
  storageClassRules,
  secretRules,
  configMapRules,
  bindingRules,
  disruptionBudgetRules,
  networkPolicyRules,
  ingressRules,
  customDefinitionRules,
];

/** Everything between a decoded object and the store, in the API server's order: defaults, plugins, webhooks, validation. */
export function createAdmission(context: AdmissionContext, behaviours: WebhookBehaviours): Admission {
  const rules = new Map(allRules.flatMap((rule) => rule.resources.map((resource) => [resource, rule] as const)));
  const rulesFor = (request: AdmissionRequest) => rules.get(resourceName(request.definition));
  return {
    mutate(request) {
      checkNamespaceLives(request, context);
      rulesFor(request)?.mutate?.(request, context);
      callWebhooks('mutating', request, context, behaviours);
    },
    validate(request) {
      const { definition, object, operation } = request;
      if (operation === 'DELETE') {
        rulesFor(request)?.beforeDelete?.(request, context);
      } else {
        const errors = [
          ...checkMetadata(definition, object),
          ...(rulesFor(request)?.validate?.(request, context) ?? []),
        ];
        if (errors.length > 0) throw invalid(definition, object.metadata.name, errors);
      }
      callWebhooks('validating', request, context, behaviours);
    },
  };
}
