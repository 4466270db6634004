import type { Session } from '../../rehearsal/session.ts';

/** Runs inside the session's process: see session.test.ts. */
export function leaveVpc({ cloud }: Session): string {
  const id = 'vpc-0123456789abcdef0';
  cloud.aws.store.add({
    type: 'AWS::EC2::VPC',
    id,
    arn: `arn:aws:ec2:eu-west-1:${cloud.aws.account}:vpc/${id}`,
    account: cloud.aws.account,
    region: 'eu-west-1',
    createdBy: 'nobody',
    data: {},
  });
  return id;
}

export function removeAll({ cloud }: Session): void {
  for (const resource of cloud.aws.store.left()) cloud.aws.store.remove(resource);
}
