import type { Cluster } from '../../cluster.ts';
import { textAt, textsAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { Service } from '../../kinds.ts';
import type { KubernetesObject } from '../../objects.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { classParameters, ingressAnnotations } from './ingress-groups.ts';
import type { IngressGroup } from './ingress-groups.ts';
import { conditionsOf, defaultBackendOf, routesOf } from './ingress-rules.ts';
import type { Backend } from './ingress-rules.ts';
import { BuildError } from './model.ts';
import type { ActionModel, ListenerModel, LoadBalancerModel, RuleModel, TargetGroupModel } from './model.ts';
import { groupLoadBalancerName, loadBalancerName } from './names.ts';

export interface Surroundings {
  readonly cluster: Cluster;
  readonly settings: ControllerSettings;
  readonly subnets: readonly string[];
  /** Certificates found in ACM for the group's hosts, used where none is named. */
  readonly discovered: readonly string[];
}

export function ingressScheme(cluster: Cluster, group: IngressGroup, settings: ControllerSettings): string {
  return merged(cluster, group, 'scheme', 'scheme') ?? settings.defaultScheme;
}

/** A setting of the whole group: from the class, else from the annotations, which must not contradict each other. */
function merged(cluster: Cluster, group: IngressGroup, annotation: string, parameter: string): string | undefined {
  const values = new Set<string>();
  for (const ingress of group.members) {
    const value = textAt(classParameters(cluster, ingress), parameter) ?? ingressAnnotations(ingress).text(annotation);
    if (value !== undefined) values.add(value);
  }
  if (values.size > 1) throw new BuildError(`conflicting ${annotation}: [${[...values].join(' ')}]`);
  return [...values][0];
}

/** What a group of Ingresses wants: one application load balancer. */
export function ingressModel(group: IngressGroup, surroundings: Surroundings): LoadBalancerModel {
  const { cluster, settings, subnets } = surroundings;
  const scheme = ingressScheme(cluster, group, settings);
  const [first] = group.members;
  const own = group.explicit
    ? groupLoadBalancerName(group.id, settings.clusterName)
    : loadBalancerName(
        first?.metadata.namespace ?? '',
        first?.metadata.name ?? '',
        settings.clusterName,
        first?.metadata.uid ?? '',
      );
  const targetGroups = new Map<string, TargetGroupModel>();
  const listeners = listenersOf(group, surroundings, targetGroups);
  const given = [...new Set(group.members.flatMap((ingress) => ingressAnnotations(ingress).list('security-groups')))];
  const sources = [...new Set(group.members.flatMap((ingress) => ingressAnnotations(ingress).list('inbound-cidrs')))];
  const annotated = (name: string) =>
    Object.assign({}, ...group.members.map((ingress) => ingressAnnotations(ingress).map(name))) as Record<
      string,
      string
    >;
  const frontend = {
    name: own,
    description: '[k8s] Managed SecurityGroup for LoadBalancer',
    ports: listeners.map(({ port }) => ({ port, protocol: 'TCP' })),
    sources: sources.length > 0 ? sources : ['0.0.0.0/0'],
  };
  return {
    tagPrefix: 'ingress.k8s.aws',
    stack: group.id,
    name: merged(cluster, group, 'load-balancer-name', 'loadBalancerName') ?? own,
    type: 'application',
    scheme,
    subnets,
    addresses: [],
    ipAddressType: merged(cluster, group, 'ip-address-type', 'ipAddressType') ?? 'ipv4',
    ...(given.length === 0 ? { frontendGroup: frontend } : {}),
    securityGroups: given,
    backendGroup: given.length === 0 && settings.backendGroup,
    attributes: { ...annotated('load-balancer-attributes') },
    tags: {
      ...annotated('tags'),
      ...settings.defaultTags,
      'elbv2.k8s.aws/cluster': settings.clusterName,
      'ingress.k8s.aws/stack': group.id,
    },
    targetGroups: [...targetGroups.values()],
    listeners,
  };
}

interface ListenPort {
  readonly protocol: string;
  readonly port: number;
}

function listenersOf(
  group: IngressGroup,
  surroundings: Surroundings,
  targetGroups: Map<string, TargetGroupModel>,
): ListenerModel[] {
  const { cluster, settings } = surroundings;
  const redirect = merged(cluster, group, 'ssl-redirect', 'sslRedirectPort');
  const ports = new Map<number, { protocol: string; ingresses: KubernetesObject[] }>();
  for (const ingress of group.members) {
    for (const { port, protocol } of listenPorts(ingress, surroundings)) {
      const known = ports.get(port);
      if (known !== undefined && known.protocol !== protocol)
        throw new BuildError(`conflicting protocol, ${known.protocol} | ${protocol}`);
      ports.set(port, { protocol, ingresses: [...(known?.ingresses ?? []), ingress] });
    }
  }
  return [...ports].map(([port, { protocol, ingresses }]) => {
    const secure = protocol === 'HTTPS';
    const certificates = secure ? certificatesOf(ingresses, surroundings) : [];
    const policy = merged(cluster, group, 'ssl-policy', 'sslPolicy') ?? settings.defaultSslPolicy;
    const redirected = protocol === 'HTTP' && redirect !== undefined && redirect !== '';
    const fallback = ingresses.map(defaultBackendOf).findIndex((backend) => backend !== undefined);
    return {
      port,
      protocol,
      certificates,
      ...(secure ? { sslPolicy: policy } : {}),
      action: redirected
        ? { kind: 'redirect', port: Number(redirect) }
        : defaultAction(ingresses[fallback], surroundings, targetGroups),
      rules: redirected ? [] : ingresses.flatMap((ingress) => rulesOf(ingress, surroundings, targetGroups)),
    };
  });
}

function defaultAction(
  ingress: KubernetesObject | undefined,
  surroundings: Surroundings,
  targetGroups: Map<string, TargetGroupModel>,
): ActionModel {
  const backend = ingress === undefined ? undefined : defaultBackendOf(ingress);
  if (ingress === undefined || backend === undefined) return { kind: 'not-found' };
  return actionOf(ingress, backend, surroundings, targetGroups);
}

function rulesOf(
  ingress: KubernetesObject,
  surroundings: Surroundings,
  targetGroups: Map<string, TargetGroupModel>,
): RuleModel[] {
  return routesOf(ingress).map((route) => ({
    conditions: conditionsOf(route),
    action: actionOf(ingress, route.backend, surroundings, targetGroups),
  }));
}

/** `listen-ports`, else 443 if there is a certificate, else 80. */
function listenPorts(ingress: KubernetesObject, { cluster, discovered }: Surroundings): ListenPort[] {
  const text = ingressAnnotations(ingress).text('listen-ports');
  if (text === undefined) {
    const secure = namedCertificates(ingress, classParameters(cluster, ingress)).length > 0 || discovered.length > 0;
    return [secure ? { protocol: 'HTTPS', port: 443 } : { protocol: 'HTTP', port: 80 }];
  }
  try {
    return (JSON.parse(text) as Record<string, number>[]).flatMap((entry) =>
      Object.entries(entry).map(([protocol, port]) => ({ protocol, port })),
    );
  } catch {
    throw new BuildError(`failed to parse listen-ports configuration: \`${text}\``);
  }
}

function namedCertificates(ingress: KubernetesObject, parameters: JsonObject): string[] {
  const byClass = textsAt(parameters, 'certificateArn');
  return byClass.length > 0 ? byClass : ingressAnnotations(ingress).list('certificate-arn');
}

function certificatesOf(ingresses: readonly KubernetesObject[], { cluster, discovered }: Surroundings): string[] {
  const named = ingresses.flatMap((ingress) => namedCertificates(ingress, classParameters(cluster, ingress)));
  const all = [...new Set(named.length > 0 ? named : discovered)];
  if (all.length === 0) throw new BuildError('no certificate found for the hosts of the ingress');
  return all;
}

function actionOf(
  ingress: KubernetesObject,
  backend: Backend,
  surroundings: Surroundings,
  targetGroups: Map<string, TargetGroupModel>,
): ActionModel {
  if (backend.kind === 'annotation') return { kind: 'raw', actions: backend.actions };
  const model = targetGroupFor(ingress, backend.name, backend.port, surroundings);
  targetGroups.set(model.resource, model);
  return { kind: 'forward', targetGroup: model.resource };
}

function targetGroupFor(
  ingress: KubernetesObject,
  name: string,
  port: number | string,
  { cluster, settings }: Surroundings,
): TargetGroupModel {
  const { namespace = '' } = ingress.metadata;
  const service = cluster.objects.get<Service>('services', namespace, name);
  if (service === undefined)
    throw new BuildError(`ingress: ${namespace}/${ingress.metadata.name}: Service "${name}" not found`);
  const found = service.spec.ports?.find((candidate) => candidate.port === port || candidate.name === port);
  if (found === undefined) throw new BuildError(`unable to find port ${port} on service ${namespace}/${name}`);
  const own = ingressAnnotations(service);
  const outer = ingressAnnotations(ingress);
  // Annotations on the Service win over those on the Ingress.
  const text = (key: string) => own.text(key) ?? outer.text(key);
  const targetType =
    textAt(classParameters(cluster, ingress), 'targetType') ?? text('target-type') ?? settings.defaultTargetType;
  if (targetType !== 'ip' && targetType !== 'instance') throw new BuildError(`unknown targetType: ${targetType}`);
  if (targetType === 'instance' && found.nodePort === undefined) {
    throw new BuildError(`service type must be either 'NodePort' or 'LoadBalancer': ${namespace}/${name}`);
  }
  const protocol = text('backend-protocol') ?? 'HTTP';
  const number = typeof found.targetPort === 'number' ? found.targetPort : 1;
  const version = text('backend-protocol-version');
  return {
    resource: `${namespace}/${ingress.metadata.name}-${name}:${found.port}`,
    name: loadBalancerName(
      namespace,
      name,
      settings.clusterName,
      ingress.metadata.uid ?? '',
      String(found.port),
      targetType,
      protocol,
    ),
    protocol,
    ...(version === undefined ? {} : { protocolVersion: version }),
    port: targetType === 'ip' ? number : (found.nodePort ?? number),
    targetType,
    healthCheck: {
      HealthCheckProtocol: text('healthcheck-protocol') ?? protocol,
      HealthCheckPort: text('healthcheck-port') ?? 'traffic-port',
      HealthCheckPath: text('healthcheck-path') ?? '/',
      HealthCheckIntervalSeconds: Number(text('healthcheck-interval-seconds') ?? 15),
      HealthCheckTimeoutSeconds: Number(text('healthcheck-timeout-seconds') ?? 5),
      HealthyThresholdCount: Number(text('healthy-threshold-count') ?? 2),
      UnhealthyThresholdCount: Number(text('unhealthy-threshold-count') ?? 2),
      Matcher: { HttpCode: text('success-codes') ?? '200' },
    },
    attributes: { ...outer.map('target-group-attributes'), ...own.map('target-group-attributes') },
    service: { namespace, name, port: found.port },
  };
}
