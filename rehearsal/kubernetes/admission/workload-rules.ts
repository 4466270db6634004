import type { FieldError } from '../api/api-error.ts';
import { numberAt, objectAt, objectsAt, sameJson, textAt, textMapAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { labelSelector } from '../selectors.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import { immutableField } from './plugin.ts';
import type { KindRules } from './plugin.ts';
import { checkPodTemplate, defaultPodSpec } from './pod-rules.ts';

function defaultTemplate(request: AdmissionRequest): JsonObject {
  const spec = objectAt(request.object, 'spec') ?? {};
  const podSpec = objectAt(spec, 'template', 'spec');
  if (podSpec !== undefined) defaultPodSpec(podSpec);
  return spec;
}

function checkSelector(request: AdmissionRequest): FieldError[] {
  const selector = objectAt(request.object, 'spec', 'selector');
  const template = objectAt(request.object, 'spec', 'template');
  const labels = textMapAt(template, 'metadata', 'labels');
  const claims = objectsAt(request.object, 'spec', 'volumeClaimTemplates');
  const claimed = claims.map((claim) => textAt(claim, 'metadata', 'name') ?? '');
  const errors = checkPodTemplate(template, 'spec.template', claimed);
  if (selector !== undefined && !labelSelector(selector)(labels)) {
    const detail = '`selector` does not match template `labels`';
    errors.push({ type: 'Invalid', field: 'spec.template.metadata.labels', value: labels, detail });
  }
  const oldSelector = objectAt(request.old, 'spec', 'selector');
  if (request.operation === 'UPDATE' && !sameJson(selector, oldSelector)) {
    errors.push(immutableField('spec.selector', selector));
  }
  return errors;
}

function checkAlwaysRestarts(request: AdmissionRequest): FieldError[] {
  const policy = textAt(request.object, 'spec', 'template', 'spec', 'restartPolicy');
  if (policy === undefined || policy === 'Always') return [];
  const field = 'spec.template.spec.restartPolicy';
  return [{ type: 'NotSupported', field, value: policy, detail: 'supported values: "Always"' }];
}

export const deploymentRules: KindRules = {
  resources: ['deployments.apps'],
  mutate(request) {
    const strategy = objectAt(defaultTemplate(request), 'strategy');
    if (strategy?.['type'] !== 'RollingUpdate') return;
    strategy['rollingUpdate'] = { maxUnavailable: '25%', maxSurge: '25%', ...objectAt(strategy, 'rollingUpdate') };
  },
  validate(request) {
    const strategy = objectAt(request.object, 'spec', 'strategy') ?? {};
    const errors = [...checkSelector(request), ...checkAlwaysRestarts(request)];
    if (strategy['type'] === 'Recreate' && strategy['rollingUpdate'] !== undefined) {
      const detail = "may not be specified when strategy `type` is 'Recreate'";
      errors.push({ type: 'Forbidden', field: 'spec.strategy.rollingUpdate', detail });
    }
    return errors;
  },
};

export const replicaSetRules: KindRules = {
  resources: ['replicasets.apps'],
  mutate: (request) => void defaultTemplate(request),
  validate: (request) => [...checkSelector(request), ...checkAlwaysRestarts(request)],
};

export const daemonSetRules: KindRules = {
  resources: ['daemonsets.apps'],
  mutate(request) {
    const strategy = objectAt(defaultTemplate(request), 'updateStrategy');
    if (strategy?.['type'] !== 'RollingUpdate') return;
    strategy['rollingUpdate'] = { maxUnavailable: 1, maxSurge: 0, ...objectAt(strategy, 'rollingUpdate') };
  },
  validate: (request) => [...checkSelector(request), ...checkAlwaysRestarts(request)],
};

const changeableInStatefulSet = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];

export const statefulSetRules: KindRules = {
  resources: ['statefulsets.apps'],
  mutate(request) {
    const spec = defaultTemplate(request);
    const strategy = objectAt(spec, 'updateStrategy');
    if (strategy?.['type'] === 'RollingUpdate') {
      strategy['rollingUpdate'] = { partition: 0, ...objectAt(strategy, 'rollingUpdate') };
    }
    for (const template of objectsAt(spec, 'volumeClaimTemplates')) {
      template['apiVersion'] = 'v1';
      template['kind'] = 'PersistentVolumeClaim';
      template['status'] = { phase: 'Pending' };
    }
  },
  validate(request) {
    const errors = [
      ...checkSelector(request).filter(({ field }) => field !== 'spec.selector'),
      ...checkAlwaysRestarts(request),
    ];
    if (request.old === undefined) return errors;
    const fixed = (value: unknown) => {
      const spec = { ...objectAt(value, 'spec') };
      for (const field of changeableInStatefulSet) delete spec[field];
      return spec;
    };
    if (!sameJson(fixed(request.object), fixed(request.old))) {
      const detail =
        "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden";
      errors.push({ type: 'Forbidden', field: 'spec', detail });
    }
    return errors;
  },
};

export const jobRules: KindRules = {
  resources: ['jobs.batch'],
  mutate(request) {
    const spec = defaultTemplate(request);
    spec['parallelism'] ??= 1;
    if (spec['completions'] === undefined && spec['parallelism'] === 1) spec['completions'] = 1;
    if (request.operation === 'CREATE' && spec['manualSelector'] !== true) labelJob(request, spec);
  },
  validate(request) {
    const template = objectAt(request.object, 'spec', 'template');
    const errors = checkPodTemplate(template, 'spec.template');
    const policy = textAt(template, 'spec', 'restartPolicy');
    if (policy === 'Always') {
      const detail = 'supported values: "OnFailure", "Never"';
      errors.push({ type: 'NotSupported', field: 'spec.template.spec.restartPolicy', value: policy, detail });
    }
    if (request.old !== undefined) {
      for (const field of ['selector', 'completionMode', 'completions', 'template']) {
        const before = objectAt(request.old, 'spec')?.[field];
        const after = objectAt(request.object, 'spec')?.[field];
        if (!sameJson(before, after)) errors.push(immutableField(`spec.${field}`, after));
      }
    }
    return errors;
  },
};

/** The selector and the labels that the job controller's strategy generates. */
function labelJob({ object }: AdmissionRequest, spec: JsonObject): void {
  const uid = object.metadata.uid ?? '';
  spec['selector'] = { matchLabels: { 'batch.kubernetes.io/controller-uid': uid } };
  const template = objectAt(spec, 'template');
  if (template === undefined) return;
  const metadata = objectAt(template, 'metadata') ?? {};
  metadata['labels'] = {
    ...textMapAt(metadata, 'labels'),
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': object.metadata.name,
    'controller-uid': uid,
    'job-name': object.metadata.name,
  };
  template['metadata'] = metadata;
}

export const cronJobRules: KindRules = {
  resources: ['cronjobs.batch'],
  mutate({ object }) {
    const podSpec = objectAt(object, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
    if (podSpec !== undefined) defaultPodSpec(podSpec);
  },
  validate: ({ object }) =>
    checkPodTemplate(objectAt(object, 'spec', 'jobTemplate', 'spec', 'template'), 'spec.jobTemplate.spec.template'),
};

export const autoscalerRules: KindRules = {
  resources: ['horizontalpodautoscalers.autoscaling'],
  validate({ object }) {
    const least = numberAt(object, 'spec', 'minReplicas') ?? 1;
    const most = numberAt(object, 'spec', 'maxReplicas') ?? 0;
    if (most >= least) return [];
    const detail = 'must be greater than or equal to `minReplicas`';
    return [{ type: 'Invalid', field: 'spec.maxReplicas', value: most, detail }];
  },
};
