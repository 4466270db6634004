/** Whether `--include` and `--exclude` let a name through: lists of globs, with nothing given everything passes. */
export function globFilter(
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): (name: string) => boolean {
  const matches = (globs: readonly string[] | undefined, name: string): boolean =>
    (globs ?? []).some((glob) => globPattern(glob).test(name));
  return (name) => (include === undefined || matches(include, name)) && !matches(exclude, name);
}

function globPattern(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}
