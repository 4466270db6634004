import { ActionError } from '../../../shared/errors/action-error.ts';
import { listClaims } from '../../../shared/kubernetes/claims.ts';
import type { Claim } from '../../../shared/kubernetes/claims.ts';
import { lastWords, objectEvents, podEvidence } from '../../../shared/kubernetes/pods.ts';
import type { PodTrouble } from '../../../shared/kubernetes/pods.ts';
import { getObject } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import type { Context } from '../context.ts';
import { crashes } from './root-cause.ts';
import type { Cause } from './root-cause.ts';

/** The error of a stack that cannot start, with the events and the log lines of what is the cause. */
export function startFailure({ inputs, tools }: Context, cause: Cause): Promise<ActionError> {
  return cause.kind === 'claim'
    ? claimFailure(cause, inputs.namespace, tools)
    : podFailure(cause, inputs.namespace, tools);
}

interface ClassObject extends KubernetesObject {
  readonly provisioner?: string;
}

async function claimFailure(
  { trouble, pod }: Extract<Cause, { kind: 'claim' }>,
  namespace: string,
  tools: ClusterTools,
): Promise<ActionError> {
  const { name, size, storageClass } = trouble.claim;
  const [claims, found, ofClaim, ofPod] = await Promise.all([
    listClaims({ namespace }, tools),
    storageClass === ''
      ? undefined
      : getObject<ClassObject>('storageclasses.storage.k8s.io', storageClass, undefined, tools),
    objectEvents({ namespace, kind: 'PersistentVolumeClaim', name }, tools),
    objectEvents({ namespace, kind: 'Pod', name: pod }, tools),
  ]);
  return new ActionError({
    what: `OpenRemote does not start: claim ${name} gets no volume, and pod ${pod} waits for it`,
    where: `claim ${namespace}/${name}, ${size} of StorageClass "${storageClass}"`,
    why: trouble.reason,
    remedy: claimRemedy(claims, namespace, storageClass, found?.provisioner),
    details: [...ofClaim, ...ofPod],
  });
}

/** The provisioner of what create-cluster makes the default, and the add-on in which it runs. */
const ebs = { provisioner: 'ebs.csi.aws.com', addon: 'aws-ebs-csi-driver' };

function claimRemedy(
  claims: readonly Claim[],
  namespace: string,
  storageClass: string,
  provisioner: string | undefined,
): string {
  const maker =
    provisioner === undefined
      ? `There is no StorageClass "${storageClass}" (\`kubectl get storageclass\` shows those that there are).`
      : provisioner === ebs.provisioner
        ? `Its volumes are made by the add-on ${ebs.addon}: look at \`kubectl logs -n kube-system deployment/ebs-csi-controller --all-containers\`.`
        : `Its volumes would be made by "${provisioner}": see that this runs in the cluster.`;
  const empty = claims.filter((claim) => claim.storageClass === storageClass && claim.volume === '');
  const names = empty.map(({ name }) => name).join(' ');
  return `${maker} To take another StorageClass, delete what has no volume yet, and so no data (\`kubectl delete pvc ${names} -n ${namespace}\`), and give \`storage-class\`. Then run the step again.`;
}

async function podFailure(
  { trouble }: Extract<Cause, { kind: 'pod' }>,
  namespace: string,
  tools: ClusterTools,
): Promise<ActionError> {
  const { pod, container, reason } = trouble;
  const [said, details] = await Promise.all([
    container !== undefined && crashes(trouble) ? lastWords({ namespace, pod, container }, tools) : undefined,
    podEvidence({ namespace, ...trouble }, tools),
  ]);
  return new ActionError({
    what: `OpenRemote does not start: pod ${pod} is stuck`,
    where: `${namespace}/${pod}${container === undefined ? '' : `, container ${container}`}`,
    why: said === undefined ? reason : `${reason}; the last line that it wrote: ${said}`,
    remedy: podRemedy(trouble),
    details,
  });
}

/** The inputs that say which image a container has; other containers come with the values. */
const imageInputs: Readonly<Record<string, string>> = {
  manager: '`manager-image` or `openremote-version`',
  keycloak: '`keycloak-image`',
  postgresql: '`postgresql-image`',
  proxy: '`proxy-image`',
};

function podRemedy({ reason, container = '' }: PodTrouble): string {
  if (/Image/.test(reason))
    return `Check the name and the tag of the image (${imageInputs[container] ?? 'in `values`'}), and that the nodes may pull it; then run the step again.`;
  if (reason.includes('volume node affinity conflict'))
    return 'Its volume is in another zone than the nodes that have room: give the cluster a node in the zone of the volume (`kubectl describe pv`); then run the step again.';
  if (reason.startsWith('Unschedulable'))
    return 'Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again.';
  if (reason.includes('OOMKilled'))
    return 'The container needs more memory than its limit: choose a larger `profile`; then run the step again.';
  return 'Read the log lines above; when their cause is gone, run the step again.';
}
