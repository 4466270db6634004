import { releaseNames } from './observed.ts';

/** Selects what belongs to a stack, whichever charts made it: every object names its Helm release. */
export const stackSelector = `app.kubernetes.io/instance in (${releaseNames.join(',')})`;
