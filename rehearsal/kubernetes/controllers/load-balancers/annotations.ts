import type { KubernetesObject } from '../../objects.ts';
import { pairs } from './controller-settings.ts';

/** Reads the annotations of one object below a prefix, as the controller's annotation parser does. */
export class Annotations {
  readonly #values: Readonly<Record<string, string>>;
  readonly #prefix: string;

  constructor(object: KubernetesObject, prefix: string) {
    this.#values = object.metadata.annotations ?? {};
    this.#prefix = prefix;
  }

  text(name: string): string | undefined {
    const value = this.#values[`${this.#prefix}${name}`];
    return value === '' ? undefined : value;
  }

  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  map(name: string): Record<string, string> {
    return pairs(this.text(name) ?? '');
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : value === 'true';
  }
}
