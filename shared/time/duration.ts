const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
type Unit = keyof typeof unitSeconds;

/**
 * Reads `90s`, `20m`, `2h`, `3d` or a sum such as `1h30m` (units in falling order, each once). Seconds, or undefined if the
 * text is anything else: a bare number too, because nobody can tell whether 10 is meant as seconds or minutes.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim());
  if (match === null || text.trim() === '') return undefined;
  const units: Unit[] = ['d', 'h', 'm', 's'];
  return units.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * unitSeconds[unit], 0);
}

/** `45s`, `3m20s`, `2h5m`, `1d4h`: the two largest units that say something. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const units: Unit[] = ['d', 'h', 'm', 's'];
  let rest = whole;
  const parts: string[] = [];
  for (const unit of units) {
    const count = Math.floor(rest / unitSeconds[unit]);
    rest -= count * unitSeconds[unit];
    if (count > 0) parts.push(`${count}${unit}`);
    else if (parts.length > 0) break;
  }
  return parts.length === 0 ? '0s' : parts.slice(0, 2).join('');
}
