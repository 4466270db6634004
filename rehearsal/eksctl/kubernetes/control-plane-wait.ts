import { CommandError } from '../errors.ts';
import { log } from '../log.ts';
import { Deadline, pause } from '../time.ts';
import type { KubernetesClient } from './client.ts';

/** How often, and how many times in a row, eksctl wants `/version` to answer before it trusts a new control plane. */
const interval = 20;
const wanted = 6;

/** Waits until the API has answered six times, 20 s apart. */
export async function waitForControlPlane(client: KubernetesClient, timeout: number): Promise<void> {
  const deadline = new Deadline(timeout);
  let good = 0;
  while (good < wanted) {
    await pause(interval);
    try {
      await client.get('/version');
      good += 1;
    } catch (error) {
      good = 0;
      log.debug(`control plane not ready yet – ${error instanceof Error ? error.message : String(error)}`);
    }
    if (good < wanted && deadline.passed) throw new CommandError('timed out waiting for control plane to become ready');
  }
}
