import type {
  CreateListenerInput,
  CreateListenerOutput,
  DeleteListenerInput,
  DescribeListenerAttributesInput,
  DescribeListenerAttributesOutput,
  DescribeListenersInput,
  DescribeListenersOutput,
  Listener,
  ModifyListenerAttributesInput,
  ModifyListenerAttributesOutput,
  ModifyListenerInput,
  ModifyListenerOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { checkedActions } from './actions.ts';
import { attributeList, listenerAttributes, writeAttributes } from './attributes.ts';
import { requireCertificates } from './certificates.ts';
import { removeListener } from './listener-records.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import { page } from './pages.ts';
import type { StoredListener, StoredLoadBalancer } from './records.ts';
import { arnOf, findListener, findLoadBalancer, listenersOf, listenerType, newSuffix, register } from './records.ts';
import { addDefaultRule } from './rule-records.ts';
import { tagRecord } from './tag-sets.ts';
import { refreshAttachments } from './target-group-records.ts';

/** Listeners and their attributes; certificates for further names are in listener-certificates.ts. */
export function listenerHandlers(options: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    CreateListener: (input: CreateListenerInput, call) => createListener(input, call, options),
    DescribeListeners: describeListeners,
    ModifyListener: modifyListener,
    DeleteListener: deleteListener,
    DescribeListenerAttributes: describeListenerAttributes,
    ModifyListenerAttributes: modifyListenerAttributes,
  };
}

const protocolsOf: Readonly<Record<string, readonly string[]>> = {
  application: ['HTTP', 'HTTPS'],
  network: ['TCP', 'TLS', 'UDP', 'TCP_UDP'],
};

const defaultSslPolicy = 'ELBSecurityPolicy-2016-08';

function shownListener({ data }: Resource<StoredListener>): Listener {
  const { attributes: _attributes, ...listener } = data;
  return { ...listener, ...(data.Certificates !== undefined && { Certificates: data.Certificates.slice(0, 1) }) };
}

function createListener(
  input: CreateListenerInput,
  call: Call,
  { quotas }: ElasticLoadBalancingOptions,
): CreateListenerOutput {
  const loadBalancer = findLoadBalancer(call, input.LoadBalancerArn);
  const siblings = listenersOf(call, loadBalancer.id);
  const settings = checkedSettings(input, loadBalancer, call);
  if (siblings.some(({ data }) => data.Port === settings.Port)) {
    throw new AwsError(
      'DuplicateListener',
      `A listener already exists on this port for this load balancer '${loadBalancer.id}'`,
    );
  }
  if (siblings.length >= quotas.listenersPerLoadBalancer) {
    throw new AwsError('TooManyListeners', 'The maximum number of listeners per load balancer has been reached');
  }
  const tags = tagRecord(input.Tags);
  const path = loadBalancer.id.slice(loadBalancer.id.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
  const arn = arnOf(call, `listener/${path}/${newSuffix()}`);
  const listener = register<StoredListener>(
    call,
    listenerType,
    arn,
    {
      ListenerArn: arn,
      LoadBalancerArn: loadBalancer.id,
      ...settings,
      attributes: listenerAttributes(settings.Protocol ?? ''),
    },
    { tags },
  );
  addDefaultRule(call, listener);
  refreshAttachments(call);
  return { Listeners: [shownListener(listener)] };
}

type Settings = Pick<
  CreateListenerInput,
  'Port' | 'Protocol' | 'SslPolicy' | 'Certificates' | 'DefaultActions' | 'AlpnPolicy' | 'MutualAuthentication'
>;

/** Errors: ValidationError, UnsupportedProtocol, those of certificates and actions. */
function checkedSettings(wanted: Settings, loadBalancer: Resource<StoredLoadBalancer>, call: Call): Settings {
  const { Port: port, Protocol: protocol } = wanted;
  if (port === undefined || port < 1 || port > 65535) {
    throw new AwsError('ValidationError', `A listener port must be specified, from 1 to 65535`);
  }
  const allowed = protocolsOf[loadBalancer.data.Type ?? ''] ?? [];
  if (protocol === undefined || !allowed.includes(protocol)) {
    throw new AwsError('ValidationError', `Listener protocol '${protocol}' must be one of '${allowed.join(', ')}'`);
  }
  const secure = protocol === 'HTTPS' || protocol === 'TLS';
  const certificates = wanted.Certificates ?? [];
  if (secure && certificates.length === 0) {
    throw new AwsError('ValidationError', `A certificate must be specified for ${protocol} listeners`);
  }
  if (!secure && certificates.length > 0) {
    throw new AwsError('ValidationError', `A certificate cannot be specified for ${protocol} listeners`);
  }
  requireCertificates(certificates, call);
  return {
    Port: port,
    Protocol: protocol,
    ...(secure && { SslPolicy: wanted.SslPolicy ?? defaultSslPolicy, Certificates: certificates }),
    ...(wanted.AlpnPolicy !== undefined && { AlpnPolicy: wanted.AlpnPolicy }),
    ...(wanted.MutualAuthentication !== undefined && { MutualAuthentication: wanted.MutualAuthentication }),
    DefaultActions: checkedActions(wanted.DefaultActions, { loadBalancer, protocol }, call),
  };
}

function describeListeners(input: DescribeListenersInput, call: Call): DescribeListenersOutput {
  const arns = input.ListenerArns ?? [];
  if (arns.length === 0 && input.LoadBalancerArn === undefined) {
    throw new AwsError('ValidationError', 'You must specify either listener ARNs or a load balancer ARN');
  }
  const asked =
    arns.length > 0
      ? arns.map((arn) => findListener(call, arn))
      : listenersOf(call, findLoadBalancer(call, input.LoadBalancerArn).id);
  const { items, ...next } = page(asked, input);
  return { Listeners: items.map(shownListener), ...next };
}

/** What the request does not name stays as it is; a listener that becomes unencrypted loses its certificates. */
function modifyListener(input: ModifyListenerInput, call: Call): ModifyListenerOutput {
  const listener = findListener(call, input.ListenerArn);
  const { data } = listener;
  const loadBalancer = findLoadBalancer(call, data.LoadBalancerArn);
  const protocol = input.Protocol ?? data.Protocol;
  const staysSecure = protocol === 'HTTPS' || protocol === 'TLS';
  const further = (data.Certificates ?? []).slice(1);
  const merged: Settings = {
    Port: input.Port ?? data.Port,
    Protocol: protocol,
    SslPolicy: input.SslPolicy ?? data.SslPolicy,
    Certificates: input.Certificates ?? (staysSecure ? data.Certificates?.slice(0, 1) : undefined),
    AlpnPolicy: input.AlpnPolicy ?? data.AlpnPolicy,
    MutualAuthentication: input.MutualAuthentication ?? data.MutualAuthentication,
    DefaultActions: input.DefaultActions ?? data.DefaultActions,
  };
  const settings = checkedSettings(merged, loadBalancer, call);
  const taken = listenersOf(call, loadBalancer.id).some(
    (other) => other !== listener && other.data.Port === settings.Port,
  );
  if (taken) {
    throw new AwsError(
      'DuplicateListener',
      `A listener already exists on this port for this load balancer '${loadBalancer.id}'`,
    );
  }
  delete data.SslPolicy;
  delete data.Certificates;
  Object.assign(data, settings);
  if (staysSecure) data.Certificates = [...(settings.Certificates ?? []), ...further];
  addDefaultRule(call, listener);
  refreshAttachments(call);
  return { Listeners: [shownListener(listener)] };
}

function deleteListener(input: DeleteListenerInput, call: Call): object {
  removeListener(call, findListener(call, input.ListenerArn));
  refreshAttachments(call);
  return {};
}

function describeListenerAttributes(
  input: DescribeListenerAttributesInput,
  call: Call,
): DescribeListenerAttributesOutput {
  return { Attributes: attributeList(findListener(call, input.ListenerArn).data.attributes) };
}

function modifyListenerAttributes(input: ModifyListenerAttributesInput, call: Call): ModifyListenerAttributesOutput {
  const { attributes } = findListener(call, input.ListenerArn).data;
  writeAttributes(attributes, input.Attributes, 'Listener');
  return { Attributes: attributeList(attributes) };
}
