import { join } from 'node:path';

/**
 * Path of a bundled helper program.
 * @param suite root folder of the suite, wherever the runner unpacked it.
 */
export function helperProgram(suite: string, name: 'credentials' | 'kube-token'): string {
  return join(suite, 'dist', name, 'index.js');
}
