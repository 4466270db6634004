import * as schemas from '@aws-sdk/client-ssm';
import type {
  GetParameterRequest,
  GetParameterResult,
  GetParametersRequest,
  GetParametersResult,
  Parameter,
} from '@aws-sdk/client-ssm';

import { publishedImageParameter } from './eks/node-images.ts';
import { AwsError, type Call, type Service } from './service.ts';
import { findOwn, ownParameterHandlers } from './ssm/own-parameters.ts';

/** The local Systems Manager: parameters of the account, and the public ones below `/aws/service/` that name the images of EKS nodes. */
export function createSsmService(): Service {
  return {
    name: 'ssm',
    protocol: 'awsJson1.1',
    schemas,
    handlers: { GetParameter: getParameter, GetParameters: getParameters, ...ownParameterHandlers },
  };
}

function getParameter(input: GetParameterRequest, call: Call): GetParameterResult {
  const parameter = find(input.Name ?? '', input.WithDecryption ?? false, call);
  if (parameter === undefined) throw new AwsError('ParameterNotFound', `Parameter ${input.Name} not found.`);
  return { Parameter: parameter };
}

function getParameters(input: GetParametersRequest, call: Call): GetParametersResult {
  const names = input.Names ?? [];
  const found = names
    .map((name) => find(name, input.WithDecryption ?? false, call))
    .filter((parameter) => parameter !== undefined);
  return {
    Parameters: found,
    InvalidParameters: names.filter((name) => !found.some((parameter) => parameter.Name === name)),
  };
}

function find(name: string, decrypted: boolean, call: Call): Parameter | undefined {
  const value = publishedImageParameter(name, call.region);
  if (value === undefined) return findOwn(name, decrypted, call);
  return {
    Name: name,
    Type: 'String',
    Value: value,
    Version: 1,
    LastModifiedDate: new Date('2026-11-13T00:00:00Z'),
    ARN: `arn:aws:ssm:${call.region}::parameter${name}`,
    DataType: name.endsWith('image_id') ? 'aws:ec2:image' : 'text',
  };
}
