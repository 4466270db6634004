import { autoScalingGroup } from './auto-scaling.ts';
import { networkTypes } from './ec2-network.ts';
import { otherEc2Types } from './ec2-other.ts';
import { securityGroupTypes } from './ec2-security-groups.ts';
import { eksCluster } from './eks-cluster.ts';
import { eksPartTypes } from './eks-parts.ts';
import { iamTypes } from './iam.ts';
import { logGroup } from './logs.ts';
import type { ResourceType } from './resource-type.ts';

const types = new Map<string, ResourceType>(
  [
    ...networkTypes,
    ...securityGroupTypes,
    ...otherEc2Types,
    ...iamTypes,
    eksCluster,
    ...eksPartTypes,
    autoScalingGroup,
    logGroup,
  ].map((type) => [type.name, type]),
);

/** The resource type of this name. Throws, with a text for the stack event, for one that the rehearsal does not know. */
export function resourceType(name: string): ResourceType {
  const type = types.get(name);
  if (type === undefined) {
    throw new Error(
      `The rehearsal's CloudFormation does not know the resource type ${name}. It knows ${[...types.keys()].join(', ')}.`,
    );
  }
  return type;
}
