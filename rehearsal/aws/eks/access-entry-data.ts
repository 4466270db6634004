import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks';

/** An access entry in the store: its Describe shape and the access policies that are associated with it. */
export type AccessEntryData = AccessEntry & {
  clusterName: string;
  principalArn: string;
  policies: AssociatedAccessPolicy[];
};
