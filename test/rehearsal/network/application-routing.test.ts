import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';

import { route, type Asked } from '../../../rehearsal/network/application-routing.ts';

const to = (TargetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn }];
const when = (host: string, ...paths: string[]) => [
  { Field: 'host-header', HostHeaderConfig: { Values: [host] } },
  ...(paths.length === 0 ? [] : [{ Field: 'path-pattern', PathPatternConfig: { Values: paths } }]),
];

/** As the load balancer controller makes them of the chart's two Ingresses. */
const rules: Rule[] = [
  {
    IsDefault: true,
    Priority: 'default',
    Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' } }],
  },
  { Priority: '10', Conditions: when('demo.example', '/*'), Actions: to('manager') },
  { Priority: '2', Conditions: when('demo.example', '/auth', '/auth/*'), Actions: to('keycloak') },
  { Priority: '11', Conditions: when('*.iot.example'), Actions: to('iot') },
];
const redirect: Rule[] = [
  {
    IsDefault: true,
    Actions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } }],
  },
];
const ask = (host: string, path: string, query = ''): Asked => ({ protocol: 'HTTPS', port: 443, host, path, query });

describe('an application load balancer', () => {
  test.each([
    ['demo.example', '/auth', 'keycloak'],
    ['demo.example', '/auth/realms/master', 'keycloak'],
    ['demo.example', '/authors', 'manager'],
    ['demo.example', '/', 'manager'],
    ['DEMO.example', '/manager/', 'manager'],
    ['a.iot.example', '/anything', 'iot'],
  ])('sends %s%s to %s, the lowest number first', (host, path, group) =>
    expect(route(rules, ask(host, path))).toEqual({ kind: 'forward', targetGroups: [group] }),
  );

  test('answers by itself for a host that no rule names', () =>
    expect(route(rules, ask('other.example', '/manager/'))).toMatchObject({ kind: 'answer', status: 404 }));

  test('redirects with what the redirect leaves out kept', () => {
    const asked: Asked = { protocol: 'HTTP', port: 80, host: 'demo.example', path: '/manager/', query: 'realm=a' };
    expect(route(redirect, asked)).toEqual({
      kind: 'answer',
      status: 301,
      headers: { location: 'https://demo.example:443/manager/?realm=a' },
      body: '',
    });
  });
});
