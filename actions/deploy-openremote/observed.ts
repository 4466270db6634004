import type { Claim } from '../../shared/kubernetes/claims.ts';
import type { ClaimData } from '../../shared/restore/choose-snapshots.ts';
import type { WantedClaim } from '../../shared/restore/volume-manifests.ts';
import type { ChartSource, ReleaseStatus } from '../../shared/tools/helm.ts';
import type { KubernetesObject } from '../../shared/tools/kubectl.ts';
import type { ImageFinding } from './observe/check-images.ts';
import type { CertificateFinding } from './observe/find-certificate.ts';

export type Exposure = 'haproxy' | 'ingress' | 'none';

/** Helm releases of a stack: ours is one, OpenRemote's own charts are one each. */
export const releaseNames = ['openremote', 'or-setup', 'postgresql', 'keycloak', 'manager', 'proxy'] as const;
export type ReleaseName = (typeof releaseNames)[number];

/** A release as it shall be. */
export interface WantedRelease {
  readonly name: ReleaseName;
  /** Name and version: `openremote-0.1.0`. */
  readonly chart: string;
  readonly source: ChartSource;
  readonly valuesFiles: readonly string[];
  readonly values: Record<string, unknown>;
}

/** A release as it is and as it would be. */
export interface ObservedRelease {
  readonly wanted: WantedRelease;
  readonly status: ReleaseStatus | undefined;
  /** The values that its current revision was given; undefined if there is none, or one that a killed run left pending. */
  readonly values: unknown;
  /** What its current revision holds; empty if there is none. */
  readonly running: readonly KubernetesObject[];
  /** What the chart would make of the values now; empty if it refused them. */
  readonly rendered: readonly KubernetesObject[];
  /** What Helm would run before or after it makes these. */
  readonly hooks: readonly KubernetesObject[];
  /** Lines of Helm, if the chart refused the values. */
  readonly refusal: readonly string[];
}

/** A host name and the namespace whose stack has it. */
export interface TakenName {
  readonly hostname: string;
  readonly namespace: string;
}

/** What there is that decides what may be done. */
export interface Facts {
  /** How the stack that runs is reached; undefined if none runs. */
  readonly exposure: Exposure | undefined;
  readonly claims: readonly Claim[];
  readonly storageClasses: readonly StorageClass[];
  /** Names of the other stacks of the cluster. */
  readonly taken: readonly TakenName[];
  readonly certificate: CertificateFinding;
  /** Whether something in the cluster makes load balancers of Services and Ingresses. */
  readonly makesLoadBalancers: boolean;
  /** Which of the given passwords differ from those that the data was set up with. */
  readonly otherPasswords: readonly ('admin-password' | 'database-password')[];
  /** Image of the database that runs. */
  readonly databaseImage: string | undefined;
  /** What the namespace says of its host names; undefined if there is no such namespace. */
  readonly writtenNames: string | undefined;
  /** Whether the Secret with the credentials is there. */
  readonly hasCredentials: boolean;
  readonly memory: StackMemory;
}

export interface StorageClass {
  readonly name: string;
  readonly isDefault: boolean;
  readonly expands: boolean;
}

/** What earlier runs left written on the namespace. */
export interface StackMemory {
  /** Revision of each release with which the stack was seen ready last. */
  readonly good: Readonly<Partial<Record<ReleaseName, number>>>;
  /** Why the last upgrade was rolled back. */
  readonly lastFailure: string | undefined;
}

/** Data that is to be brought back, and the claims that it is for. */
export interface Restorable {
  readonly data: readonly ClaimData[];
  readonly wanted: readonly WantedClaim[];
}

export interface Observed {
  readonly userValues: Record<string, unknown>;
  readonly facts: Facts;
  readonly releases: readonly ObservedRelease[];
  readonly images: readonly ImageFinding[];
  /** Zone of the volumes that have to be made outside the charts; undefined if the charts make theirs. */
  readonly zone: string | undefined;
  /** What is worth telling about how it is deployed: traps of charts that are worked round. */
  readonly remarks: readonly string[];
  /** Revisions that Helm keeps, for `rollback-to`. */
  readonly history: readonly ReleaseStatus[];
  /** Data that `restore-from` brings back; undefined if there is none to bring back. */
  readonly restorable: Restorable | undefined;
}
