import { listClaims } from '../../../shared/kubernetes/claims.ts';
import { objectEvents } from '../../../shared/kubernetes/pods.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import type { Context } from '../context.ts';

/** Waits until every volume of the namespace is bound and as large as it was asked for. EBS grows volumes while they are used. */
export async function waitForClaims({ inputs, tools }: Context, step: StepContext): Promise<string> {
  const { namespace } = inputs;
  const open = async () =>
    (await listClaims({ namespace }, tools)).filter(
      ({ phase, capacity, requested }) => phase !== 'Bound' || capacity < requested,
    );
  return waitUntil(
    {
      for: 'the volumes',
      every: 10,
      limit: 15 * 60,
      remedy:
        'EBS lets a volume be changed once in six hours: after a change shortly before, run the step again later. Else look at the events above.',
      evidence: async () => {
        const claims = await open();
        const events = claims.map(({ name }) =>
          objectEvents({ namespace, kind: 'PersistentVolumeClaim', name }, tools),
        );
        return (await Promise.all(events)).flat();
      },
      look: async () => {
        const waiting = await open();
        if (waiting.length === 0) {
          const all = await listClaims({ namespace }, tools);
          return { done: true, value: all.map(({ name, size }) => `${name} ${size}`).join(', ') };
        }
        const seen = waiting.map(({ name, phase, size, capacity }) =>
          phase === 'Bound' ? `${name} has ${capacity} MiB of ${size}` : `${name} is ${phase}`,
        );
        return { done: false, seen: seen.join(', ') };
      },
    },
    step,
  );
}
