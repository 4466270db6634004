import type { FieldError } from '../api/api-error.ts';
import { resourceName } from '../api/resource-definition.ts';
import type { ResourceDefinition } from '../api/resource-definition.ts';
import type { KubernetesObject } from '../objects.ts';

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const label1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const qualifiedName = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

const labelText =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const label1035Text =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')";
const subdomainText =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const labelValueText =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";
const labelKeyText =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

interface Rule {
  readonly pattern: RegExp;
  readonly text: string;
  readonly longest: number;
}

function nameRule(definition: ResourceDefinition): Rule | undefined {
  switch (resourceName(definition)) {
    case 'namespaces':
      return { pattern: label, text: labelText, longest: 63 };
    case 'services':
      return { pattern: label1035, text: label1035Text, longest: 63 };
    default:
      // RBAC names may be any path segment (system:…), and API services are group names.
      if (definition.group.startsWith('rbac.')) return undefined;
      return { pattern: subdomain, text: subdomainText, longest: 253 };
  }
}

/** What is wrong with the object's name, labels and annotations. */
export function checkMetadata(definition: ResourceDefinition, object: KubernetesObject): FieldError[] {
  const { metadata } = object;
  const errors: FieldError[] = [];
  const { name } = metadata;
  const rule = nameRule(definition);
  if (name === '') {
    errors.push({ type: 'Required', field: 'metadata.name', detail: 'name or generateName is required' });
  } else if (rule !== undefined && !rule.pattern.test(name)) {
    errors.push({ type: 'Invalid', field: 'metadata.name', value: name, detail: rule.text });
  }
  if (rule !== undefined && name.length > rule.longest) {
    const detail = `must be no more than ${rule.longest} characters`;
    errors.push({ type: 'Invalid', field: 'metadata.name', value: name, detail });
  }
  errors.push(...checkLabels(metadata.labels ?? {}, 'metadata.labels'));
  for (const key of Object.keys(metadata.annotations ?? {})) {
    errors.push(...checkKey(key.toLowerCase(), 'metadata.annotations'));
  }
  return errors;
}

export function checkLabels(labels: Readonly<Record<string, string>>, field: string): FieldError[] {
  return Object.entries(labels).flatMap(([key, value]) => {
    const errors = checkKey(key, field);
    if (value.length > 63) {
      errors.push({ type: 'Invalid', field, value, detail: 'must be no more than 63 characters' });
    } else if (value !== '' && !qualifiedName.test(value)) {
      errors.push({ type: 'Invalid', field, value, detail: labelValueText });
    }
    return errors;
  });
}

function checkKey(key: string, field: string): FieldError[] {
  const slash = key.lastIndexOf('/');
  const name = key.slice(slash + 1);
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  if (prefix !== undefined && (!subdomain.test(prefix) || prefix.length > 253)) {
    return [{ type: 'Invalid', field, value: key, detail: `prefix part ${subdomainText}` }];
  }
  if (name.length > 63) {
    return [{ type: 'Invalid', field, value: key, detail: 'name part must be no more than 63 characters' }];
  }
  return qualifiedName.test(name) ? [] : [{ type: 'Invalid', field, value: key, detail: labelKeyText }];
}
