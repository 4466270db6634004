import type {
  DescribeInstancesRequest,
  DescribeInstancesResult,
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResult,
  InstanceStateChange,
  InstanceStateName,
  ModifyInstanceAttributeRequest,
  Reservation,
  RunInstancesRequest,
  StartInstancesRequest,
  StartInstancesResult,
  StopInstancesRequest,
  StopInstancesResult,
  TerminateInstancesRequest,
  TerminateInstancesResult,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, recentlyGone } from './describing.ts';
import { planLaunch } from './instance-launch.ts';
import { run, setInstanceState, startInstance, terminate } from './instance-records.ts';
import { shownInstance } from './instance-view.ts';
import type { StoredInstance } from './kinds.ts';
import { instanceKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { refuseIdsWithPages } from './pages.ts';
import { find, lookUp, newId } from './registry.ts';

/** Terminated instances stay visible for about an hour. */
const visibleAfterTermination = 3600;

export function instanceHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    RunInstances: (input: RunInstancesRequest, call) => runInstances(input, call, options),
    DescribeInstances: describeInstances,
    DescribeInstanceStatus: describeInstanceStatus,
    TerminateInstances: (input: TerminateInstancesRequest, call) => terminateInstances(input, call, options),
    StopInstances: stopInstances,
    StartInstances: (input: StartInstancesRequest, call) => startInstances(input, call, options),
    ModifyInstanceAttribute: modifyInstanceAttribute,
  };
}

const instances: Description<StoredInstance> = {
  kind: instanceKind,
  gone: recentlyGone(instanceKind, visibleAfterTermination),
  filters: {
    'instance-id': (instance) => instance.InstanceId,
    architecture: (instance) => instance.Architecture,
    'availability-zone': (instance) => instance.Placement?.AvailabilityZone,
    'dns-name': (instance) => instance.PublicDnsName,
    'iam-instance-profile.arn': (instance) => instance.IamInstanceProfile?.Arn,
    'image-id': (instance) => instance.ImageId,
    'instance-lifecycle': (instance) => instance.InstanceLifecycle,
    'instance-state-code': (instance) => instance.State?.Code,
    'instance-state-name': (instance) => instance.State?.Name,
    'instance-type': (instance) => instance.InstanceType,
    'instance.group-id': (instance) => instance.SecurityGroups?.map((group) => group.GroupId),
    'key-name': (instance) => instance.KeyName,
    'private-dns-name': (instance) => instance.PrivateDnsName,
    'private-ip-address': (instance) => instance.PrivateIpAddress,
    'ip-address': (instance) => instance.PublicIpAddress,
    'reservation-id': (instance) => instance.reservationId,
    'subnet-id': (instance) => instance.SubnetId,
    'vpc-id': (instance) => instance.VpcId,
  },
};

function runInstances(input: RunInstancesRequest, call: Call, options: Ec2Options): Reservation {
  const launch = planLaunch(input, call, options);
  const reservationId = newId('r');
  const made = Array.from({ length: launch.count }, (_, index) =>
    startInstance(call, launch, options, { reservationId, index }),
  );
  return {
    ReservationId: reservationId,
    OwnerId: call.account,
    Groups: [],
    Instances: made.map((instance) => shownInstance(call, instance)),
  };
}

function describeInstances(input: DescribeInstancesRequest, call: Call): DescribeInstancesResult {
  refuseIdsWithPages(input.InstanceIds, input.MaxResults, 'instancesSet');
  const { items, ...next } = describe(call, instances, { ...input, ids: input.InstanceIds, filters: input.Filters });
  const byReservation = Map.groupBy(items, (instance) => instance.data.reservationId);
  const reservations = [...byReservation].map(([id, members]): Reservation => ({
    ReservationId: id,
    OwnerId: call.account,
    Groups: [],
    Instances: members.map((instance) => shownInstance(call, instance)),
  }));
  return { Reservations: reservations, ...next };
}

function describeInstanceStatus(input: DescribeInstanceStatusRequest, call: Call): DescribeInstanceStatusResult {
  const { items, ...next } = describe(call, instances, { ...input, ids: input.InstanceIds, filters: input.Filters });
  const visible = items.filter(({ data }) => input.IncludeAllInstances === true || data.State?.Name === 'running');
  return {
    InstanceStatuses: visible.map(({ data }) => {
      const status = data.State?.Name === 'running' ? 'ok' : 'not-applicable';
      return {
        InstanceId: data.InstanceId,
        AvailabilityZone: data.Placement?.AvailabilityZone,
        InstanceState: data.State,
        InstanceStatus: { Status: status, Details: [] },
        SystemStatus: { Status: status, Details: [] },
      };
    }),
    ...next,
  };
}

function terminateInstances(
  input: TerminateInstancesRequest,
  call: Call,
  options: Ec2Options,
): TerminateInstancesResult {
  const asked = findAll(input.InstanceIds, call);
  const protectedOne = asked.find((instance) => instance.data.disableApiTermination);
  if (protectedOne !== undefined) {
    throw new AwsError(
      'OperationNotPermitted',
      `The instance '${protectedOne.id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
    );
  }
  return {
    TerminatingInstances: asked.map((instance) =>
      changing(instance, () => {
        if (instance.deletedAt === undefined) terminate(call, instance, options);
      }),
    ),
  };
}

/** The instances, also those that have been terminated a short time ago: to terminate them again is no error. */
function findAll(ids: readonly string[] | undefined, call: Call): Resource<StoredInstance>[] {
  return (ids ?? []).map(
    (id) =>
      lookUp(call, instanceKind, id) ??
      instances.gone?.(call).find((gone) => gone.id === id) ??
      find(call, instanceKind, id),
  );
}

function changing(instance: Resource<StoredInstance>, change: () => void): InstanceStateChange {
  const before = instance.data.State;
  change();
  return { InstanceId: instance.id, PreviousState: before, CurrentState: instance.data.State };
}

/** Seconds until an instance has stopped: a guess. */
const untilStopped = 30;

function stopInstances(input: StopInstancesRequest, call: Call): StopInstancesResult {
  const asked = requireStates(input.InstanceIds, call, ['running', 'stopping', 'stopped']);
  return {
    StoppingInstances: asked.map((instance) =>
      changing(instance, () => {
        if (instance.data.State?.Name !== 'running') return;
        setInstanceState(call, instance, 'stopping');
        call.aws.clock.after(untilStopped, () => {
          if (instance.data.State?.Name === 'stopping') setInstanceState(call, instance, 'stopped');
        });
      }),
    ),
  };
}

function startInstances(input: StartInstancesRequest, call: Call, options: Ec2Options): StartInstancesResult {
  const asked = requireStates(input.InstanceIds, call, ['stopped', 'pending', 'running']);
  return {
    StartingInstances: asked.map((instance) =>
      changing(instance, () => {
        if (instance.data.State?.Name !== 'stopped') return;
        setInstanceState(call, instance, 'pending');
        run(call, instance, options);
      }),
    ),
  };
}

function requireStates(
  ids: readonly string[] | undefined,
  call: Call,
  allowed: readonly InstanceStateName[],
): Resource<StoredInstance>[] {
  const asked = findAll(ids, call);
  const wrong = asked.find(({ data }) => !allowed.some((state) => state === data.State?.Name));
  if (wrong !== undefined) {
    throw new AwsError(
      'IncorrectInstanceState',
      `The instance '${wrong.id}' is not in a state from which it can be started or stopped.`,
    );
  }
  return asked;
}

function modifyInstanceAttribute(input: ModifyInstanceAttributeRequest, call: Call): object {
  const { data } = find(call, instanceKind, input.InstanceId);
  if (input.DisableApiTermination?.Value !== undefined) data.disableApiTermination = input.DisableApiTermination.Value;
  if (input.SourceDestCheck?.Value !== undefined) data.SourceDestCheck = input.SourceDestCheck.Value;
  return {};
}
