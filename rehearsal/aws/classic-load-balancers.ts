import { AwsError, type Service } from './service.ts';

/** The signing name is that of version 2; the router tells the two apart by the API version. */
export const classicLoadBalancing = 'elasticloadbalancing-classic';

/** The two operations that eksctl asks for, in the notation of the SDK's schemas: no client for this API is installed. */
const namespace = 'com.amazonaws.elasticloadbalancing';
const names = [1, namespace, 'LoadBalancerNames', 0, 0];
const schemas = {
  DescribeLoadBalancers$: [
    9,
    namespace,
    'DescribeLoadBalancers',
    0,
    [3, namespace, 'DescribeAccessPointsInput', 0, ['LoadBalancerNames', 'Marker', 'PageSize'], [names, 0, 1], 0],
    [
      3,
      namespace,
      'DescribeAccessPointsOutput',
      0,
      ['LoadBalancerDescriptions'],
      [[1, namespace, 'Descriptions', 0, 0]],
      0,
    ],
  ],
  DescribeTags$: [
    9,
    namespace,
    'DescribeTags',
    0,
    [3, namespace, 'DescribeTagsInput', 0, ['LoadBalancerNames'], [names], 1],
    [3, namespace, 'DescribeTagsOutput', 0, ['TagDescriptions'], [[1, namespace, 'TagDescriptions', 0, 0]], 0],
  ],
};

/** Classic load balancers: there are never any in the local AWS, and this says so to eksctl, which looks for them. */
export function createClassicLoadBalancingService(): Service {
  const refuseNames = (input: { LoadBalancerNames?: string[] }): void => {
    const [name] = input.LoadBalancerNames ?? [];
    if (name !== undefined)
      throw new AwsError('LoadBalancerNotFound', `There is no ACTIVE Load Balancer named '${name}'`);
  };
  return {
    name: classicLoadBalancing,
    protocol: 'awsQuery',
    schemas,
    handlers: {
      DescribeLoadBalancers(input: { LoadBalancerNames?: string[] }) {
        refuseNames(input);
        return { LoadBalancerDescriptions: [] };
      },
      DescribeTags(input: { LoadBalancerNames?: string[] }) {
        refuseNames(input);
        return { TagDescriptions: [] };
      },
    },
  };
}
