import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';
import { rules } from './rules.ts';

export const deployOpenremote = defineAction({
  name: 'deploy-openremote',
  inputs,
  outputs: {
    url: 'Where OpenRemote is reached once its name points at the load balancer.',
    'load-balancer': 'Host name of the load balancer; empty with exposure `none`.',
    'mqtts-load-balancer':
      'Host name of the load balancer for MQTTS, where it has one of its own (exposure `ingress`).',
    'mqtt-load-balancer': 'Host name of the load balancer for unencrypted MQTT, with `plain-mqtt`.',
    'certificate-arn': 'Exposure `ingress`: the certificate that the load balancers have.',
    namespace: 'Namespace of the stack.',
    revision: 'Revision of the Helm release.',
    'credentials-secret': 'Namespace and name of the Secret with the credentials; never the credentials themselves.',
    'credentials-command': 'Command that reads the password of `admin` from that Secret.',
  },
  rules,
  load: async () => (await import('./work.ts')).deployOpenremoteWork,
});
