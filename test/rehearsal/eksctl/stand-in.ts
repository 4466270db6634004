import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalCloud } from '../../../rehearsal/cloud.ts';
import type { LocalCloud } from '../../../rehearsal/cloud.ts';

const main = fileURLToPath(new URL('../../../rehearsal/eksctl/main.ts', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A local cloud and the stand-in as a program of its own, as an action would start it. */
export class Bench {
  readonly cloud: LocalCloud;
  readonly folder = mkdtempSync(join(tmpdir(), 'eksctl-stand-in-'));

  private constructor(cloud: LocalCloud) {
    this.cloud = cloud;
  }

  static async start(speed: number): Promise<Bench> {
    return new Bench(await startLocalCloud({ speed }));
  }

  get kubeconfig(): string {
    return join(this.folder, 'kubeconfig');
  }

  /** Runs `eksctl <args>`; `input` is its standard input. */
  run(args: readonly string[], input = ''): Promise<Outcome> {
    const child = spawn(process.execPath, [main, ...args], {
      env: {
        ...this.cloud.environment(),
        PATH: process.env['PATH'],
        HOME: this.folder,
        KUBECONFIG: this.kubeconfig,
        AWS_ACCESS_KEY_ID: this.cloud.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: this.cloud.credentials.secretAccessKey,
      },
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString('utf8')));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...texts })));
  }

  /** What exists besides what the account had from the start, as `type id`. */
  left(): string[] {
    return this.cloud.aws.store.left().map((resource) => `${resource.type} ${resource.id}`);
  }

  /** Mutating calls that clients made, in order, as `service Operation`. */
  mutations(): string[] {
    return this.cloud.aws.recorder.calls
      .filter((call) => call.mutating && !call.internal)
      .map((call) => `${call.service} ${call.operation}`);
  }

  /** Names of the stacks that exist, with their state. */
  stacks(): Record<string, string> {
    const stacks = this.cloud.aws.store.list<{ StackName?: string; StackStatus?: string }>(
      'AWS::CloudFormation::Stack',
    );
    return Object.fromEntries(stacks.map(({ data }) => [data.StackName ?? '', data.StackStatus ?? '']));
  }

  async stop(): Promise<void> {
    await this.cloud.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A config as the actions write one: managed group, pod identity, no OIDC. */
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
