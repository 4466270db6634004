/** `0:12:40`: a moment of the rehearsed day, from seconds since its start. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** `45s`, `12m 05s`, `1h 42m`: how long something took, to the precision that one cares about. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}m ${String(whole % 60).padStart(2, '0')}s`;
  return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}

/** Dollars as one reads them: cents, and more digits where there would be none. */
export function dollarText(amount: number): string {
  return amount !== 0 && Math.abs(amount) < 0.01 ? `$${amount.toFixed(4)}` : `$${amount.toFixed(2)}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `3 × 1.4 h`: of how many and for how long a charge is, hours added up over all of them. */
export function quantityText(line: {
  readonly quantity: number;
  readonly hours?: number;
  readonly region: string;
}): string {
  const hours = line.hours === undefined ? '' : `, ${line.hours.toFixed(line.hours < 10 ? 2 : 0)} h in all`;
  return `${Math.round(line.quantity * 100) / 100}${hours}, ${line.region}`;
}
