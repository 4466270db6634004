/** The octal escape under which Route 53 stores a wildcard's asterisk. */
export const wildcardLabel = '\\052';

/**
 * A name as Route 53 stores and lists it: lower case, with a trailing dot, and every character other than `a-z 0-9 - _ .`
 * as a three-digit octal escape (`*.example.com` becomes `\052.example.com.`). Escapes that are there already are kept.
 */
export function normaliseName(name: string): string {
  const escaped = name
    .toLowerCase()
    .replaceAll(/\\[0-7]{3}|[^a-z0-9\-_.]/gu, (part) => (part.length === 4 ? part : escape(part)));
  return escaped.endsWith('.') ? escaped : `${escaped}.`;
}

/** The name with its escapes undone and without the trailing dot, as people and DNS packets write it. */
export function readableName(name: string): string {
  return name
    .replaceAll(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\.$/u, '');
}

/** True if the (normalised) name is the zone's apex or lies below it, label by label. */
export function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

/** The (normalised) name without its first label; undefined above the last label. */
export function parentName(name: string): string | undefined {
  const dot = name.indexOf('.');
  return dot < 0 || dot === name.length - 1 ? undefined : name.slice(dot + 1);
}

/** Route 53 lists names by their labels in reverse order, as strings with the trailing dot (`com.example.www.`). */
export function compareNames(a: string, b: string): number {
  const left = reversed(a);
  const right = reversed(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What is wrong with a name, in the words of Route 53's validation, or undefined. */
export function nameProblem(name: string): string | undefined {
  const labels = name.replace(/\.$/u, '').split('.');
  if (labels.some((label) => label === '')) return problem('DomainLabelEmpty', 'Domain label is empty', name);
  if (labels.some((label) => label.replaceAll(/\\[0-7]{3}/gu, 'x').length > 63)) {
    return problem('DomainLabelTooLong', 'Domain label is too long', name);
  }
  if (name.length > 255) return problem('DomainNameTooLong', 'Domain name is too long', name);
  return undefined;
}

/** The form of Route 53's messages about a value that it cannot read. */
export function problem(code: string, explanation: string, value: string): string {
  return `FATAL problem: ${code} (${explanation}) encountered with '${value}'`;
}

function escape(character: string): string {
  return [...Buffer.from(character, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function reversed(name: string): string {
  return `${name.replace(/\.$/u, '').split('.').reverse().join('.')}.`;
}
