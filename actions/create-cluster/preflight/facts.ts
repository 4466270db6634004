import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import type { Zone } from '../../../shared/aws/ec2/zones.ts';
import type { ClusterVersion } from '../../../shared/aws/eks/cluster-versions.ts';
import type { Denied } from '../../../shared/aws/iam/permissions.ts';
import type { Optional } from '../../../shared/aws/optional.ts';
import type { QuotaId } from '../../../shared/aws/service-quotas/quotas.ts';
import type { PriceSources } from './cost.ts';
import type { Exposure, Profile } from './pod-needs.ts';
import type { Shape } from './shape.ts';

/** What the cluster is for and how it is to be judged. */
export interface Purpose {
  readonly workload: 'openremote' | 'other';
  readonly profile: Profile;
  readonly exposure: Exposure;
  /** Address ranges of networks that will be peered with the VPC. */
  readonly peerCidrs: readonly string[];
  /** Further roles are to get administration. */
  readonly admins: boolean;
  readonly expiresAt: Date | undefined;
}

/** A quota against its use. */
export interface QuotaFact {
  readonly quota: number;
  readonly used: number;
}

/** Parts of the environment that an earlier run made: they need no quota any more. */
export interface Already {
  /** The control plane and its VPC. */
  readonly network: boolean;
  /** How many nodes each node group has, by its name. */
  readonly pools: ReadonlyMap<string, number>;
}

/** True if the control plane and every node group are there: nothing big will be made. */
export function isStanding({ pools }: Pick<Shape, 'pools'>, already: Already): boolean {
  return already.network && pools.every(({ name }) => already.pools.has(name));
}

/** What was asked of AWS before anything is made. Nothing of it is needed: what may not be asked is not checked. */
export interface Facts {
  readonly now: Date;
  readonly region: string;
  readonly already: Already;
  readonly account: string;
  readonly zones: Optional<readonly Zone[]>;
  /** Facts of the types of all pools and, where the pools are too small, of others to choose from. */
  readonly types: Optional<ReadonlyMap<string, InstanceType>>;
  /** Zones (by name) that offer a type. */
  readonly offerings: Optional<ReadonlyMap<string, readonly string[]>>;
  readonly versions: Optional<readonly ClusterVersion[]>;
  readonly quotas: ReadonlyMap<QuotaId, Optional<QuotaFact>>;
  readonly denied: Optional<readonly Denied[]>;
  readonly prices: PriceSources;
  /** Date of the price table, whose region's prices they are, and why prices were not asked for live (undefined: all were). */
  readonly priceTable: { readonly date: string; readonly region: string; readonly notLive: string | undefined };
}
