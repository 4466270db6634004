/** Numbers of a version, major first. */
export type Numbers = readonly [number, number, number];

/** `3.5.0` or `v3.5.0`. */
export function numbersOf(version: string): Numbers {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}

/** Negative if `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/**
 * True for a chart of one of the two series: 1.7 and later of 1.x, which carried controller 2.x, and 3.x, whose number is the
 * controller's. There was never a chart 2.x; what the older ones need of IAM was not looked up.
 */
export function isKnownSeries(chartVersion: string): boolean {
  const [major, minor] = numbersOf(chartVersion);
  return major >= 3 || (major === 1 && minor >= 7);
}

/** Version of the controller that a chart carries, by its own appVersion, else by the numbering of its series. */
export function controllerOf(chart: { readonly version: string; readonly appVersion?: string }): string {
  if (chart.appVersion !== undefined) return chart.appVersion.replace(/^v/, '');
  const plain = chart.version.replace(/^v/, '');
  return numbersOf(plain)[0] === 1 ? plain.replace(/^1\./, '2.') : plain;
}
