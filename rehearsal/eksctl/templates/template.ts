/** A value in a CloudFormation template. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value };

export interface Resource {
  Type: string;
  Properties: Record<string, Value>;
  DependsOn?: string[];
  UpdatePolicy?: Value;
}

export interface Output {
  Value: Value;
  Description?: string;
  Export?: { Name: Value };
}

export interface Template {
  AWSTemplateFormatVersion: '2010-09-09';
  Description?: string;
  Mappings?: Value;
  Conditions?: Value;
  Resources: Record<string, Resource>;
  Outputs?: Record<string, Output>;
}

export const ref = (name: string): Value => ({ Ref: name });
export const sub = (text: string): Value => ({ 'Fn::Sub': text });
export const getAtt = (resource: string, attribute: string): Value => ({ 'Fn::GetAtt': [resource, attribute] });
export const importValue = (name: string): Value => ({ 'Fn::ImportValue': name });

/** `Name: <stack>/<logical id>`, which eksctl gives to whatever can have tags. */
export function nameTag(logicalId: string): Value {
  return { Key: 'Name', Value: sub(`\${AWS::StackName}/${logicalId}`) };
}

/** An output that other stacks import as `<stack>::<name>`. */
export function exported(name: string, value: Value): Output {
  return { Value: value, Export: { Name: sub(`\${AWS::StackName}::${name}`) } };
}

/** An AWS-managed policy in whatever partition the stack is in. */
export const managedPolicy = (name: string): Value => sub(`arn:\${AWS::Partition}:iam::aws:policy/${name}`);

/** Service principals by partition; roles look theirs up here. Only the partitions that we have seen used. */
export const principalMappings: Value = {
  ServicePrincipalPartitionMap: {
    aws: principals('amazonaws.com'),
    'aws-cn': { ...principals('amazonaws.com'), EC2: 'ec2.amazonaws.com.cn' },
    'aws-us-gov': principals('amazonaws.com'),
  },
};

function principals(suffix: string): Record<string, string> {
  return {
    EC2: `ec2.${suffix}`,
    EKS: `eks.${suffix}`,
    EKSFargatePods: `eks-fargate-pods.${suffix}`,
    IRA: `rolesanywhere.${suffix}`,
    SSM: `ssm.${suffix}`,
  };
}

/** A trust policy for a service of `principalMappings`. */
export function trustService(service: string, actions: string[], condition?: Value): Value {
  const principal: Value = {
    'Fn::FindInMap': ['ServicePrincipalPartitionMap', ref('AWS::Partition'), service],
  };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: actions,
        Principal: { Service: [principal] },
        ...(condition === undefined ? {} : { Condition: condition }),
      },
    ],
  };
}

/** Tags as CloudFormation's lists have them. */
export function tagList(tags: Record<string, string>): Value[] {
  return Object.entries(tags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([Key, value]) => ({ Key, Value: value }));
}
