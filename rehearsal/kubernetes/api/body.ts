import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';

import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { ApiError, badRequest } from './api-error.ts';
import { decodeProtobuf, protobufType } from './protobuf.ts';

/** etcd's limit for a request, which the API server enforces. */
const largestBody = 3 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > largestBody) {
      throw new ApiError(413, 'RequestEntityTooLarge', `Request entity too large: limit is ${largestBody}`);
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Reads a body in one of the media types that the API takes. Throws 400 or 415. */
export function decodeBody(body: Buffer, contentType: string | undefined): unknown {
  const type = (contentType ?? 'application/json').split(';')[0]?.trim() ?? '';
  if (type === protobufType) return decodeProtobuf(body);
  const text = body.toString('utf8');
  try {
    return /yaml$/.test(type) ? (parse(text) as unknown) : (JSON.parse(text) as unknown);
  } catch (error) {
    throw badRequest(`error decoding: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function decodeObject(body: Buffer, contentType: string | undefined): JsonObject {
  const decoded = decodeBody(body, contentType);
  if (!isObject(decoded)) throw badRequest('the object provided is unrecognized (must be of type object)');
  return decoded;
}
