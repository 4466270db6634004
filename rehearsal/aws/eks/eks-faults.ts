import type { Issue } from '@aws-sdk/client-eks';

/**
 * Faults inside EKS, which rules on calls (`Faults`) cannot express because they happen after the call was answered.
 * A scenario gives one to `createEksService({ faults })` and changes it as it goes.
 */
export class EksFaults {
  readonly #nodegroupIssues = new Map<string, Issue>();
  readonly #clusterFailures = new Map<string, string>();
  readonly #zonesWithoutCapacity = new Set<string>();

  /** The node group of this name ends in CREATE_FAILED with this health issue, until `heal` is called. */
  failNodegroup(nodegroupName: string, issue: Issue): void {
    this.#nodegroupIssues.set(nodegroupName, issue);
  }

  /** The cluster of this name ends in FAILED with this message, until `heal` is called. */
  failCluster(clusterName: string, message: string): void {
    this.#clusterFailures.set(clusterName, message);
  }

  /** CreateCluster answers UnsupportedAvailabilityZoneException for subnets in this zone (name or id). */
  exhaustZone(zone: string): void {
    this.#zonesWithoutCapacity.add(zone);
  }

  heal(): void {
    this.#nodegroupIssues.clear();
    this.#clusterFailures.clear();
    this.#zonesWithoutCapacity.clear();
  }

  nodegroupIssue(nodegroupName: string): Issue | undefined {
    return this.#nodegroupIssues.get(nodegroupName);
  }

  clusterFailure(clusterName: string): string | undefined {
    return this.#clusterFailures.get(clusterName);
  }

  hasCapacity(zone: { name: string; id: string }): boolean {
    return !this.#zonesWithoutCapacity.has(zone.name) && !this.#zonesWithoutCapacity.has(zone.id);
  }
}
