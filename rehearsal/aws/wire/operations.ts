import { NormalizedSchema, traitsOf, type Traits } from './schema.ts';

export interface HttpBinding {
  readonly method: string;
  readonly segments: readonly PathSegment[];
  readonly query: readonly [name: string, value: string][];
  readonly status: number;
}

export type PathSegment = { readonly literal: string } | { readonly label: string };

/** One operation of a service, as the SDK client describes it. */
export interface Operation {
  readonly name: string;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
  /** For the REST protocols only. */
  readonly http?: HttpBinding;
}

/** A modelled exception of a service. */
export interface ErrorShape {
  readonly name: string;
  /** The code on the wire for the query protocols, where it differs from the name (`NoSuchEntity`). */
  readonly queryCode: string;
  readonly status: number | undefined;
  readonly schema: NormalizedSchema;
}

interface Catalogue {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly errors: ReadonlyMap<string, ErrorShape>;
}

const catalogues = new WeakMap<object, Catalogue>();

/** Every operation that the SDK client module knows, by name, whether or not it is rehearsed. */
export function operationsOf(schemas: object): ReadonlyMap<string, Operation> {
  return catalogueOf(schemas).operations;
}

/** The modelled exception of this name or wire code, if there is one. */
export function errorShapeOf(schemas: object, code: string): ErrorShape | undefined {
  return catalogueOf(schemas).errors.get(code);
}

function catalogueOf(schemas: object): Catalogue {
  const known = catalogues.get(schemas);
  if (known !== undefined) return known;
  const operations = new Map<string, Operation>();
  const errors = new Map<string, ErrorShape>();
  for (const exported of Object.values(schemas) as unknown[]) {
    if (!Array.isArray(exported)) continue;
    if (exported[0] === 9) {
      const operation = operationFrom(exported);
      operations.set(operation.name, operation);
    } else if (exported[0] === -3) {
      const error = errorFrom(exported);
      errors.set(error.name, error);
      if (!errors.has(error.queryCode)) errors.set(error.queryCode, error);
    }
  }
  const catalogue = { operations, errors };
  catalogues.set(schemas, catalogue);
  return catalogue;
}

function operationFrom(schema: unknown[]): Operation {
  const [, , name, traits, input, output] = schema as [number, string, string, unknown, never, never];
  const operation = { name, input: NormalizedSchema.of(input), output: NormalizedSchema.of(output) };
  // Traits are a bit field where none has a value.
  const http = typeof traits === 'object' && traits !== null ? (traits as Traits).http : undefined;
  return http === undefined ? operation : { ...operation, http: bindingFrom(http) };
}

function bindingFrom([method, uri, status]: readonly [string, string, number]): HttpBinding {
  const [path = '', query = ''] = uri.split('?');
  return {
    method,
    status,
    query: [...new URLSearchParams(query)],
    segments: path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => {
        const label = /^\{(.+)\}$/.exec(part)?.[1];
        return label === undefined ? { literal: part } : { label };
      }),
  };
}

function errorFrom(schema: unknown[]): ErrorShape {
  const normalized = NormalizedSchema.of(schema as never);
  const traits = traitsOf(normalized);
  const name = schema[2] as string;
  return {
    name,
    queryCode: traits.awsQueryError?.[0] ?? name,
    status: traits.httpError ?? traits.awsQueryError?.[1],
    schema: normalized,
  };
}
