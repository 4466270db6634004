import { forbidden } from '../api/api-error.ts';
import type { FieldError } from '../api/api-error.ts';
import { identityVariables, roleAnnotation } from '../identity.ts';
import { isObject, numberAt, objectAt, objectsAt, sameJson, textAt, textOf, valueAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { quantity } from '../quantity.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import { checkLabels } from './names.ts';
import type { AdmissionContext, KindRules } from './plugin.ts';

export const podRules: KindRules = {
  resources: ['pods'],
  mutate(request, context) {
    const spec = objectAt(request.object, 'spec');
    if (spec === undefined) return;
    defaultPodSpec(spec);
    if (request.operation !== 'CREATE') return;
    spec['enableServiceLinks'] ??= true;
    spec['preemptionPolicy'] ??= 'PreemptLowerPriority';
    useServiceAccount(request, spec, context);
    usePriority(request, spec, context);
    addIdentity(request, spec, context);
    addDefaultTolerations(spec);
    request.object['status'] = { phase: 'Pending', qosClass: qosClass(spec) };
  },
  validate({ object, old, operation }) {
    const errors = checkPodSpec(objectAt(object, 'spec'), 'spec');
    if (operation === 'UPDATE' && old !== undefined) errors.push(...checkPodUpdate(object, old));
    return errors;
  },
};

/** Defaults that depend on other fields: pull policy on the tag, requests on the limits, serviceAccount on its new name. */
export function defaultPodSpec(spec: JsonObject): void {
  for (const container of containersOf(spec)) {
    const image = textAt(container, 'image') ?? '';
    const untagged = !/:[^/]+$/.test(image) && !image.includes('@');
    container['imagePullPolicy'] ??= untagged || image.endsWith(':latest') ? 'Always' : 'IfNotPresent';
    const limits = objectAt(container, 'resources', 'limits');
    const resources = objectAt(container, 'resources');
    if (limits !== undefined && resources !== undefined) {
      resources['requests'] = { ...limits, ...objectAt(resources, 'requests') };
    }
  }
  if (spec['serviceAccountName'] === undefined) delete spec['serviceAccount'];
  else spec['serviceAccount'] = spec['serviceAccountName'];
}

function containersOf(spec: JsonObject): JsonObject[] {
  return [...objectsAt(spec, 'initContainers'), ...objectsAt(spec, 'containers')];
}

/** The ServiceAccount plugin: a pod whose account is missing is refused, which its ReplicaSet reports as FailedCreate. */
function useServiceAccount(
  { definition, object }: AdmissionRequest,
  spec: JsonObject,
  context: AdmissionContext,
): void {
  const name = textAt(spec, 'serviceAccountName') ?? 'default';
  const namespace = object.metadata.namespace ?? 'default';
  if (context.store.get('serviceaccounts', namespace, name) === undefined) {
    throw forbidden(
      definition,
      refusedName(object),
      `error looking up service account ${namespace}/${name}: serviceaccount "${name}" not found`,
    );
  }
  spec['serviceAccountName'] = name;
  spec['serviceAccount'] = name;
}

/** What EKS's pod identity webhook does to new pods. */
function addIdentity({ object }: AdmissionRequest, spec: JsonObject, context: AdmissionContext): void {
  const namespace = object.metadata.namespace ?? 'default';
  const name = textAt(spec, 'serviceAccountName') ?? 'default';
  const account = context.store.get('serviceaccounts', namespace, name);
  const variables = identityVariables(
    account?.metadata.annotations?.[roleAnnotation],
    context.hasPodIdentity(namespace, name),
  );
  if (variables.length === 0) return;
  for (const container of containersOf(spec)) {
    const own = objectsAt(container, 'env');
    container['env'] = [
      ...own,
      ...variables.filter(({ name: added }) => !own.some((variable) => variable['name'] === added)),
    ];
  }
}

/** Admission comes before names are made up: refusals of generated pods show the beginning of the name only. */
function refusedName({ metadata }: AdmissionRequest['object']): string {
  return metadata.generateName ?? metadata.name;
}

function usePriority({ definition, object }: AdmissionRequest, spec: JsonObject, context: AdmissionContext): void {
  const name = textAt(spec, 'priorityClassName');
  if (name === undefined || name === '') {
    spec['priority'] = 0;
    return;
  }
  const found = context.store.get('priorityclasses.scheduling.k8s.io', undefined, name);
  if (found === undefined) {
    throw forbidden(definition, refusedName(object), `no PriorityClass with name ${name} was found`);
  }
  spec['priority'] = numberAt(found, 'value') ?? 0;
}

function addDefaultTolerations(spec: JsonObject): void {
  const tolerations = objectsAt(spec, 'tolerations');
  for (const key of ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']) {
    if (tolerations.some((toleration) => toleration['key'] === key || toleration['key'] === undefined)) continue;
    tolerations.push({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 });
  }
  spec['tolerations'] = tolerations;
}

function qosClass(spec: JsonObject): string {
  const containers = containersOf(spec);
  const amounts = containers.map((container) => ({
    requests: objectAt(container, 'resources', 'requests') ?? {},
    limits: objectAt(container, 'resources', 'limits') ?? {},
  }));
  if (amounts.every(({ requests, limits }) => Object.keys({ ...requests, ...limits }).length === 0))
    return 'BestEffort';
  const guaranteed = amounts.every(({ requests, limits }) =>
    ['cpu', 'memory'].every(
      (name) => limits[name] !== undefined && quantity(limits[name]) === quantity(requests[name]),
    ),
  );
  return guaranteed ? 'Guaranteed' : 'Burstable';
}

/** What is wrong inside a pod spec or template. `claimed`: volumes that a StatefulSet's claim templates add. */
export function checkPodSpec(
  spec: JsonObject | undefined,
  path: string,
  claimed: readonly string[] = [],
): FieldError[] {
  if (spec === undefined) return [];
  const volumes = new Set([...claimed, ...objectsAt(spec, 'volumes').map((volume) => textAt(volume, 'name'))]);
  const errors = [
    ...checkContainers(objectsAt(spec, 'containers'), `${path}.containers`, volumes),
    ...checkContainers(objectsAt(spec, 'initContainers'), `${path}.initContainers`, volumes),
  ];
  const names = new Set<string>();
  for (const [index, container] of containersOf(spec).entries()) {
    const name = textAt(container, 'name') ?? '';
    if (names.has(name))
      errors.push({ type: 'Duplicate', field: `${path}.containers[${index}].name`, value: name, detail: '' });
    names.add(name);
  }
  return errors;
}

function checkContainers(
  containers: readonly JsonObject[],
  path: string,
  volumes: ReadonlySet<string | undefined>,
): FieldError[] {
  return containers.flatMap((container, index) => {
    const here = `${path}[${index}]`;
    const errors: FieldError[] = [];
    if ((textAt(container, 'image') ?? '') === '')
      errors.push({ type: 'Required', field: `${here}.image`, detail: '' });
    for (const [at, mount] of objectsAt(container, 'volumeMounts').entries()) {
      const name = textAt(mount, 'name');
      if (!volumes.has(name)) {
        errors.push({ type: 'NotFound', field: `${here}.volumeMounts[${at}].name`, value: name, detail: '' });
      }
    }
    errors.push(...checkResources(container, here));
    return errors;
  });
}

function checkResources(container: JsonObject, path: string): FieldError[] {
  const limits = objectAt(container, 'resources', 'limits') ?? {};
  return Object.entries(objectAt(container, 'resources', 'requests') ?? {}).flatMap(([name, requested]) => {
    const limit = limits[name];
    if (limit === undefined || quantity(requested) <= quantity(limit)) return [];
    const detail = `must be less than or equal to ${name} limit of ${textOf(limit)}`;
    return [{ type: 'Invalid' as const, field: `${path}.resources.requests`, value: requested, detail }];
  });
}

/** A template within a workload: its spec and its labels. */
export function checkPodTemplate(
  template: JsonObject | undefined,
  path: string,
  claimed: readonly string[] = [],
): FieldError[] {
  if (template === undefined) return [];
  const labels = objectAt(template, 'metadata', 'labels') ?? {};
  const spec = objectAt(template, 'spec');
  if (spec === undefined) return [{ type: 'Required', field: `${path}.spec.containers`, detail: '' }];
  return [
    ...checkLabels(labels as Record<string, string>, `${path}.metadata.labels`),
    ...checkPodSpec(spec, `${path}.spec`, claimed),
  ];
}

function checkPodUpdate(object: JsonObject, old: JsonObject): FieldError[] {
  if (sameJson(fixedPart(object), fixedPart(old))) return [];
  return [
    {
      type: 'Forbidden',
      field: 'spec',
      detail:
        'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
    },
  ];
}

function fixedPart(pod: JsonObject): unknown {
  const spec = objectAt(pod, 'spec') ?? {};
  const withoutImages = (field: string) =>
    objectsAt(spec, field).map((container) => ({ ...container, image: undefined, imagePullPolicy: undefined }));
  return {
    ...spec,
    containers: withoutImages('containers'),
    initContainers: withoutImages('initContainers'),
    activeDeadlineSeconds: undefined,
    tolerations: undefined,
    // Bound by the scheduler, which is one of us.
    nodeName: undefined,
    terminationGracePeriodSeconds: undefined,
    ephemeralContainers: isObject(valueAt(spec, 'ephemeralContainers')),
  };
}
