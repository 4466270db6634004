/** The `code` by which Node says what failed (`ECONNRESET`, `ENOTEMPTY`), of an error or of its cause; or an empty text. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error) return String(error.code);
  return 'cause' in error ? errorCode(error.cause) : '';
}
