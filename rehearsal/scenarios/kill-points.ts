import type { ActionName } from '../../actions/index.ts';
import type { RecordedCall } from '../recorder.ts';
import type { CallPoint } from '../session.ts';

/** Where an action is killed: as its nth client call arrives (the call is still done), or at one call, before or after it is done. */
export interface Kill {
  readonly action: ActionName;
  readonly at: number | CallPoint;
}

/** What one action did in a run that nobody harmed. */
export interface Recorded {
  readonly action: ActionName;
  readonly calls: readonly Pick<RecordedCall, 'at' | 'service' | 'operation' | 'mutating' | 'internal'>[];
}

/**
 * `count` places to kill at, spread over a recorded run: in turn at some moment of its time, before a call that changes
 * something, and after one whose answer is never seen. Pure, so that the same record gives the same places.
 */
export function killPoints(run: readonly Recorded[], count: number): Kill[] {
  const all = run.flatMap(({ action, calls }) => placesOf(action, calls));
  const changing = all.filter(({ mutating }) => mutating);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    if (index % 3 === 0) {
      const { action, number } = atMoment(all, share);
      return { action, at: number };
    }
    const { action, point } = atPosition(changing, share);
    return { action, at: { ...point, when: index % 3 === 1 ? 'before' : 'after' } };
  });
}

/** Every place before and after a call that changes something, in the order of the run. Pure. */
export function allKillPoints({ action, calls }: Recorded): Kill[] {
  return placesOf(action, calls)
    .filter(({ mutating }) => mutating)
    .flatMap(({ point }) => (['before', 'after'] as const).map((when) => ({ action, at: { ...point, when } })));
}

/** `create-cluster at cloudformation:CreateStack #2, after it`. */
export function describeKill({ action, at }: Kill): string {
  if (typeof at === 'number') return `${action} at its call ${at}`;
  return `${action} at ${at.service}:${at.operation} #${at.occurrence ?? 1}, ${at.when ?? 'before'} it is done`;
}

interface Place {
  readonly action: ActionName;
  readonly moment: number;
  readonly mutating: boolean;
  /** Among the client calls of the action, from 1. */
  readonly number: number;
  readonly point: CallPoint;
}

function placesOf(action: ActionName, calls: Recorded['calls']): Place[] {
  const seen = new Map<string, number>();
  return calls
    .filter((call) => !call.internal)
    .map(({ at, service, operation, mutating }, index) => {
      const key = `${service}:${operation}`;
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      const point = { service, operation, occurrence };
      return { action, moment: at.getTime(), mutating, number: index + 1, point };
    });
}

function atMoment(places: readonly Place[], share: number): Place {
  const [first, last] = [atPosition(places, 0), atPosition(places, 1)];
  const moment = first.moment + share * (last.moment - first.moment);
  return places.find((place) => place.moment >= moment) ?? last;
}

function atPosition(places: readonly Place[], share: number): Place {
  const place = places[Math.round(share * (places.length - 1))];
  if (place === undefined) throw new Error('the recorded run made no calls to kill at');
  return place;
}
