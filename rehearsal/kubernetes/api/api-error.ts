import type { JsonObject } from '../json.ts';

export interface ErrorCause {
  readonly reason: string;
  readonly message: string;
  readonly field?: string;
}

/** A refusal in the form that the Kubernetes API gives it: a Status object, whose text clients print and match. */
export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly details: JsonObject | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: number, reason: string, message: string, details?: JsonObject, retryAfterSeconds?: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason;
    this.details = details;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  toStatus(): JsonObject {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: this.message,
      ...(this.reason === '' ? {} : { reason: this.reason }),
      ...(this.details === undefined ? {} : { details: this.details }),
      code: this.code,
    };
  }
}

/** Whom an error is about: `deployments.apps "manager"`. */
export interface ErrorSubject {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
}

export function qualified(subject: { group: string; plural: string }): string {
  return subject.group === '' ? subject.plural : `${subject.plural}.${subject.group}`;
}

function detailsOf(subject: ErrorSubject, name: string): JsonObject {
  return { name, ...(subject.group === '' ? {} : { group: subject.group }), kind: subject.plural };
}

export function notFound(subject: ErrorSubject, name: string): ApiError {
  return new ApiError(404, 'NotFound', `${qualified(subject)} "${name}" not found`, detailsOf(subject, name));
}

export function alreadyExists(subject: ErrorSubject, name: string): ApiError {
  return new ApiError(409, 'AlreadyExists', `${qualified(subject)} "${name}" already exists`, detailsOf(subject, name));
}

export function conflict(subject: ErrorSubject, name: string, why: string): ApiError {
  return new ApiError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(subject)} "${name}": ${why}`,
    detailsOf(subject, name),
  );
}

export const staleObject =
  'the object has been modified; please apply your changes to the latest version and try again';

export function forbidden(subject: ErrorSubject, name: string, why: string, causes: ErrorCause[] = []): ApiError {
  const about = name === '' ? qualified(subject) : `${qualified(subject)} "${name}"`;
  return new ApiError(403, 'Forbidden', `${about} is forbidden: ${why}`, {
    ...detailsOf(subject, name),
    ...(causes.length === 0 ? {} : { causes }),
  });
}

export function badRequest(message: string): ApiError {
  return new ApiError(400, 'BadRequest', message);
}

export function methodNotAllowed(subject: ErrorSubject, action: string): ApiError {
  return new ApiError(
    405,
    'MethodNotAllowed',
    `${action} is not supported on resources of kind "${qualified(subject)}"`,
  );
}

export function tooManyRequests(message: string, causes: ErrorCause[] = []): ApiError {
  return new ApiError(429, 'TooManyRequests', message, causes.length === 0 ? undefined : { causes }, 10);
}

export function internalError(message: string): ApiError {
  return new ApiError(500, 'InternalError', `Internal error occurred: ${message}`, {
    causes: [{ message }],
  });
}

export function gone(message: string): ApiError {
  return new ApiError(410, 'Expired', message);
}

/** One thing that is wrong with a field, worded as `k8s.io/apimachinery/pkg/util/validation/field` words it. */
export interface FieldError {
  readonly type: 'Required' | 'Invalid' | 'NotSupported' | 'Forbidden' | 'Duplicate' | 'TooLong' | 'NotFound';
  readonly field: string;
  readonly value?: unknown;
  readonly detail: string;
}

const causeReasons: Record<FieldError['type'], string> = {
  Required: 'FieldValueRequired',
  Invalid: 'FieldValueInvalid',
  NotSupported: 'FieldValueNotSupported',
  Forbidden: 'FieldValueForbidden',
  Duplicate: 'FieldValueDuplicate',
  TooLong: 'FieldValueTooLong',
  NotFound: 'FieldValueNotFound',
};

function bodyOf(error: FieldError): string {
  const value = typeof error.value === 'string' ? JSON.stringify(error.value) : JSON.stringify(error.value ?? null);
  const detail = error.detail === '' ? '' : `: ${error.detail}`;
  switch (error.type) {
    case 'Required':
      return `Required value${detail}`;
    case 'Forbidden':
      return `Forbidden${detail}`;
    case 'TooLong':
      return `Too long${detail}`;
    case 'Duplicate':
      return `Duplicate value: ${value}`;
    case 'NotFound':
      return `Not found: ${value}`;
    case 'NotSupported':
      return `Unsupported value: ${value}${detail}`;
    case 'Invalid':
      return `Invalid value: ${value}${detail}`;
  }
}

export function invalid(subject: ErrorSubject, name: string, errors: readonly FieldError[]): ApiError {
  const texts = errors.map((error) => `${error.field}: ${bodyOf(error)}`);
  const all = texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;
  const kind = subject.group === '' ? subject.kind : `${subject.kind}.${subject.group}`;
  return new ApiError(422, 'Invalid', `${kind} "${name}" is invalid: ${all}`, {
    name,
    ...(subject.group === '' ? {} : { group: subject.group }),
    kind: subject.kind,
    causes: errors.map((error) => ({ reason: causeReasons[error.type], message: bodyOf(error), field: error.field })),
  });
}
