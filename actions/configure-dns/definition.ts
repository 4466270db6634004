import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

export const configureDns = defineAction({
  name: 'configure-dns',
  inputs,
  outputs: {
    url: 'URL of the host name.',
    'hosted-zone-id': 'Id of the hosted zone that the records are in.',
    records: 'The records that were asked for, as JSON: name, type, target.',
    'change-id': 'Id of the Route 53 change; empty if nothing had to be changed.',
  },
  rules: (values) => accessProblems(values),
  load: async () => (await import('./work.ts')).configureDnsWork,
});
