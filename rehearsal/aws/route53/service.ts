import * as schemas from '@aws-sdk/client-route-53';

import type { Service } from '../service.ts';
import { ChangeLog } from './change-log.ts';
import { recordHandlers } from './record-handlers.ts';
import { tagHandlers } from './tag-handlers.ts';
import { zoneHandlers } from './zone-handlers.ts';

/**
 * The local Route 53. Zones that were there before anyone came are put into the store with `addHostedZone`; what it answers
 * at once stands in the listings, what the DNS server answers follows after `latency.recordInSync`.
 */
export function createRoute53Service(): Service {
  const log = new ChangeLog();
  return {
    name: 'route53',
    protocol: 'restXml',
    schemas,
    handlers: { ...zoneHandlers(log), ...recordHandlers(log), ...tagHandlers },
  };
}
