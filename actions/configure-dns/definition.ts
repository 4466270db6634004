import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';
import { problems } from './rules.ts';

export const configureDns = defineAction({
  name: 'configure-dns',
  inputs,
  outputs: {
    url: 'URL of the host name.',
    'certificate-arn': 'ARN of the certificate; empty unless one was asked for.',
    'hosted-zone-id': 'Id of the hosted zone that the records are in.',
    records: 'The records of the names as they are now, as JSON: name, type, target.',
    'change-id': 'Id of the last Route 53 change; empty if nothing had to be changed.',
  },
  rules: (values) => problems(values),
  load: async () => (await import('./work.ts')).configureDnsWork,
});
