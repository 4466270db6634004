import { decideTrust } from '../aws/iam/evaluation.ts';
import { parsePolicy } from '../aws/iam/policy-document.ts';
import { oidcProviderType, roleByArn } from '../aws/iam/state.ts';
import type { RoleData } from '../aws/iam/state.ts';
import type { Principal } from '../aws/service.ts';
import type { Resource } from '../aws/store.ts';
import type { Cluster } from './cluster.ts';
import { isTrue } from './conditions.ts';
import { textAt } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Pod } from './kinds.ts';

/** Annotation of a service account whose pods take a role by IRSA. */
export const roleAnnotation = 'eks.amazonaws.com/role-arn';

const irsaRole = 'AWS_ROLE_ARN';
const podIdentityUrl = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';

interface Association {
  clusterName?: string;
  namespace?: string;
  serviceAccount?: string;
  roleArn?: string;
}

/**
 * The role that a service account is associated with by EKS Pod Identity, or undefined. Looked up when a pod is made (whether
 * it gets credentials at all) and again whenever its program asks for them (which ones).
 */
export function associatedRole(
  cluster: Pick<Cluster, 'aws' | 'identity'>,
  namespace: string,
  account: string,
): string | undefined {
  const { name, region } = cluster.identity;
  return cluster.aws.store
    .list<Association>('AWS::EKS::PodIdentityAssociation', region)
    .find(({ data }) => data.clusterName === name && data.namespace === namespace && data.serviceAccount === account)
    ?.data.roleArn;
}

/**
 * The variables that EKS's pod identity webhook adds to a new pod's containers. As on EKS they are decided when the pod is
 * made: an association or annotation that comes later takes effect only in new pods.
 */
export function identityVariables(annotatedRole: string | undefined, associated: boolean): JsonObject[] {
  if (associated) {
    return [
      { name: podIdentityUrl, value: 'http://169.254.170.23/v1/credentials' },
      {
        name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
        value: '/var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token',
      },
    ];
  }
  if (annotatedRole === undefined) return [];
  return [
    { name: irsaRole, value: annotatedRole },
    { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/var/run/secrets/eks.amazonaws.com/serviceaccount/token' },
  ];
}

/** Whom a pod acts as on AWS, or why it gets no credentials, in the words that an AWS SDK has for it. */
export function principalOf(cluster: Cluster, pod: Pod): { principal: Principal } | { refusal: string } {
  const variables = pod.spec.containers.flatMap(({ env }) => env ?? []);
  if (variables.some(({ name }) => name === podIdentityUrl)) return byPodIdentity(cluster, pod);
  const annotated = variables.find(({ name }) => name === irsaRole)?.value;
  if (annotated !== undefined) return byWebIdentity(cluster, pod, annotated);
  return {
    refusal: 'no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
  };
}

function byPodIdentity(cluster: Cluster, pod: Pod): { principal: Principal } | { refusal: string } {
  const { namespace = '', name } = pod.metadata;
  const roleArn = associatedRole(cluster, namespace, pod.spec.serviceAccountName ?? 'default');
  if (roleArn === undefined) {
    return {
      refusal:
        '(ResourceNotFoundException): EKS was unable to find an association for this service account (Status Code: 404)',
    };
  }
  if (!agentRuns(cluster, pod)) {
    return {
      refusal:
        'failed to load credentials: Get "http://169.254.170.23/v1/credentials": dial tcp 169.254.170.23:80: connect: connection refused',
    };
  }
  const asker = { kind: 'Service', names: ['pods.eks.amazonaws.com'] };
  const refused = whyNotAssumed(cluster, roleArn, asker, 'sts:AssumeRole', new Map());
  return refused ?? { principal: session(cluster, roleArn, `eks-${cluster.identity.name}-${name}`) };
}

/** The pod identity agent must be on the pod's node. */
function agentRuns(cluster: Cluster, pod: Pod): boolean {
  return cluster.objects
    .list<Pod>('pods', 'kube-system')
    .some(
      (agent) =>
        agent.metadata.labels?.['app.kubernetes.io/name'] === 'eks-pod-identity-agent' &&
        agent.spec.nodeName === pod.spec.nodeName &&
        isTrue(agent.status?.conditions, 'Ready'),
    );
}

function byWebIdentity(cluster: Cluster, pod: Pod, roleArn: string): { principal: Principal } | { refusal: string } {
  const issuer = issuerOf(cluster);
  const provider = cluster.aws.store
    .list<{ Url?: string }>(oidcProviderType)
    .find(({ data, account }) => data.Url === issuer && account === cluster.identity.account);
  const failed = 'operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 400, ';
  if (provider === undefined) {
    return {
      refusal: `${failed}InvalidIdentityToken: No OpenIDConnect provider found in your account for https://${issuer}`,
    };
  }
  const { namespace = '' } = pod.metadata;
  const subject = `system:serviceaccount:${namespace}:${pod.spec.serviceAccountName ?? 'default'}`;
  const context = new Map([
    [`${issuer}:sub`.toLowerCase(), [subject]],
    [`${issuer}:aud`.toLowerCase(), ['sts.amazonaws.com']],
  ]);
  const asker = { kind: 'Federated', names: [provider.arn, issuer] };
  const refused = whyNotAssumed(cluster, roleArn, asker, 'sts:AssumeRoleWithWebIdentity', context);
  return refused ?? { principal: session(cluster, roleArn, String(Date.now())) };
}

function issuerOf(cluster: Cluster): string {
  const { name, region } = cluster.identity;
  const found = cluster.aws.store.get('AWS::EKS::Cluster', name, region);
  return (textAt(found?.data, 'identity', 'oidc', 'issuer') ?? '').replace('https://', '');
}

function whyNotAssumed(
  cluster: Cluster,
  roleArn: string,
  asker: { kind: string; names: string[] },
  action: string,
  context: ReadonlyMap<string, string[]>,
): { refusal: string } | undefined {
  const role: Resource<RoleData> | undefined = roleByArn(cluster.aws.store, roleArn);
  const statements = role === undefined ? [] : parsePolicy(role.data.AssumeRolePolicyDocument);
  if (decideTrust(statements, asker, action, context) === 'allowed') return undefined;
  return {
    refusal: `operation error STS: ${action.slice(4)}, https response error StatusCode: 403, AccessDenied: Not authorized to perform ${action}`,
  };
}

function session(cluster: Cluster, roleArn: string, sessionName: string): Principal {
  const { account } = cluster.identity;
  const role = roleArn.split('/').at(-1) ?? '';
  return { arn: `arn:aws:sts::${account}:assumed-role/${role}/${sessionName}`, account, roleArn, sessionName };
}
