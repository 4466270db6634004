/** What a container has said, line by line, with the time of each line. */
export interface LogLine {
  readonly at: Date;
  readonly text: string;
}

/** Longest log that is kept of one container run. */
const longest = 500;

/** The logs of all containers of a cluster: stand-in lines, written by the stand-in kubelet and controllers. */
export class PodLogs {
  readonly #current = new Map<string, LogLine[]>();
  readonly #previous = new Map<string, LogLine[]>();
  readonly #listeners = new Set<(key: string, line: LogLine) => void>();

  /** `uid` is the pod's; a pod that is made again under the same name begins a new log. */
  append(uid: string, container: string, text: string): void {
    const key = logKey(uid, container);
    const lines = this.#current.get(key) ?? [];
    const line = { at: new Date(), text };
    lines.push(line);
    if (lines.length > longest) lines.shift();
    this.#current.set(key, lines);
    for (const listener of this.#listeners) listener(key, line);
  }

  /** The container starts again: what it said so far becomes its previous log. */
  restart(uid: string, container: string): void {
    const key = logKey(uid, container);
    this.#previous.set(key, this.#current.get(key) ?? []);
    this.#current.delete(key);
  }

  read(uid: string, container: string, previous: boolean): readonly LogLine[] | undefined {
    return (previous ? this.#previous : this.#current).get(logKey(uid, container));
  }

  forget(uid: string): void {
    for (const kept of [this.#current, this.#previous]) {
      for (const key of kept.keys()) if (key.startsWith(`${uid}/`)) kept.delete(key);
    }
  }

  follow(uid: string, container: string, listener: (line: LogLine) => void): () => void {
    const wanted = logKey(uid, container);
    const filtered = (key: string, line: LogLine) => {
      if (key === wanted) listener(line);
    };
    this.#listeners.add(filtered);
    return () => this.#listeners.delete(filtered);
  }
}

function logKey(uid: string, container: string): string {
  return `${uid}/${container}`;
}
