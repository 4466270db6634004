import type { Tags } from '../../../shared/aws/ownership.ts';
import { credentialsSecret } from '../context.ts';
import type { ImageReference } from '../inputs/image-reference.ts';
import type { DeployOpenremoteInputs } from '../inputs.ts';
import type { Flavour, UpstreamChart } from './detect.ts';

type Values = Record<string, unknown>;

/** What the values of OpenRemote's own charts are made of. */
export interface Surroundings {
  readonly flavour: Flavour;
  readonly ownership: Tags;
  readonly certificateArn: string | undefined;
  readonly mqttsHostname: string | undefined;
  readonly storageClass: string;
  /** Zone of the volumes; static flavour only. */
  readonly zone: string | undefined;
  /** `10.100.0.10:53`. */
  readonly dnsServer: string;
  readonly sizes: { readonly manager: string; readonly database: string };
  /** Requests and limits by component, as the profile gives them. */
  readonly resources: Readonly<Record<string, Values>>;
}

/** What our inputs ask of one of OpenRemote's own charts, on top of its values files. Pure. */
export function upstreamValues(chart: UpstreamChart, inputs: DeployOpenremoteInputs, around: Surroundings): Values {
  switch (chart) {
    case 'or-setup':
      return {};
    case 'postgresql':
      return { ...common('postgresql', inputs.postgresqlImage, around), ...databaseVolume(around) };
    case 'keycloak':
      return {
        ...common('keycloak', inputs.keycloakImage, around),
        or: { hostname: inputs.hostname },
        ...ingress(inputs, around, '/auth/health/ready'),
      };
    case 'manager':
      return managerValues(inputs, around);
    case 'proxy':
      return proxyValues(inputs, around);
  }
}

function common(component: string, image: Partial<ImageReference> | undefined, { resources }: Surroundings): Values {
  const { repository, tag, digest } = image ?? {};
  const reference = {
    ...(repository === undefined ? {} : { repository }),
    // These charts know no digest; after the tag it is one all the same.
    ...(tag === undefined && digest === undefined
      ? {}
      : { tag: [tag ?? 'digest', digest].filter((part) => part !== undefined).join('@') }),
  };
  return { resources: resources[component] ?? {}, ...(image === undefined ? {} : { image: reference }) };
}

function databaseVolume({ flavour, sizes, storageClass, zone }: Surroundings): Values {
  if (flavour === 'dynamic') return { persistence: { size: sizes.database, storageClass } };
  // PostgreSQL refuses the `lost+found` of a fresh volume, and needs it to belong to its own user.
  return { volumeSize: sizes.database, useSubPath: true, requiresPermissionsFix: true, ...zoneAffinity(zone) };
}

function managerValues(inputs: DeployOpenremoteInputs, around: Surroundings): Values {
  const { flavour, sizes, storageClass, zone, certificateArn } = around;
  const { openremoteVersion, exposure } = inputs;
  const image = inputs.managerImage ?? (openremoteVersion === undefined ? undefined : { tag: openremoteVersion });
  const names = [inputs.hostname, ...inputs.additionalHostnames];
  const mqttsHere = flavour === 'static' && exposure === 'ingress';
  return {
    ...common('manager', image, around),
    ...(flavour === 'dynamic'
      ? { persistence: { size: sizes.manager, storageClass } }
      : { volumeSize: sizes.manager, ...zoneAffinity(zone) }),
    or: {
      hostname: inputs.hostname,
      env: [
        // The chart passes the credentials under names that the manager does not read.
        secretVariable('OR_DB_USER', 'postgresql-username'),
        secretVariable('OR_DB_PASSWORD', 'postgresql-password'),
        { name: 'OR_WEBSERVER_ALLOWED_ORIGINS', value: names.map((name) => `https://${name}`).join(',') },
      ],
    },
    service: {
      mqtt: { enabled: inputs.plainMqtt, ...(inputs.plainMqtt ? { annotations: nlb(around) } : {}) },
      mqtts: {
        enabled: mqttsHere,
        ...(mqttsHere ? { annotations: { ...nlb(around), ...tls(certificateArn, '8883') } } : {}),
      },
      // The values for EKS give it an internal load balancer of its own.
      metrics: { enabled: inputs.metrics, type: 'ClusterIP' },
    },
    // A first set-up takes longer than the 150 s that the chart allows.
    startupProbe: { periodSeconds: 5, failureThreshold: 360 },
    ...ingress(inputs, around, '/manager/'),
  };
}

function proxyValues(inputs: DeployOpenremoteInputs, around: Surroundings): Values {
  const { namespace, exposure, acmeEmail, acmeStaging } = inputs;
  const { flavour, dnsServer, certificateArn, storageClass } = around;
  const behindIngress = exposure === 'ingress';
  const service = (name: string) => `${name}.${namespace}.svc.cluster.local`;
  return {
    ...common('proxy', inputs.proxyImage, around),
    ...(flavour === 'dynamic' ? { persistence: { enabled: !behindIngress, storageClass } } : {}),
    or: {
      hostname: inputs.hostname,
      additionalHostnames: inputs.additionalHostnames.join(','),
      nameserver: dnsServer,
      managerHost: service('manager'),
      keycloakHost: service('keycloak'),
      ...(acmeEmail === undefined ? {} : { leEmail: acmeEmail }),
      ...(acmeStaging ? { leExtraArgs: '--staging' } : {}),
      ...(behindIngress ? { haproxyConfig: '/etc/haproxy/haproxy-edge-terminated-tls.cfg', disableAcme: true } : {}),
    },
    service: {
      http: behindIngress ? { type: 'ClusterIP' } : { type: 'LoadBalancer', annotations: nlb(around) },
      metrics: { enabled: inputs.metrics, type: 'ClusterIP' },
      ...(behindIngress
        ? {
            mqtts: {
              enabled: true,
              separate: true,
              type: 'LoadBalancer',
              annotations: { ...nlb(around), ...tls(certificateArn, 'mqtts') },
            },
          }
        : {}),
    },
    ...(behindIngress
      ? {
          ingress: {
            enabled: true,
            className: 'alb',
            hostname: inputs.hostname,
            annotations: alb(inputs, around, '/docker-health'),
          },
        }
      : {}),
  };
}

/** The Ingress of Keycloak or the manager; in the dynamic flavour only the gateway has one, whatever the values for EKS say. */
function ingress(inputs: DeployOpenremoteInputs, around: Surroundings, healthPath: string): Values {
  if (around.flavour === 'dynamic' || inputs.exposure !== 'ingress') return { ingress: { enabled: false } };
  return { ingress: { enabled: true, className: 'alb', annotations: alb(inputs, around, healthPath) } };
}

function alb(inputs: DeployOpenremoteInputs, { certificateArn, ownership }: Surroundings, healthPath: string): Values {
  const prefix = 'alb.ingress.kubernetes.io';
  return {
    [`${prefix}/scheme`]: 'internet-facing',
    [`${prefix}/target-type`]: 'ip',
    // The charts' own is somebody's name: two stacks would share a load balancer.
    [`${prefix}/group.name`]: `${inputs.clusterName}-${inputs.namespace}`.toLowerCase().slice(0, 63),
    [`${prefix}/certificate-arn`]: certificateArn ?? '',
    [`${prefix}/listen-ports`]: '[{"HTTP":80},{"HTTPS":443}]',
    [`${prefix}/ssl-redirect`]: '443',
    // Without these the load balancer asks for `/` and takes nothing but 200.
    [`${prefix}/healthcheck-path`]: healthPath,
    [`${prefix}/success-codes`]: '200-399',
    [`${prefix}/tags`]: pairs(ownership),
  };
}

function nlb({ ownership }: Surroundings): Values {
  const prefix = 'service.beta.kubernetes.io/aws-load-balancer';
  return {
    [`${prefix}-type`]: 'external',
    [`${prefix}-nlb-target-type`]: 'ip',
    [`${prefix}-scheme`]: 'internet-facing',
    [`${prefix}-additional-resource-tags`]: pairs(ownership),
  };
}

function tls(certificateArn: string | undefined, ports: string): Values {
  const prefix = 'service.beta.kubernetes.io/aws-load-balancer';
  return { [`${prefix}-ssl-cert`]: certificateArn ?? '', [`${prefix}-ssl-ports`]: ports };
}

function pairs(tags: Tags): string {
  return Object.entries(tags)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

function secretVariable(name: string, key: string): Values {
  return { name, valueFrom: { secretKeyRef: { name: credentialsSecret, key } } };
}

/** The charts' own values name a zone literally. */
function zoneAffinity(zone: string | undefined): Values {
  if (zone === undefined) return {};
  const term = { matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: [zone] }] };
  return {
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } } },
  };
}
