import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { FaultRule } from '../../rehearsal/faults.ts';
import type { Leftover } from '../../rehearsal/leftovers.ts';
import type { RecordedCall } from '../../rehearsal/recorder.ts';
import type { WorkflowResult } from '../../rehearsal/runner/results.ts';
import type { ActionOptions, ActionResult } from '../../rehearsal/session.ts';
import type { Command, RemoteSessionOptions, RemoteWorkflowOptions, Reply, Request } from './rehearsal-messages.ts';

export interface Rehearsal {
  readonly startedAt: Date;
  readonly speed: number;
  /** Base URL of the local AWS. */
  readonly endpoint: string;
  /** Variables that lead a child process to the local cloud. */
  readonly environment: Readonly<Record<string, string>>;
  /** Keys of the user who may do everything. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  runWorkflow(file: string, options?: RemoteWorkflowOptions): Promise<WorkflowResult>;
  runAction(name: string, inputs?: Readonly<Record<string, string>>, options?: ActionOptions): Promise<ActionResult>;
  left(): Promise<Leftover[]>;
  /** The record, from a position on. */
  calls(from?: number): Promise<RecordedCall[]>;
  addFault(rule: FaultRule): Promise<void>;
  clearFaults(): Promise<void>;
  /**
   * Calls an exported function of a module inside the session's process: `(session, ...values) => result`. For arranging a
   * scenario, and for looking at what has no method here. Values and result must survive a structured clone.
   */
  inside<Result = void>(module: URL, name: string, ...values: unknown[]): Promise<Result>;
  close(): Promise<void>;
}

type Started = Pick<Rehearsal, 'startedAt' | 'speed' | 'endpoint' | 'environment' | 'credentials'>;

/**
 * Starts a rehearsal in a process of its own: the local cloud and the runner are on plain Node there, so that a test file loads
 * none of it through jest's transform. Close it in afterAll.
 */
export async function startRehearsal(options: RemoteSessionOptions = {}): Promise<Rehearsal> {
  const connection = new Connection();
  const started = (await connection.ask({ kind: 'start', options })) as Started;
  return {
    ...started,
    runWorkflow: async (file, run = {}) =>
      (await connection.ask({ kind: 'runWorkflow', file, options: run })) as WorkflowResult,
    runAction: async (name, inputs = {}, action = {}) =>
      (await connection.ask({ kind: 'runAction', name, inputs, options: action })) as ActionResult,
    left: async () => (await connection.ask({ kind: 'left' })) as Leftover[],
    calls: async (from = 0) => (await connection.ask({ kind: 'calls', from })) as RecordedCall[],
    addFault: async (rule) => {
      await connection.ask({ kind: 'addFault', rule });
    },
    clearFaults: async () => {
      await connection.ask({ kind: 'clearFaults' });
    },
    inside: async <Result>(module: URL, name: string, ...values: unknown[]) =>
      (await connection.ask({ kind: 'inside', module: module.href, name, values })) as Result,
    close: async () => {
      await connection.ask({ kind: 'close' });
      await connection.end();
    },
  };
}

/** Questions to the child and its answers, matched by number. */
class Connection {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #last = 0;
  #output = '';

  constructor() {
    this.#child = fork(fileURLToPath(new URL('./rehearsal-child.ts', import.meta.url)), {
      execPath: process.execPath,
      // Neither jest's own flags nor its module loader.
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output = `${this.#output}${text}`.slice(-4000)));
    }
    this.#child.on('message', (reply: Reply) => this.#settle(reply));
    this.#child.on('exit', (code, signal) => {
      const error = new Error(`the rehearsal's process ended (${signal ?? code}):\n${this.#output}`);
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  ask(command: Command): Promise<unknown> {
    this.#last += 1;
    const request: Request = { ...command, id: this.#last };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      this.#child.send(request, (error) => error !== null && reject(error));
    });
  }

  async end(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) return waiting?.resolve(reply.value);
    const { name, message, stack } = reply.error;
    waiting?.reject(Object.assign(new Error(message), { name, stack }));
  }
}
