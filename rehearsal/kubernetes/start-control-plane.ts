import { startApiServer } from './api/server.ts';
import { bootstrap } from './bootstrap.ts';
import type { StartControlPlane } from './control-plane.ts';
import { startControllers } from './controllers/controllers.ts';
import { createCluster } from './create-cluster.ts';

/** Starts the Kubernetes API of an EKS cluster and its controllers. */
export const startControlPlane: StartControlPlane = async ({ cluster: identity, aws, authority }) => {
  const { cluster, stop } = createCluster(identity, aws);
  const tls = await authority.issue([
    '127.0.0.1',
    'localhost',
    `${identity.name}.${identity.region}.eks.amazonaws.com`,
  ]);
  bootstrap(cluster);
  startControllers(cluster);
  const server = await startApiServer(cluster, tls);
  return {
    endpoint: server.endpoint,
    certificateAuthorityData: Buffer.from(authority.pem).toString('base64'),
    stop: async () => {
      stop();
      await server.stop();
    },
  };
};
