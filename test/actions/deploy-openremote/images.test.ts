import { describe, expect, test } from '@jest/globals';

import { imagesOf, judgePull } from '../../../actions/deploy-openremote/observe/check-images.ts';
import { readRegistryImage } from '../../../shared/aws/container-registry.ts';
import { database } from './samples.ts';

const image = '444455556666.dkr.ecr.eu-west-1.amazonaws.com/openremote/manager:demo';
const inRegistry = {
  account: '444455556666',
  region: 'eu-west-1',
  domain: 'amazonaws.com',
  repository: 'openremote/manager',
  tag: 'demo',
};

test('images of private ECR registries are told from others', () => {
  expect(readRegistryImage(image)).toEqual(inRegistry);
  expect(readRegistryImage(`${image}@sha256:ab`)).toEqual({ ...inRegistry, digest: 'sha256:ab' });
  expect(readRegistryImage('openremote/manager:1')).toBeUndefined();
  expect(readRegistryImage('public.ecr.aws/x/y:1')).toBeUndefined();
});

test('the images of all containers are found', () => {
  expect(imagesOf([database('17.1')])).toEqual(['openremote/postgresql:17.1']);
});

describe('what ECR answers', () => {
  const denied = { kind: 'denied', message: 'not authorized' } as const;
  test.each([
    ['an image that may be pulled', { kind: 'allowed' } as const, undefined],
    ['no such tag', { kind: 'no image' } as const, /has no such tag/],
    ['no such repository', { kind: 'no repository' } as const, /has no repository openremote\/manager/],
    ['another account that does not let us in', denied, /does not let account 111122223333 in: not authorized/],
  ])('%s', (_name, answer, why) => {
    const finding = judgePull(image, inRegistry, answer, '111122223333');
    if (why === undefined) expect(finding).toBeUndefined();
    else expect(finding?.why).toMatch(why);
  });
  test('in our own account a refusal says nothing of the nodes', () => {
    expect(judgePull(image, inRegistry, denied, '444455556666')).toBeUndefined();
  });
});
