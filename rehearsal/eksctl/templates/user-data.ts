import { createHash } from 'node:crypto';
import { stringify } from 'yaml';

import type { NodeGroup } from '../config/cluster-config.ts';

/** What a self-managed node has to be told of its cluster; managed nodes are told by EKS. */
export interface ClusterForNodes {
  readonly name: string;
  readonly endpoint: string;
  readonly certificateAuthority: string;
  readonly serviceCidr: string;
}

/** User data for Amazon Linux 2023 in base64, or undefined if a managed group needs none. Nothing in the rehearsal runs it. */
export function userData(group: NodeGroup, cluster?: ClusterForNodes): string | undefined {
  const parts = (group.preBootstrapCommands ?? []).map((command) => ({
    type: 'text/x-shellscript',
    body: `#!/bin/bash\n${command}`,
  }));
  if (group.overrideBootstrapCommand !== undefined) {
    parts.push({ type: 'application/node.eks.aws', body: group.overrideBootstrapCommand });
  }
  const config = nodeConfig(group, cluster);
  if (config !== undefined) parts.push({ type: 'application/node.eks.aws', body: stringify(config) });
  if (parts.length === 0) return undefined;
  const boundary = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 60);
  const body = parts.map((part) => `--${boundary}\r\nContent-Type: ${part.type}\r\n\r\n${part.body}\r\n`).join('');
  const text = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${body}--${boundary}--\r\n`;
  return Buffer.from(text).toString('base64');
}

/** The document that nodeadm reads. */
function nodeConfig(group: NodeGroup, cluster: ClusterForNodes | undefined): object | undefined {
  const limit = group.maxPodsPerNode === undefined ? {} : { maxPods: group.maxPodsPerNode };
  const kind = { apiVersion: 'node.eks.aws/v1alpha1', kind: 'NodeConfig', metadata: {} };
  if (cluster === undefined) {
    return group.maxPodsPerNode === undefined ? undefined : { ...kind, spec: { kubelet: { config: limit } } };
  }
  const labels = Object.entries(group.labels ?? {}).map(([key, value]) => `${key}=${value}`);
  const taints = taintList(group).map((taint) => `${taint.key}=${taint.value ?? ''}:${taint.effect}`);
  const dns = cluster.serviceCidr.replace(/\.\d+\/\d+$/, '.10');
  return {
    ...kind,
    spec: {
      cluster: {
        apiServerEndpoint: cluster.endpoint,
        certificateAuthority: cluster.certificateAuthority,
        cidr: cluster.serviceCidr,
        name: cluster.name,
      },
      kubelet: {
        config: { clusterDNS: [dns], ...limit },
        flags: [
          `--node-labels=${labels.join(',')}`,
          ...(taints.length === 0 ? [] : [`--register-with-taints=${taints.join(',')}`]),
        ],
      },
    },
  };
}

/** Taints in one form: self-managed groups may also have them as `key: value:effect`. */
export function taintList(group: NodeGroup): { key: string; value?: string; effect: string }[] {
  if (group.taints === undefined || Array.isArray(group.taints)) return group.taints ?? [];
  return Object.entries(group.taints).map(([key, text]) => {
    const colon = text.indexOf(':');
    return { key, value: text.slice(0, colon), effect: text.slice(colon + 1) };
  });
}
