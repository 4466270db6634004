import type { Cluster } from '../../cluster.ts';
import { isTrue } from '../../conditions.ts';
import type { Pod } from '../../kinds.ts';
import { isDeleting } from '../controller.ts';

/** What the chart passes to the controller as flags, with the controller's own defaults. */
export interface ControllerSettings {
  readonly clusterName: string;
  readonly region: string;
  /** Absent: the controller asks the instance metadata. */
  readonly vpcId: string | undefined;
  readonly defaultTags: Readonly<Record<string, string>>;
  readonly defaultTargetType: string;
  readonly defaultScheme: string;
  readonly defaultSslPolicy: string;
  readonly ingressClass: string;
  /** False: the controller leaves the shared backend group and the rules of the nodes' groups alone. */
  readonly backendGroup: boolean;
}

const repository = /aws-load-balancer-controller/;

/** True for a pod of the AWS Load Balancer Controller, whatever its release is called. */
export function isControllerPod(pod: Pod): boolean {
  return pod.metadata.namespace === 'kube-system' && pod.spec.containers.some(({ image }) => repository.test(image));
}

/** A ready pod of the controller, the one that would hold the leader's lease; undefined while it cannot work. */
export function leaderPod(cluster: Cluster): Pod | undefined {
  return cluster.objects
    .list<Pod>('pods', 'kube-system')
    .find((pod) => isControllerPod(pod) && !isDeleting(pod) && isTrue(pod.status?.conditions, 'Ready'));
}

export function settingsOf(cluster: Cluster, pod: Pod): ControllerSettings {
  const flags = flagsOf(pod);
  return {
    clusterName: flags.get('cluster-name') ?? '',
    region: flags.get('aws-region') ?? cluster.identity.region,
    vpcId: flags.get('aws-vpc-id'),
    defaultTags: pairs(flags.get('default-tags') ?? ''),
    defaultTargetType: flags.get('default-target-type') ?? 'instance',
    defaultScheme: flags.get('default-load-balancer-scheme') ?? 'internal',
    defaultSslPolicy: flags.get('default-ssl-policy') ?? 'ELBSecurityPolicy-2016-08',
    ingressClass: flags.get('ingress-class') ?? 'alb',
    backendGroup: flags.get('enable-backend-security-group') !== 'false',
  };
}

/** `--name=value` arguments; the chart writes all of them so. */
export function flagsOf(pod: Pod): Map<string, string> {
  const container = pod.spec.containers.find(({ image }) => repository.test(image));
  const flags = new Map<string, string>();
  for (const argument of container?.args ?? []) {
    const match = /^--([^=]+)=(.*)$/s.exec(argument);
    if (match !== null) flags.set(match[1] ?? '', (match[2] ?? '').replace(/^"(.*)"$/s, '$1'));
  }
  return flags;
}

/** `a=b,c=d`, as flags and annotations write maps. */
export function pairs(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const equals = pair.indexOf('=');
        return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
  );
}
