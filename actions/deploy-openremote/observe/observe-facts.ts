import { listClaims } from '../../../shared/kubernetes/claims.ts';
import { getObject, getObjects } from '../../../shared/tools/kubectl.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { credentialsSecret } from '../context.ts';
import type { Context } from '../context.ts';
import { allNames } from '../names.ts';
import type { Exposure, Facts, StorageClass, TakenName } from '../observed.ts';
import { databaseImage } from './check-images.ts';
import { findCertificate } from './find-certificate.ts';
import { annotations, readMemory } from './stack-memory.ts';

/** A definition without which no AWS Load Balancer Controller works, whoever installed it (all since 2.0 have it). */
const targetGroupBindings = 'targetgroupbindings.elbv2.k8s.aws';

interface ServiceObject extends KubernetesObject {
  readonly spec?: { readonly type?: string };
}

interface IngressObject extends KubernetesObject {
  readonly spec?: { readonly rules?: readonly { readonly host?: string }[] };
}

/** Reads what decides what may be done. Changes nothing. */
export async function observeFacts(context: Context): Promise<Facts> {
  const { inputs, tools, aws, cluster } = context;
  const { namespace } = inputs;
  const names = allNames(inputs, context.userValues);
  const [namespaces, ingresses, services, workloads, claims, classes, credentials, certificate, bindings] =
    await Promise.all([
      getObjects('namespaces', tools),
      getObjects<IngressObject>('ingresses.networking.k8s.io', tools),
      getObjects<ServiceObject>('services', tools, { namespace }),
      getObjects('deployments.apps,statefulsets.apps', tools, { namespace }),
      listClaims({ namespace }, tools),
      getObjects('storageclasses.storage.k8s.io', tools),
      comparePasswords(context),
      inputs.exposure === 'ingress'
        ? findCertificate(aws, { arn: inputs.certificateArn, names, environment: inputs.clusterName })
        : ({ kind: 'not needed' } as const),
      getObject('customresourcedefinitions.apiextensions.k8s.io', targetGroupBindings, undefined, tools),
    ]);
  const own = namespaces.find(({ metadata }) => metadata.name === namespace);
  return {
    exposure: runningExposure(
      services,
      ingresses.filter(({ metadata }) => metadata.namespace === namespace),
      workloads,
    ),
    claims,
    storageClasses: classes.map(readClass),
    taken: takenNames(namespaces, ingresses, namespace),
    certificate,
    makesLoadBalancers: cluster.autoMode || bindings !== undefined,
    otherPasswords: credentials.others,
    hasCredentials: credentials.exist,
    databaseImage: databaseImage(workloads),
    writtenNames: own === undefined ? undefined : (own.metadata.annotations?.[annotations.hostnames] ?? ''),
    memory: readMemory(own),
  };
}

/** How a stack is reached, by its own objects, which have the same names in our chart and in OpenRemote's own. Pure. */
export function runningExposure(
  services: readonly ServiceObject[],
  ingresses: readonly KubernetesObject[],
  workloads: readonly KubernetesObject[],
): Exposure | undefined {
  if (services.some(({ metadata, spec }) => metadata.name === 'proxy' && spec?.type === 'LoadBalancer'))
    return 'haproxy';
  if (ingresses.some(({ metadata }) => ['manager', 'proxy'].includes(metadata.name))) return 'ingress';
  return workloads.some(({ metadata }) => metadata.name === 'manager') ? 'none' : undefined;
}

/** Names that other namespaces have: by what their stacks have written down, and by the rules of any Ingress. Pure. */
export function takenNames(
  namespaces: readonly KubernetesObject[],
  ingresses: readonly IngressObject[],
  own: string,
): readonly TakenName[] {
  const written = namespaces.flatMap(({ metadata }) =>
    (metadata.annotations?.[annotations.hostnames] ?? '')
      .split(',')
      .filter((hostname) => hostname !== '')
      .map((hostname) => ({ hostname, namespace: metadata.name })),
  );
  const ruled = ingresses.flatMap(({ metadata, spec }) =>
    (spec?.rules ?? []).flatMap(({ host }) =>
      host === undefined || host === '' ? [] : [{ hostname: host.toLowerCase(), namespace: metadata.namespace ?? '' }],
    ),
  );
  return [...written, ...ruled].filter(({ namespace }) => namespace !== own);
}

function readClass({ metadata, ...rest }: KubernetesObject): StorageClass {
  return {
    name: metadata.name,
    isDefault: metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
    expands: (rest as { allowVolumeExpansion?: boolean }).allowVolumeExpansion === true,
  };
}

/** Whether there are credentials, and which of the given ones differ. What the Secret holds is masked before anything else. */
async function comparePasswords({
  inputs,
  tools,
  runtime,
}: Context): Promise<{ readonly exist: boolean; readonly others: Facts['otherPasswords'] }> {
  const given = [
    { input: 'admin-password', key: 'admin-password', password: inputs.adminPassword },
    { input: 'database-password', key: 'postgresql-password', password: inputs.databasePassword },
  ] as const;
  const secret = await getObject<KubernetesObject & { readonly data?: Readonly<Record<string, string>> }>(
    'secrets',
    credentialsSecret,
    inputs.namespace,
    tools,
  );
  const others = given.flatMap(({ input, key, password }) => {
    const kept = Buffer.from(secret?.data?.[key] ?? '', 'base64').toString();
    if (kept === '') return [];
    runtime.mask(kept);
    return password === undefined || password === kept ? [] : [input];
  });
  return { exist: secret !== undefined, others };
}
