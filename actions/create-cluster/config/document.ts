import { Document, isAlias, isCollection, isMap, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

export type Path = readonly (string | number)[];

/**
 * A ClusterConfig as its author wrote it: values are added or replaced in place, everything else stays as it is, comments and
 * keys that we don't know included. Read and written as YAML 1.1, which is what eksctl understands: a value such as `1_000` or
 * `yes` means something else there, so it has to be quoted.
 */
export class ConfigDocument {
  readonly #document: Document;
  #view: Record<string, unknown> | undefined;

  private constructor(document: Document) {
    this.#document = document;
  }

  /** @throws Error with line and column if the text is no YAML, or no mapping. */
  static parse(text: string): ConfigDocument {
    const document: Document = parseDocument(text, { version: '1.1', merge: true });
    const [problem] = document.errors;
    if (problem !== undefined) throw new Error(problem.message.split('\n')[0]);
    if (document.contents === null) return new ConfigDocument(new Document({}, { version: '1.1', merge: true }));
    if (!isMap(document.contents)) throw new Error('it is not a mapping of keys to values');
    return new ConfigDocument(document);
  }

  clone(): ConfigDocument {
    return new ConfigDocument(this.#document.clone());
  }

  /** The values, with aliases and merge keys resolved. */
  get view(): Readonly<Record<string, unknown>> {
    this.#view ??= this.#document.toJS() as Record<string, unknown>;
    return this.#view;
  }

  /** The value at a path, or undefined if there is none; a key without a value counts as none. */
  get(path: Path): unknown {
    let value: unknown = this.view;
    for (const key of path) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = (value as Record<string | number, unknown>)[key];
    }
    return value ?? undefined;
  }

  /** The items of a list; none if there is no list. */
  items(path: Path): readonly Readonly<Record<string, unknown>>[] {
    const value = this.get(path);
    return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
  }

  /** Sets a value; what lies on the way is made. */
  set(path: Path, value: unknown): void {
    for (let length = 1; length < path.length; length += 1) this.#makeOwn(path.slice(0, length));
    this.#put(path, this.#document.createNode(value));
  }

  /** Sets a value unless there is one. */
  setDefault(path: Path, value: unknown): void {
    if (this.get(path) === undefined) this.set(path, value);
  }

  /** Adds an item to a list, which is made if there is none. */
  append(path: Path, value: unknown): void {
    const list = this.items(path);
    if (list.length === 0) this.set(path, [value]);
    else this.set([...path, list.length], value);
  }

  /** Takes a value out; nothing happens where there is none. */
  remove(path: Path): void {
    if (!this.#document.hasIn([...path])) return;
    this.#document.deleteIn([...path]);
    this.#view = undefined;
  }

  toString(): string {
    return this.#document.toString({ lineWidth: 0 });
  }

  /**
   * What is written to must be the path's own: an alias is replaced by a copy of what it stands for, a value of a merge key
   * by a copy too, and where there is nothing (`addons:`) a mapping is made.
   */
  #makeOwn(path: Path): void {
    const node = this.#document.getIn([...path], true) as Node | undefined;
    if (isMap(node) || isSeq(node)) return;
    if (isAlias(node)) {
      const copy = node.resolve(this.#document)?.clone() as (Node & { anchor?: string }) | undefined;
      if (isCollection(copy)) delete copy.anchor;
      this.#put(path, copy);
      return;
    }
    this.#put(path, this.#document.createNode(this.get(path) ?? {}));
  }

  #put(path: Path, node: unknown): void {
    this.#document.setIn([...path], node);
    this.#view = undefined;
  }
}
