// Runs inside the session's process: `rehearsal.inside(arrangement, 'limitRole', …)`.
import type { Session } from '../../../../rehearsal/session.ts';
import { kubernetesApi } from '../kubernetes-api.ts';

const controller = 'aws-load-balancer-controller';

function caller({ cloud: { aws, region } }: Session) {
  const principal = { arn: `arn:aws:iam::${aws.account}:user/somebody-else`, account: aws.account };
  return <Output>(service: string, operation: string, input: object) =>
    aws.call<Output>(service, operation, input, { principal, region });
}

/** Takes the controller's association away; the role and its stack stay, as after a run that was killed in between. */
export async function disassociate(session: Session, clusterName: string): Promise<void> {
  const call = caller(session);
  const { associations } = await call<{ associations: { associationId: string; serviceAccount: string }[] }>(
    'eks',
    'ListPodIdentityAssociations',
    { clusterName },
  );
  const found = associations.find(({ serviceAccount }) => serviceAccount === controller);
  await call('eks', 'DeletePodIdentityAssociation', { clusterName, associationId: found?.associationId });
}

const denial = 'denial-of-somebody-else';

function attachment({ cloud }: Session, roleArn: string) {
  return {
    RoleName: roleArn.split('/').at(-1),
    PolicyArn: `arn:aws:iam::${cloud.aws.account}:policy/${denial}`,
  };
}

/** Attaches a policy to a role that denies these actions. */
export async function deny(session: Session, roleArn: string, actions: readonly string[]): Promise<void> {
  const call = caller(session);
  await call('iam', 'CreatePolicy', {
    PolicyName: denial,
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }],
    }),
  });
  await call('iam', 'AttachRolePolicy', attachment(session, roleArn));
}

export async function allowAgain(session: Session, roleArn: string): Promise<void> {
  const call = caller(session);
  const attached = attachment(session, roleArn);
  await call('iam', 'DetachRolePolicy', attached);
  await call('iam', 'DeletePolicy', { PolicyArn: attached.PolicyArn });
}

/** Makes the cluster one of EKS Auto Mode, as far as DescribeCluster tells. */
export function turnIntoAutoMode({ cloud }: Session, name: string): void {
  const cluster = cloud.aws.store.get<{ computeConfig?: object }>('AWS::EKS::Cluster', name, cloud.region);
  if (cluster === undefined) throw new Error(`there is no cluster ${name}`);
  cluster.data.computeConfig = { enabled: true };
}

/** Somebody's own controller, applied by hand; scaled to nothing, so that nothing has to run. */
export async function putForeignController(session: Session, clusterName: string): Promise<void> {
  const api = kubernetesApi(session, clusterName);
  const labels = { app: 'by-hand' };
  const container = {
    name: 'controller',
    image: 'registry.example.com/aws-load-balancer-controller:v2.8.0',
    args: [`--cluster-name=${clusterName}`],
  };
  const template = { metadata: { labels }, spec: { containers: [container] } };
  const spec = { replicas: 0, selector: { matchLabels: labels }, template };
  await api('POST', '/apis/apps/v1/namespaces/default/deployments', { metadata: { name: 'by-hand' }, spec });
  api.close();
}
