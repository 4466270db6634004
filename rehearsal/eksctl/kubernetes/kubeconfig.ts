import type { Cluster } from '@aws-sdk/client-eks';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

interface Named {
  name: string;
}

interface Kubeconfig {
  apiVersion: 'v1';
  kind: 'Config';
  'current-context'?: string;
  preferences?: object;
  clusters: (Named & { cluster: object })[];
  contexts: (Named & { context: { cluster: string; user: string } })[];
  users: (Named & { user: object })[];
}

/** Where a kubeconfig is written if nothing is said: the first of KUBECONFIG, else ~/.kube/config. */
export function defaultPath(): string {
  const [first] = (process.env['KUBECONFIG'] ?? '').split(delimiter).filter((path) => path !== '');
  return first ?? join(homedir(), '.kube', 'config');
}

/** What `--auto-kubeconfig` writes to. */
export function autoPath(cluster: string): string {
  return join(homedir(), '.kube', 'eksctl', 'clusters', cluster);
}

/**
 * Adds a cluster to a kubeconfig, mode 0600, keeping what else is in it. The user's token comes from `aws eks get-token`. Answers the
 * name of the context.
 */
export function writeKubeconfig(
  path: string,
  cluster: Cluster,
  options: {
    region: string;
    userName: string;
    profile: string | undefined;
    setContext: boolean;
    roleArn: string | undefined;
  },
): string {
  const clusterName = `${cluster.name}.${options.region}.eksctl.io`;
  const context = `${options.userName}@${clusterName}`;
  const config = read(path);
  put(config.clusters, {
    name: clusterName,
    cluster: {
      'certificate-authority-data': cluster.certificateAuthority?.data ?? '',
      server: cluster.endpoint ?? '',
    },
  });
  put(config.contexts, { name: context, context: { cluster: clusterName, user: context } });
  put(config.users, { name: context, user: { exec: tokenCommand(cluster.name ?? '', options) } });
  if (options.setContext) config['current-context'] = context;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(config), { mode: 0o600 });
  return context;
}

function tokenCommand(
  cluster: string,
  options: { region: string; profile: string | undefined; roleArn: string | undefined },
): object {
  const role = options.roleArn === undefined ? [] : ['--role-arn', options.roleArn];
  const profile = options.profile === undefined ? [] : [{ name: 'AWS_PROFILE', value: options.profile }];
  return {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'aws',
    args: ['eks', 'get-token', '--output', 'json', '--cluster-name', cluster, '--region', options.region, ...role],
    env: [{ name: 'AWS_STS_REGIONAL_ENDPOINTS', value: 'regional' }, ...profile],
    provideClusterInfo: false,
  };
}

/** Takes a cluster out of the default kubeconfig and removes its own file. True if anything was there. */
export function forgetCluster(cluster: string, region: string): boolean {
  const own = autoPath(cluster);
  const hadOwn = existsSync(own);
  if (hadOwn) rmSync(own);
  const path = defaultPath();
  if (!existsSync(path)) return hadOwn;
  const clusterName = `${cluster}.${region}.eksctl.io`;
  const config = read(path);
  const contexts = config.contexts.filter((each) => each.context.cluster === clusterName);
  if (contexts.length === 0) return hadOwn;
  const names = new Set(contexts.map((each) => each.name));
  config.contexts = config.contexts.filter((each) => !names.has(each.name));
  config.users = config.users.filter((each) => !names.has(each.name));
  config.clusters = config.clusters.filter((each) => each.name !== clusterName);
  if (names.has(config['current-context'] ?? '')) config['current-context'] = '';
  writeFileSync(path, stringify(config), { mode: 0o600 });
  return true;
}

function read(path: string): Kubeconfig {
  const found = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Partial<Kubeconfig> | null) : null;
  return {
    ...found,
    apiVersion: 'v1',
    kind: 'Config',
    clusters: found?.clusters ?? [],
    contexts: found?.contexts ?? [],
    users: found?.users ?? [],
  };
}

function put<Entry extends Named>(list: Entry[], entry: Entry): void {
  const at = list.findIndex((each) => each.name === entry.name);
  if (at === -1) list.push(entry);
  else list[at] = entry;
}
