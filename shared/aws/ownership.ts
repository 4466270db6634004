/** The tags by which the suite knows its own things; only what carries them is ever changed or deleted. */
export const ownershipKeys = {
  managedBy: 'openremote.io/managed-by',
  environment: 'openremote.io/environment',
  repository: 'openremote.io/repository',
  runId: 'openremote.io/run-id',
  expiresAt: 'openremote.io/expires-at',
  /** The time to live that was asked for last, on the cluster: by it a re-run knows whether to move the end. */
  ttl: 'openremote.io/ttl',
  /** `true` on the cluster: its data is worth nothing, so teardown may delete it without being told. */
  ephemeral: 'openremote.io/ephemeral',
  /** `true` on the cluster, set by people: nothing of the environment is deleted. */
  protected: 'openremote.io/protected',
} as const;

const manager = 'eks-actions';

export type Tags = Readonly<Record<string, string>>;

export interface Ownership {
  /** Name of the environment, which is its cluster's name. */
  readonly environment: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly runId: string;
  readonly expiresAt?: Date;
}

/** The ownership tags of whatever is made for an environment. */
export function ownershipTags({ environment, repository, runId, expiresAt }: Ownership): Tags {
  return {
    [ownershipKeys.managedBy]: manager,
    [ownershipKeys.environment]: environment,
    [ownershipKeys.repository]: repository,
    [ownershipKeys.runId]: runId,
    ...(expiresAt === undefined ? {} : { [ownershipKeys.expiresAt]: rfc3339(expiresAt) }),
  };
}

/**
 * The ownership tags among a thing's tags: what is made for an environment later carries those of its cluster. Which time to
 * live was asked for is the cluster's own affair.
 */
export function ownershipTagsOf(tags: Tags): Tags {
  return Object.fromEntries(
    Object.entries(tags).filter(([key]) => key.startsWith('openremote.io/') && key !== ownershipKeys.ttl),
  );
}

/** True if the tags say that this suite made the thing, for this environment. */
export function isOwned(tags: Tags | undefined, environment: string): boolean {
  return tags?.[ownershipKeys.managedBy] === manager && tags[ownershipKeys.environment] === environment;
}

/** When the environment expires, or undefined if it never does or the tag is unreadable. */
export function expiryOf(tags: Tags | undefined): Date | undefined {
  const text = tags?.[ownershipKeys.expiresAt];
  const date = text === undefined ? undefined : new Date(text);
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}

/** AWS's list form of tags, in the shape that most services use. */
export function tagsFromList(
  list: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): Tags {
  return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

/** Tags in the list form that EC2, SSM and others take. */
export function tagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** RFC 3339 in UTC, to the second: `2026-11-21T18:00:00Z`. */
export function rfc3339(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
