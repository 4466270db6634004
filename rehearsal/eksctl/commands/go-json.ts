/** Prints as eksctl's JSON printer does: four spaces, and no line end. */
export function printJson(value: unknown): void {
  process.stdout.write(JSON.stringify(value, null, 4));
}

/** An SDK shape as Go prints its types: member names with a capital, of the given members all, those that are not set as null. */
export function goShape(value: object, members: readonly string[] = []): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(value).map(([key, item]) => [capital(key), shaped(item)]));
  const all = [...new Set([...members, ...Object.keys(known)])].sort();
  return Object.fromEntries(all.map((name) => [name, known[name] ?? null]));
}

function shaped(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(shaped);
  if (typeof value === 'object' && value !== null) return goShape(value);
  return value;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
