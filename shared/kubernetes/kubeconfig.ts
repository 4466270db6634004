import { dirname } from 'node:path';

import { writePrivateFile } from '../aws/credentials/private-file.ts';

export interface KubeconfigFacts {
  readonly clusterName: string;
  readonly clusterArn: string;
  readonly region: string;
  readonly endpoint: string;
  /** Base64 of the PEM, as EKS gives it. */
  readonly certificateAuthority: string;
  /** Path of our exec plugin bundle. */
  readonly plugin: string;
  /** Path of the access file, if roles are assumed. */
  readonly accessFile: string | undefined;
}

/** Where the kubeconfig's user keeps tokens: a private directory. */
type Kept = KubeconfigFacts & { readonly cache: string };

/**
 * A kubeconfig (as JSON, which is YAML) whose user gets a token from our exec plugin: no token in the file, no AWS CLI, and
 * the token renews itself however long a command runs.
 */
export function renderKubeconfig(facts: Kept): string {
  const name = facts.clusterArn;
  return JSON.stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': name,
      contexts: [{ name, context: { cluster: name, user: name } }],
      clusters: [
        { name, cluster: { server: facts.endpoint, 'certificate-authority-data': facts.certificateAuthority } },
      ],
      users: [{ name, user: { exec: execPlugin(facts) } }],
    },
    undefined,
    2,
  );
}

function execPlugin(facts: Kept): object {
  const options = {
    'cluster-name': facts.clusterName,
    region: facts.region,
    cache: facts.cache,
    access: facts.accessFile,
  };
  const args = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: [facts.plugin, ...args],
    interactiveMode: 'Never',
    provideClusterInfo: false,
  };
}

/**
 * Writes the kubeconfig so that only this user can read it, and no reader sees half of it.
 * @param path in a private directory, in which tokens will be kept too.
 */
export async function writeKubeconfig(path: string, facts: KubeconfigFacts): Promise<void> {
  await writePrivateFile(path, renderKubeconfig({ ...facts, cache: dirname(path) }));
}
