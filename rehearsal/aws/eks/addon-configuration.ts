import type { DescribeAddonConfigurationRequest, DescribeAddonConfigurationResponse } from '@aws-sdk/client-eks';
import { parse } from 'yaml';

import { catalogAddon, type CatalogAddon } from './addon-catalog.ts';
import { invalidParameter, notFound } from './errors.ts';

/** DescribeAddonConfiguration: the JSON schema of the configuration values, and which service accounts want a role. */
export function describeAddonConfiguration(
  input: DescribeAddonConfigurationRequest,
): DescribeAddonConfigurationResponse {
  const entry = catalogAddon(input.addonName ?? '');
  if (entry === undefined) throw notFound(`Addon ${input.addonName} not found`, { addonName: input.addonName ?? '' });
  return {
    addonName: entry.name,
    addonVersion: input.addonVersion,
    configurationSchema: JSON.stringify({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: entry.name,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(entry.configuration).map(([key, type]) => [key, { type }])),
    }),
    podIdentityConfiguration: entry.podIdentity,
  };
}

/**
 * Refuses configuration values that are not an object in JSON or YAML, or that have unknown keys or wrong types at the top level.
 * EKS validates the whole tree; deeper levels are not checked here.
 */
export function validateConfiguration(entry: CatalogAddon, values: string, clusterName: string): void {
  const about = { clusterName, addonName: entry.name };
  const refuse = (reason: string) =>
    invalidParameter(`ConfigurationValue provided in request is not supported: ${reason}`, about);
  let parsed: unknown;
  try {
    parsed = parse(values);
  } catch {
    throw refuse('Failed to parse the configuration values as JSON or YAML');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw refuse('Json schema validation failed with error: [$: is not of type object]');
  }
  const problems = Object.entries(parsed).flatMap(([key, value]) => {
    const type = entry.configuration[key];
    if (type === undefined) {
      return [`$.${key}: is not defined in the schema and the schema does not allow additional properties`];
    }
    return hasType(value, type) ? [] : [`$.${key}: ${typeof value} found, ${type} expected`];
  });
  if (problems.length > 0) throw refuse(`Json schema validation failed with error: [${problems.join(', ')}]`);
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
