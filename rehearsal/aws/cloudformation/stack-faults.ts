export interface StackFault {
  /** Which step of which resource it happens to. */
  action: 'create' | 'update' | 'delete';
  logicalId: string;
  /** In this stack only; absent: in any. */
  stackName?: string;
  /** The status reason that the stack event shows. Absent: it does not fail, `until` only delays it. */
  reason?: string;
  /** CloudFormation stands still there until this is settled. */
  until?: Promise<unknown>;
  /** So many times, then never again; absent: always. */
  times?: number;
}

/**
 * Resources that fail, or take their time, inside CloudFormation. Rules on calls (`Faults`) do not see what CloudFormation asks of
 * other services, so a scenario gives one of these to `createCloudFormationService({ faults })` and changes it as it goes.
 */
export class StackFaults {
  readonly #faults: { fault: StackFault; used: number }[] = [];

  add(fault: StackFault): void {
    this.#faults.push({ fault, used: 0 });
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** Does to this step what is to happen to it now, if anything: returns late, or throws the reason. Counts the use. */
  async strike(action: StackFault['action'], stackName: string, logicalId: string): Promise<void> {
    const entry = this.#faults.find(
      ({ fault, used }) =>
        fault.action === action &&
        fault.logicalId === logicalId &&
        (fault.stackName === undefined || fault.stackName === stackName) &&
        used < (fault.times ?? Number.POSITIVE_INFINITY),
    );
    if (entry === undefined) return;
    entry.used += 1;
    await entry.fault.until;
    if (entry.fault.reason !== undefined) throw new Error(entry.fault.reason);
  }
}
