import type {
  Addon,
  CreateAccessEntryCommandOutput,
  CreateAddonCommandOutput,
  CreateFargateProfileCommandOutput,
  CreateNodegroupCommandOutput,
  CreatePodIdentityAssociationCommandOutput,
  DescribeAddonCommandOutput,
  DescribeFargateProfileCommandOutput,
  DescribeNodegroupCommandOutput,
  Issue,
} from '@aws-sdk/client-eks';
import {
  CreateAccessEntryRequest$,
  CreateAddonRequest$,
  CreateFargateProfileRequest$,
  CreateNodegroupRequest$,
  CreatePodIdentityAssociationRequest$,
  UpdateNodegroupConfigRequest$,
} from '@aws-sdk/client-eks';

import { textOf } from '../template/template.ts';
import { isMap, type ValueMap } from '../template/value.ts';
import { optionalText, requiredText, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagsOf } from './tags.ts';

const nodegroup: ResourceType = {
  name: 'AWS::EKS::Nodegroup',
  async create(properties, context) {
    const clusterName = requiredText(properties, 'ClusterName');
    const nodegroupName = optionalText(properties, 'NodegroupName') ?? context.uniqueName(63);
    const answer = await context.call<CreateNodegroupCommandOutput>('eks', 'CreateNodegroup', {
      ...toInput(CreateNodegroupRequest$, properties, { omit: ['Tags', 'ForceUpdateEnabled', 'NodegroupName'] }),
      nodegroupName,
      tags: tagsOf(properties, context),
    });
    const physicalId = `${clusterName}/${nodegroupName}`;
    context.initiated(physicalId);
    await nodegroupIsActive(clusterName, nodegroupName, context);
    return {
      physicalId,
      attributes: {
        Arn: answer.nodegroup?.nodegroupArn ?? '',
        ClusterName: clusterName,
        NodegroupName: nodegroupName,
        Id: physicalId,
      },
    };
  },
  /** Sizes and the like are changed in place; anything else replaces the group. */
  async update({ physicalId, properties: previous, attributes }, properties, context) {
    const inPlace = ['ScalingConfig', 'UpdateConfig', 'NodeRepairConfig'];
    const changed = changedKeys(previous, properties);
    if (changed.some((key) => !inPlace.includes(key))) return undefined;
    const [clusterName = '', nodegroupName = ''] = physicalId.split('/');
    const wanted = Object.fromEntries(changed.map((key) => [key, properties[key] ?? {}]));
    await context.call('eks', 'UpdateNodegroupConfig', {
      clusterName,
      nodegroupName,
      ...toInput(UpdateNodegroupConfigRequest$, wanted),
    });
    await nodegroupIsActive(clusterName, nodegroupName, context);
    return { physicalId, attributes };
  },
  async remove({ physicalId }, context) {
    const [clusterName = '', nodegroupName = ''] = physicalId.split('/');
    const input = { clusterName, nodegroupName };
    await context.call('eks', 'DeleteNodegroup', input);
    await context.until(async () => {
      const answer = await found(context.call<DescribeNodegroupCommandOutput>('eks', 'DescribeNodegroup', input));
      if (answer?.nodegroup?.status === 'DELETE_FAILED') throw issues(answer.nodegroup.health?.issues);
      return answer === undefined ? true : undefined;
    }, 10);
  },
};

async function nodegroupIsActive(clusterName: string, nodegroupName: string, context: ResourceContext): Promise<void> {
  await context.until(async () => {
    const input = { clusterName, nodegroupName };
    const { nodegroup: group } = await context.call<DescribeNodegroupCommandOutput>('eks', 'DescribeNodegroup', input);
    if (group?.status === 'CREATE_FAILED' || group?.status === 'DEGRADED') throw issues(group.health?.issues);
    return group?.status === 'ACTIVE' ? true : undefined;
  }, 10);
}

const addon: ResourceType = {
  name: 'AWS::EKS::Addon',
  async create(properties, context) {
    const input = {
      ...toInput(CreateAddonRequest$, properties, { omit: ['Tags', 'PreserveOnDelete'] }),
      tags: tagsOf(properties, context),
    };
    const answer = await context.call<CreateAddonCommandOutput>('eks', 'CreateAddon', input);
    const { clusterName = '', addonName = '', addonArn = '' } = answer.addon ?? {};
    const physicalId = `${clusterName}|${addonName}`;
    context.initiated(physicalId, addonArn);
    // CloudFormation is content when EKS has done its part: an add-on without nodes is DEGRADED, not failed.
    await context.until(async () => {
      const current = await describeAddon(clusterName, addonName, context);
      return current?.status === 'ACTIVE' || current?.status === 'DEGRADED' ? current : undefined;
    }, 10);
    return { physicalId, attributes: { Arn: addonArn } };
  },
  async remove({ physicalId }, context) {
    const [clusterName = '', addonName = ''] = physicalId.split('|');
    await context.call('eks', 'DeleteAddon', { clusterName, addonName });
    await context.until(
      async () => ((await describeAddon(clusterName, addonName, context)) === undefined ? true : undefined),
      10,
    );
  },
};

async function describeAddon(
  clusterName: string,
  addonName: string,
  context: ResourceContext,
): Promise<Addon | undefined> {
  const answer = await found(
    context.call<DescribeAddonCommandOutput>('eks', 'DescribeAddon', { clusterName, addonName }),
  );
  return answer?.addon;
}

const accessEntry: ResourceType = {
  name: 'AWS::EKS::AccessEntry',
  async create(properties, context) {
    const clusterName = requiredText(properties, 'ClusterName');
    const principalArn = requiredText(properties, 'PrincipalArn');
    const answer = await context.call<CreateAccessEntryCommandOutput>('eks', 'CreateAccessEntry', {
      ...toInput(CreateAccessEntryRequest$, properties, { omit: ['Tags', 'AccessPolicies'] }),
      tags: tagsOf(properties, context),
    });
    const physicalId = `${principalArn}|${clusterName}`;
    context.initiated(physicalId, answer.accessEntry?.accessEntryArn);
    const policies = properties['AccessPolicies'];
    for (const policy of (Array.isArray(policies) ? policies : []).filter(isMap)) {
      const scope = policy['AccessScope'];
      await context.call('eks', 'AssociateAccessPolicy', {
        clusterName,
        principalArn,
        policyArn: requiredText(policy, 'PolicyArn'),
        accessScope: scopeOf(isMap(scope) ? scope : {}),
      });
    }
    return { physicalId, attributes: { AccessEntryArn: answer.accessEntry?.accessEntryArn ?? '' } };
  },
  async remove({ physicalId }, context) {
    const [principalArn = '', clusterName = ''] = physicalId.split('|');
    await context.call('eks', 'DeleteAccessEntry', { clusterName, principalArn });
  },
};

function scopeOf(scope: ValueMap): object {
  const namespaces = scope['Namespaces'];
  const type = optionalText(scope, 'Type') ?? 'cluster';
  return Array.isArray(namespaces) ? { type, namespaces: namespaces.map(textOf) } : { type };
}

const podIdentityAssociation: ResourceType = {
  name: 'AWS::EKS::PodIdentityAssociation',
  async create(properties, context) {
    const answer = await context.call<CreatePodIdentityAssociationCommandOutput>(
      'eks',
      'CreatePodIdentityAssociation',
      {
        ...toInput(CreatePodIdentityAssociationRequest$, properties, { omit: ['Tags'] }),
        tags: tagsOf(properties, context),
      },
    );
    const { associationArn = '', associationId = '' } = answer.association ?? {};
    return { physicalId: associationArn, attributes: { AssociationArn: associationArn, AssociationId: associationId } };
  },
  async remove({ attributes, properties }, context) {
    await context.call('eks', 'DeletePodIdentityAssociation', {
      clusterName: requiredText(properties, 'ClusterName'),
      associationId: textOf(attributes['AssociationId'] ?? ''),
    });
  },
};

const fargateProfile: ResourceType = {
  name: 'AWS::EKS::FargateProfile',
  async create(properties, context) {
    const clusterName = requiredText(properties, 'ClusterName');
    const fargateProfileName = optionalText(properties, 'FargateProfileName') ?? context.uniqueName(63);
    const answer = await context.call<CreateFargateProfileCommandOutput>('eks', 'CreateFargateProfile', {
      ...toInput(CreateFargateProfileRequest$, withLabelMaps(properties), { omit: ['Tags', 'FargateProfileName'] }),
      fargateProfileName,
      tags: tagsOf(properties, context),
    });
    const physicalId = `${clusterName}|${fargateProfileName}`;
    context.initiated(physicalId, answer.fargateProfile?.fargateProfileArn);
    const input = { clusterName, fargateProfileName };
    await context.until(async () => {
      const described = await context.call<DescribeFargateProfileCommandOutput>('eks', 'DescribeFargateProfile', input);
      return described.fargateProfile?.status === 'ACTIVE' ? true : undefined;
    }, 10);
    return { physicalId, attributes: { Arn: answer.fargateProfile?.fargateProfileArn ?? '' } };
  },
  async remove({ physicalId }, context) {
    const [clusterName = '', fargateProfileName = ''] = physicalId.split('|');
    const input = { clusterName, fargateProfileName };
    await context.call('eks', 'DeleteFargateProfile', input);
    await context.until(async () => {
      const call = context.call<DescribeFargateProfileCommandOutput>('eks', 'DescribeFargateProfile', input);
      return (await found(call)) === undefined ? true : undefined;
    }, 10);
  },
};

/** Selector labels are a list of Key and Value in templates and a map in the API. */
function withLabelMaps(properties: ValueMap): ValueMap {
  const selectors = properties['Selectors'];
  if (!Array.isArray(selectors)) return properties;
  const converted = selectors.filter(isMap).map((selector) => {
    const labels = selector['Labels'];
    if (!Array.isArray(labels)) return selector;
    const pairs = labels.filter(isMap).map((label) => [textOf(label['Key'] ?? ''), label['Value'] ?? '']);
    return { ...selector, Labels: Object.fromEntries(pairs) as ValueMap };
  });
  return { ...properties, Selectors: converted };
}

function changedKeys(previous: ValueMap, next: ValueMap): string[] {
  return Object.keys({ ...previous, ...next }).filter(
    (key) => JSON.stringify(previous[key]) !== JSON.stringify(next[key]),
  );
}

async function found<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

/** As CloudFormation words the health of a node group. */
function issues(list: readonly Issue[] = []): Error {
  const worded = list.map(
    ({ code, message, resourceIds = [] }) =>
      `Issue(Code=${code}, Message=${message}, ResourceIds=[${resourceIds.join(', ')}])`,
  );
  return new Error(`[${worded.join(', ')}] (Service: null, Status Code: 0, Request ID: null)`);
}

export const eksPartTypes: readonly ResourceType[] = [
  nodegroup,
  addon,
  accessEntry,
  podIdentityAssociation,
  fargateProfile,
];
