/** One permission that a request needs: an action on one resource. A request is allowed if all that it needs are. */
export interface Permission {
  /** As policies name it: `ec2:DeleteVpc`. */
  readonly action: string;
  /** ARN of the resource, with wildcards in what does not exist yet; `*` where the action knows no resources. */
  readonly resource: string;
  /** Condition keys that this permission adds to those of the request, in lower case. */
  readonly context: ReadonlyMap<string, readonly string[]>;
  /** The request makes the resource: it has no tags yet. */
  readonly makes: boolean;
}

/** What a request is, before it is known which permissions it needs. */
export interface AuthorizedRequest {
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly account: string;
  readonly region: string;
}

/** Rules of one service: the permissions that an operation needs, by the service authorization reference. */
export type PermissionRules = (request: AuthorizedRequest) => readonly Permission[];

export function permission(
  action: string,
  resource: string,
  context: Readonly<Record<string, readonly string[]>> = {},
): Permission {
  return {
    action,
    resource,
    context: new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values])),
    makes: false,
  };
}

/** A permission to make something, or to tag it in the same request. */
export function permissionToMake(...given: Parameters<typeof permission>): Permission {
  return { ...permission(...given), makes: true };
}

/** The condition keys of tags that a request sets. */
export function requestTags(tags: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const keys = Object.keys(tags);
  if (keys.length === 0) return {};
  const values = Object.entries(tags).map(([key, value]) => [`aws:requesttag/${key}`, [value]] as const);
  return { ...Object.fromEntries(values), 'aws:tagkeys': keys };
}

/** Tags in either of the forms that services take: a list of keys and values, or a map. */
export function tagsIn(value: unknown): Record<string, string> {
  if (Array.isArray(value)) {
    return Object.fromEntries(
      mapsIn(value).map((tag) => [textOf(tag['Key'] ?? tag['key']), textOf(tag['Value'] ?? tag['value'])]),
    );
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, textOf(text)]))
    : {};
}

/** The structures in a list. */
export function mapsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
