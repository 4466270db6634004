const binary: Record<string, number> = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 };
const decimal: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};

/** The number that a Kubernetes quantity stands for (`250m` is 0.25, `1Gi` is 2^30); 0 for what is none. */
export function quantity(text: unknown): number {
  if (typeof text === 'number') return text;
  if (typeof text !== 'string') return 0;
  const match = /^([+-]?[0-9.]+)([eE][+-]?\d+)?([A-Za-z]*)$/.exec(text.trim());
  if (match === null) return 0;
  const [, digits = '0', exponent = '', suffix = ''] = match;
  return Number(digits + exponent) * (binary[suffix] ?? decimal[suffix] ?? 1);
}

/** Bytes as whole GiB, rounded up, as EBS sizes are. */
export function gibibytes(text: unknown): number {
  return Math.ceil(quantity(text) / 2 ** 30);
}
