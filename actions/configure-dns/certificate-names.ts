/** ACM's limit for the first name of a certificate, its common name; the others may have 253. */
export const longestCommonName = 64;

/** The names in the order of a request: the host name first, unless it is too long for a common name. Pure. */
export function inRequestOrder(names: readonly string[]): readonly string[] {
  const first = names.find((name) => name.length <= longestCommonName);
  return first === undefined ? names : [first, ...names.filter((name) => name !== first)];
}
