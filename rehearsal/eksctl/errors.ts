/** What eksctl prints as `Error: …` on standard error before it exits with 1. */
export class CommandError extends Error {}

/** Go's nil pointer panics: eksctl then exits with 2. */
export class Panic extends Error {}

interface ServiceError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Error codes that the Go SDK has no type for; it prints them as "api error". */
const untyped =
  /^(ValidationError|AccessDenied|AccessDeniedException|UnauthorizedOperation|DependencyViolation|Throttling|.*\.NotFound)$/;

/** An AWS call's error as the Go SDK words it; other errors as they are. */
export function wordsOf(error: unknown, service: string, operation: string): string {
  if (!isServiceError(error)) return error instanceof Error ? error.message : String(error);
  const { httpStatusCode, requestId } = error.$metadata ?? {};
  const said = untyped.test(error.name)
    ? `api error ${error.name}: ${error.message}`
    : `${error.name}: ${error.message}`;
  if (httpStatusCode === undefined) return `operation error ${service}: ${operation}, ${said}`;
  return `operation error ${service}: ${operation}, https response error StatusCode: ${httpStatusCode}, RequestID: ${requestId ?? ''}, ${said}`;
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && '$metadata' in error;
}
