import { classicLoadBalancing } from '../classic-load-balancers.ts';
import type { Signature } from '../signature.ts';
import type { WireRequest } from './message.ts';
import { queryParametersOf } from './requests.ts';

/** Services by the prefix of `X-Amz-Target`, for requests that are not signed. */
const targets: readonly [prefix: string, service: string][] = [
  ['CertificateManager', 'acm'],
  ['AmazonSSM', 'ssm'],
  ['Logs_', 'logs'],
  ['ResourceGroupsTaggingAPI', 'tagging'],
];

/** API versions of the query services, for requests that are not signed. */
const versions: Readonly<Record<string, string>> = {
  '2011-06-15': 'sts',
  '2010-05-08': 'iam',
  '2016-11-15': 'ec2',
  '2010-05-15': 'cloudformation',
  '2015-12-01': 'elasticloadbalancing',
  '2011-01-01': 'autoscaling',
};

const classicApiVersion = '2012-06-01';

/** The service that a request is for: told by its signature's scope, else guessed from what it looks like. */
export function serviceNameOf(request: WireRequest, signature: Signature | undefined): string {
  if (signature !== undefined)
    return isClassicLoadBalancing(request, signature) ? classicLoadBalancing : signature.service;
  const target = request.headers['x-amz-target'] ?? '';
  const byTarget = targets.find(([prefix]) => target.startsWith(prefix))?.[1];
  if (byTarget !== undefined) return byTarget;
  if (request.path === '/' || request.path === '') {
    return versions[queryParametersOf(request).get('Version') ?? ''] ?? 'sts';
  }
  return request.path.startsWith('/2013-04-01/') ? 'route53' : 'eks';
}

/** Classic load balancers and those of today share their signing name; the API version tells them apart. */
function isClassicLoadBalancing(request: WireRequest, signature: Signature): boolean {
  return (
    signature.service === 'elasticloadbalancing' && queryParametersOf(request).get('Version') === classicApiVersion
  );
}
