import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { dnsRoleProblems } from '../../shared/action/dns-role-inputs.ts';
import { inputs } from './inputs.ts';
import { inputProblems } from './rules.ts';

export const teardown = defineAction({
  name: 'teardown',
  inputs,
  outputs: {
    deleted: 'What was deleted, as JSON: a list of environment, kind, id and region.',
    kept: 'What was kept on purpose, as JSON: the same, with `usdPerMonth` where a price is known.',
    leaked:
      'What is left although it should be gone, as JSON: the same, with `usdPerMonth`, a link to the console, the `command` that removes it (several are joined by `&&`) and, if something of somebody else holds it, `heldBy`.',
    expired:
      'What was found with `expired: true`, also by a dry run, as JSON: a list of environment and region, longest expired first.',
    snapshots: 'Ids of the snapshots that hold the data of what was deleted, one per line.',
    'saved-per-day': 'USD per day that what was deleted cost, by list prices; an estimate.',
  },
  rules: (values) => [...accessProblems(values), ...dnsRoleProblems(values), ...inputProblems(values)],
  load: async () => (await import('./work.ts')).teardownWork,
});
