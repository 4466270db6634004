import type { IncomingMessage, ServerResponse } from 'node:http';

import { type StoredRule, ruleType } from '../aws/elasticloadbalancing/records.ts';
import type { LocalAws } from '../aws/service.ts';
import { route } from './application-routing.ts';
import type { Destination } from './destination.ts';
import { hasHealthyTarget } from './load-balancer-reach.ts';

type Site = Extract<Destination, { kind: 'site' }>;

/**
 * Answers what an application load balancer answers by itself: redirects, fixed responses, 503 where no target is healthy. False
 * if the request goes on to a target, or the load balancer is a network load balancer, which looks at no request.
 */
export async function answerAsLoadBalancer(
  aws: LocalAws,
  { balancer, listener }: Site,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (balancer.data.Type !== 'application') return false;
  const rules = aws.store
    .list<StoredRule>(ruleType, listener.region)
    .map(({ data }) => data)
    .filter(({ listenerArn, IsDefault }) => listenerArn === listener.id && IsDefault !== true);
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const { Port: port = 0, Protocol, DefaultActions = [] } = listener.data;
  const protocol = Protocol === 'HTTPS' ? 'HTTPS' : 'HTTP';
  const routing = route([...rules, { IsDefault: true, Actions: DefaultActions }], {
    protocol,
    host,
    port,
    path,
    query,
  });
  response.setHeader('server', 'awselb/2.0 (stand-in)');
  if (routing.kind === 'answer') {
    response.writeHead(routing.status, routing.headers).end(routing.body);
    return true;
  }
  if (await hasHealthyTarget(aws, balancer, routing.targetGroups)) return false;
  response.writeHead(503, { 'content-type': 'text/plain' }).end('503 Service Temporarily Unavailable\n');
  return true;
}
