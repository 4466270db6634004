import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

export const teardown = defineAction({
  name: 'teardown',
  inputs,
  outputs: {
    deleted: 'What was deleted, as JSON: a list of kind and id.',
    leaked:
      'What is left although it should be gone, as JSON: a list of kind and id. The action fails if there is any.',
  },
  rules: (values) => accessProblems(values),
  load: async () => (await import('./work.ts')).teardownWork,
});
