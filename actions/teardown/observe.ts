import type { Runtime } from '../../shared/action/runtime.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { ZoneAccess } from '../../shared/aws/route-53/hosted-zones.ts';
import { expiredSnapshots } from '../../shared/aws/storage/kept-data.ts';
import type { Snapshot } from '../../shared/aws/storage/snapshots.ts';
import { inParallel } from '../../shared/time/in-parallel.ts';
import { kubernetesOf } from './environment-context.ts';
import { expiredOnes, findEnvironments } from './find-environments.ts';
import type { Environment } from './find-environments.ts';
import type { TeardownInputs } from './inputs.ts';
import { takeInventory } from './inventory.ts';
import type { Inventory } from './inventory.ts';
import { listOwnedRecords } from './owned-records.ts';
import type { OwnedRecords } from './owned-records.ts';
import { withClaims } from './read-claims.ts';
import { scanRegion } from './scan-region.ts';
import type { RegionScan } from './scan-region.ts';

/** What is there before anything is deleted. */
export interface Observed {
  /** The environment that was named; or those that have expired, unless they are too many. */
  readonly inventories: readonly Inventory[];
  /** In a sweep: all environments of the suite that were found, and which of them have expired and fit. */
  readonly environments: readonly Environment[];
  readonly expired: readonly Environment[];
  /** In a sweep: snapshots whose retention is over, with all others of the region: credentials go with the last that needs them. */
  readonly snapshots: readonly { readonly region: string; readonly all: readonly Snapshot[] }[];
}

export interface Eyes {
  readonly aws: Aws;
  readonly route53: ZoneAccess;
  readonly runtime: Runtime;
}

/** Regions that are read, and inventories that are taken, at a time: AWS counts calls for a region, and Route 53 for the account. */
const regionsAtATime = 3;
const inventoriesAtATime = 4;

/**
 * Reads what there is. In a sweep each region is read once, whatever number of environments it has; then there are three more calls
 * for each environment that has expired.
 */
export async function observe(inputs: TeardownInputs, { aws, route53, runtime }: Eyes): Promise<Observed> {
  const { clusterName } = inputs;
  const look = async (here: Aws, scan: RegionScan, records: readonly OwnedRecords[], name: string) => {
    const inventory = await takeInventory(here, scan, records, name);
    return withClaims(inputs, inventory, () => kubernetesOf(here, runtime, inventory)(runtime));
  };
  if (clusterName !== undefined) {
    const [scan, records] = await Promise.all([scanRegion(aws, clusterName), listOwnedRecords(route53)]);
    const inventory = await look(aws, scan, records, clusterName);
    const expired = expiredSnapshots(inventory.snapshots, new Date());
    return {
      inventories: [inventory],
      environments: [],
      expired: [],
      snapshots: expired.length === 0 ? [] : [{ region: aws.region, all: inventory.snapshots }],
    };
  }
  const regions = inputs.regions.length === 0 ? [aws.region] : [...new Set(inputs.regions)];
  const scans = await inParallel(regions, regionsAtATime, (region) => scanRegion(aws.inRegion(region)));
  const environments = scans.flatMap(findEnvironments);
  const expired = expiredOnes(environments, inputs.namePattern, new Date());
  const snapshots = scans
    .filter((scan) => expiredSnapshots(scan.snapshots, new Date()).length > 0)
    .map(({ region, snapshots: all }) => ({ region, all }));
  if (expired.length === 0 || expired.length > inputs.maxEnvironments) {
    return { inventories: [], environments, expired, snapshots };
  }
  const records = await listOwnedRecords(route53);
  const inventories = await inParallel(expired, inventoriesAtATime, async ({ name, region }) => {
    const scan = scans.find((each) => each.region === region);
    if (scan === undefined) throw new Error(`the region ${region} was not read`);
    return look(aws.inRegion(region), scan, records, name);
  });
  return { inventories, environments, expired, snapshots };
}
