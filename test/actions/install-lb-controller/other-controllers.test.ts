import { describe, expect, test } from '@jest/globals';

import { findControllers, refuseOtherControllers } from '../../../actions/install-lb-controller/other-controllers.ts';
import type { DeploymentObject } from '../../../actions/install-lb-controller/other-controllers.ts';
import { ownership } from './samples.ts';

interface Wish {
  readonly namespace?: string;
  readonly release?: string;
  readonly image?: string;
  readonly cluster?: string;
  readonly tags?: string;
  readonly managedBy?: string;
}

const ourTags = Object.entries(ownership)
  .map(([key, value]) => `${key}=${value}`)
  .join(',');

function deployment(wish: Wish = {}): DeploymentObject {
  const { namespace = 'kube-system', release = 'aws-load-balancer-controller' } = wish;
  const helm = { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace };
  const args = [`--cluster-name=${wish.cluster ?? 'demo'}`, `--default-tags=${wish.tags ?? ourTags}`];
  const image = wish.image ?? 'public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0';
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'aws-load-balancer-controller',
      namespace,
      annotations: release === '' ? {} : helm,
      labels: wish.managedBy === undefined ? {} : { 'app.kubernetes.io/managed-by': wish.managedBy },
    },
    spec: { template: { spec: { containers: [{ image, args }] } } },
  };
}

const judge = (deployments: readonly DeploymentObject[], values?: unknown) => () =>
  refuseOtherControllers('demo', findControllers(deployments), values);

describe('a controller that is there', () => {
  test('is taken up if it is ours', () => expect(judge([deployment()])).not.toThrow());

  test('is none if it runs another image', () =>
    expect(judge([deployment({ release: 'x', image: 'nginx:1' })])).not.toThrow());

  test.each<[string, Wish, RegExp]>([
    ['works for another cluster name', { cluster: 'prod' }, /takes the cluster for "prod"/],
    ['tags for nobody', { tags: '' }, /did not install.*does not tag what it makes/],
    [
      'tags for another environment',
      { tags: ourTags.replace('=demo', '=prod') },
      /did not install.*it works for "prod"/,
    ],
    [
      'is of another release',
      { release: 'lbc' },
      /did not install.*belongs to Helm release lbc in namespace kube-system/,
    ],
    [
      'is of another namespace',
      { namespace: 'aws' },
      /Deployment aws\/aws-load-balancer-controller.*release aws-load-balancer-controller in namespace aws/,
    ],
    ['was applied by hand', { release: '' }, /belongs to nobody known/],
    ['is Argo CD’s', { release: '', managedBy: 'argocd' }, /belongs to argocd/],
    ['has a pinned digest', { release: 'x', image: 'mirror/aws-load-balancer-controller@sha256:0' }, /did not install/],
  ])('is refused if it %s', (_, wish, message) => expect(judge([deployment(wish)])).toThrow(message));

  test('is refused beside ours', () =>
    expect(judge([deployment(), deployment({ release: 'second' })])).toThrow(/Helm release second/));
});

describe('a release without its Deployment', () => {
  test('is ours if it was given our values', () =>
    expect(judge([], { clusterName: 'demo', defaultTags: ownership })).not.toThrow());
  test('is refused if it was meant for another cluster', () =>
    expect(judge([], { clusterName: 'prod', defaultTags: ownership })).toThrow(/takes the cluster for "prod"/));
  test('is refused if it is somebody else’s', () =>
    expect(judge([], { clusterName: 'demo' })).toThrow(/did not install/));
});
