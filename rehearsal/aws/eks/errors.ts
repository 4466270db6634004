import { AwsError } from '../service.ts';

/** Which thing an EKS exception is about; the SDK shows these members on the exception. */
export interface About {
  clusterName?: string;
  nodegroupName?: string;
  fargateProfileName?: string;
  addonName?: string;
}

/** 404, as EKS answers for clusters, node groups, add-ons, … that are not there. */
export function notFound(message: string, about: About = {}): AwsError {
  return new AwsError('ResourceNotFoundException', message, 404, { ...about });
}

/** 409, as EKS answers when a name is taken or something is still attached. */
export function inUse(message: string, about: About = {}): AwsError {
  return new AwsError('ResourceInUseException', message, 409, { ...about });
}

export function invalidParameter(message: string, about: About = {}): AwsError {
  return new AwsError('InvalidParameterException', message, 400, { ...about });
}

export function invalidRequest(message: string, about: About = {}): AwsError {
  return new AwsError('InvalidRequestException', message, 400, { ...about });
}

export function limitExceeded(message: string, about: About = {}): AwsError {
  return new AwsError('ResourceLimitExceededException', message, 400, { ...about });
}
