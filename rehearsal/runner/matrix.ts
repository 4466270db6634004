import type { Value } from './values.ts';

export type Combination = Record<string, Value>;

/** GitHub's limit per workflow run. */
const mostCombinations = 256;

/**
 * The combinations of a matrix in GitHub's order: the product of the vectors, minus `exclude` (a partial match is enough),
 * then `include`: an entry is added to every original combination that it does not contradict, else it is a new one.
 * Throws if a member has the wrong shape.
 */
export function expandMatrix(matrix: Value): Combination[] {
  if (!isObject(matrix)) throw new Error('strategy.matrix must be a mapping of lists');
  const { include = [], exclude = [], ...vectors } = matrix;
  let combinations: Combination[] = Object.keys(vectors).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(vectors)) {
    if (!Array.isArray(values) || values.length === 0) {
      throw new Error(`strategy.matrix.${name} must be a list with at least one value`);
    }
    combinations = combinations.flatMap((so) => values.map((value) => ({ ...so, [name]: value })));
  }
  const excluded = listOf('exclude', exclude);
  const originals = combinations.filter(
    (combination) =>
      !excluded.some((entry) => Object.entries(entry).every(([key, value]) => same(combination[key], value))),
  );
  const all = withIncluded(originals, listOf('include', include), Object.keys(vectors));
  if (all.length > mostCombinations)
    throw new Error(`strategy.matrix gives ${all.length} jobs, the limit is ${mostCombinations}`);
  return all;
}

/** `(a, 1, linux)`: how GitHub names one job of a matrix. */
export function combinationText(combination: Combination): string {
  const scalars = Object.values(combination).flatMap(leaves);
  return scalars.length === 0 ? '' : ` (${scalars.join(', ')})`;
}

function withIncluded(
  originals: readonly Combination[],
  included: readonly Combination[],
  vectors: string[],
): Combination[] {
  const extended = originals.map((combination) => ({ ...combination }));
  const added: Combination[] = [];
  for (const entry of included) {
    const fits = originals.map((original) =>
      vectors.every((key) => !(key in entry) || same(original[key], entry[key])),
    );
    extended.forEach((combination, index) => {
      if (fits[index] === true) Object.assign(combination, entry);
    });
    if (!fits.includes(true)) added.push({ ...entry });
  }
  return [...extended, ...added];
}

function listOf(name: string, value: Value): Combination[] {
  if (!Array.isArray(value)) throw new Error(`strategy.matrix.${name} must be a list of mappings`);
  return value.map((entry) => {
    if (!isObject(entry)) throw new Error(`strategy.matrix.${name} must be a list of mappings`);
    return entry;
  });
}

function isObject(value: Value): value is Combination {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function same(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function leaves(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isObject(value) ? Object.values(value).flatMap(leaves) : [String(value)];
}
