import { ActionError } from '../../shared/errors/action-error.ts';
import type { ErrorFacts } from '../../shared/errors/action-error.ts';
import { mebibytes } from '../../shared/kubernetes/claims.ts';
import { claimNames } from './chart-values.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';
import { allNames } from './names.ts';
import type { ImageFinding } from './observe/check-images.ts';
import type { Facts } from './observed.ts';

const unchanged = 'Nothing was changed.';

/** Everything for which the deployment is refused before anything changes. Pure. */
export function refusals(
  inputs: DeployOpenremoteInputs,
  facts: Facts,
  userValues: Record<string, unknown> = {},
): readonly ErrorFacts[] {
  return [
    ...refuseNamespace(inputs),
    ...refuseExposure(inputs, facts),
    ...refuseWithoutController(inputs, facts),
    ...refuseNames(inputs, facts, userValues),
    ...refuseCertificate(inputs, facts),
    ...refusePasswords(inputs, facts),
    ...refuseStorage(inputs, facts),
  ];
}

/** One error for all of them: the first in full, the others below it. Pure. */
export function refusalError([first, ...others]: readonly ErrorFacts[]): ActionError | undefined {
  if (first === undefined) return undefined;
  const also = others.map(({ what, where, why }) =>
    [`Also: ${what}`, where === undefined ? '' : ` (${where})`, why === undefined ? '' : `: ${why}`].join(''),
  );
  return new ActionError({ ...first, details: [...(first.details ?? []), ...also] });
}

/** One error for all images that can't be pulled. Pure. */
export function imageError(images: readonly ImageFinding[]): ActionError | undefined {
  return refusalError(
    images.map(({ image, why, remedy }) => ({
      what: 'An image cannot be pulled by the nodes of the cluster',
      where: image,
      why,
      remedy: `${remedy} ${unchanged}`,
    })),
  );
}

function refuseNamespace({ namespace }: DeployOpenremoteInputs): ErrorFacts[] {
  if (!['kube-system', 'kube-public', 'kube-node-lease'].includes(namespace)) return [];
  return [
    {
      what: `The namespace ${namespace} belongs to Kubernetes`,
      remedy: `Give another \`namespace\`. ${unchanged}`,
    },
  ];
}

function refuseExposure(
  { exposure, allowExposureChange, namespace }: DeployOpenremoteInputs,
  facts: Facts,
): ErrorFacts[] {
  if (facts.exposure === undefined || facts.exposure === exposure || allowExposureChange) return [];
  return [
    {
      what: `The stack is reached by exposure "${facts.exposure}", and "${exposure}" is asked for`,
      where: `namespace ${namespace}`,
      why: 'the change replaces its load balancers, and its names lead nowhere until configure-dns has run again',
      remedy: `Give \`exposure: ${facts.exposure}\`, or \`allow-exposure-change: true\` if it is meant. ${unchanged}`,
    },
  ];
}

/** Else the wait for the load balancers would run into its limit. */
function refuseWithoutController(
  { exposure, clusterName }: DeployOpenremoteInputs,
  { makesLoadBalancers }: Facts,
): ErrorFacts[] {
  if (exposure === 'none' || makesLoadBalancers) return [];
  return [
    {
      what: 'Nothing in the cluster makes load balancers',
      where: `cluster ${clusterName}`,
      why: `exposure "${exposure}" needs the AWS Load Balancer Controller, of which the cluster has not even the definitions`,
      remedy: `Run openremote/eks-actions/install-lb-controller before, or give \`exposure: none\`. ${unchanged}`,
    },
  ];
}

function refuseNames(
  inputs: DeployOpenremoteInputs,
  { taken }: Facts,
  userValues: Record<string, unknown>,
): ErrorFacts[] {
  return allNames(inputs, userValues).flatMap((name) => {
    const other = taken.find(({ hostname }) => hostname === name);
    if (other === undefined) return [];
    return [
      {
        what: `The host name ${name} belongs to another stack of the cluster`,
        where: `namespace ${other.namespace}`,
        remedy: `Give this stack names of its own. If the other stack is gone for good: \`kubectl annotate namespace ${other.namespace} openremote.io/hostnames-\`. ${unchanged}`,
      },
    ];
  });
}

function refuseCertificate({ hostname }: DeployOpenremoteInputs, { certificate }: Facts): ErrorFacts[] {
  if (certificate.kind === 'unusable') {
    return [
      {
        what: 'The certificate cannot be used',
        where: certificate.arn,
        why: certificate.why,
        remedy: `Correct \`certificate-arn\`, or leave it empty after configure-dns has made a certificate. ${unchanged}`,
      },
    ];
  }
  if (certificate.kind !== 'none') return [];
  const { names, pending } = certificate;
  return [
    {
      what: `There is no issued certificate for ${names.join(', ')}`,
      where: 'AWS Certificate Manager, in the region of the cluster',
      why:
        pending.length === 0
          ? 'none covers all of these names'
          : `${pending.join(', ')} would cover them, but still waits for its validation`,
      remedy: `Run openremote/eks-actions/configure-dns with \`hostname: ${hostname}\` and \`exposure: ingress\` before, which requests and validates one without a load balancer, or give \`certificate-arn\`. ${unchanged}`,
    },
  ];
}

function refusePasswords({ namespace }: DeployOpenremoteInputs, { otherPasswords }: Facts): ErrorFacts[] {
  return otherPasswords.map((input) => ({
    what: `\`${input}\` is not the password that the stack was set up with`,
    where: `Secret ${namespace}/openremote-secret`,
    why: 'Keycloak and PostgreSQL read it only when their data is new; another one here would lock everyone out',
    remedy: `Leave \`${input}\` empty: the password is kept. To change it, change it in Keycloak (or by ALTER USER in PostgreSQL) and in the Secret, then run the step with \`restart: true\`. ${unchanged}`,
  }));
}

function refuseStorage(inputs: DeployOpenremoteInputs, { claims, storageClasses }: Facts): ErrorFacts[] {
  const { storageClass, namespace } = inputs;
  const sizes = [
    { input: 'manager-storage', names: claimNames.manager, size: inputs.managerStorage },
    { input: 'database-storage', names: claimNames.database, size: inputs.databaseStorage },
  ];
  const asked = sizes.flatMap(({ input, names, size }): ErrorFacts[] => {
    const claim = claims.find(({ name }) => names.includes(name));
    if (claim === undefined || size === undefined) return [];
    const where = `claim ${namespace}/${claim.name}`;
    if (mebibytes(size) < claim.requested) {
      return [
        {
          what: `\`${input}\` is ${size}, but the volume has ${claim.size}`,
          where,
          why: 'a volume can grow, never shrink',
          remedy: `Give \`${input}: ${claim.size}\` or more, or leave it empty to keep the size. ${unchanged}`,
        },
      ];
    }
    const expands = storageClasses.find((each) => each.name === claim.storageClass)?.expands ?? false;
    if (mebibytes(size) === claim.requested || expands) return [];
    return [
      {
        what: `The volume cannot grow from ${claim.size} to ${size}`,
        where,
        why: `its StorageClass "${claim.storageClass}" does not allow volumes to grow`,
        remedy: `Set allowVolumeExpansion on the StorageClass if there is one, or leave \`${input}\` empty. ${unchanged}`,
      },
    ];
  });
  return [...asked, ...refuseClass(storageClass, claims, storageClasses, namespace)];
}

function refuseClass(
  wanted: string | undefined,
  claims: Facts['claims'],
  classes: Facts['storageClasses'],
  namespace: string,
): ErrorFacts[] {
  const remedy = `Classes of the cluster: ${classes.map(({ name }) => name).join(', ') || 'none'}. ${unchanged}`;
  if (wanted === undefined) {
    if (claims.length > 0 || classes.some(({ isDefault }) => isDefault)) return [];
    return [
      {
        what: 'The cluster has no default StorageClass for the volumes',
        remedy: `Give \`storage-class\`, or run create-cluster again, which makes a default one. ${remedy}`,
      },
    ];
  }
  if (!classes.some(({ name }) => name === wanted)) return [{ what: `There is no StorageClass "${wanted}"`, remedy }];
  const others = claims.filter(
    ({ name, storageClass }) => Object.values(claimNames).flat().includes(name) && storageClass !== wanted,
  );
  const empty = others.filter(({ volume }) => volume === '').map(({ name }) => name);
  return others.map(({ name, storageClass, volume }) => ({
    what: `The volume is of StorageClass "${storageClass}", and "${wanted}" is asked for`,
    where: `claim ${namespace}/${name}`,
    why: 'the class of a claim cannot be changed',
    remedy:
      volume === ''
        ? `What has no volume yet has no data: \`kubectl delete pvc ${empty.join(' ')} -n ${namespace}\`, then run the step again. ${unchanged}`
        : `Leave \`storage-class\` empty. ${unchanged}`,
  }));
}
