/** The region whose endpoints serve the global services, and where the store keeps their resources. */
export const globalRegion = 'us-east-1';

/** Services that exist once per account: whatever region a request was signed for, they see `us-east-1`. */
const globalServices = new Set(['iam', 'route53']);

/** The region in which a service sees a call. */
export function regionSeenBy(service: string, region: string): string {
  return globalServices.has(service) ? globalRegion : region;
}

/** The commercial regions (partition `aws`). */
export const regions: readonly string[] = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];
