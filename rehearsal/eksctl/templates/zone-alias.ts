/** eu-west-1a → EUWEST1A, as logical ids have it. */
export function zoneAlias(zone: string): string {
  return zone.replaceAll('-', '').toUpperCase();
}
