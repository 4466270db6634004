import type { Session } from '../../../../rehearsal/session.ts';

/** Run inside the session's process. */

/** A cluster of this version as DescribeCluster shows it; nothing of it runs. */
export function addCluster({ cloud }: Session, name: string, version: string): void {
  const arn = `arn:aws:eks:eu-west-1:${cloud.aws.account}:cluster/${name}`;
  cloud.aws.store.add({
    type: 'AWS::EKS::Cluster',
    id: name,
    arn,
    account: cloud.aws.account,
    region: 'eu-west-1',
    createdBy: 'the test',
    state: 'ACTIVE',
    data: { name, arn, version, status: 'ACTIVE', roleArn: '' },
  });
}

export function downloadMirror({ cloud }: Session): string {
  return cloud.downloadMirror;
}
