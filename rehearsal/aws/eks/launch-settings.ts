import type { DescribeLaunchTemplateVersionsCommandOutput, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2';
import type { LaunchTemplateSpecification } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import { invalidRequest } from './errors.ts';
import { serviceLinked } from './service-principal.ts';

/** One version of a launch template, resolved. */
export interface LaunchSettings {
  specification: Required<LaunchTemplateSpecification>;
  data: ResponseLaunchTemplateData;
}

/** The launch template version that a node group names, or undefined when it names none. */
export async function launchSettingsOf(
  specification: LaunchTemplateSpecification | undefined,
  call: Call,
  about: { clusterName: string; nodegroupName: string },
): Promise<LaunchSettings | undefined> {
  if (specification === undefined) return undefined;
  const { id, name, version = '$Default' } = specification;
  const answer = await call.aws
    .call<DescribeLaunchTemplateVersionsCommandOutput>(
      'ec2',
      'DescribeLaunchTemplateVersions',
      { ...(id === undefined ? { LaunchTemplateName: name } : { LaunchTemplateId: id }), Versions: [version] },
      { principal: serviceLinked(call, 'nodegroup'), region: call.region },
    )
    .catch((error: unknown) => {
      throw invalidRequest(error instanceof Error ? error.message : String(error), about);
    });
  const found = answer.LaunchTemplateVersions?.[0];
  if (found === undefined) throw invalidRequest(`Launch template version ${version} does not exist`, about);
  return {
    specification: {
      id: found.LaunchTemplateId ?? id,
      name: found.LaunchTemplateName ?? name,
      version: String(found.VersionNumber ?? version),
    },
    data: found.LaunchTemplateData ?? {},
  };
}
