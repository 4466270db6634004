import {
  boolean,
  choice,
  clusterName,
  hostname,
  kind,
  lines,
  matching,
  namespace,
  parseHostname,
  secret,
} from '../../../shared/action/input-kinds.ts';
import { parseImage } from './image-reference.ts';

/** What Keycloak and PostgreSQL take in variables and URLs without quoting. The problem never repeats the password. */
const password = kind<string>((value) =>
  /^[\x21-\x7e]{12,128}$/.test(value)
    ? { value }
    : { problem: 'is not a password of 12 to 128 printable ASCII characters without spaces' },
);

/** Where the stack is reached, and under which names. */
export const exposureInputs = {
  'cluster-name': clusterName({
    description: 'Name of a cluster that create-cluster made.',
    required: true,
    example: 'demo',
  }),
  hostname: hostname({
    description: 'Public host name of OpenRemote.',
    required: true,
    example: 'demo.example.com',
  }),
  'additional-hostnames': lines(
    { description: 'Further public host names, one per line.', example: 'iot.example.com' },
    parseHostname,
  ),
  exposure: choice(['haproxy', 'ingress', 'none'])({
    description:
      'How OpenRemote is reached: `haproxy` (one network load balancer, TLS in HAProxy, MQTTS on 8883), `ingress` (application load balancer and a network load balancer for MQTTS, TLS by an ACM certificate) or `none` (from inside the cluster only).',
    default: 'haproxy',
    example: 'haproxy',
  }),
  'allow-exposure-change': boolean({
    description:
      'Let `exposure` differ from that of the running stack. The load balancers are replaced: the names lead nowhere until configure-dns has run again.',
    default: 'false',
    example: 'true',
  }),
  namespace: namespace({
    description: 'Kubernetes namespace of the stack. Several stacks of a cluster have a namespace and host names each.',
    default: 'openremote',
    example: 'openremote',
  }),
  'certificate-arn': matching(
    /^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/,
    'the ARN of an ACM certificate',
  )({
    description:
      'Exposure `ingress`: certificate of the load balancers, issued and covering all names. Default: the one that configure-dns made for this environment, else any issued one that covers them.',
    example: 'arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012',
  }),
  'acme-email': matching(
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'an e-mail address',
  )({
    description: "Exposure `haproxy`: where the certificate issuer (Let's Encrypt) writes to.",
    example: 'ops@example.com',
  }),
  'acme-staging': boolean({
    description:
      "Exposure `haproxy`: get certificates of Let's Encrypt's staging service, which browsers don't trust and whose limits are wide.",
    default: 'false',
    example: 'true',
  }),
  'plain-mqtt': boolean({
    description:
      'Also offer unencrypted MQTT on port 1883, through a load balancer of its own. Passwords travel readable.',
    default: 'false',
    example: 'true',
  }),
  metrics: boolean({
    description: 'Services for the Prometheus endpoints of the manager and HAProxy, inside the cluster only.',
    default: 'false',
    example: 'true',
  }),
} as const;

const image = (what: string, example: string) =>
  kind(parseImage)({
    description: `Image of ${what}, with tag or digest; default: the one that the chart was tried with. A private ECR registry, of another account too, is checked for pull rights before anything changes.`,
    example,
  });

/** What runs. */
export const versionInputs = {
  profile: choice(['small', 'large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'])({
    description: 'How much CPU and memory the stack gets; `small` fits on two `t3.large`.',
    default: 'small',
    example: 'large',
  }),
  'openremote-version': matching(
    /^[\w][\w.-]{0,127}$/,
    'an image tag',
  )({
    description: 'Tag of the image openremote/manager. Default: the one the chart was tried with.',
    example: '1.20.2',
  }),
  'manager-image': image(
    'the manager (a custom project)',
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-project/manager:1.4.0',
  ),
  'keycloak-image': image('Keycloak', 'openremote/keycloak:23.0.7.6'),
  'postgresql-image': image('PostgreSQL', 'openremote/postgresql:17.6.0.2-slim'),
  'proxy-image': image('HAProxy', 'openremote/proxy:2.9.15.1'),
  'admin-password': secret(
    password({
      description:
        'First password of the user `admin`. Default: generated once and kept in the cluster. Keycloak reads it only when its database is new, so another one is refused later.',
      example: '${{ secrets.OPENREMOTE_ADMIN_PASSWORD }}',
    }),
  ),
  'database-password': secret(
    password({
      description:
        'Password of the database. Default: generated once and kept in the cluster. PostgreSQL reads it only when its volume is new, so another one is refused later.',
      example: '${{ secrets.OPENREMOTE_DATABASE_PASSWORD }}',
    }),
  ),
} as const;
