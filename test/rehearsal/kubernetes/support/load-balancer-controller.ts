import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

import { isObject, objectsAt, textAt, valueAt } from '../../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../../rehearsal/kubernetes/json.ts';
import type { AwsWorld } from './aws-world.ts';

const system = '/api/v1/namespaces/kube-system';
const deployments = '/apis/apps/v1/namespaces/kube-system/deployments';
export const controllerPath = `${deployments}/aws-load-balancer-controller`;
const labels = { 'app.kubernetes.io/name': 'aws-load-balancer-controller' };

/** The custom resources of the stand-in chart, and their definitions established. */
export async function installDefinitions({ cluster }: AwsWorld): Promise<void> {
  const file = new URL(
    '../../../../rehearsal/downloads/charts/aws-load-balancer-controller/crds/crds.yaml',
    import.meta.url,
  );
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    const definition: unknown = document.toJS();
    if (!isObject(definition)) continue;
    await cluster.create(path, definition);
    await cluster.untilObject(`${path}/${textAt(definition, 'metadata', 'name') ?? ''}`, (object) =>
      objectsAt(object, 'status', 'conditions').some(({ type }) => type === 'Established'),
    );
  }
}

/** What the chart makes apart from its definitions: account, webhook with its Service, Deployment with the usual flags. */
export async function installController(world: AwsWorld, replicas = 1): Promise<void> {
  const { cluster, vpcId } = world;
  await cluster.create(`${system}/serviceaccounts`, { metadata: { name: 'aws-load-balancer-controller' } });
  await cluster.create(`${system}/services`, {
    metadata: { name: 'aws-load-balancer-webhook-service' },
    spec: { selector: labels, ports: [{ port: 443, targetPort: 9443 }] },
  });
  await cluster.create('/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations', {
    metadata: { name: 'aws-load-balancer-webhook' },
    webhooks: [
      {
        name: 'mservice.elbv2.k8s.aws',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Fail',
        clientConfig: {
          service: { name: 'aws-load-balancer-webhook-service', namespace: 'kube-system', path: '/mutate-v1-service' },
        },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['services'] }],
      },
    ],
  });
  await cluster.create(deployments, {
    metadata: { name: 'aws-load-balancer-controller' },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: 'aws-load-balancer-controller',
          containers: [
            {
              name: 'controller',
              readinessProbe: { httpGet: { path: '/readyz', port: 61779 }, periodSeconds: 10 },
              image: 'public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0',
              args: [
                '--cluster-name=demo',
                '--aws-region=eu-west-1',
                `--aws-vpc-id=${vpcId}`,
                '--default-tags=openremote.io/environment=demo',
              ],
            },
          ],
        },
      },
    },
  });
}

export async function untilControllerWorks({ cluster }: AwsWorld): Promise<void> {
  const isAvailable = (object: JsonObject) => Number(valueAt(object, 'status', 'availableReplicas') ?? 0) > 0;
  await cluster.untilObject(controllerPath, isAvailable);
}
