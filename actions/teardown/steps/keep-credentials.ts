import type { Tags } from '../../../shared/aws/ownership.ts';
import { keepSecret } from '../../../shared/aws/parameters.ts';
import { secretName } from '../../../shared/aws/storage/kept-data.ts';
import type { KeptCredentials } from '../../../shared/aws/storage/kept-data.ts';
import { getObject } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { EnvironmentContext } from '../environment-context.ts';

/** The Secret in which the chart keeps the credentials that the data was set up with. */
const credentialsSecret = 'openremote-secret';

interface Secret extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * Keeps the credentials of each stack, since the database in a snapshot knows no other password. Returns the names of the
 * parameters by namespace; a namespace without such a Secret has none.
 */
export async function keepCredentials(
  { aws, inventory: { environment }, runtime }: EnvironmentContext,
  tools: ClusterTools,
  namespaces: readonly string[],
  set: string,
  owner: Tags,
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const namespace of namespaces) {
    const secret = await getObject<Secret>('secret', credentialsSecret, namespace, tools);
    if (secret?.data === undefined) continue;
    maskAll(Object.values(secret.data), runtime.mask);
    const credentials: KeptCredentials = { name: credentialsSecret, data: secret.data };
    const parameter = secretName(environment, set, namespace);
    const about = `Credentials of ${namespace} in the environment ${environment}, for its snapshots of ${set}`;
    await keepSecret(aws, parameter, JSON.stringify(credentials), about, owner);
    kept.set(namespace, parameter);
  }
  return kept;
}

function maskAll(values: readonly string[], mask: (secret: string) => void): void {
  for (const value of values) {
    mask(value);
    const text = Buffer.from(value, 'base64').toString();
    // A user name such as `postgres` is no secret, and masking it would make the log unreadable.
    if (text.length >= 12) mask(text);
  }
}
