{{- define "controller.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "controller.fullname" -}}
{{- $name := include "controller.name" . -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" -}}
{{- else if contains $name .Release.Name -}}
{{- .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name $name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What the webhook's parts are named after: aws-load-balancer. */}}
{{- define "controller.prefix" -}}
{{- .Values.nameOverride | default (.Chart.Name | trimSuffix "-controller") | trunc 42 | trimSuffix "-" -}}
{{- end -}}

{{- define "controller.selectorLabels" -}}
app.kubernetes.io/name: {{ include "controller.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "controller.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{ include "controller.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
openremote.io/stand-in: "true"
{{- with .Values.additionalLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- define "controller.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (ternary (include "controller.fullname" .) "default" .Values.serviceAccount.create) -}}
{{- end -}}

{{- define "controller.webhookService" -}}
{{- include "controller.prefix" . }}-webhook-service
{{- end -}}

{{- define "controller.webhookSecret" -}}
{{- include "controller.prefix" . }}-tls
{{- end -}}

{{/* k=v,k=v */}}
{{- define "controller.pairs" -}}
{{- $pairs := list -}}
{{- range $key, $value := . -}}
{{- $pairs = append $pairs (printf "%s=%v" $key $value) -}}
{{- end -}}
{{- join "," $pairs -}}
{{- end -}}

{{/* The webhook's certificate: the given one, the one that is there if it shall be kept, else a new one. */}}
{{- define "controller.certificates" -}}
{{- $service := include "controller.webhookService" . -}}
{{- $present := lookup "v1" "Secret" .Release.Namespace (include "controller.webhookSecret" .) -}}
{{- if and .Values.webhookTLS.caCert .Values.webhookTLS.cert .Values.webhookTLS.key -}}
ca: {{ .Values.webhookTLS.caCert | b64enc }}
cert: {{ .Values.webhookTLS.cert | b64enc }}
key: {{ .Values.webhookTLS.key | b64enc }}
{{- else if and .Values.keepTLSSecret $present -}}
ca: {{ index $present.data "ca.crt" }}
cert: {{ index $present.data "tls.crt" }}
key: {{ index $present.data "tls.key" }}
{{- else -}}
{{- $base := printf "%s.%s" $service .Release.Namespace -}}
{{- $names := list $base (printf "%s.svc" $base) (printf "%s.svc.%s" $base .Values.cluster.dnsDomain) -}}
{{- $ca := genCA "aws-load-balancer-controller-ca" 3650 -}}
{{- $cert := genSignedCert (include "controller.fullname" .) nil $names 3650 $ca -}}
ca: {{ $ca.Cert | b64enc }}
cert: {{ $cert.Cert | b64enc }}
key: {{ $cert.Key | b64enc }}
{{- end -}}
{{- end -}}

{{/* One webhook; takes a list: root context, CA bundle, name, path, group, version, resource, operations, failure policy, further selectors. */}}
{{- define "controller.webhook" -}}
{{- $root := index . 0 -}}
- name: {{ index . 2 }}
  admissionReviewVersions: [v1beta1]
  sideEffects: None
  failurePolicy: {{ index . 8 }}
  clientConfig:
    caBundle: {{ index . 1 }}
    service:
      name: {{ include "controller.webhookService" $root }}
      namespace: {{ $root.Release.Namespace }}
      path: {{ index . 3 }}
  rules:
    - apiGroups: [{{ index . 4 | quote }}]
      apiVersions: [{{ index . 5 }}]
      resources: [{{ index . 6 }}]
      operations: {{ index . 7 | toJson }}
{{- with index . 9 }}
{{ toYaml . | indent 2 }}
{{- end }}
{{- end -}}
