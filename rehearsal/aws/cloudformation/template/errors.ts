import { AwsError } from '../../service.ts';

/** CloudFormation's answer to nearly everything that is wrong with a request. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message, 400);
}

export function templateError(message: string): AwsError {
  return validationError(`Template format error: ${message}`);
}
