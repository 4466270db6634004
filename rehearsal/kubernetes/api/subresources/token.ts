import { randomBytes } from 'node:crypto';

import { numberAt } from '../../json.ts';
import { timestamp } from '../../objects.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { notFound } from '../api-error.ts';
import { decodeObject } from '../body.ts';
import { namespaceOf, nameOf } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';

/** `serviceaccounts/token`: an opaque bearer token (a real one is a JWT) that this API takes until it expires. */
export function requestToken(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const namespace = namespaceOf(request) ?? '';
  const name = nameOf(request);
  if (cluster.store.get('serviceaccounts', namespace, name) === undefined) throw notFound(definition, name);
  const sent = decodeObject(request.body, request.contentType);
  const seconds = numberAt(sent, 'spec', 'expirationSeconds') ?? 3600;
  const expires = cluster.aws.clock.in(seconds);
  const token = `rehearsal-service-account-token.${randomBytes(24).toString('base64url')}`;
  cluster.serviceAccountTokens.set(token, { namespace, name, expires });
  return ok(
    {
      ...sent,
      kind: 'TokenRequest',
      apiVersion: 'authentication.k8s.io/v1',
      status: { token, expirationTimestamp: timestamp(expires) },
    },
    201,
  );
}
