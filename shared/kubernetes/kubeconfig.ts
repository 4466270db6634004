import { writeFile } from 'node:fs/promises';

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

/**
 * A kubeconfig (as JSON, which is YAML) whose user gets a token from our exec plugin: no token in the file, no AWS CLI, and
 * the token renews itself however long a command runs.
 */
export function renderKubeconfig(facts: KubeconfigFacts): string {
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

function execPlugin(facts: KubeconfigFacts): object {
  const access = facts.accessFile === undefined ? [] : ['--access', facts.accessFile];
  return {
    apiVersion: 'client.authentication.k8s.io/v1',
    command: process.execPath,
    args: [facts.plugin, '--cluster-name', facts.clusterName, '--region', facts.region, ...access],
    interactiveMode: 'Never',
    provideClusterInfo: false,
  };
}

/** Writes the kubeconfig so that only this user can read it. */
export async function writeKubeconfig(path: string, facts: KubeconfigFacts): Promise<void> {
  await writeFile(path, renderKubeconfig(facts), { mode: 0o600 });
}
