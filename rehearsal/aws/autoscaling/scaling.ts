import type { Instance } from '@aws-sdk/client-auto-scaling';
import type {
  LaunchTemplateSpecification,
  Instance as Ec2Instance,
  Reservation,
  RunInstancesRequest,
} from '@aws-sdk/client-ec2';

import type { Principal } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Place, StoredGroup } from './group-records.ts';
import { note } from './group-records.ts';

/** Seconds between two looks at a group, in which lost instances are noticed: a guess at Auto Scaling's own rhythm. */
const rhythm = 60;

function serviceLinked(account: string): Principal {
  const name = 'AWSServiceRoleForAutoScaling';
  return {
    arn: `arn:aws:sts::${account}:assumed-role/${name}/AutoScaling`,
    account,
    roleArn: `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/${name}`,
    sessionName: 'AutoScaling',
  };
}

/** Looks after a group from now on until it is deleted: launches what is missing, terminates what is too much. */
export function lookAfter(place: Place, group: Resource<StoredGroup>): void {
  adjust(place, group).catch((error: unknown) => {
    note(group, { Description: 'The stand-in failed', Cause: String(error), StatusCode: 'Failed' });
  });
  place.aws.clock.after(rhythm, () => {
    if (group.deletedAt === undefined) lookAfter(place, group);
  });
}

const busy = new WeakSet<Resource<StoredGroup>>();

/** Brings the number of instances to the desired capacity, once. While that goes on, a second call leaves it to the next look. */
export async function adjust(place: Place, group: Resource<StoredGroup>): Promise<void> {
  if (busy.has(group)) return;
  busy.add(group);
  try {
    await bringToSize(place, group);
  } finally {
    busy.delete(group);
  }
}

async function bringToSize(place: Place, group: Resource<StoredGroup>): Promise<void> {
  forgetTheGone(place, group);
  const { data } = group;
  const active = (data.Instances ?? []).filter((member) => member.LifecycleState !== 'Terminating');
  const missing = (data.DesiredCapacity ?? 0) - active.length;
  const deleting = data.Status !== undefined;
  if (deleting && (data.Instances ?? []).length === 0) {
    place.aws.store.remove(group);
    return;
  }
  for (let index = 0; index < missing && !deleting; index += 1) {
    if (!(await launch(place, group))) return;
  }
  if (missing < 0) await terminate(place, group, active.slice(missing));
}

function ec2InstanceOf(place: Place, id: string | undefined): Ec2Instance | undefined {
  return place.aws.store.get<Ec2Instance>('AWS::EC2::Instance', id ?? '', place.region)?.data;
}

function forgetTheGone(place: Place, { data }: Resource<StoredGroup>): void {
  const standing = (data.Instances ?? []).filter(({ InstanceId: id, LifecycleState: state }) => {
    const instance = ec2InstanceOf(place, id);
    // While Auto Scaling itself terminates an instance, it stays in the group until it is gone.
    return instance !== undefined && (state === 'Terminating' || instance.State?.Name !== 'shutting-down');
  });
  for (const member of standing) {
    if (member.LifecycleState === 'Pending' && ec2InstanceOf(place, member.InstanceId)?.State?.Name === 'running') {
      member.LifecycleState = 'InService';
    }
  }
  data.Instances = standing;
}

/** Launches one instance in the subnet that has the fewest. Returns whether it worked; why not, is an activity of the group. */
async function launch(place: Place, group: Resource<StoredGroup>): Promise<boolean> {
  const { data } = group;
  const cause = `At ${new Date().toISOString()} an instance was started in response to a difference between desired and actual capacity.`;
  try {
    const answer = await place.aws.call<Reservation>('ec2', 'RunInstances', launchRequest(place, group), {
      principal: serviceLinked(place.account),
      region: place.region,
    });
    const instance = answer.Instances?.[0];
    data.Instances = [...(data.Instances ?? []), memberOf(instance, data)];
    note(group, {
      Description: `Launching a new EC2 instance: ${instance?.InstanceId}`,
      Cause: cause,
      StatusCode: 'Successful',
    });
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    note(group, {
      Description: 'Launching a new EC2 instance.  Status Reason: ' + why,
      Cause: cause,
      StatusCode: 'Failed',
      StatusMessage: `${why} Launching EC2 instance failed.`,
    });
    return false;
  }
}

function launchRequest(place: Place, group: Resource<StoredGroup>): RunInstancesRequest {
  const { data } = group;
  const mixed = data.MixedInstancesPolicy?.LaunchTemplate;
  const template: LaunchTemplateSpecification | undefined = data.LaunchTemplate ?? mixed?.LaunchTemplateSpecification;
  const type = mixed?.Overrides?.[0]?.InstanceType;
  const propagated = Object.entries(group.tags).filter(([key]) => data.scaled?.propagated.includes(key));
  return {
    MinCount: 1,
    MaxCount: 1,
    ...(template !== undefined && { LaunchTemplate: templateReference(template) }),
    ...(type !== undefined && { InstanceType: type as NonNullable<RunInstancesRequest['InstanceType']> }),
    SubnetId: leastUsedSubnet(place, data),
    TagSpecifications: [
      {
        ResourceType: 'instance',
        Tags: [
          ...propagated.map(([Key, Value]) => ({ Key, Value })),
          { Key: 'aws:autoscaling:groupName', Value: group.id },
        ],
      },
    ],
  };
}

/** RunInstances takes either the identifier or the name. */
function templateReference({
  LaunchTemplateId,
  LaunchTemplateName,
  Version,
}: LaunchTemplateSpecification): LaunchTemplateSpecification {
  const version = Version === undefined ? {} : { Version };
  return LaunchTemplateId === undefined ? { LaunchTemplateName, ...version } : { LaunchTemplateId, ...version };
}

function leastUsedSubnet(place: Place, data: StoredGroup): string {
  const subnets = (data.VPCZoneIdentifier ?? '').split(',').map((id) => id.trim());
  const used = (data.Instances ?? []).map(({ InstanceId: id }) => ec2InstanceOf(place, id)?.SubnetId);
  const count = (subnet: string): number => used.filter((one) => one === subnet).length;
  return subnets.reduce((best, subnet) => (count(subnet) < count(best) ? subnet : best), subnets[0] ?? '');
}

function memberOf(instance: Ec2Instance | undefined, data: StoredGroup): Instance {
  return {
    InstanceId: instance?.InstanceId,
    InstanceType: instance?.InstanceType,
    AvailabilityZone: instance?.Placement?.AvailabilityZone,
    LifecycleState: 'Pending',
    HealthStatus: 'Healthy',
    ProtectedFromScaleIn: false,
    ...(data.LaunchTemplate !== undefined && { LaunchTemplate: data.LaunchTemplate }),
  };
}

/** Terminates members of a group; they stay in it as `Terminating` until EC2 has removed them. */
export async function terminate(
  place: Place,
  group: Resource<StoredGroup>,
  members: readonly Instance[],
): Promise<void> {
  for (const member of members) {
    member.LifecycleState = 'Terminating';
    note(group, {
      Description: `Terminating EC2 instance: ${member.InstanceId}`,
      Cause: 'The group has more instances than its desired capacity, or was deleted.',
      StatusCode: 'Successful',
    });
  }
  await place.aws.call(
    'ec2',
    'TerminateInstances',
    { InstanceIds: members.map((member) => member.InstanceId) },
    { principal: serviceLinked(place.account), region: place.region },
  );
}
