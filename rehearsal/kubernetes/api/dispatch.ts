import type { JsonObject } from '../json.ts';
import { applyDefaults } from '../schema/decode.ts';
import type { Answer } from './answer.ts';
import { ApiError, methodNotAllowed } from './api-error.ts';
import type { Identity } from './authentication.ts';
import { decodeObject } from './body.ts';
import type { ResourceRequest } from './handler-context.ts';
import { typedObject } from './handlers/decoding.ts';
import { remove, removeCollection } from './handlers/delete.ts';
import { get, list } from './handlers/read.ts';
import { watch } from './handlers/watch.ts';
import { create, patch, update } from './handlers/write.ts';
import { hasSubresource, resourceName } from './resource-definition.ts';
import { evict } from './subresources/eviction.ts';
import { exec } from './subresources/exec.ts';
import { podLog } from './subresources/pod-log.ts';
import { review } from './subresources/reviews.ts';
import { scale } from './subresources/scale.ts';
import { requestToken } from './subresources/token.ts';

/** Answers an authorised request for a resource. */
export function dispatch(request: ResourceRequest, identity: Identity): Answer {
  const { definition, info, target } = request;
  if (!definition.stored) return answerReview(request, identity);
  if (target.subresource !== undefined) return answerSubresource(request, target.subresource);
  switch (info.verb) {
    case 'get':
      return get(request);
    case 'list':
      return list(request);
    case 'watch':
      return watch(request);
    case 'create':
      return create(request);
    case 'update':
      return update(request);
    case 'patch':
      return patch(request);
    case 'delete':
      return remove(request);
    case 'deletecollection':
      return removeCollection(request);
    default:
      throw methodNotAllowed(definition, info.verb);
  }
}

function answerReview(request: ResourceRequest, identity: Identity): Answer {
  if (request.info.verb !== 'create') throw methodNotAllowed(request.definition, request.info.verb);
  const sent: JsonObject = typedObject(request, decodeObject(request.body, request.contentType));
  applyDefaults(sent, request.definition.schema);
  return review(request.cluster, identity, request.definition.kind, sent);
}

function answerSubresource(request: ResourceRequest, subresource: string): Answer {
  const { definition, info } = request;
  if (!hasSubresource(definition, subresource)) {
    throw new ApiError(404, 'NotFound', 'the server could not find the requested resource');
  }
  switch (subresource) {
    case 'status':
    case 'finalize':
      if (info.verb === 'get') return get(request);
      if (info.verb === 'update') return update(request);
      if (info.verb === 'patch') return patch(request);
      throw methodNotAllowed(definition, info.verb);
    case 'scale':
      return scale(request);
    case 'log':
      return podLog(request);
    case 'exec':
      return exec(request);
    case 'eviction':
      return evict(request);
    case 'token':
      return requestToken(request);
    default:
      throw new ApiError(
        501,
        'NotImplemented',
        `${resourceName(definition)}/${subresource} is not possible in a rehearsal: its pods are stand-ins without processes or ports`,
      );
  }
}
