// Small charts in the layout and with the value keys of OpenRemote's own (not its text): what charts-path is rehearsed with.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { UpstreamChart } from '../../../../actions/deploy-openremote/upstream/detect.ts';

export type Flavour = 'static' | 'dynamic';

/** Writes `<folder>/kubernetes/<chart>/…` for all five charts. */
export async function writeUpstreamCharts(folder: string, flavour: Flavour): Promise<void> {
  const files = { ...setup(flavour), ...database(flavour), ...keycloak(), ...manager(flavour), ...proxy(flavour) };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'kubernetes', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/**
 * Adds a hook to one of these charts: a Job by the name of `migrate` that Helm runs once, before everything else if nothing else is
 * said. Returns its file.
 */
export async function addHook(
  folder: string,
  chart: UpstreamChart,
  image: string,
  points = 'pre-install,pre-upgrade',
): Promise<string> {
  const file = join(folder, 'kubernetes', chart, 'templates/hook.yaml');
  await writeFile(
    file,
    `apiVersion: batch/v1
kind: Job
metadata: { name: migrate, annotations: { helm.sh/hook: "${points}", helm.sh/hook-delete-policy: before-hook-creation } }
spec:
  backoffLimit: 0
  template: { spec: { restartPolicy: Never, containers: [{ name: migrate, image: "${image}" }] } }
`,
  );
  return file;
}

type Files = Record<string, string>;

function chart(name: string, version: string): Files {
  return { [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: ${version}\nappVersion: "1.0"\n` };
}

const labels = `{ app.kubernetes.io/name: {{ .Chart.Name }}, app.kubernetes.io/instance: {{ .Release.Name }} }`;

function workload(kind: 'Deployment' | 'StatefulSet', pod: string): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: { name: {{ .Chart.Name }}, labels: ${labels} }
spec:
  replicas: 1
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      {{- with .Values.affinity }}
      affinity: {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          resources: {{- toYaml .Values.resources | nindent 12 }}
${pod}`;
}

function claim(flavour: Flavour, volume: string): string {
  const how =
    flavour === 'static'
      ? `storageClassName: manual\n  volumeName: ${volume}\n  resources: { requests: { storage: {{ .Values.volumeSize }} } }`
      : `storageClassName: {{ .Values.persistence.storageClass | quote }}\n  resources: { requests: { storage: {{ .Values.persistence.size }} } }`;
  return `---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: {{ .Chart.Name }}, labels: ${labels} }
spec:
  accessModes: [ReadWriteOnce]
  ${how}
`;
}

function setup(flavour: Flavour): Files {
  if (flavour === 'static') {
    return {
      ...chart('or-setup', '0.1.0'),
      'or-setup/values.yaml': 'aws: { enabled: false, managerVolumeId: "", psqlVolumeId: "" }\nbasePath: /tmp\n',
      'or-setup/templates/secret.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: openremote-secret }\nstringData: { admin-password: secret, postgresql-username: postgres, postgresql-password: postgres }\n',
    };
  }
  return {
    ...chart('or-setup', '0.2.0'),
    'or-setup/values.yaml':
      'credentials: { adminPassword: "", postgresqlUsername: postgres, postgresqlPassword: "" }\nnetworkPolicy: { enabled: false }\n',
    'or-setup/templates/secret.yaml': `{{- $found := (lookup "v1" "Secret" .Release.Namespace "openremote-secret").data | default dict }}
apiVersion: v1
kind: Secret
metadata: { name: openremote-secret, annotations: { helm.sh/resource-policy: keep } }
data:
  admin-password: {{ index $found "admin-password" | default (randAlphaNum 32 | b64enc) }}
  postgresql-username: {{ b64enc "postgres" }}
  postgresql-password: {{ index $found "postgresql-password" | default (randAlphaNum 32 | b64enc) }}
`,
  };
}

function database(flavour: Flavour): Files {
  const size =
    flavour === 'static' ? 'volumeSize: 1Gi\nuseSubPath: false' : 'persistence: { size: 1Gi, storageClass: "" }';
  return {
    ...chart('postgresql', '0.1.0'),
    'postgresql/values.yaml': `image: { repository: openremote/postgresql, tag: 17.6.0.2-slim }\nresources: {}\naffinity: {}\nrequiresPermissionsFix: false\n${size}\n`,
    'postgresql/values-eks.yaml': 'requiresPermissionsFix: true\n',
    'postgresql/templates/all.yaml': `${workload(
      'StatefulSet',
      `          env:
            - { name: POSTGRES_PASSWORD, valueFrom: { secretKeyRef: { name: openremote-secret, key: postgresql-password } } }
          volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: postgresql } }]
`,
    )}${claim(flavour, 'postgresql-data-pv')}---
apiVersion: v1
kind: Service
metadata: { name: postgresql, labels: ${labels} }
spec: { selector: ${labels}, ports: [{ port: 5432 }] }
`,
  };
}

function keycloak(): Files {
  return {
    ...chart('keycloak', '0.1.0'),
    'keycloak/values.yaml':
      'image: { repository: openremote/keycloak, tag: 23.0.7.6 }\nresources: {}\naffinity: {}\nor: { hostname: localhost }\ningress: { enabled: false, className: "", annotations: {} }\n',
    'keycloak/values-haproxy.yaml': 'ingress: { enabled: false }\n',
    'keycloak/values-eks.yaml':
      'ingress: { enabled: true, className: alb, annotations: { alb.ingress.kubernetes.io/group.name: somebody } }\n',
    'keycloak/templates/all.yaml': `${workload('Deployment', `          env:\n            - { name: KC_HOSTNAME, value: {{ .Values.or.hostname | quote }} }\n`)}${httpService(8080)}${ingress('/auth', 8080)}`,
  };
}

function httpService(port: number): string {
  return `---
apiVersion: v1
kind: Service
metadata: { name: {{ .Chart.Name }}, labels: ${labels} }
spec: { selector: ${labels}, ports: [{ name: http, port: ${port} }] }
`;
}

function ingress(path: string, port: number): string {
  return `{{- if .Values.ingress.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ .Chart.Name }}
  labels: ${labels}
  annotations: {{- toYaml .Values.ingress.annotations | nindent 4 }}
spec:
  ingressClassName: {{ .Values.ingress.className }}
  rules:
    - http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: {{ .Chart.Name }}, port: { number: ${port} } } } }] }
{{- end }}
`;
}

function manager(flavour: Flavour): Files {
  const size = flavour === 'static' ? 'volumeSize: 1Gi' : 'persistence: { size: 1Gi, storageClass: "" }';
  const loadBalancer = (name: string, port: number) => `{{- if .Values.service.${name}.enabled }}
---
apiVersion: v1
kind: Service
metadata: { name: manager-${name}, labels: ${labels}, annotations: {{ toJson .Values.service.${name}.annotations }} }
spec: { type: LoadBalancer, selector: ${labels}, ports: [{ name: ${name}, port: ${port}, targetPort: 1883 }] }
{{- end }}
`;
  return {
    ...chart('manager', '0.1.0'),
    'manager/values.yaml': `image: { repository: openremote/manager, tag: 1.20.2 }
resources: {}
affinity: {}
startupProbe: { periodSeconds: 5, failureThreshold: 30 }
or: { hostname: localhost, env: [] }
ingress: { enabled: false, className: "", annotations: {} }
service: { mqtt: { enabled: false, annotations: {} }, mqtts: { enabled: false, annotations: {} }, metrics: { enabled: true, type: LoadBalancer } }
${size}
`,
    'manager/values-haproxy-eks.yaml': 'ingress: { enabled: false }\n',
    'manager/values-eks.yaml':
      'ingress: { enabled: true, className: alb, annotations: { alb.ingress.kubernetes.io/group.name: somebody } }\nservice: { mqtt: { enabled: true } }\n',
    'manager/templates/all.yaml': `${workload(
      'Deployment',
      `          env: {{- toYaml .Values.or.env | nindent 12 }}
          ports: [{ containerPort: 8080 }, { containerPort: 1883 }]
          startupProbe: { httpGet: { path: /, port: 8080 }, periodSeconds: {{ .Values.startupProbe.periodSeconds }}, failureThreshold: {{ .Values.startupProbe.failureThreshold }} }
          readinessProbe: { httpGet: { path: /, port: 8080 } }
          volumeMounts: [{ name: data, mountPath: /storage }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: manager } }]
`,
    )}${claim(flavour, 'manager-data-pv')}${httpService(8080)}${ingress('/', 8080)}${loadBalancer('mqtt', 1883)}${loadBalancer('mqtts', 8883)}`,
  };
}

function proxy(flavour: Flavour): Files {
  const dynamic = flavour === 'dynamic';
  const more = dynamic
    ? 'persistence: { enabled: false, storageClass: "" }\ningress: { enabled: false, className: "", hostname: "", annotations: {} }\n'
    : '';
  const mqtts = dynamic ? ', mqtts: { enabled: true, separate: false, type: ClusterIP, annotations: {} }' : '';
  return {
    ...chart('proxy', dynamic ? '0.3.0' : '0.1.0'),
    'proxy/values.yaml': `image: { repository: openremote/proxy, tag: 2.9.15.1 }\nresources: {}\naffinity: {}\nor: { hostname: localhost, nameserver: "10.96.0.10:53", managerHost: "", keycloakHost: "", haproxyConfig: "" }\nservice: { http: { type: ClusterIP, annotations: {} }, metrics: { enabled: true, type: LoadBalancer }${mqtts} }\n${more}`,
    'proxy/values-eks.yaml': 'service: { http: { type: LoadBalancer } }\n',
    'proxy/templates/all.yaml': `${workload(
      'Deployment',
      `          env:
            - { name: DOMAINNAME, value: {{ .Values.or.hostname | quote }} }
            - { name: NAMESERVER, value: {{ .Values.or.nameserver | quote }} }
            - { name: MANAGER_HOST, value: {{ .Values.or.managerHost | quote }} }
            - { name: HAPROXY_CONFIG, value: {{ .Values.or.haproxyConfig | quote }} }
          ports: [{ containerPort: 8080 }, { containerPort: 8443 }, { containerPort: 8883 }, { containerPort: 1883 }]
          readinessProbe: { httpGet: { path: /docker-health, port: 8080 } }
`,
    )}---
apiVersion: v1
kind: Service
metadata: { name: proxy, labels: ${labels}, annotations: {{ toJson .Values.service.http.annotations }} }
spec:
  type: {{ .Values.service.http.type }}
  selector: ${labels}
  ports: [{ name: http, port: 80, targetPort: 8080 }, { name: https, port: 443, targetPort: 8443 }, { name: mqtts, port: 8883, targetPort: 8883 }]
${dynamic ? gateway : ''}`,
  };
}

/** Of the dynamic flavour: the one Ingress of the stack, and the Service of its own that MQTTS has then. */
const gateway = `{{- if .Values.service.mqtts.separate }}
---
apiVersion: v1
kind: Service
metadata: { name: proxy-mqtts, labels: ${labels}, annotations: {{ toJson .Values.service.mqtts.annotations }} }
spec: { type: {{ .Values.service.mqtts.type }}, selector: ${labels}, ports: [{ name: mqtts, port: 8883, targetPort: 1883 }] }
{{- end }}
${ingress('/', 80)}`;
