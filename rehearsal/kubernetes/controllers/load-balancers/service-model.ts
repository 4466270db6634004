import type { Service, ServicePort } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { Annotations } from './annotations.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { BuildError } from './model.ts';
import type { ListenerModel, LoadBalancerModel, TargetGroupModel } from './model.ts';
import { loadBalancerName } from './names.ts';

export const nlbClass = 'service.k8s.aws/nlb';
const prefix = 'service.beta.kubernetes.io/aws-load-balancer-';

export function serviceAnnotations(service: Service): Annotations {
  return new Annotations(service, prefix);
}

/** True for Services that are the controller's: by class, or by the older type annotation. */
export function isOurs(service: Service): boolean {
  if (service.spec.type !== 'LoadBalancer') return false;
  const { loadBalancerClass } = service.spec;
  if (loadBalancerClass !== undefined) return loadBalancerClass === nlbClass;
  return ['external', 'nlb-ip'].includes(serviceAnnotations(service).text('type') ?? '');
}

export function schemeOf(service: Service, settings: ControllerSettings): string {
  const annotations = serviceAnnotations(service);
  const scheme = annotations.text('scheme');
  if (scheme !== undefined && !['internal', 'internet-facing'].includes(scheme))
    throw new BuildError(`unknown scheme: ${scheme}`);
  const internal = annotations.flag('internal');
  return scheme ?? (internal === undefined ? settings.defaultScheme : internal ? 'internal' : 'internet-facing');
}

/** What a Service of type LoadBalancer wants: one network load balancer, a listener and a target group per port. */
export function serviceModel(
  service: Service,
  settings: ControllerSettings,
  subnets: readonly string[],
): LoadBalancerModel {
  const annotations = serviceAnnotations(service);
  const { namespace = '', name } = service.metadata;
  const stack = keyOf(service.metadata);
  const scheme = schemeOf(service, settings);
  const uid = service.metadata.uid ?? '';
  const own = loadBalancerName(namespace, name, settings.clusterName, uid);
  const given = annotations.list('security-groups');
  const withGroup = annotations.flag('disable-nlb-sg') !== true;
  const ports = service.spec.ports ?? [];
  const targetGroups = ports.map((port) => targetGroupFor(service, port, settings, scheme));
  const sources = service.spec.loadBalancerSourceRanges ?? annotations.list('source-ranges');
  const frontend = {
    name: own,
    description: `[k8s] Managed SecurityGroup for LoadBalancer`,
    ports: ports.map(({ port, protocol }) => ({ port, protocol: protocol ?? 'TCP' })),
    sources: sources.length > 0 ? sources : ['0.0.0.0/0'],
  };
  return {
    tagPrefix: 'service.k8s.aws',
    stack,
    name: annotations.text('name') ?? own,
    type: 'network',
    scheme,
    subnets,
    addresses: annotations.list('eip-allocations'),
    ipAddressType: annotations.text('ip-address-type') ?? 'ipv4',
    ...(given.length === 0 && withGroup ? { frontendGroup: frontend } : {}),
    securityGroups: given,
    backendGroup: withGroup && given.length === 0 && settings.backendGroup,
    attributes: attributesOf(annotations),
    tags: {
      ...annotations.map('additional-resource-tags'),
      ...settings.defaultTags,
      'elbv2.k8s.aws/cluster': settings.clusterName,
      'service.k8s.aws/stack': stack,
    },
    targetGroups,
    listeners: ports.map((port) => listenerFor(port, annotations, settings, resourceOf(service, port))),
  };
}

function attributesOf(annotations: Annotations): Record<string, string> {
  const crossZone = annotations.flag('cross-zone-load-balancing-enabled');
  return {
    ...(crossZone === undefined ? {} : { 'load_balancing.cross_zone.enabled': String(crossZone) }),
    ...annotations.map('attributes'),
  };
}

function resourceOf(service: Service, port: ServicePort): string {
  return `${keyOf(service.metadata)}:${port.port}`;
}

/** True if TLS ends at the listener of this port: all of them, unless `ssl-ports` names some (6.6 of the field notes). */
function endsTls(port: ServicePort, annotations: Annotations): boolean {
  if (annotations.list('ssl-cert').length === 0) return false;
  const named = annotations.list('ssl-ports');
  if (named.length === 0) return true;
  return named.some((wanted) => wanted === '*' || wanted === String(port.port) || wanted === port.name);
}

function protocolOf(port: ServicePort): string {
  return port.protocol === 'UDP' ? 'UDP' : 'TCP';
}

function listenerFor(
  port: ServicePort,
  annotations: Annotations,
  settings: ControllerSettings,
  targetGroup: string,
): ListenerModel {
  const secure = endsTls(port, annotations);
  const alpn = annotations.text('alpn-policy');
  return {
    port: port.port,
    protocol: secure ? 'TLS' : protocolOf(port),
    certificates: secure ? annotations.list('ssl-cert') : [],
    ...(secure ? { sslPolicy: annotations.text('ssl-negotiation-policy') ?? settings.defaultSslPolicy } : {}),
    ...(secure && alpn !== undefined ? { alpnPolicy: alpn } : {}),
    action: { kind: 'forward', targetGroup },
    rules: [],
  };
}

function targetGroupFor(
  service: Service,
  port: ServicePort,
  settings: ControllerSettings,
  scheme: string,
): TargetGroupModel {
  const annotations = serviceAnnotations(service);
  const { namespace = '', name, uid = '' } = service.metadata;
  const legacyIp = annotations.text('type') === 'nlb-ip';
  const targetType = annotations.text('nlb-target-type') ?? (legacyIp ? 'ip' : settings.defaultTargetType);
  if (targetType !== 'ip' && targetType !== 'instance') throw new BuildError(`unknown target type: ${targetType}`);
  if (targetType === 'instance' && port.nodePort === undefined) {
    throw new BuildError(
      `TargetType: instance can only be used with NodePort or LoadBalancer services with node ports, port ${port.port} has none`,
    );
  }
  const secureBackend = endsTls(port, annotations) && annotations.text('backend-protocol') === 'ssl';
  const number = typeof port.targetPort === 'number' ? port.targetPort : port.port;
  const proxied = annotations.text('proxy-protocol') === '*' ? { 'proxy_protocol_v2.enabled': 'true' } : {};
  return {
    resource: resourceOf(service, port),
    name: loadBalancerName(namespace, name, settings.clusterName, uid, String(port.port), targetType, scheme),
    protocol: secureBackend ? 'TLS' : protocolOf(port),
    port: targetType === 'ip' ? number : (port.nodePort ?? number),
    targetType,
    healthCheck: healthCheck(annotations),
    attributes: { ...proxied, ...annotations.map('target-group-attributes') },
    service: { namespace, name, port: port.port },
  };
}

function healthCheck(annotations: Annotations): Record<string, unknown> {
  const protocol = (annotations.text('healthcheck-protocol') ?? 'TCP').toUpperCase();
  const number = (name: string, fallback: number) => Number(annotations.text(name) ?? fallback);
  return {
    HealthCheckProtocol: protocol,
    HealthCheckPort: annotations.text('healthcheck-port') ?? 'traffic-port',
    HealthCheckIntervalSeconds: number('healthcheck-interval', 10),
    HealthyThresholdCount: number('healthcheck-healthy-threshold', 3),
    UnhealthyThresholdCount: number('healthcheck-unhealthy-threshold', 3),
    ...(protocol === 'TCP'
      ? {}
      : {
          HealthCheckPath: annotations.text('healthcheck-path') ?? '/',
          Matcher: { HttpCode: annotations.text('healthcheck-success-codes') ?? '200-399' },
        }),
  };
}
