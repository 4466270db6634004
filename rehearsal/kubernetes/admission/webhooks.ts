import { ApiError, internalError } from '../api/api-error.ts';
import { numberAt, objectAt, objectsAt, textAt, textsAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { labelSelector } from '../selectors.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import type { AdmissionContext } from './plugin.ts';

/** What stands in for the program behind a webhook: changes the object, or refuses it by throwing. */
export type WebhookBehaviour = (request: AdmissionRequest, context: AdmissionContext) => void;

/** Behaviours by webhook name (`mservice.elbv2.k8s.aws`). A webhook that is not known here allows everything. */
export type WebhookBehaviours = ReadonlyMap<string, WebhookBehaviour>;

const kinds = {
  mutating: 'mutatingwebhookconfigurations.admissionregistration.k8s.io',
  validating: 'validatingwebhookconfigurations.admissionregistration.k8s.io',
} as const;

/**
 * Calls the webhooks that are configured for this write. As in a real cluster they exist from the moment on that their
 * configuration does, whether or not anything answers: until then writes fail (`failurePolicy: Fail`).
 */
export function callWebhooks(
  type: keyof typeof kinds,
  request: AdmissionRequest,
  context: AdmissionContext,
  behaviours: WebhookBehaviours,
): void {
  // Webhook configurations themselves are never sent to webhooks.
  if (request.definition.group === 'admissionregistration.k8s.io') return;
  for (const configuration of context.store.list(kinds[type])) {
    for (const webhook of objectsAt(configuration, 'webhooks')) {
      if (!concerns(webhook, request, context)) continue;
      const name = textAt(webhook, 'name') ?? '';
      const failure = whyUnreachable(webhook, context);
      if (failure === undefined) behaviours.get(name)?.(request, context);
      else if (webhook['failurePolicy'] !== 'Ignore') throw failedCall(name, webhook, failure);
    }
  }
}

function concerns(webhook: JsonObject, request: AdmissionRequest, context: AdmissionContext): boolean {
  const { definition, object, operation } = request;
  const named = (list: readonly string[], value: string) => list.includes('*') || list.includes(value);
  const ruled = objectsAt(webhook, 'rules').some(
    (rule) =>
      named(textsAt(rule, 'operations'), operation) &&
      named(textsAt(rule, 'apiGroups'), definition.group) &&
      named(textsAt(rule, 'apiVersions'), definition.version) &&
      (named(textsAt(rule, 'resources'), definition.plural) || textsAt(rule, 'resources').includes('*/*')),
  );
  if (!ruled || !labelSelector(webhook['objectSelector'] ?? {})(object.metadata.labels ?? {})) return false;
  const namespace = definition.plural === 'namespaces' ? object.metadata.name : object.metadata.namespace;
  if (namespace === undefined) return true;
  const labels = context.store.get('namespaces', undefined, namespace)?.metadata.labels ?? {};
  return labelSelector(webhook['namespaceSelector'] ?? {})(labels);
}

/** What the API server's dial to the webhook's Service fails with, or undefined if a ready pod is behind it. */
function whyUnreachable(webhook: JsonObject, context: AdmissionContext): string | undefined {
  const reference = objectAt(webhook, 'clientConfig', 'service');
  if (reference === undefined) return undefined;
  const name = textAt(reference, 'name') ?? '';
  const namespace = textAt(reference, 'namespace') ?? '';
  if (context.store.get('services', namespace, name) === undefined) return `service "${name}" not found`;
  const ready = context.store
    .list('endpointslices.discovery.k8s.io', namespace)
    .filter((slice) => slice.metadata.labels?.['kubernetes.io/service-name'] === name)
    .flatMap((slice) => objectsAt(slice, 'endpoints'))
    .some((endpoint) => objectAt(endpoint, 'conditions')?.['ready'] === true);
  return ready ? undefined : `no endpoints available for service "${name}"`;
}

function failedCall(name: string, webhook: JsonObject, failure: string): ApiError {
  const reference = objectAt(webhook, 'clientConfig', 'service');
  const host = `${textAt(reference, 'name') ?? ''}.${textAt(reference, 'namespace') ?? ''}.svc:${numberAt(reference, 'port') ?? 443}`;
  const url = `https://${host}${textAt(reference, 'path') ?? '/'}?timeout=${numberAt(webhook, 'timeoutSeconds') ?? 10}s`;
  return internalError(`failed calling webhook "${name}": failed to call webhook: Post "${url}": ${failure}`);
}

/** How a webhook's own refusal reads. */
export function webhookDenied(name: string, why: string, code = 403): ApiError {
  return new ApiError(code, 'Forbidden', `admission webhook "${name}" denied the request: ${why}`);
}
