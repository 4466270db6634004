import { AwsError } from '../service.ts';

/** Defaults of load balancer attributes, as Describe shows them for a new one. */
export function loadBalancerAttributes(type: 'application' | 'network'): Record<string, string> {
  const common = {
    'access_logs.s3.enabled': 'false',
    'access_logs.s3.bucket': '',
    'access_logs.s3.prefix': '',
    'deletion_protection.enabled': 'false',
    'load_balancing.cross_zone.enabled': type === 'application' ? 'true' : 'false',
    'ipv6.deny_all_igw_traffic': 'false',
    'zonal_shift.config.enabled': 'false',
  };
  if (type === 'network') {
    return {
      ...common,
      'dns_record.client_routing_policy': 'any_availability_zone',
      'secondary_ips.auto_assigned.per_subnet': '0',
    };
  }
  return {
    ...common,
    'client_keep_alive.seconds': '3600',
    'connection_logs.s3.enabled': 'false',
    'connection_logs.s3.bucket': '',
    'connection_logs.s3.prefix': '',
    'health_check_logs.s3.enabled': 'false',
    'health_check_logs.s3.bucket': '',
    'health_check_logs.s3.prefix': '',
    'idle_timeout.timeout_seconds': '60',
    'routing.http.desync_mitigation_mode': 'defensive',
    'routing.http.drop_invalid_header_fields.enabled': 'false',
    'routing.http.preserve_host_header.enabled': 'false',
    'routing.http.x_amzn_tls_version_and_cipher_suite.enabled': 'false',
    'routing.http.xff_client_port.enabled': 'false',
    'routing.http.xff_header_processing.mode': 'append',
    'routing.http2.enabled': 'true',
    'waf.fail_open.enabled': 'false',
  };
}

/** Defaults of target group attributes. HTTP groups belong to application load balancers, the others to network load balancers. */
export function targetGroupAttributes(protocol: string, targetType: string): Record<string, string> {
  const common = {
    'deregistration_delay.timeout_seconds': '300',
    'stickiness.enabled': 'false',
    'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
    'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
    'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
    'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
    'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
  };
  if (protocol === 'HTTP' || protocol === 'HTTPS') {
    return {
      ...common,
      'load_balancing.algorithm.type': 'round_robin',
      'load_balancing.algorithm.anomaly_mitigation': 'off',
      'slow_start.duration_seconds': '0',
      'stickiness.app_cookie.cookie_name': '',
      'stickiness.app_cookie.duration_seconds': '86400',
      'stickiness.lb_cookie.duration_seconds': '86400',
      'stickiness.type': 'lb_cookie',
    };
  }
  return {
    ...common,
    'deregistration_delay.connection_termination.enabled': 'false',
    // An address target behind TCP sees the load balancer's address; for all others the client's address is kept.
    'preserve_client_ip.enabled': targetType === 'ip' && (protocol === 'TCP' || protocol === 'TLS') ? 'false' : 'true',
    'proxy_protocol_v2.enabled': 'false',
    'stickiness.type': 'source_ip',
    'target_health_state.unhealthy.connection_termination.enabled': 'true',
    'target_health_state.unhealthy.draining_interval_seconds': '0',
  };
}

export function listenerAttributes(protocol: string): Record<string, string> {
  if (protocol === 'TCP') return { 'tcp.idle_timeout.seconds': '350' };
  return protocol === 'HTTP' || protocol === 'HTTPS' ? { 'routing.http.response.server.enabled': 'true' } : {};
}

export interface KeyValue {
  Key?: string | undefined;
  Value?: string | undefined;
}

export function attributeList(attributes: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(attributes).map(([Key, Value]) => ({ Key, Value }));
}

/**
 * Writes attributes of a request; nothing is written if one is refused.
 *
 * Errors: InvalidConfigurationRequest for a key that this type does not have, or for a truth value that is none.
 */
export function writeAttributes(
  attributes: Record<string, string>,
  wanted: readonly KeyValue[] | undefined,
  what: 'Load balancer' | 'Target group' | 'Listener',
): void {
  for (const { Key: key = '', Value: value = '' } of wanted ?? []) {
    const known = Object.hasOwn(attributes, key) || (what === 'Listener' && key.startsWith('routing.http.'));
    if (!known) {
      throw new AwsError('InvalidConfigurationRequest', `${what} attribute key '${key}' is not recognized`);
    }
    if (key.endsWith('.enabled') && !['true', 'false', 'use_load_balancer_configuration'].includes(value)) {
      throw new AwsError(
        'InvalidConfigurationRequest',
        `${what} attribute value '${value}' for key '${key}' is invalid`,
      );
    }
  }
  for (const { Key: key = '', Value: value = '' } of wanted ?? []) attributes[key] = value;
}
