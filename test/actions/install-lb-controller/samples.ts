import { chartValues } from '../../../actions/install-lb-controller/chart-values.ts';
import { neededActions, occasionalActions } from '../../../actions/install-lb-controller/needed-actions.ts';
import type { ControllerObserved, Observed } from '../../../actions/install-lb-controller/observe.ts';
import type { Cluster } from '../../../shared/aws/eks/clusters.ts';
import type { PolicyStatement } from '../../../shared/aws/iam/role-statements.ts';

export const ownership = { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'demo' };
export const roleArn = 'arn:aws:iam::111122223333:role/controller';

export const cluster: Cluster = {
  name: 'demo',
  arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/demo',
  status: 'ACTIVE',
  version: '1.35',
  endpoint: 'https://demo.eks.example',
  certificateAuthority: '',
  vpcId: 'vpc-1',
  subnetIds: [],
  oidcIssuer: 'https://oidc.example/id/1',
  deletionProtection: false,
  autoMode: false,
  authenticationMode: 'API',
  supportType: 'STANDARD',
  createdAt: undefined,
  tags: ownership,
};

export function allowing(actions: readonly string[]): PolicyStatement[] {
  return [{ effect: 'Allow', actions, notActions: [], limited: false }];
}

/** A role may do all that controller 3.5.0 knows of, given by Pod Identity; the controller itself is not installed. */
export const fresh: ControllerObserved = {
  chart: { source: { chart: 'aws-load-balancer-controller' }, version: '3.5.0', controller: '3.5.0' },
  release: { status: undefined, values: undefined },
  controllers: [],
  identity: {
    associatedRole: roleArn,
    account: undefined,
    agent: true,
    onFargate: false,
    identityProvider: false,
    statements: allowing([...neededActions('3.5.0'), ...occasionalActions('3.5.0')]),
  },
  decision: { kind: 'pod-identity', roleArn },
  nodes: 2,
  unidentified: [],
};

/** The same after a complete run. */
export const installed: ControllerObserved = {
  ...fresh,
  release: {
    status: { revision: 1, status: 'deployed', chart: 'aws-load-balancer-controller-3.5.0' },
    values: valuesOf({}),
  },
  identity: { ...fresh.identity, account: { roleArn: undefined, ofChart: true } },
  controllers: [
    {
      where: 'Deployment kube-system/aws-load-balancer-controller',
      owner: 'Helm release aws-load-balancer-controller in namespace kube-system',
      ofRelease: true,
      clusterName: 'demo',
      tags: ownership,
    },
  ],
};

export function valuesOf({ nodes = 2, role }: { nodes?: number; role?: string }): object {
  const account = { roleArn: undefined, ofChart: true };
  return chartValues({ cluster, region: 'eu-west-1', nodes, account, roleArn: role });
}

export function seen(controller: ControllerObserved | undefined): Observed {
  return { cluster: { ...cluster, autoMode: controller === undefined }, region: 'eu-west-1', controller };
}
