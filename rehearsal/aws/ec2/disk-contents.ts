import type { Resource } from '../store.ts';

/** File names and their texts, as far as a rehearsal cares. */
export type DiskContents = Readonly<Record<string, string>>;

/** What stands on volumes and in snapshots. Apart from their data, because EC2 shows it to nobody. */
const contents = new WeakMap<Resource, DiskContents>();

export function contentsOf(disk: Resource): DiskContents {
  return contents.get(disk) ?? {};
}

/** Writes a file onto a volume, as a program in a pod would. */
export function writeFile(volume: Resource, name: string, text: string): void {
  contents.set(volume, { ...contentsOf(volume), [name]: text });
}

/** A snapshot holds what stood on its volume when it began, and a volume begins with what its snapshot holds. */
export function copyContents(from: Resource | undefined, to: Resource): void {
  if (from !== undefined) contents.set(to, contentsOf(from));
}
