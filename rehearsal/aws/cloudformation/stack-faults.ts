export interface StackFault {
  /** Which step of which resource fails. */
  action: 'create' | 'update' | 'delete';
  logicalId: string;
  /** In this stack only; absent: in any. */
  stackName?: string;
  /** The status reason that the stack event shows. */
  reason: string;
  /** So many times, then never again; absent: always. */
  times?: number;
}

/**
 * Resources that fail inside CloudFormation. Rules on calls (`Faults`) do not see what CloudFormation asks of other services, so a
 * scenario gives one of these to `createCloudFormationService({ faults })` and changes it as it goes.
 */
export class StackFaults {
  readonly #faults: { fault: StackFault; used: number }[] = [];

  add(fault: StackFault): void {
    this.#faults.push({ fault, used: 0 });
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The reason for which this step is to fail now, if any. Counts the use. */
  take(action: StackFault['action'], stackName: string, logicalId: string): string | undefined {
    const entry = this.#faults.find(
      ({ fault, used }) =>
        fault.action === action &&
        fault.logicalId === logicalId &&
        (fault.stackName === undefined || fault.stackName === stackName) &&
        used < (fault.times ?? Number.POSITIVE_INFINITY),
    );
    if (entry === undefined) return undefined;
    entry.used += 1;
    return entry.fault.reason;
  }
}
