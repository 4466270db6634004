import type { ChangeInfo, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { randomBytes } from 'node:crypto';

import { AwsError, type Call } from '../service.ts';
import type { ZoneResource } from './hosted-zone.ts';
import { bareId } from './record-set.ts';

interface Entry {
  readonly info: ChangeInfo;
  readonly account: string;
}

/** The changes that were asked for, and when the name servers came to know them. */
export class ChangeLog {
  readonly #entries = new Map<string, Entry>();
  readonly #published = new WeakMap<ZoneResource, number>();
  #count = 0;

  /** Notes a change that is still to reach the name servers; it is INSYNC after `latency.recordInSync`. */
  begin(call: Call, zone: ZoneResource, records: readonly ResourceRecordSet[], comment?: string): ChangeInfo {
    const id = `C0${randomBytes(10).toString('hex').toUpperCase().slice(0, 19)}`;
    const info: ChangeInfo = {
      Id: `/change/${id}`,
      Status: 'PENDING',
      SubmittedAt: call.aws.clock.now(),
      ...(comment !== undefined && { Comment: comment }),
    };
    this.#entries.set(id, { info, account: call.account });
    const number = (this.#count += 1);
    call.aws.clock.after(call.aws.latency.recordInSync, () => {
      info.Status = 'INSYNC';
      // A later change holds all earlier ones; should it have been quicker, nothing goes back.
      if ((this.#published.get(zone) ?? 0) > number) return;
      this.#published.set(zone, number);
      zone.data.published = records;
    });
    return { ...info };
  }

  get(id: string, account: string): ChangeInfo {
    const entry = this.#entries.get(bareId(id));
    if (entry === undefined || entry.account !== account) {
      throw new AwsError('NoSuchChange', `Could not find resource with ID: ${bareId(id)}`, 404);
    }
    return { ...entry.info };
  }
}
