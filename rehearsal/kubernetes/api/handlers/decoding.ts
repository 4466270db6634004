import { textAt, textOf } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { decode } from '../../schema/decode.ts';
import type { Findings } from '../../schema/decode.ts';
import { badRequest } from '../api-error.ts';
import { namespaceOf, nameOf } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { apiVersionOf } from '../resource-definition.ts';

/**
 * The object that a client sent, as its kind decodes it: unknown fields are refused, warned of or dropped, as
 * `fieldValidation` says. Throws 400 if it is not what the URL says.
 */
export function typedObject(request: ResourceRequest, sent: JsonObject): KubernetesObject {
  const { definition } = request;
  const { apiVersion, kind, ...content } = sent;
  checkKind(request, apiVersion, kind);
  const findings: Findings = { unknown: [], mistyped: [] };
  const decoded = decode(content, definition.schema, findings) as JsonObject;
  if (findings.mistyped.length > 0) throw cannotBeHandled(request, findings.mistyped.join(', '));
  reportUnknown(request, findings.unknown);
  const metadata = { name: '', ...(decoded['metadata'] as Partial<KubernetesObject['metadata']> | undefined) };
  return { apiVersion: apiVersionOf(definition), kind: definition.kind, ...decoded, metadata };
}

function checkKind({ definition }: ResourceRequest, apiVersion: unknown, kind: unknown): void {
  const expected = apiVersionOf(definition);
  if (apiVersion !== undefined && apiVersion !== '' && apiVersion !== expected) {
    throw badRequest(
      `the API version in the data (${textOf(apiVersion)}) does not match the expected API version (${expected})`,
    );
  }
  if (kind !== undefined && kind !== '' && kind !== definition.kind) {
    throw badRequest(`the kind in the data (${textOf(kind)}) does not match the expected kind (${definition.kind})`);
  }
}

function cannotBeHandled({ definition }: ResourceRequest, why: string): Error {
  return badRequest(
    `${definition.kind} in version ${JSON.stringify(definition.version)} cannot be handled as a ${definition.kind}: ${why}`,
  );
}

function reportUnknown(request: ResourceRequest, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const texts = unknown.map((path) => `unknown field ${JSON.stringify(path)}`);
  // Real servers warn by default; clients that care say Strict.
  const validation = request.info.query.get('fieldValidation') ?? 'Warn';
  if (validation === 'Strict') throw cannotBeHandled(request, `strict decoding error: ${texts.join(', ')}`);
  if (validation === 'Warn' || validation === '') request.warnings.push(...texts);
}

/** Fills in and checks where the object belongs, from the URL. */
export function placeObject(request: ResourceRequest, object: KubernetesObject): void {
  const namespace = namespaceOf(request);
  const { metadata } = object;
  if (namespace !== undefined) {
    if (metadata.namespace !== undefined && metadata.namespace !== '' && metadata.namespace !== namespace) {
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    }
    metadata.namespace = namespace;
  }
  const name = nameOf(request);
  if (name === '') return;
  const given = textAt(metadata, 'name') ?? '';
  if (given !== '' && given !== name) {
    throw badRequest(`the name of the object (${given}) does not match the name on the URL (${name})`);
  }
  metadata.name = name;
}
