// Runs inside the session's process: a cluster that has no nodes, only the objects of a stack that configure-dns reads.
import type { CreateClusterCommandInput } from '@aws-sdk/client-eks';
import type { CreateRoleCommandOutput } from '@aws-sdk/client-iam';
import { dirname } from 'node:path';

import { layerTools } from '../../../../rehearsal/downloads/layer-tools.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { clusterNamed, deployer, kubernetesApi } from '../kubernetes-api.ts';

/** An ACTIVE cluster of the environment, made by the deploy role. */
export async function makeCluster(session: Session, name: string): Promise<void> {
  const { aws, region } = session.cloud;
  const call = <Output>(service: string, operation: string, input: object) =>
    aws.call<Output>(service, operation, input, { principal: deployer, region });
  const trust = { Effect: 'Allow', Principal: { Service: 'eks.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const { Role } = await call<CreateRoleCommandOutput>('iam', 'CreateRole', {
    RoleName: `${name}-control-plane`,
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
  });
  await call('iam', 'AttachRolePolicy', {
    RoleName: `${name}-control-plane`,
    PolicyArn: 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy',
  });
  const subnets = aws.store.list('AWS::EC2::Subnet', region).slice(0, 2);
  const input: CreateClusterCommandInput = {
    name,
    roleArn: Role?.Arn ?? '',
    resourcesVpcConfig: { subnetIds: subnets.map(({ id }) => id) },
    accessConfig: { authenticationMode: 'API' },
    tags: { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': name },
  };
  await call('eks', 'CreateCluster', input);
  while (clusterNamed(session, name).status !== 'ACTIVE') await aws.clock.sleep(20);
}

/** The folder of a real kubectl. */
export async function kubectlFolder(): Promise<string> {
  return dirname((await layerTools('v36')).kubectl);
}

export interface EntryWish {
  readonly kind: 'Service' | 'Ingress';
  readonly name: string;
  /** What the load balancer controller wrote into its status. */
  readonly hostname?: string;
}

/** Puts Services and Ingresses into a namespace that is made for them, as deploy-openremote and the controller leave them. */
export async function putEntries(
  session: Session,
  cluster: string,
  namespace: string,
  entries: readonly EntryWish[],
): Promise<void> {
  const api = kubernetesApi(session, cluster);
  await api('POST', '/api/v1/namespaces', { metadata: { name: namespace } });
  for (const { kind, name, hostname } of entries) {
    const [base, spec] =
      kind === 'Service'
        ? [`/api/v1/namespaces/${namespace}/services`, { type: 'LoadBalancer', ports: [{ port: 443 }] }]
        : [`/apis/networking.k8s.io/v1/namespaces/${namespace}/ingresses`, { ingressClassName: 'alb', defaultBackend }];
    await api('POST', base, { metadata: { name }, spec });
    const ingress = hostname === undefined ? [] : [{ hostname }];
    await api('PATCH', `${base}/${name}/status`, { status: { loadBalancer: { ingress } } });
  }
  api.close();
}

const defaultBackend = { service: { name: 'manager', port: { number: 8080 } } };
