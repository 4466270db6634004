import type { Call } from '../../service.ts';
import type { Value, ValueMap } from '../template/value.ts';

/** What came of making a resource. */
export interface Made {
  physicalId: string;
  /** What Ref gives, where it is not the physical identifier. */
  ref?: string;
  /** What Fn::GetAtt gives, by attribute name. */
  attributes?: Record<string, Value>;
}

/** What a resource type gets besides the properties. */
export interface ResourceContext {
  readonly stackName: string;
  readonly stackId: string;
  readonly logicalId: string;
  readonly region: string;
  readonly account: string;
  /** Tags of the stack, which CloudFormation puts on every resource that can have tags; a resource's own tags win. */
  readonly tags: Readonly<Record<string, string>>;
  readonly aws: Call['aws'];
  /** Calls a service as the one who asked for the stack operation. */
  call<Output = unknown>(service: string, operation: string, input: object): Promise<Output>;
  /**
   * Says that the service has taken the request: the resource has an identifier and must be cleaned up from now on. `storedAs` is the
   * store's id or ARN where it is not the physical identifier.
   */
  initiated(physicalId: string, storedAs?: string): void;
  /** `<stack>-<logical id>-<random>`, cut to a length, for resources without a name of their own. */
  uniqueName(maximumLength: number): string;
  /** Asks again every so many rehearsed seconds until the answer is not undefined. Throws when the operation was cancelled. */
  until<Result>(probe: () => Promise<Result | undefined>, everySeconds: number): Promise<Result>;
}

/** A resource that exists, as a type's `update` and `remove` see it. */
export interface Existing {
  physicalId: string;
  properties: ValueMap;
  attributes: Record<string, Value>;
}

/** One CloudFormation resource type, made of calls to the service that it belongs to. */
export interface ResourceType {
  readonly name: string;
  create(properties: ValueMap, context: ResourceContext): Promise<Made>;
  /** Changes it in place. Absent, or answering undefined: it has to be replaced. */
  update?(existing: Existing, properties: ValueMap, context: ResourceContext): Promise<Made | undefined>;
  remove(existing: Existing, context: ResourceContext): Promise<void>;
}
