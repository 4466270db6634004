import type { StepContext } from '../../../shared/plan/plan.ts';
import type { Context } from '../context.ts';
import type { ObservedRelease } from '../observed.ts';
import { waitForDatabase, waitForKeycloak } from '../ready/ask-stack.ts';
import { waitForWorkloads } from '../ready/wait-workloads.ts';
import { installRelease } from '../release/upgrade-release.ts';

/**
 * Installs one of OpenRemote's own charts and waits until what stands on it can start: Keycloak exits without a database, and
 * the manager's start-up probe ends it while it waits for Keycloak.
 */
export async function installInTurn(release: ObservedRelease, context: Context, step: StepContext): Promise<string> {
  const revision = await installRelease(release, context, step);
  const { name } = release.wanted;
  if (name === 'postgresql' || name === 'keycloak') {
    await waitForWorkloads(context, step, `app.kubernetes.io/instance=${name}`);
  }
  if (name === 'postgresql') await waitForDatabase(context, step);
  if (name === 'keycloak') await waitForKeycloak(context, step);
  return revision;
}
