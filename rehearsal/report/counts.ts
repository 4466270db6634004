import type { RecordedCall } from '../recorder.ts';
import type { ReportResource } from './data.ts';

/** How many of a type were made, and what they were called. Types in the order in which they first came. */
export interface TypeCount {
  readonly type: string;
  readonly count: number;
  readonly gone: number;
  readonly names: readonly string[];
}

export function countByType(resources: readonly ReportResource[]): TypeCount[] {
  return [...Map.groupBy(resources, (resource) => resource.type)].map(([type, all]) => ({
    type,
    count: all.length,
    gone: all.filter((resource) => resource.deletedAt !== undefined).length,
    names: all.map((resource) => resource.name),
  }));
}

export interface OperationCount {
  readonly operation: string;
  readonly count: number;
  readonly mutating: boolean;
  /** By error code. */
  readonly errors: ReadonlyMap<string, number>;
}

export interface ServiceCount {
  readonly service: string;
  readonly count: number;
  readonly errors: number;
  readonly operations: readonly OperationCount[];
}

/** Calls of clients (not of the cloud's own controllers) by service and operation, the busiest first. */
export function countCalls(calls: readonly RecordedCall[]): ServiceCount[] {
  const clients = calls.filter((call) => !call.internal);
  return [...Map.groupBy(clients, (call) => call.service)]
    .map(([service, all]) => ({
      service,
      count: all.length,
      errors: all.filter(isError).length,
      operations: operationsOf(all),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A Kubernetes operation counts without its object's name: `patch deployments.apps`. */
export function operationText(call: RecordedCall): string {
  return call.service.startsWith('kubernetes') ? call.operation.split(' ').slice(0, 2).join(' ') : call.operation;
}

export function isError(call: RecordedCall): boolean {
  return call.outcome !== 'ok' && call.outcome !== 'pending';
}

/** Calls of clients in each rehearsed minute from the start. */
export function callsPerMinute(calls: readonly RecordedCall[], minuteOf: (at: Date) => number): number[] {
  const at = calls.filter((call) => !call.internal).map((call) => Math.max(0, Math.floor(minuteOf(call.at))));
  const counts = Map.groupBy(at, (minute) => minute);
  return Array.from(
    { length: at.reduce((last, minute) => Math.max(last, minute + 1), 0) },
    (_, minute) => counts.get(minute)?.length ?? 0,
  );
}

function operationsOf(calls: readonly RecordedCall[]): OperationCount[] {
  return [...Map.groupBy(calls, operationText)]
    .map(([operation, all]) => ({
      operation,
      count: all.length,
      mutating: all.some((call) => call.mutating),
      errors: new Map(
        [...Map.groupBy(all.filter(isError), (call) => call.outcome)].map(([code, some]) => [code, some.length]),
      ),
    }))
    .sort((a, b) => b.count - a.count);
}
