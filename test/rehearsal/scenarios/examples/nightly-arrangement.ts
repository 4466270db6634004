// Runs inside the session's process: `rehearsal.inside(arrangement, 'populate', …)`.
import type { Issue } from '../../../../rehearsal/github/issue-tracker.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { deployer } from '../kubernetes-api.ts';
import { callAs, tagList, tagsOf } from '../teardown/arrangement.ts';

/** Environments of which only a volume is there, by the hours that they have still to live. */
export async function populate(session: Session, hours: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, endsIn] of Object.entries(hours)) {
    await callAs(session, deployer)('ec2', 'CreateVolume', {
      AvailabilityZone: `${session.cloud.region}a`,
      Size: 1,
      VolumeType: 'gp3',
      TagSpecifications: [{ ResourceType: 'volume', Tags: tagList(tagsOf(name, { endsIn })) }],
    });
  }
}

/** Names of the environments whose volume is there; snapshots are kept on purpose. */
export function environments({ cloud }: Session): string[] {
  const volumes = cloud.aws.store.left().filter(({ type }) => type === 'AWS::EC2::Volume');
  return volumes.map(({ tags }) => tags['openremote.io/environment'] ?? '');
}

export function issues({ cloud }: Session): Issue[] {
  return [...cloud.github.tracker.issues];
}

/** The workflow has succeeded once, so long ago. */
export function succeeded({ cloud }: Session, workflow: string, hoursAgo: number): void {
  const createdAt = new Date(Date.now() - hoursAgo * 3600_000);
  cloud.github.pastRuns.push({ workflow, conclusion: 'success', createdAt });
}
