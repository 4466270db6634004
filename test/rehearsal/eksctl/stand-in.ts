import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FaultRule } from '../../../rehearsal/faults.ts';
import type { Request, State } from './cloud-process.ts';

const main = fileURLToPath(new URL('../../../rehearsal/eksctl/main.ts', import.meta.url));
const cloudProcess = fileURLToPath(new URL('./cloud-process.ts', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A local cloud and the stand-in, each as a program of its own. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), 'eksctl-stand-in-'));
  readonly #cloud: ChildProcess;
  readonly #environment: Record<string, string>;

  private constructor(cloud: ChildProcess, environment: Record<string, string>) {
    this.#cloud = cloud;
    this.#environment = environment;
  }

  static async start(speed: number): Promise<Bench> {
    const cloud = fork(cloudProcess, [String(speed)], { execArgv: [] });
    const [environment] = (await once(cloud, 'message')) as [Record<string, string>];
    return new Bench(cloud, environment);
  }

  /** Keys of a user who may do everything. */
  get credentials(): { AWS_ACCESS_KEY_ID: string; AWS_SECRET_ACCESS_KEY: string } {
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = this.#environment;
    return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY };
  }

  get kubeconfig(): string {
    return join(this.folder, 'kubeconfig');
  }

  /** Runs `eksctl <args>`; `input` is its standard input. */
  run(args: readonly string[], input = '', variables: Record<string, string> = {}): Promise<Outcome> {
    const environment = { ...this.#environment, HOME: this.folder, KUBECONFIG: this.kubeconfig };
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...environment, PATH: process.env['PATH'], ...variables },
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString('utf8')));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...texts })));
  }

  async state(): Promise<State> {
    return (await this.#ask({ ask: 'state' })) as State;
  }

  async fault(rule: FaultRule): Promise<void> {
    await this.#ask({ ask: 'fault', rule });
  }

  async #ask(request: Request): Promise<unknown> {
    this.#cloud.send(request);
    const [answer] = (await once(this.#cloud, 'message')) as [unknown];
    return answer;
  }

  async stop(): Promise<void> {
    const gone = once(this.#cloud, 'exit');
    this.#cloud.send({ ask: 'stop' } satisfies Request);
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A config as the actions write one: access entries, no OIDC, ownership tags. */
export function clusterConfig(name: string, rest = ''): string {
  return `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: ${name}
  region: eu-west-1
  version: "1.35"
  tags: {openremote.io/managed-by: eks-actions, openremote.io/environment: ${name}}
autoModeConfig: {enabled: false}
availabilityZones: [eu-west-1a, eu-west-1b]
accessConfig:
  authenticationMode: API
  accessEntries:
    - principalARN: arn:aws:iam::111122223333:role/eks-actions-teardown
      accessPolicies:
        - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
          accessScope: {type: cluster}
${rest}`;
}
