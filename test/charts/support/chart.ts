import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

import { type Layer, layerTools } from '../../../rehearsal/downloads/layer-tools.ts';
import type { KubernetesObject } from './objects.ts';

/** The chart's folder. */
export const chart = fileURLToPath(new URL('../../../charts/openremote', import.meta.url));

/** v36 carries Helm 4, v31 carries Helm 3. */
export const helms: readonly Layer[] = ['v36', 'v31'];

export type Values = Record<string, unknown>;

export const hostname = 'demo.openremote.example';
export const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-4e5f';

/** The least that each exposure asks for. */
export const exposures: Record<'haproxy' | 'ingress' | 'none', Values> = {
  haproxy: { exposure: 'haproxy', hostname },
  ingress: { exposure: 'ingress', hostname, certificate: { arn: certificateArn } },
  none: { exposure: 'none' },
};

export const profiles = ['small', 'large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'] as const;

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real Helm without any cluster, unless `environment` names one. Never throws for an exit code. */
export async function helm(
  layer: Layer,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Answer> {
  const tools = await layerTools(layer);
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), KUBECONFIG: '/dev/null', ...environment };
  return new Promise((resolve) => {
    execFile(tools.helm, [...args], { env, maxBuffer: 32 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, stdout, stderr });
    });
  });
}

/** Runs Helm with the values in a file, as the action does. `args` gets the file's path. */
export async function withValues<T>(values: Values, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'openremote-chart-'));
  try {
    const file = join(folder, 'values.json');
    await writeFile(file, JSON.stringify(values));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Rendering {
  readonly layer?: Layer;
  readonly namespace?: string;
  readonly release?: string;
}

export function template(
  values: Values,
  { layer = 'v36', namespace = 'stack-one', release = 'openremote' }: Rendering = {},
): Promise<Answer> {
  return withValues(values, (file) =>
    helm(layer, ['template', release, chart, '--namespace', namespace, '--values', file]),
  );
}

/** The objects that Helm renders. Throws Helm's own text when it refuses. */
export async function render(values: Values, rendering: Rendering = {}): Promise<KubernetesObject[]> {
  const answer = await template(values, rendering);
  if (answer.code !== 0) throw new Error(answer.stderr);
  return parse(answer.stdout);
}

/** What Helm says when it refuses the values; throws when it does not. */
export async function refusal(values: Values, rendering: Rendering = {}): Promise<string> {
  const answer = await template(values, rendering);
  if (answer.code === 0) throw new Error(`Helm accepted ${JSON.stringify(values)}`);
  return answer.stderr;
}

/** Parses manifests as Helm does (YAML 1.1: an octal number, a bare yes). A duplicate key is an error. */
export function parse(manifests: string): KubernetesObject[] {
  return parseAllDocuments(manifests, { version: '1.1', uniqueKeys: true }).flatMap((document) => {
    const [problem] = document.errors;
    if (problem !== undefined) throw problem;
    const object = document.toJS() as KubernetesObject | null;
    return object === null ? [] : [object];
  });
}
