import type { Campaign } from './campaign.ts';
import { controllerKills } from './controller-kills.ts';
import { createCluster } from './create-cluster.ts';
import { deployKills } from './deploy-kills.ts';
import { dnsKills } from './dns-kills.ts';
import { faults } from './faults.ts';
import { iam } from './iam.ts';
import { kills } from './kills.ts';
import { leaks } from './leaks.ts';
import { teardownKills } from './teardown-kills.ts';

/** All campaigns, in the order in which `npm run campaign` runs them. */
export const campaigns: readonly Campaign[] = [
  kills,
  createCluster,
  controllerKills,
  deployKills,
  dnsKills,
  teardownKills,
  faults,
  leaks,
  iam,
];
