/**
 * Runs a step for each id, as parallel as possible: a step begins when all ids that it waits for have succeeded, and is left out
 * when one of them has not. Steps answer whether they succeeded, and do not throw.
 */
export async function inOrder(
  ids: readonly string[],
  waitsFor: (id: string) => readonly string[],
  step: (id: string) => Promise<boolean>,
): Promise<void> {
  const known = new Set(ids);
  const running = new Map<string, Promise<boolean>>();
  const run = (id: string): Promise<boolean> => {
    const started = running.get(id);
    if (started !== undefined) return started;
    const result = Promise.all(
      waitsFor(id)
        .filter((other) => known.has(other))
        .map(run),
    ).then((before) => before.every(Boolean) && step(id));
    running.set(id, result);
    return result;
  };
  await Promise.all(ids.map(run));
}
