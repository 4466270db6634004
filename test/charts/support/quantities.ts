/** CPU quantity in millicores. */
export function millicores(quantity: string): number {
  return quantity.endsWith('m') ? Number(quantity.slice(0, -1)) : Number(quantity) * 1000;
}

const units: Record<string, number> = { Mi: 1, Gi: 1024, Ti: 1024 * 1024 };

/** Memory or storage quantity in MiB. Throws for a unit that the chart never writes. */
export function mebibytes(quantity: string): number {
  const [, number, unit] = /^(\d+)(Mi|Gi|Ti)$/.exec(quantity) ?? [];
  const factor = units[unit ?? ''];
  if (factor === undefined) throw new Error(`${quantity} is not a whole number of Mi, Gi or Ti`);
  return Number(number) * factor;
}
