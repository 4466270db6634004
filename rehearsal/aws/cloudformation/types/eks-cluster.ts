import type { Cluster, CreateClusterCommandOutput, DescribeClusterCommandOutput } from '@aws-sdk/client-eks';
import { CreateClusterRequest$ } from '@aws-sdk/client-eks';

import { textOf } from '../template/template.ts';
import { isMap, type Value, type ValueMap } from '../template/value.ts';
import { optionalText, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagsOf } from './tags.ts';

/** AWS::EKS::Cluster. A change replaces the cluster here, unless nothing but tags and logging differ. */
export const eksCluster: ResourceType = {
  name: 'AWS::EKS::Cluster',
  async create(properties, context) {
    const name = optionalText(properties, 'Name') ?? context.uniqueName(100);
    await context.call<CreateClusterCommandOutput>('eks', 'CreateCluster', {
      ...toInput(CreateClusterRequest$, properties, { omit: ['Tags', 'Logging', 'Name', 'Force'] }),
      name,
      ...loggingOf(properties),
      tags: tagsOf(properties, context),
    });
    context.initiated(name);
    const cluster = await context.until(() => workingCluster(name, context), 10);
    return { physicalId: name, attributes: attributesOf(cluster) };
  },
  async update(existing, properties, context) {
    const changed = Object.keys({ ...existing.properties, ...properties }).filter(
      (key) => JSON.stringify(existing.properties[key]) !== JSON.stringify(properties[key]),
    );
    if (changed.some((key) => key !== 'Tags' && key !== 'Logging')) return undefined;
    const name = existing.physicalId;
    if (changed.includes('Logging')) {
      await context.call('eks', 'UpdateClusterConfig', { name, ...loggingOf(properties) });
      await context.until(() => workingCluster(name, context), 10);
    }
    const resourceArn = textOf(existing.attributes['Arn'] ?? '');
    await context.call('eks', 'TagResource', { resourceArn, tags: tagsOf(properties, context) });
    return { physicalId: name, attributes: existing.attributes };
  },
  async remove({ physicalId }, context) {
    await context.call('eks', 'DeleteCluster', { name: physicalId });
    await context.until(async () => ((await describe(physicalId, context)) === undefined ? true : undefined), 10);
  },
};

async function workingCluster(name: string, context: ResourceContext): Promise<Cluster | undefined> {
  const cluster = await describe(name, context);
  if (cluster === undefined || cluster.status === 'FAILED' || cluster.status === 'DELETING') {
    const issues = cluster?.health?.issues?.map((issue) => issue.message).join('; ') ?? '';
    throw new Error(`Cluster ${name} is in status ${cluster?.status ?? 'deleted'}. ${issues}`.trim());
  }
  return cluster.status === 'ACTIVE' ? cluster : undefined;
}

async function describe(name: string, context: ResourceContext): Promise<Cluster | undefined> {
  try {
    const answer = await context.call<DescribeClusterCommandOutput>('eks', 'DescribeCluster', { name });
    return answer.cluster;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

function attributesOf(cluster: Cluster): Record<string, Value> {
  return {
    Arn: cluster.arn ?? '',
    Id: cluster.name ?? '',
    Endpoint: cluster.endpoint ?? '',
    CertificateAuthorityData: cluster.certificateAuthority?.data ?? '',
    ClusterSecurityGroupId: cluster.resourcesVpcConfig?.clusterSecurityGroupId ?? '',
    OpenIdConnectIssuerUrl: cluster.identity?.oidc?.issuer ?? '',
    'KubernetesNetworkConfig.ServiceIpv6Cidr': cluster.kubernetesNetworkConfig?.serviceIpv6Cidr ?? '',
    EncryptionConfigKeyArn: cluster.encryptionConfig?.[0]?.provider?.keyArn ?? '',
  };
}

/** CloudFormation lists the enabled types; the API takes setups with a flag. */
function loggingOf(properties: ValueMap): object {
  const logging = properties['Logging'];
  const cluster = isMap(logging) ? logging['ClusterLogging'] : undefined;
  const enabled = isMap(cluster) ? cluster['EnabledTypes'] : undefined;
  if (!Array.isArray(enabled) || enabled.length === 0) return {};
  const types = enabled.filter(isMap).map((entry) => optionalText(entry, 'Type'));
  return { logging: { clusterLogging: [{ types, enabled: true }] } };
}
