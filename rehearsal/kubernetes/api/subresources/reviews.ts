import type { Cluster } from '../../cluster.ts';
import { objectAt, textAt, textsAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { badRequest } from '../api-error.ts';
import type { Identity } from '../authentication.ts';
import { isAllowed } from '../authorization.ts';
import type { Attributes } from '../authorization.ts';

/** Access and identity reviews: posted, answered in `status`, never kept. */
export function review(cluster: Cluster, identity: Identity, kind: string, sent: JsonObject): Answer {
  switch (kind) {
    case 'SelfSubjectReview':
      return ok({ ...sent, status: { userInfo: identity.user } }, 201);
    case 'LocalSubjectAccessReview':
    case 'SubjectAccessReview':
      return ok({ ...sent, status: decision(cluster, otherUser(sent), sent) }, 201);
    case 'SelfSubjectAccessReview':
      return ok({ ...sent, status: decision(cluster, identity, sent) }, 201);
    case 'SelfSubjectRulesReview': {
      const rules = isAllowed(cluster, identity, { verb: '*', group: '*', resource: '*' })
        ? [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }]
        : [];
      return ok(
        { ...sent, status: { resourceRules: rules, nonResourceRules: [], incomplete: rules.length === 0 } },
        201,
      );
    }
    default:
      throw badRequest(`the Kubernetes API of the rehearsal does not answer ${kind}`);
  }
}

/** Somebody else is known by user name and groups only: their EKS access policies are not looked up. */
function otherUser(sent: JsonObject): Identity {
  const user = { username: textAt(sent, 'spec', 'user') ?? '', groups: textsAt(sent, 'spec', 'groups') };
  return { user, policies: [] };
}

function decision(cluster: Cluster, identity: Identity, sent: JsonObject): JsonObject {
  const allowed = isAllowed(cluster, identity, attributesOf(sent));
  return allowed ? { allowed, reason: 'EKS Access Policy or RBAC: allowed' } : { allowed };
}

function attributesOf(sent: JsonObject): Attributes {
  const path = textAt(sent, 'spec', 'nonResourceAttributes', 'path');
  if (path !== undefined) return { verb: textAt(sent, 'spec', 'nonResourceAttributes', 'verb') ?? 'get', path };
  const resource = objectAt(sent, 'spec', 'resourceAttributes');
  const text = (field: string) => textAt(resource, field) ?? '';
  const filled = (field: string) => (text(field) === '' ? {} : { [field]: text(field) });
  return {
    verb: text('verb'),
    group: text('group'),
    resource: text('resource'),
    ...filled('subresource'),
    ...filled('namespace'),
    ...filled('name'),
  };
}
