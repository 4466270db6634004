// Runs inside the session's process: the Kubernetes API of a cluster, as the role that made it sees it.
import type { Cluster } from '@aws-sdk/client-eks';
import { Agent, request } from 'node:https';

import type { Principal } from '../../../rehearsal/aws/service.ts';
import type { Session } from '../../../rehearsal/session.ts';
import { presignToken } from '../../../shared/kubernetes/token/presign.ts';

const deployRole = 'arn:aws:iam::111122223333:role/eks-actions-deploy';
export const deployer: Principal = {
  arn: 'arn:aws:sts::111122223333:assumed-role/eks-actions-deploy/test',
  account: '111122223333',
  roleArn: deployRole,
  sessionName: 'test',
};

export function clusterNamed({ cloud }: Session, name: string): Cluster {
  const found = cloud.aws.store.list<Cluster>('AWS::EKS::Cluster', cloud.region).find(({ data }) => data.name === name);
  if (found === undefined) throw new Error(`there is no cluster ${name}`);
  return found.data;
}

function tokenFor({ cloud }: Session, name: string): string {
  const issued = cloud.aws.credentials.issueSession(deployer, cloud.aws.clock.in(3600));
  return presignToken({ name, region: cloud.region }, issued, { AWS_ENDPOINT_URL: cloud.endpoint }).status.token;
}

/** A kubeconfig for programs of the test's own. YAML takes JSON as it is. */
export function kubeconfig(session: Session, name: string): string {
  const { endpoint, certificateAuthority } = clusterNamed(session, name);
  const cluster = { server: endpoint, 'certificate-authority-data': certificateAuthority?.data };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster }],
    users: [{ name, user: { token: tokenFor(session, name) } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
}

/** Sends requests to the API server of a cluster; anything but success and 409 is an error. Close it. */
export function kubernetesApi(session: Session, name: string) {
  const { endpoint = '', certificateAuthority } = clusterNamed(session, name);
  const token = tokenFor(session, name);
  const agent = new Agent({ ca: Buffer.from(certificateAuthority?.data ?? '', 'base64'), keepAlive: true });
  const send = (method: string, path: string, body: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
      const headers = { authorization: `Bearer ${token}`, 'content-type': type };
      const sent = request(new URL(path, endpoint), { method, agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const isFine = (response.statusCode ?? 500) < 300 || response.statusCode === 409;
          if (isFine) resolve(JSON.parse(text));
          else reject(new Error(`${method} ${path}: ${response.statusCode ?? 0} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body));
    });
  return Object.assign(send, { close: () => agent.destroy() });
}
