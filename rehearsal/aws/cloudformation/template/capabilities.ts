import { AwsError } from '../../service.ts';
import type { Template } from './template.ts';

/** Types that a caller must acknowledge, with the property that gives them a fixed name. */
const acknowledged: Readonly<Record<string, string | undefined>> = {
  'AWS::IAM::AccessKey': undefined,
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Policy': undefined,
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
};

/** The capability that a template needs: the stronger one where an IAM resource has a fixed name. */
export function neededCapability(template: Template): 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | undefined {
  const resources = [...template.resources.values()].filter((resource) => Object.hasOwn(acknowledged, resource.type));
  if (resources.length === 0) return undefined;
  const named = resources.some((resource) => {
    const property = acknowledged[resource.type];
    return property !== undefined && resource.properties[property] !== undefined;
  });
  return named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM';
}

/** Refuses a template with IAM resources unless the caller said that it may have them. */
export function checkCapabilities(template: Template, given: readonly string[]): void {
  const needed = neededCapability(template);
  if (needed === undefined || given.includes(needed) || given.includes('CAPABILITY_NAMED_IAM')) return;
  throw new AwsError('InsufficientCapabilitiesException', `Requires capabilities : [${needed}]`, 400);
}
