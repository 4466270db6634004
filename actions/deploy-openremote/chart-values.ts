import type { Tags } from '../../shared/aws/ownership.ts';
import type { ImageReference } from './inputs/image-reference.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';

/** Claims of our chart, and of OpenRemote's own. */
export const claimNames: Readonly<Record<'manager' | 'database', readonly string[]>> = {
  manager: ['manager-data', 'manager'],
  database: ['postgresql-data', 'postgresql'],
};

/** Sizes of new volumes. Written down in the values, so that a second run gives the chart the same as the first. */
const defaultSizes = { manager: '5Gi', database: '10Gi' } as const;

/** What the inputs leave to what is there. */
export interface Surroundings {
  /** The ownership tags of the cluster. */
  readonly ownership: Tags;
  /** The cluster is in EKS Auto Mode, whose load balancing and storage have classes of their own. */
  readonly autoMode: boolean;
  /** Sizes of claims that exist, by name: without an input they stay. */
  readonly claimSizes: Readonly<Record<string, string>>;
  readonly defaultStorageClass: string | undefined;
  /** Certificate for exposure `ingress`. */
  readonly certificateArn?: string;
}

/** What the inputs ask of the chart `charts/openremote`. Pure. */
export function chartValues(inputs: DeployOpenremoteInputs, surroundings: Surroundings): Record<string, unknown> {
  const { openremoteVersion, acmeEmail, storageClass } = inputs;
  const { ownership, autoMode, claimSizes, certificateArn } = surroundings;
  return {
    exposure: inputs.exposure,
    hostname: inputs.hostname,
    additionalHostnames: inputs.additionalHostnames,
    profile: inputs.profile,
    ...(autoMode ? { autoMode } : {}),
    ownership: { tags: ownership },
    acme: { staging: inputs.acmeStaging, ...(acmeEmail === undefined ? {} : { email: acmeEmail }) },
    ...(certificateArn === undefined ? {} : { certificate: { arn: certificateArn } }),
    // create-cluster has made the default StorageClass. It is named, or the claims of the first revision would have no class of
    // their own and those of the second the one that they were given, which no rollback could take away again.
    storageClass: { create: false, name: storageClass ?? surroundings.defaultStorageClass ?? '' },
    plainMqtt: { enabled: inputs.plainMqtt },
    metrics: { enabled: inputs.metrics },
    manager: {
      persistence: { size: inputs.managerStorage ?? claimSizes['manager-data'] ?? defaultSizes.manager },
      ...imageValues(inputs.managerImage ?? (openremoteVersion === undefined ? undefined : { tag: openremoteVersion })),
    },
    postgresql: {
      persistence: { size: inputs.databaseStorage ?? claimSizes['postgresql-data'] ?? defaultSizes.database },
      ...imageValues(inputs.postgresqlImage),
    },
    keycloak: imageValues(inputs.keycloakImage),
    proxy: imageValues(inputs.proxyImage),
  };
}

function imageValues(image: Partial<ImageReference> | undefined): { image?: Partial<ImageReference> } {
  return image === undefined ? {} : { image };
}
