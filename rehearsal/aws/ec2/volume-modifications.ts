import type {
  DescribeVolumesModificationsRequest,
  DescribeVolumesModificationsResult,
  ModifyVolumeRequest,
  ModifyVolumeResult,
  VolumeModification,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { factsFiltered } from './filters.ts';
import type { StoredVolume } from './kinds.ts';
import { volumeKind } from './kinds.ts';
import { page } from './pages.ts';
import { find, listOf } from './registry.ts';

/** Seconds until the new size counts, and until the data has moved: guesses at the lower end of what people see. */
const untilOptimizing = 10;
const untilCompleted = 300;

export const volumeModificationHandlers: Record<string, Handler> = {
  ModifyVolume: modifyVolume,
  DescribeVolumesModifications: describeVolumesModifications,
};

function modifyVolume(input: ModifyVolumeRequest, call: Call): ModifyVolumeResult {
  const volume = find(call, volumeKind, input.VolumeId);
  const { data } = volume;
  if (input.Size !== undefined && input.Size < (data.Size ?? 0)) {
    throw new AwsError('InvalidParameterValue', 'New size cannot be smaller than existing size');
  }
  const running = data.modification?.ModificationState;
  if (running === 'modifying' || running === 'optimizing') {
    throw new AwsError(
      'IncorrectModificationState',
      `Cannot modify volume '${volume.id}' that is in the '${running}' modification state`,
    );
  }
  const modification: VolumeModification = {
    VolumeId: volume.id,
    ModificationState: 'modifying',
    OriginalSize: data.Size,
    OriginalVolumeType: data.VolumeType,
    OriginalIops: data.Iops,
    TargetSize: input.Size ?? data.Size,
    TargetVolumeType: input.VolumeType ?? data.VolumeType,
    TargetIops: input.Iops ?? data.Iops,
    TargetThroughput: input.Throughput ?? data.Throughput,
    Progress: 0,
    StartTime: new Date(),
  };
  data.modification = modification;
  call.aws.clock.after(untilOptimizing, () => optimize(volume, modification));
  call.aws.clock.after(untilCompleted, () => {
    Object.assign(modification, { ModificationState: 'completed', Progress: 100, EndTime: new Date() });
  });
  return { VolumeModification: { ...modification } };
}

function optimize({ data }: Resource<StoredVolume>, modification: VolumeModification): void {
  modification.ModificationState = 'optimizing';
  data.Size = modification.TargetSize;
  data.VolumeType = modification.TargetVolumeType;
  data.Iops = modification.TargetIops;
  data.Throughput = modification.TargetThroughput;
}

function describeVolumesModifications(
  input: DescribeVolumesModificationsRequest,
  call: Call,
): DescribeVolumesModificationsResult {
  const asked = (input.VolumeIds ?? []).map((id) => find(call, volumeKind, id));
  const volumes = asked.length > 0 ? asked : listOf(call, volumeKind);
  const modifications = volumes.flatMap(({ data }) => (data.modification === undefined ? [] : [data.modification]));
  const missing = asked.find(({ data }) => data.modification === undefined);
  if (missing !== undefined) {
    throw new AwsError('InvalidVolumeModification.NotFound', `Modification for volume '${missing.id}' does not exist.`);
  }
  const { items, ...next } = page(
    factsFiltered(modifications, input.Filters, {
      'volume-id': (modification) => modification.VolumeId,
      'modification-state': (modification) => modification.ModificationState,
      'target-size': (modification) => modification.TargetSize,
    }),
    input,
  );
  return { VolumesModifications: items, ...next };
}
