import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { layerTools } from '../../../../rehearsal/downloads/layer-tools.ts';
import type { Layer } from '../../../../rehearsal/downloads/layer-tools.ts';
import type { TestCluster } from './test-cluster.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Clients {
  kubectl(...args: string[]): Promise<Ran>;
  helm(...args: string[]): Promise<Ran>;
}

/** The real kubectl and Helm of a layer package, pointed at a cluster, with a home of their own. */
export async function clientsOf(layer: Layer, cluster: TestCluster): Promise<Clients> {
  const tools = await layerTools(layer);
  const home = join(cluster.folder, `home-${layer}`);
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, KUBECONFIG: cluster.kubeconfig() };
  const run = (binary: string, args: string[]) =>
    new Promise<Ran>((resolve) => {
      execFile(binary, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      });
    });
  return {
    kubectl: (...args) => run(tools.kubectl, args),
    helm: (...args) => run(tools.helm, args),
  };
}

const templates = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, labels: { app: web } }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: {{ .Values.image }}
          ports: [{ name: http, containerPort: 8080 }]
          readinessProbe: { httpGet: { path: /, port: http } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80, targetPort: http }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: postgres:17 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { image: {{ .Values.image | quote }} }
---
apiVersion: batch/v1
kind: Job
metadata:
  name: init
  annotations: { helm.sh/hook: "post-install,post-upgrade", helm.sh/hook-delete-policy: before-hook-creation }
spec:
  template:
    spec: { restartPolicy: Never, containers: [{ name: init, image: busybox:1 }] }
`;

/** A chart with the kinds that Helm waits for, and a hook. */
export function writeChart(folder: string): string {
  const chart = join(folder, 'chart');
  mkdirSync(join(chart, 'templates'), { recursive: true });
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: small\nversion: 0.1.0\n');
  writeFileSync(join(chart, 'values.yaml'), 'image: nginx:1\n');
  writeFileSync(join(chart, 'templates', 'all.yaml'), templates);
  return chart;
}
