import type { Shape, WireRequest } from './message.ts';
import type { HttpBinding, Operation } from './operations.ts';
import { textOf, valueOf } from './scalars.ts';
import { type NormalizedSchema, membersOf, traitsOf } from './schema.ts';

interface Match {
  readonly operation: Operation;
  readonly labels: ReadonlyMap<string, string>;
}

/** The operation that method, path and query of a REST request name. Literal path segments win over labels. */
export function matchRoute(operations: Iterable<Operation>, request: WireRequest): Match | undefined {
  const path = request.path.split('/').filter((part) => part !== '');
  const query = new URLSearchParams(request.query);
  let best: (Match & { literals: number }) | undefined;
  for (const operation of operations) {
    const { http } = operation;
    if (http === undefined || http.method !== request.method) continue;
    if (http.query.some(([name, value]) => !query.has(name) || (value !== '' && query.get(name) !== value))) continue;
    const labels = labelsOf(http, path);
    if (labels === undefined) continue;
    const literals = http.query.length + http.segments.filter((segment) => 'literal' in segment).length;
    if (best === undefined || literals > best.literals) best = { operation, labels, literals };
  }
  return best;
}

function labelsOf(http: HttpBinding, path: readonly string[]): Map<string, string> | undefined {
  const labels = new Map<string, string>();
  for (const [index, segment] of http.segments.entries()) {
    const part = path[index];
    if (part === undefined) return undefined;
    if ('literal' in segment) {
      if (segment.literal !== decodeURIComponent(part)) return undefined;
    } else {
      labels.set(segment.label, decodeURIComponent(part));
    }
  }
  return path.length === http.segments.length ? labels : undefined;
}

/** The members of the input that travel in path, query and headers. */
export function inputFromMessage(match: Match, request: WireRequest): Shape {
  const shape: Shape = {};
  const query = new URLSearchParams(request.query);
  for (const [name, member] of membersOf(match.operation.input)) {
    const traits = traitsOf(member);
    if (traits.httpLabel !== undefined) {
      const label = match.labels.get(name);
      if (label !== undefined) shape[name] = valueOf(member, label);
    } else if (traits.httpQuery !== undefined) {
      const texts = query.getAll(traits.httpQuery);
      if (texts.length > 0) shape[name] = fromTexts(member, texts);
    } else if (traits.httpHeader !== undefined) {
      const header = request.headers[traits.httpHeader.toLowerCase()];
      if (header !== undefined)
        shape[name] = fromTexts(member, member.isListSchema() ? header.split(/\s*,\s*/) : [header]);
    }
  }
  return shape;
}

function fromTexts(schema: NormalizedSchema, texts: readonly string[]): unknown {
  if (!schema.isListSchema()) return valueOf(schema, texts[0] ?? '');
  const item = schema.getValueSchema();
  return texts.map((text) => valueOf(item, text));
}

/** The members of the output that travel in headers. */
export function headersOf(schema: NormalizedSchema, shape: Shape): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, member] of membersOf(schema)) {
    const { httpHeader } = traitsOf(member);
    const value = shape[name];
    if (httpHeader !== undefined && value != null) headers[httpHeader] = textOf(member, value, 'http-date');
  }
  return headers;
}

/** The member that is the whole body, if there is one. */
export function payloadMemberOf(schema: NormalizedSchema): [string, NormalizedSchema] | undefined {
  return membersOf(schema).find(([, member]) => traitsOf(member).httpPayload !== undefined);
}
