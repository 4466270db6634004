import type {
  CreateLaunchTemplateCommandOutput,
  CreateLaunchTemplateVersionCommandOutput,
  CreateVpcEndpointCommandOutput,
  DescribeVpcEndpointsCommandOutput,
} from '@aws-sdk/client-ec2';
import { CreateVpcEndpointRequest$, RequestLaunchTemplateData$ } from '@aws-sdk/client-ec2';

import { isMap, type ValueMap } from '../template/value.ts';
import { optionalText, required, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagSpecifications } from './tags.ts';

const launchTemplate: ResourceType = {
  name: 'AWS::EC2::LaunchTemplate',
  async create(properties, context) {
    const answer = await context.call<CreateLaunchTemplateCommandOutput>('ec2', 'CreateLaunchTemplate', {
      LaunchTemplateName: optionalText(properties, 'LaunchTemplateName') ?? context.uniqueName(128),
      LaunchTemplateData: launchTemplateData(properties),
      ...tagSpecifications(withoutTagSpecifications(properties), context, 'launch-template'),
    });
    const { LaunchTemplateId = '', DefaultVersionNumber = 1, LatestVersionNumber = 1 } = answer.LaunchTemplate ?? {};
    return {
      physicalId: LaunchTemplateId,
      attributes: {
        LaunchTemplateId,
        DefaultVersionNumber: String(DefaultVersionNumber),
        LatestVersionNumber: String(LatestVersionNumber),
      },
    };
  },
  /** A change makes a new version; the default version stays. */
  async update({ physicalId, attributes }, properties, context) {
    const input = { LaunchTemplateId: physicalId, LaunchTemplateData: launchTemplateData(properties) };
    const answer = await context.call<CreateLaunchTemplateVersionCommandOutput>(
      'ec2',
      'CreateLaunchTemplateVersion',
      input,
    );
    const latest = String(answer.LaunchTemplateVersion?.VersionNumber ?? 1);
    return { physicalId, attributes: { ...attributes, LatestVersionNumber: latest } };
  },
  async remove({ physicalId }, context) {
    await context.call('ec2', 'DeleteLaunchTemplate', { LaunchTemplateId: physicalId });
  },
};

function launchTemplateData(properties: ValueMap): object {
  const data = required(properties, 'LaunchTemplateData');
  return toInput(RequestLaunchTemplateData$, isMap(data) ? data : {});
}

/** Tags of the template itself come as TagSpecifications here, unlike in other types. */
function withoutTagSpecifications(properties: ValueMap): ValueMap {
  const specifications = properties['TagSpecifications'];
  const own = Array.isArray(specifications) ? specifications.filter(isMap) : [];
  return { Tags: own.flatMap((specification) => (Array.isArray(specification['Tags']) ? specification['Tags'] : [])) };
}

const vpcEndpoint: ResourceType = {
  name: 'AWS::EC2::VPCEndpoint',
  async create(properties, context) {
    const policy = properties['PolicyDocument'];
    const answer = await context.call<CreateVpcEndpointCommandOutput>('ec2', 'CreateVpcEndpoint', {
      ...toInput(CreateVpcEndpointRequest$, properties, { omit: ['PolicyDocument', 'Tags'] }),
      ...(policy === undefined ? {} : { PolicyDocument: JSON.stringify(policy) }),
      ...tagSpecifications(properties, context, 'vpc-endpoint'),
    });
    const id = answer.VpcEndpoint?.VpcEndpointId ?? '';
    context.initiated(id);
    await endpointIs('available', id, context);
    return { physicalId: id, attributes: { Id: id } };
  },
  async remove({ physicalId }, context) {
    await context.call('ec2', 'DeleteVpcEndpoints', { VpcEndpointIds: [physicalId] });
    await endpointIs('deleted', physicalId, context);
  },
};

async function endpointIs(wanted: 'available' | 'deleted', id: string, context: ResourceContext): Promise<void> {
  await context.until(async () => {
    const answer = await context
      .call<DescribeVpcEndpointsCommandOutput>('ec2', 'DescribeVpcEndpoints', { VpcEndpointIds: [id] })
      .catch((error: unknown) => {
        if (wanted === 'deleted' && error instanceof Error && error.name.includes('NotFound')) return undefined;
        throw error;
      });
    return (answer?.VpcEndpoints?.[0]?.State ?? 'deleted').toLowerCase() === wanted ? true : undefined;
  }, 10);
}

export const otherEc2Types: readonly ResourceType[] = [launchTemplate, vpcEndpoint];
