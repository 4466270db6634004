import { randomUUID } from 'node:crypto';

import { AwsError } from '../../service.ts';

/** How resource handlers sign the services that they call, in status reasons. */
const services: Readonly<Record<string, string>> = {
  autoscaling: 'AutoScaling',
  ec2: 'Ec2',
  eks: 'Eks',
  iam: 'Iam',
  logs: 'CloudWatchLogs',
};

/** An error of a service, with the service that answered it. */
export class ServiceFailure extends Error {
  readonly service: string;
  readonly refusal: AwsError;

  constructor(service: string, refusal: AwsError) {
    super(refusal.message);
    this.name = refusal.code;
    this.service = service;
    this.refusal = refusal;
  }
}

/** The status reason that CloudFormation gives for a failed resource. */
export function failureReason(error: unknown): string {
  if (error instanceof ServiceFailure) {
    const { refusal, service, message } = error;
    return (
      `Resource handler returned message: "${message} (Service: ${services[service] ?? service}, ` +
      `Status Code: ${refusal.status}, Request ID: ${randomUUID()})" ` +
      `(RequestToken: ${randomUUID()}, HandlerErrorCode: ${handlerCode(refusal)})`
    );
  }
  if (error instanceof AwsError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Resource handler returned message: "${message}" (RequestToken: ${randomUUID()}, HandlerErrorCode: GeneralServiceException)`;
}

/** True if the service says that the thing is not there: as good as deleted. */
export function saysNotFound(error: unknown): boolean {
  return error instanceof ServiceFailure && /NotFound|NoSuchEntity/.test(error.refusal.code);
}

/** True if something else still holds the thing, which often lets go by itself after a while. */
export function saysInUse(error: unknown): boolean {
  return (
    error instanceof ServiceFailure && /^(DependencyViolation|DeleteConflict|ResourceInUse)$/.test(error.refusal.code)
  );
}

function handlerCode(refusal: AwsError): string {
  if (/NotFound|NoSuchEntity/.test(refusal.code)) return 'NotFound';
  if (/AlreadyExists|Duplicate|EntityAlreadyExists/.test(refusal.code)) return 'AlreadyExists';
  if (/LimitExceeded/.test(refusal.code)) return 'ServiceLimitExceeded';
  if (/AccessDenied|Unauthorized/.test(refusal.code)) return 'AccessDenied';
  if (/Throttl|RequestLimit/.test(refusal.code)) return 'Throttling';
  return refusal.status >= 500 ? 'ServiceInternalError' : 'InvalidRequest';
}
