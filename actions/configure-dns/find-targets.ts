import type { Runtime } from '../../shared/action/runtime.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { requireOwnedCluster } from '../../shared/aws/eks/owned-cluster.ts';
import { controllerClusterTag } from '../../shared/aws/load-balancers.ts';
import { ownershipKeys } from '../../shared/aws/ownership.ts';
import { findAliasTarget, regionInName } from '../../shared/aws/route-53/alias-target.ts';
import type { AliasTarget } from '../../shared/aws/route-53/alias-target.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { connectKubernetes } from '../../shared/kubernetes/cluster-tools.ts';
import type { Entry } from '../../shared/kubernetes/entry.ts';
import { getObjects } from '../../shared/tools/kubectl.ts';
import type { ConfigureDnsInputs } from './inputs.ts';
import type { Target, Targets } from './names.ts';
import { stackEntries } from './stack-entries.ts';

/** Where the names shall lead, or undefined while only a certificate is asked for. */
export async function findTargets(
  aws: Aws,
  inputs: ConfigureDnsInputs,
  runtime: Runtime,
): Promise<Targets | undefined> {
  if (inputs.namespace !== undefined) return targetsOfStack(aws, inputs.namespace, inputs, runtime);
  if (inputs.target === undefined) return undefined;
  const [web, mqtts, mqtt] = await Promise.all([
    givenTarget(aws, inputs.target),
    inputs.mqttsTarget === undefined ? undefined : givenTarget(aws, inputs.mqttsTarget),
    mqttTargetOf(inputs) === undefined ? undefined : givenTarget(aws, mqttTargetOf(inputs) ?? ''),
  ]);
  const ownMqtts = mqtts ?? (inputs.mqttsHostname === undefined ? undefined : web);
  return {
    exposure: inputs.exposure ?? 'haproxy',
    web,
    ...(ownMqtts === undefined ? {} : { mqtts: ownMqtts }),
    ...(mqtt === undefined ? {} : { mqtt }),
  };
}

function mqttTargetOf({ mqttTarget, mqttHostname, target }: ConfigureDnsInputs): string | undefined {
  return mqttTarget ?? (mqttHostname === undefined ? undefined : target);
}

async function targetsOfStack(
  aws: Aws,
  namespace: string,
  { clusterName, exposure }: ConfigureDnsInputs,
  runtime: Runtime,
): Promise<Targets> {
  const cluster = await requireOwnedCluster(aws, clusterName);
  const tools = await connectKubernetes(aws, cluster, runtime);
  const [services, ingresses] = await Promise.all([
    getObjects<Entry>('services', tools, { namespace }),
    getObjects<Entry>('ingresses.networking.k8s.io', tools, { namespace }),
  ]);
  const entries = stackEntries(namespace, services, ingresses, exposure);
  const target = (host: string | undefined) =>
    host === undefined ? undefined : confirmedTarget(aws, host, namespace, clusterName);
  const [web, mqtts, mqtt] = await Promise.all([
    confirmedTarget(aws, entries.web, namespace, clusterName),
    target(entries.mqtts),
    target(entries.mqtt),
  ]);
  return {
    exposure: entries.exposure,
    web,
    ...(mqtts === undefined ? {} : { mqtts }),
    ...(mqtt === undefined ? {} : { mqtt }),
  };
}

/** Tags by which the maker of a load balancer names the cluster: the controller, EKS Auto Mode, and the suite's own. */
const clusterTags = [controllerClusterTag, 'eks:eks-cluster-name', ownershipKeys.environment] as const;

/** A status can be out of date, and a name can be anyone's: what Elastic Load Balancing has under it has to be the cluster's. */
async function confirmedTarget(aws: Aws, host: string, namespace: string, clusterName: string): Promise<Target> {
  const found = await findAliasTarget(aws, host);
  if (found === undefined) {
    throw new ActionError({
      what: `The load balancer that the stack names does not exist: ${host}`,
      where: `namespace ${namespace}, region ${aws.region}`,
      why: 'the status in the cluster is out of date, or the load balancer is not one of this account',
      remedy: 'Run deploy-openremote again, or look at the log of the load balancer controller. Nothing was changed.',
    });
  }
  const owners = clusterTags.flatMap((key) => found.tags[key] ?? []);
  if (owners.length > 0 && owners.every((owner) => owner === clusterName)) return aliasTo(found);
  throw new ActionError({
    what: `The load balancer that the stack names does not belong to "${clusterName}"`,
    where: `${found.name} (${host})`,
    why:
      owners.length === 0
        ? `it has none of the tags ${clusterTags.join(', ')}`
        : `its tags say that it belongs to ${owners.join(', ')}`,
    remedy: 'Correct `cluster-name` or `namespace`; if it is the right one, give it as `target`. Nothing was changed.',
  });
}

async function givenTarget(aws: Aws, host: string): Promise<Target> {
  const found = await findAliasTarget(aws, host);
  if (found !== undefined) return aliasTo(found);
  // A load balancer that is gone would leave a name for whoever gets one of that name next.
  if (regionInName(host) === aws.region) {
    throw new ActionError({
      what: `There is no load balancer with the host name ${host}`,
      where: `account ${aws.accountId}, region ${aws.region}`,
      remedy:
        'Give the output `load-balancer` of deploy-openremote as `target`, and the account and region of the cluster. Nothing was changed.',
    });
  }
  return { kind: 'cname', dnsName: host };
}

function aliasTo({ dnsName, hostedZoneId, dualStack, ports, tlsPorts }: AliasTarget): Target {
  return { kind: 'alias', dnsName, hostedZoneId, dualStack, ports, tlsPorts };
}
