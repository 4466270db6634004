import type { FieldError } from '../api/api-error.ts';
import { objectAt, objectsAt, sameJson, textAt, textMapAt, textOf, textsAt } from '../json.ts';
import type { KubernetesObject } from '../objects.ts';
import { immutableField } from './plugin.ts';
import type { KindRules } from './plugin.ts';

export const secretRules: KindRules = {
  resources: ['secrets'],
  mutate({ object }) {
    const texts = textMapAt(object, 'stringData');
    delete object['stringData'];
    if (Object.keys(texts).length === 0) return;
    const encoded = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, Buffer.from(text, 'utf8').toString('base64')]),
    );
    object['data'] = { ...objectAt(object, 'data'), ...encoded };
  },
  validate({ object, old }) {
    const errors = checkKeys(object);
    if (old !== undefined && object['type'] !== old['type']) errors.push(immutableField('type', object['type']));
    return [...errors, ...checkFrozen(object, old)];
  },
};

export const configMapRules: KindRules = {
  resources: ['configmaps'],
  validate: ({ object, old }) => [...checkKeys(object), ...checkFrozen(object, old)],
};

/** Largest Secret or ConfigMap; Helm's release Secrets hit it first. */
const largest = 1_048_576;

function checkKeys(object: KubernetesObject): FieldError[] {
  const data = { ...objectAt(object, 'data'), ...objectAt(object, 'binaryData') };
  const errors: FieldError[] = Object.keys(data)
    .filter((key) => !/^[-._a-zA-Z0-9]+$/.test(key) || key.length > 253)
    .map((key) => ({
      type: 'Invalid',
      field: `data[${key}]`,
      value: key,
      detail:
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
    }));
  const size = Object.values(data).reduce<number>((sum, value) => sum + textOf(value).length, 0);
  if (size > largest) errors.push({ type: 'TooLong', field: 'data', detail: `may not be more than ${largest} bytes` });
  return errors;
}

function checkFrozen(object: KubernetesObject, old: KubernetesObject | undefined): FieldError[] {
  if (old?.['immutable'] !== true) return [];
  if (object['immutable'] === true && sameJson(object['data'], old['data'])) return [];
  return [{ type: 'Forbidden', field: 'data', detail: 'field is immutable when `immutable` is set' }];
}

export const bindingRules: KindRules = {
  resources: ['rolebindings.rbac.authorization.k8s.io', 'clusterrolebindings.rbac.authorization.k8s.io'],
  validate({ object, old }) {
    if (old === undefined || sameJson(object['roleRef'], old['roleRef'])) return [];
    return [{ type: 'Invalid', field: 'roleRef', value: object['roleRef'], detail: 'cannot change roleRef' }];
  },
};

export const disruptionBudgetRules: KindRules = {
  resources: ['poddisruptionbudgets.policy'],
  validate({ object }) {
    const spec = objectAt(object, 'spec') ?? {};
    if (spec['minAvailable'] === undefined || spec['maxUnavailable'] === undefined) return [];
    const detail = 'minAvailable and maxUnavailable cannot be both set';
    return [{ type: 'Invalid', field: 'spec', value: spec, detail }];
  },
};

export const networkPolicyRules: KindRules = {
  resources: ['networkpolicies.networking.k8s.io'],
  mutate({ object }) {
    const spec = objectAt(object, 'spec');
    if (spec === undefined || textsAt(spec, 'policyTypes').length > 0) return;
    spec['policyTypes'] = spec['egress'] === undefined ? ['Ingress'] : ['Ingress', 'Egress'];
  },
};

export const customDefinitionRules: KindRules = {
  resources: ['customresourcedefinitions.apiextensions.k8s.io'],
  mutate({ object }) {
    const names = objectAt(object, 'spec', 'names');
    const kind = textAt(names, 'kind');
    if (names === undefined || kind === undefined) return;
    names['singular'] ??= kind.toLowerCase();
    names['listKind'] ??= `${kind}List`;
  },
  validate({ object, old }) {
    const errors: FieldError[] = [];
    const expected = `${textAt(object, 'spec', 'names', 'plural') ?? ''}.${textAt(object, 'spec', 'group') ?? ''}`;
    if (object.metadata.name !== expected) {
      const detail = 'must be spec.names.plural+"."+spec.group';
      errors.push({ type: 'Invalid', field: 'metadata.name', value: object.metadata.name, detail });
    }
    const stored = objectsAt(object, 'spec', 'versions').filter((version) => version['storage'] === true);
    if (stored.length !== 1) {
      const detail = 'must have exactly one version marked as storage version';
      errors.push({ type: 'Invalid', field: 'spec.versions', value: stored.length, detail });
    }
    if (old !== undefined && textAt(old, 'spec', 'scope') !== textAt(object, 'spec', 'scope')) {
      errors.push(immutableField('spec.scope', textAt(object, 'spec', 'scope')));
    }
    return errors;
  },
};

export const ingressRules: KindRules = {
  resources: ['ingresses.networking.k8s.io'],
  mutate({ object, operation }) {
    if (operation === 'CREATE') object['status'] = { loadBalancer: {} };
  },
  validate({ object }) {
    const rules = objectsAt(object, 'spec', 'rules');
    if (rules.length > 0 || objectAt(object, 'spec', 'defaultBackend') !== undefined) return [];
    const detail = 'either `defaultBackend` or `rules` must be specified';
    return [{ type: 'Invalid', field: 'spec', value: [], detail }];
  },
};
