import { isOwned } from '../../shared/aws/ownership.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { KubernetesObject } from '../../shared/tools/kubectl.ts';
import { release } from './chart-values.ts';

/** A Deployment, as far as it tells whether it is a load balancer controller and whose. */
export interface DeploymentObject extends KubernetesObject {
  readonly spec: {
    readonly template: {
      readonly spec: { readonly containers: readonly { readonly image: string; readonly args?: readonly string[] }[] };
    };
  };
}

/** A load balancer controller that runs, or is meant to run, in the cluster. */
export interface FoundController {
  readonly where: string;
  /** `release aws-load-balancer-controller in kube-system`, or who else says that it manages it. */
  readonly owner: string;
  readonly ofRelease: boolean;
  readonly clusterName: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Values of the release `aws-load-balancer-controller`, as far as they tell whose it is. */
interface ReleaseValues {
  readonly clusterName?: string;
  readonly defaultTags?: Readonly<Record<string, string>>;
}

/** The load balancer controllers among the Deployments of a cluster, known by their image. Pure. */
export function findControllers(deployments: readonly DeploymentObject[]): readonly FoundController[] {
  return deployments.flatMap((deployment) => {
    const { containers } = deployment.spec.template.spec;
    const container = containers.find(({ image }) => /(^|\/)aws-load-balancer-controller[:@]/.test(image));
    return container === undefined ? [] : [describe(deployment, container.args ?? [])];
  });
}

function describe({ metadata }: DeploymentObject, args: readonly string[]): FoundController {
  const flag = (name: string) =>
    args.findLast((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
  const name = metadata.annotations?.['meta.helm.sh/release-name'];
  const namespace = metadata.annotations?.['meta.helm.sh/release-namespace'];
  return {
    where: `Deployment ${metadata.namespace ?? ''}/${metadata.name}`,
    owner:
      name === undefined
        ? (metadata.labels?.['app.kubernetes.io/managed-by'] ?? 'nobody known')
        : `Helm release ${name} in namespace ${namespace ?? ''}`,
    ofRelease: name === release.name && namespace === release.namespace,
    clusterName: flag('cluster-name'),
    tags: Object.fromEntries(
      flag('default-tags')
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
  };
}

/**
 * @throws ActionError if the cluster has a controller that is not this suite's for this cluster: two of them fight over the rules
 * of the nodes' security groups, and one that takes the cluster for another finds neither its subnets nor its load balancers.
 */
export function refuseOtherControllers(
  clusterName: string,
  controllers: readonly FoundController[],
  releaseValues: unknown,
): void {
  for (const found of controllers) {
    if (!found.ofRelease) throw foreign(clusterName, found);
    if (found.clusterName !== clusterName) throw otherCluster(clusterName, found.where, found.clusterName);
    if (!isOwned(found.tags, clusterName)) throw foreign(clusterName, found);
  }
  // A release that never got as far as its Deployment still says whose it is.
  const values = releaseValues as ReleaseValues | undefined | null;
  if (values === undefined || values === null || controllers.length > 0) return;
  const where = `Helm release ${release.namespace}/${release.name}`;
  if (values.clusterName !== clusterName) throw otherCluster(clusterName, where, values.clusterName ?? '');
  if (!isOwned(values.defaultTags, clusterName))
    throw foreign(clusterName, { where, owner: where, ofRelease: true, clusterName, tags: values.defaultTags ?? {} });
}

function otherCluster(clusterName: string, where: string, found: string): ActionError {
  return new ActionError({
    what: `The load balancer controller that is there takes the cluster for "${found}"`,
    where,
    why: `its cluster name is "${found}", this cluster is "${clusterName}": it would look for the subnets and load balancers of another cluster`,
    remedy: uninstall,
  });
}

function foreign(clusterName: string, { where, owner, ofRelease, tags }: FoundController): ActionError {
  const environment = tags['openremote.io/environment'];
  const whose =
    environment === undefined ? 'it does not tag what it makes as this suite does' : `it works for "${environment}"`;
  return new ActionError({
    what: 'The cluster has a load balancer controller that this suite did not install',
    where,
    why: `it belongs to ${owner}${ofRelease ? `, and ${whose}` : ''}; two controllers in cluster "${clusterName}" would fight over security groups`,
    remedy: uninstall,
  });
}

const uninstall =
  'If it may go, uninstall it (`helm uninstall aws-load-balancer-controller -n kube-system`, or however it came) and run the step again: the load balancers stay, and the new controller takes them over. Nothing was changed.';
