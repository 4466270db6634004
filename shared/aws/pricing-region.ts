/**
 * The region whose endpoint is asked for prices: the price list of all commercial regions is served by three of them, China's by
 * one of its own. The nearest of them.
 */
export function pricingRegion(region: string): string {
  if (region.startsWith('cn-')) return 'cn-northwest-1';
  if (/^(eu|af|me|il)-/.test(region)) return 'eu-central-1';
  return region.startsWith('ap-') ? 'ap-south-1' : 'us-east-1';
}
