import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { dnsRoleInputs } from '../../shared/action/dns-role-inputs.ts';
import {
  boolean,
  choice,
  clusterName,
  duration,
  hostname,
  lines,
  matching,
  namespace,
  parseHostname,
} from '../../shared/action/input-kinds.ts';
import type { InputValues, Parsed } from '../../shared/action/inputs.ts';

const names = {
  'cluster-name': clusterName({
    description:
      'Name of the environment that owns the names: the name of its cluster, whether that exists yet or not.',
    required: true,
    example: 'demo',
  }),
  hostname: hostname({
    description: 'Host name of the site.',
    required: true,
    example: 'demo.example.com',
  }),
  'additional-hostnames': lines(
    {
      description: 'Further host names of the site in the same hosted zone, one per line.',
      example: 'iot.example.com',
    },
    parseHostname,
  ),
  'mqtts-hostname': hostname({
    description:
      'Host name for MQTT over TLS. Default: `mqtts.` before the host name where MQTTS has a load balancer of its own (exposure `ingress`), else none: HAProxy serves it under the host name.',
    example: 'mqtts.demo.example.com',
  }),
  'mqtt-hostname': hostname({
    description:
      'Host name for MQTT without TLS. Default: `mqtt.` before the host name where the stack has a load balancer for it, else none.',
    example: 'mqtt.demo.example.com',
  }),
} as const;

const targets = {
  namespace: namespace({
    description:
      'Namespace of the stack that the names shall lead to: its load balancers are found by its Services and Ingresses. Either this or `target`; neither of them while only the certificate is wanted.',
    example: 'openremote',
  }),
  target: hostname({
    description:
      'Host name that the names shall lead to: the output `load-balancer` of deploy-openremote. A name that is no load balancer of the region gets a CNAME.',
    example: 'k8s-openremo-proxy-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com',
  }),
  'mqtts-target': hostname({
    description: 'Where the name for MQTTS shall lead to, with `target`. Default: the same.',
    example: 'k8s-openremo-managerm-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com',
  }),
  'mqtt-target': hostname({
    description: 'Where the name for MQTT shall lead to, with `target`. Default: the same.',
    example: 'k8s-openremo-managerm-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com',
  }),
  exposure: choice(['haproxy', 'ingress'])({
    description:
      'How the stack is exposed, as in deploy-openremote. Default: what is found in the cluster; without a stack to look at, `ingress` if only the certificate is wanted, else `haproxy`.',
    example: 'ingress',
  }),
} as const;

const zone = {
  'hosted-zone-id': matching(
    /^(\/hostedzone\/)?Z[A-Z0-9]+$/,
    'the id of a hosted zone',
  )({
    description:
      'Hosted zone for the records. Default: the public zone with the longest name that the host name ends in.',
    example: 'Z0123456789ABCDEFGHIJ',
  }),
  ...dnsRoleInputs,
  'take-over': boolean({
    description:
      'Replace records of these names that somebody else made or another environment owns, and own them from now on.',
    default: 'false',
    example: 'true',
  }),
} as const;

const certificate = {
  certificate: boolean({
    description:
      'Have a certificate of ACM for all the names, validated in the hosted zone: found, or requested and waited for. It needs no cluster, so this can run before or beside create-cluster.',
    default: 'false',
    example: 'true',
  }),
  'reuse-certificate': choice(['own', 'any'])({
    description:
      'Which issued certificates that cover all names are used instead of a new one: `own` of this environment, or `any` in the account and region, a wildcard for instance.',
    default: 'own',
    example: 'any',
  }),
  'certificate-timeout': duration({ min: 60, max: 6 * 3600 })({
    description:
      'How long to wait for ACM to issue the certificate; mostly minutes. It stays requested, and the next run goes on waiting.',
    default: '45m',
    example: '45m',
  }),
} as const;

const proof = {
  verify: boolean({
    description:
      'At the end, open the site by HTTPS and connect to MQTTS under their names: trusted chain, right certificate, an answer.',
    default: 'false',
    example: 'true',
  }),
  'verify-timeout': duration({ min: 30, max: 3600 })({
    description:
      'How long HTTPS and MQTTS may take each until they work; HAProxy gets its certificate only once the name leads to it.',
    default: '10m',
    example: '10m',
  }),
  'dns-servers': lines(
    {
      description:
        "DNS servers to ask instead of the zone's own name servers and the machine's, one per line: an address, or address:port.",
      example: '192.0.2.53:53',
    },
    parseServer,
  ),
} as const;

export const inputs = {
  ...accessInputs,
  operation: choice(['apply', 'delete'])({
    description:
      '`apply` makes names (and certificate) so; `delete` removes of them what the environment owns, and with `certificate: true` its certificate.',
    default: 'apply',
    example: 'delete',
  }),
  ...names,
  ...targets,
  ...zone,
  ...certificate,
  ...proof,
  timeout: timeoutInput('60m'),
  'dry-run': boolean({
    description:
      'Print the changes, make none. If nothing else is asked for, look whether there is a hosted zone for the names, which needs no cluster.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type ConfigureDnsInputs = InputValues<typeof inputs>;

function parseServer(item: string): Parsed<string> {
  return /^(\d{1,3}(\.\d{1,3}){3}(:\d{1,5})?|\[[\da-f:]+\](:\d{1,5})?|[\da-f]*:[\da-f:]+)$/i.test(item)
    ? { value: item }
    : { problem: `"${item}" is not an address or address:port` };
}
