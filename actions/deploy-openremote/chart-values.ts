import type { Tags } from '../../shared/aws/ownership.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';

export const releaseName = 'openremote';

/** The Service that is the public entry, by exposure. */
export const entryService = 'proxy';

/** What the inputs ask of the chart `charts/openremote`. `ownership` are the ownership tags of the cluster. Pure. */
export function chartValues(inputs: DeployOpenremoteInputs, ownership: Tags): Record<string, unknown> {
  const { openremoteVersion } = inputs;
  return {
    exposure: inputs.exposure,
    hostname: inputs.hostname,
    additionalHostnames: inputs.additionalHostnames,
    profile: inputs.profile,
    ownership: { tags: ownership },
    acme: {
      staging: inputs.acmeStaging,
      ...(inputs.acmeEmail === undefined ? {} : { email: inputs.acmeEmail }),
    },
    // create-cluster has made the default StorageClass.
    storageClass: { create: false },
    manager: {
      persistence: { size: inputs.managerStorage },
      ...(openremoteVersion === undefined ? {} : { image: { tag: openremoteVersion } }),
    },
    postgresql: { persistence: { size: inputs.databaseStorage } },
  };
}

/** Lays one set of values over another: objects are merged key by key, everything else is replaced, as Helm does. Pure. */
export function overlay(base: Record<string, unknown>, top: Record<string, unknown>): Record<string, unknown> {
  const result = { ...base };
  for (const [key, value] of Object.entries(top)) {
    const below = result[key];
    result[key] = isObject(below) && isObject(value) ? overlay(below, value) : value;
  }
  return result;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
