/** The `code` of an error of Node (`ENOENT`, `ECONNRESET`), by its shape; empty if it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
