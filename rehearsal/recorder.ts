/** One call that a client made over the wire (or that a stand-in controller made in its own name). */
export interface RecordedCall {
  /** Position in the record, from 0. */
  readonly index: number;
  readonly at: Date;
  /** ec2, eks, …, or `kubernetes:<cluster>`, `oidc`, `downloads`. */
  readonly service: string;
  /** CreateVpc, or for Kubernetes the verb and the resource: `patch deployments.apps openremote/manager`. */
  readonly operation: string;
  readonly region: string;
  readonly principal: string;
  /** True if the operation changes something. */
  readonly mutating: boolean;
  /** `ok`, or the error code that was answered. */
  outcome: string;
  /** The main identifier in the request (name, id, ARN), for reading the record. */
  readonly subject: string;
  /** True if it was made by a stand-in controller in the cloud, not by a client. */
  readonly internal: boolean;
}

export type NewCall = Omit<RecordedCall, 'index' | 'at' | 'outcome'>;

/** Every call that was made, in order. Tests assert on it; the report counts it; the IAM policies are checked against it. */
export class Recorder {
  readonly calls: RecordedCall[] = [];
  readonly #listeners = new Set<(call: RecordedCall) => void>();

  /** Notes a call as it arrives; set `outcome` on what is returned once it was answered. */
  begin(call: NewCall): RecordedCall {
    const recorded: RecordedCall = { ...call, index: this.calls.length, at: new Date(), outcome: 'pending' };
    this.calls.push(recorded);
    for (const listener of this.#listeners) listener(recorded);
    return recorded;
  }

  /** Hears of every call as it arrives. Returns a function that ends it. */
  listen(listener: (call: RecordedCall) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
