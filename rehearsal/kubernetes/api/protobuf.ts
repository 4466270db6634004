import protobuf from 'protobufjs';

import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { ApiError, badRequest } from './api-error.ts';
import { messages } from './protobuf-messages.ts';

export const protobufType = 'application/vnd.kubernetes.protobuf';

/** First bytes of every protobuf document of Kubernetes; a runtime.Unknown follows. */
const magic = Buffer.from('k8s\0');

/** In proto2 fields are known to be there or not, as Go's encoders write them; the table leaves the word `optional` out. */
const notation = messages.replaceAll(/([{;]\s*)(?!repeated|map<|message|\})(\w+ \w+ = \d+)/g, '$1optional $2');
const types = protobuf.parse(notation, { keepCase: true }).root;
const unknown = types.lookupType('Unknown');

/** The JSON form of a protobuf body. Throws 415 for kinds whose messages this stand-in does not know, naming them. */
export function decodeProtobuf(body: Buffer): JsonObject {
  if (!body.subarray(0, magic.length).equals(magic)) {
    throw badRequest('the provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]');
  }
  const envelope = unknown.toObject(unknown.decode(body.subarray(magic.length)), { defaults: true });
  const { apiVersion = '', kind = '' } = (envelope['typeMeta'] ?? {}) as { apiVersion?: string; kind?: string };
  const raw = envelope['raw'] as Uint8Array;
  const type = types.get(kind);
  if (!(type instanceof protobuf.Type) || kind === 'Unknown') {
    throw unreadable(`a ${apiVersion} ${kind}`);
  }
  const message = type.decode(raw);
  // Fields that our messages lack are skipped in decoding; a shorter copy would lose what the client asked for.
  if (type.encode(message).finish().length < raw.length) {
    throw unreadable(`all fields of this ${apiVersion} ${kind}`);
  }
  const decoded = type.toObject(message, { longs: Number, bytes: String });
  return { apiVersion, kind, ...(plain(decoded) as JsonObject) };
}

function unreadable(what: string): ApiError {
  return new ApiError(
    415,
    'UnsupportedMediaType',
    `the Kubernetes API of the rehearsal cannot read ${what} in protobuf; accepted media types include: application/json, application/yaml`,
  );
}

/** Timestamps as RFC 3339, numbers-or-texts and quantities as they are in JSON, and without what Go writes for absent texts. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  if (isTime(value)) return new Date(Number(value['seconds']) * 1000).toISOString().replace('.000Z', 'Z');
  if (isIntOrString(value)) return Number(value['type'] ?? 0) === 0 ? Number(value['intVal'] ?? 0) : value['strVal'];
  if (Object.keys(value).length === 1 && typeof value['string'] === 'string') return value['string'];
  if (isObject(value['ingressRuleValue'])) {
    const { ingressRuleValue, ...rule } = value;
    return plain({ ...rule, ...ingressRuleValue });
  }
  if (typeof value['Raw'] === 'string') {
    return JSON.parse(Buffer.from(value['Raw'], 'base64').toString('utf8')) as unknown;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, item]) => item !== '' && !(isObject(item) && timeFields.has(name) && Object.keys(item).length === 0),
      )
      .map(([name, item]) => [name, plain(item)]),
  );
}

const timeFields = new Set([
  'creationTimestamp',
  'deletionTimestamp',
  'firstTimestamp',
  'lastTimestamp',
  'eventTime',
  'time',
]);

function isIntOrString(value: JsonObject): boolean {
  const names = Object.keys(value);
  return 'intVal' in value && names.every((name) => ['type', 'intVal', 'strVal'].includes(name));
}

function isTime(value: JsonObject): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name === 'seconds' || name === 'nanos');
}
