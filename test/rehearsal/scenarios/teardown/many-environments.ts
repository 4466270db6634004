// Runs inside the session's process: many environments in several regions, most of them without anything behind their names.
import type { Session } from '../../../../rehearsal/session.ts';
import { deployer } from '../kubernetes-api.ts';
import { callAs, tagList, tagsOf } from './arrangement.ts';

export const regions = ['eu-west-1', 'us-east-1', 'eu-central-1'] as const;

/** What an environment consists of: a cluster that failed, stacks without a cluster, or one volume that lost both. */
const kinds = ['cluster', 'stack', 'volume'] as const;

/**
 * Environments number `from` to `to` (without it): `env-7`, in each region by turns. Every tenth has three that have expired.
 */
export async function populate(session: Session, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1) {
    const name = `env-${number}`;
    const region = regions[number % regions.length] ?? '';
    const tags = tagsOf(name, { endsIn: number % 10 < 3 ? -1 : 8 });
    const call = callAs(session, deployer, region);
    const kind = kinds[Math.floor(number / 10) % kinds.length];
    if (kind === 'cluster') addFailedCluster(session, name, region, tags);
    else if (kind === 'stack') {
      await call('cloudformation', 'CreateStack', {
        StackName: `eksctl-${name}-cluster`,
        TemplateBody: JSON.stringify({
          Resources: {
            Nodes: {
              Type: 'AWS::EC2::LaunchTemplate',
              Properties: { LaunchTemplateData: { InstanceType: 't3.large' } },
            },
          },
        }),
        Tags: tagList(tags),
      });
    } else {
      await call('ec2', 'CreateVolume', {
        AvailabilityZone: `${region}a`,
        Size: 1,
        VolumeType: 'gp3',
        TagSpecifications: [{ ResourceType: 'volume', Tags: tagList(tags) }],
      });
    }
  }
}

/** One whose control plane never came to be, so that no Kubernetes has to run for it. */
function addFailedCluster(
  { cloud: { aws } }: Session,
  name: string,
  region: string,
  tags: Record<string, string>,
): void {
  const arn = `arn:aws:eks:${region}:${aws.account}:cluster/${name}`;
  aws.store.add({
    type: 'AWS::EKS::Cluster',
    id: name,
    arn,
    account: aws.account,
    region,
    createdBy: deployer.arn,
    tags,
    state: 'FAILED',
    data: { name, arn, status: 'FAILED', version: '1.35', createdAt: new Date() },
  });
}

/** Names of the environments of which anything is there. */
export function livingEnvironments(session: Session): string[] {
  return [...new Set(session.left().map(({ owner }) => owner.name))].filter((name) => name.startsWith('env-')).sort();
}

let most = 0;

/** From now on notes how many calls are under way at a time. */
export function watchConcurrency({ cloud }: Session): void {
  most = 0;
  cloud.aws.recorder.listen(() => {
    const pending = cloud.aws.recorder.calls
      .slice(-300)
      .filter(({ outcome, internal }) => outcome === 'pending' && !internal);
    most = Math.max(most, pending.length);
  });
}

export function mostAtATime(_session: Session): number {
  return most;
}
