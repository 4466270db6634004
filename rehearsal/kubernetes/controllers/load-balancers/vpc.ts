import type { Cluster } from '../../cluster.ts';
import { textAt } from '../../json.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { BuildError } from './model.ts';

/** The VPC that the controller works in: its flag or, as the instance metadata would say, that of the cluster. */
export function vpcOf(cluster: Cluster, settings: ControllerSettings): string {
  const { name, region } = cluster.identity;
  const found = cluster.aws.store.get('AWS::EKS::Cluster', name, region);
  const vpcId = settings.vpcId ?? textAt(found?.data, 'resourcesVpcConfig', 'vpcId');
  if (vpcId === undefined || vpcId === '') throw new BuildError('failed to fetch VPC ID from instance metadata');
  return vpcId;
}
