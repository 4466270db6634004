import type { Resource } from '../store.ts';
import type { Place, StoredListener } from './records.ts';
import { rulesOf } from './records.ts';

/** Removes a listener with its rules from the store; the caller refreshes the attachments of target groups. */
export function removeListener(place: Place, listener: Resource<StoredListener>): void {
  for (const rule of rulesOf(place)) if (rule.data.listenerArn === listener.id) place.aws.store.remove(rule);
  place.aws.store.remove(listener);
}
