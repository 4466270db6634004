import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

export const deployOpenremote = defineAction({
  name: 'deploy-openremote',
  inputs,
  outputs: {
    url: 'Where OpenRemote is reached once its name points at the load balancer.',
    'load-balancer': 'Host name of the load balancer; empty with exposure `none`.',
    namespace: 'Namespace of the stack.',
    revision: 'Revision of the Helm release.',
    'credentials-secret':
      'Namespace and name of the Secret with the generated credentials; never the credentials themselves.',
  },
  rules: (values) => accessProblems(values),
  load: async () => (await import('./work.ts')).deployOpenremoteWork,
});
