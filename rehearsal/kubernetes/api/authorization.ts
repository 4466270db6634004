import type { Cluster } from '../cluster.ts';
import { objectsAt, textAt, textsAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { KubernetesObject } from '../objects.ts';
import type { UserInfo } from '../storage/write.ts';
import type { Identity } from './authentication.ts';

/** What somebody wants to do, as authorizers see it. */
export interface Attributes {
  readonly verb: string;
  readonly group?: string;
  readonly resource?: string;
  readonly subresource?: string;
  readonly namespace?: string;
  readonly name?: string;
  /** For what is not a resource. */
  readonly path?: string;
}

const openPaths = ['/version', '/healthz', '/livez', '/readyz'];
const discoveryPaths = ['/api', '/apis', '/openapi'];

/** Access policies by the built-in ClusterRole that they equal (EKS user guide, access-policy-permissions). */
const policyRoles: Readonly<Record<string, string>> = {
  AmazonEKSClusterAdminPolicy: 'cluster-admin',
  AmazonEKSAdminPolicy: 'admin',
  AmazonEKSEditPolicy: 'edit',
  AmazonEKSViewPolicy: 'view',
  AmazonEKSAdminViewPolicy: 'rehearsal:admin-view',
};

/** True if access policies or RBAC in the cluster allow it. */
export function isAllowed(cluster: Cluster, identity: Identity, attributes: Attributes): boolean {
  const { user, policies } = identity;
  if (user.groups.includes('system:masters')) return true;
  if (attributes.path !== undefined) {
    if (openPaths.some((path) => under(attributes.path ?? '', path))) return true;
    if (!user.groups.includes('system:authenticated')) return false;
    if (discoveryPaths.some((path) => under(attributes.path ?? '', path))) return true;
  }
  if (isOwnReview(user, attributes)) return true;
  for (const { name, scope } of policies) {
    const inScope = scope.type !== 'namespace' || namespaceMatches(scope.namespaces ?? [], attributes.namespace);
    const role = cluster.store.get('clusterroles.rbac.authorization.k8s.io', undefined, policyRoles[name] ?? '');
    if (inScope && role !== undefined && roleAllows(role, attributes)) return true;
  }
  return boundRoles(cluster, user, attributes.namespace).some((role) => roleAllows(role, attributes));
}

function under(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}

/** Everybody who is somebody may ask what they may do. */
function isOwnReview(user: UserInfo, { group, resource }: Attributes): boolean {
  if (!user.groups.includes('system:authenticated')) return false;
  if (group === 'authentication.k8s.io') return resource === 'selfsubjectreviews';
  return group === 'authorization.k8s.io' && (resource ?? '').startsWith('selfsubject');
}

/** Scopes of access policies may end in a wildcard. */
function namespaceMatches(patterns: readonly string[], namespace: string | undefined): boolean {
  if (namespace === undefined) return false;
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? namespace.startsWith(pattern.slice(0, -1)) : pattern === namespace,
  );
}

function boundRoles(cluster: Cluster, user: UserInfo, namespace: string | undefined): KubernetesObject[] {
  const { store } = cluster;
  const bindings = [
    ...store.list('clusterrolebindings.rbac.authorization.k8s.io'),
    ...(namespace === undefined ? [] : store.list('rolebindings.rbac.authorization.k8s.io', namespace)),
  ];
  return bindings
    .filter((binding) => objectsAt(binding, 'subjects').some((subject) => isSubject(subject, user)))
    .map((binding) => {
      const name = textAt(binding, 'roleRef', 'name') ?? '';
      return textAt(binding, 'roleRef', 'kind') === 'Role'
        ? store.get('roles.rbac.authorization.k8s.io', binding.metadata.namespace, name)
        : store.get('clusterroles.rbac.authorization.k8s.io', undefined, name);
    })
    .filter((role): role is KubernetesObject => role !== undefined);
}

function isSubject(subject: JsonObject, user: UserInfo): boolean {
  const name = textAt(subject, 'name') ?? '';
  switch (subject['kind']) {
    case 'User':
      return user.username === name;
    case 'Group':
      return user.groups.includes(name);
    case 'ServiceAccount':
      return user.username === `system:serviceaccount:${textAt(subject, 'namespace') ?? ''}:${name}`;
    default:
      return false;
  }
}

function roleAllows(role: KubernetesObject, attributes: Attributes): boolean {
  return objectsAt(role, 'rules').some((rule) => ruleAllows(rule, attributes));
}

function ruleAllows(rule: JsonObject, attributes: Attributes): boolean {
  const has = (field: string, value: string) => {
    const values = textsAt(rule, field);
    return values.includes('*') || values.includes(value);
  };
  if (!has('verbs', attributes.verb)) return false;
  if (attributes.path !== undefined) {
    return textsAt(rule, 'nonResourceURLs').some((url) =>
      url.endsWith('*') ? attributes.path?.startsWith(url.slice(0, -1)) : url === attributes.path,
    );
  }
  const resource = attributes.resource ?? '';
  const full = attributes.subresource === undefined ? resource : `${resource}/${attributes.subresource}`;
  const names = textsAt(rule, 'resourceNames');
  return (
    has('apiGroups', attributes.group ?? '') &&
    has('resources', full) &&
    (names.length === 0 || names.includes(attributes.name ?? ''))
  );
}
