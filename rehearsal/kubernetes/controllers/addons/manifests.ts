import type { ResourceName } from '../../api/resource-definition.ts';
import type { JsonObject } from '../../json.ts';

/** An object of an add-on; names and labels are those of the real add-ons, contents are abridged. */
export interface AddonObject {
  readonly resource: ResourceName;
  readonly namespace?: string;
  readonly name: string;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  readonly content: JsonObject;
}

export interface AddonSettings {
  readonly version: string;
  /** IRSA role of the add-on's service account. */
  readonly roleArn?: string;
  /** Changes whenever the identity of the add-on's pods does: EKS restarts them then. */
  readonly identity: string;
  readonly configuration: JsonObject;
  /** First numbers of the service network. */
  readonly serviceNetwork: string;
}

const namespace = 'kube-system';
const registry = '602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks';

/** The daemons of add-ons keep off nodes whose inside is EKS's own. */
const offManagedCompute = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [
        {
          matchExpressions: [
            { key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate', 'hybrid', 'auto'] },
          ],
        },
      ],
    },
  },
};

interface PartContainer {
  readonly name: string;
  readonly image?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly ports?: JsonObject[];
  readonly args?: string[];
}

interface Part {
  readonly kind: 'deployments.apps' | 'daemonsets.apps';
  readonly name: string;
  readonly labels: Record<string, string>;
  readonly containers: readonly PartContainer[];
  readonly account: string;
  readonly replicas?: number;
  readonly priority: 'system-cluster-critical' | 'system-node-critical';
  readonly hostNetwork?: boolean;
}

/** A Deployment or DaemonSet of an add-on. */
export function workload(part: Part, settings: AddonSettings): AddonObject {
  const { labels, name } = part;
  const template = {
    metadata: { labels, annotations: { 'rehearsal.eks-actions/identity': settings.identity } },
    spec: {
      serviceAccountName: part.account,
      priorityClassName: part.priority,
      ...(part.hostNetwork === true ? { hostNetwork: true } : {}),
      ...(part.kind === 'daemonsets.apps' ? { affinity: offManagedCompute } : {}),
      tolerations:
        part.kind === 'daemonsets.apps'
          ? [{ operator: 'Exists' }]
          : [{ key: 'CriticalAddonsOnly', operator: 'Exists' }],
      containers: part.containers.map((container) => ({
        name: container.name,
        image: `${registry}/${container.image ?? name}:${settings.version}`,
        resources: { requests: { cpu: container.cpu ?? '10m', memory: container.memory ?? '40Mi' } },
        ...(container.ports === undefined ? {} : { ports: container.ports }),
        ...(container.args === undefined ? {} : { args: container.args }),
      })),
    },
  };
  return {
    resource: part.kind,
    namespace,
    name,
    labels,
    content: {
      spec: {
        ...(part.kind === 'deployments.apps'
          ? { replicas: part.replicas ?? 2 }
          : { updateStrategy: { type: 'RollingUpdate' } }),
        selector: { matchLabels: labels },
        template,
      },
    },
  };
}

export function account(name: string, settings: AddonSettings, labels: Record<string, string> = {}): AddonObject {
  const annotations = settings.roleArn === undefined ? {} : { 'eks.amazonaws.com/role-arn': settings.roleArn };
  return { resource: 'serviceaccounts', namespace, name, labels, annotations, content: {} };
}

export function budget(name: string, labels: Record<string, string>): AddonObject {
  return {
    resource: 'poddisruptionbudgets.policy',
    namespace,
    name,
    labels,
    content: { spec: { maxUnavailable: 1, selector: { matchLabels: labels } } },
  };
}
