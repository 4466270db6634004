import { describe, expect, test } from '@jest/globals';

import { inputsOf } from './support/samples.ts';

describe('rules between the inputs of create-cluster', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'availability-zones': 'eu-west-1a' }, '"availability-zones": EKS needs at least two zones'],
    [{ 'availability-zones': 'euw1-az1\neuw1-az1' }, '"availability-zones": euw1-az1 is named twice'],
    [{ 'nodes-min': '3', 'nodes-max': '2' }, '"nodes-min, nodes-max": 3 is more than 2'],
    [{ nodes: '1', 'nodes-min': '2' }, '"nodes, nodes-min": 1 is less than 2'],
    [{ nodes: '5', 'nodes-max': '3' }, '"nodes, nodes-max": 5 is more than 3'],
    [{ nodes: '0' }, '"nodes, nodes-max"'],
    [{ 'capacity-type': 'spot', 'node-type': 't3.large\nt3a.large' }, '"capacity-type, node-type"'],
    [{ 'prefix-delegation': 'true', 'node-type': 't2.large' }, '"prefix-delegation, node-type": t2.large'],
    [{ 'auto-mode': 'true', fargate: 'true' }, '"auto-mode, fargate"'],
    [{ 'auto-mode': 'true', nodes: '3' }, '"auto-mode, nodes"'],
    [{ fargate: 'true', 'node-type': 't3.large' }, '"fargate, node-type"'],
    [{ fargate: 'true', 'prefix-delegation': 'true' }, '"fargate, prefix-delegation"'],
    [{ 'private-nodes': 'true', nat: 'disable' }, '"nat, private-nodes"'],
    [{ 'auto-mode': 'true', nat: 'disable' }, '"nat, auto-mode"'],
    [{ tags: 'openremote.io/environment=x' }, '"tags": "openremote.io/environment"'],
    [{ tags: 'aws:x=y' }, '"tags": "aws:x"'],
    [
      { 'admin-roles': 'arn:aws:sts::111122223333:assumed-role/deploy/session' },
      '"admin-roles": "arn:aws:sts::111122223333:assumed-role/deploy/session" is not the ARN of an IAM role',
    ],
    [{ 'node-type': 'large' }, '"node-type": "large" is not an EC2 instance type'],
    [{ fargate: 'yes' }, '"fargate": "yes" is neither true nor false'],
    [{ existing: 'maybe' }, '"existing": "maybe" is not one of reuse, fail, require'],
    [{ existing: 'require', nodes: '3' }, '"existing, nodes": with `existing: require` the cluster is taken as it is'],
    [{ existing: 'require', fargate: 'true' }, '"existing, fargate"'],
    [{ ttl: '5m' }, '"ttl": "5m" is too short or too long here'],
  ])('%j', (given, message) => expect(() => inputsOf(given)).toThrow(message));

  test.each([
    {},
    { nodes: '0', 'nodes-max': '4' },
    { 'nodes-min': '1', 'nodes-max': '4' },
    { 'nodes-max': '1' },
    { existing: 'require', ttl: '8h', 'admin-roles': 'arn:aws:iam::111122223333:role/teardown' },
    { 'capacity-type': 'spot', 'node-type': 't3.large\nt3a.large\nm5.large' },
    { 'node-type': 't3.large\nm5.large' },
    { 'private-nodes': 'true', nat: 'disable', config: 'privateCluster: { enabled: true }' },
  ])('%j is fine', (given) => expect(() => inputsOf(given as Record<string, string>)).not.toThrow());

  test('what is not given is told from what is given as the default', () => {
    expect(inputsOf().nodes).toBeUndefined();
    expect(inputsOf().fargate).toBeUndefined();
    expect(inputsOf({ nodes: '2', fargate: 'false' })).toMatchObject({ nodes: 2, fargate: false });
  });
});
