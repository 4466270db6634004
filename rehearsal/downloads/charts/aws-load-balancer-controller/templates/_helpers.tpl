{{- define "controller.name" -}}
{{- .Values.fullnameOverride | default "aws-load-balancer-controller" -}}
{{- end -}}
{{- define "controller.selector" -}}
app.kubernetes.io/name: aws-load-balancer-controller
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
{{- define "controller.labels" -}}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{ include "controller.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}
{{- define "controller.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (include "controller.name" .) -}}
{{- end -}}
{{/* The certificate of the webhook: kept across upgrades only if keepTLSSecret says so, as in the real chart. */}}
{{- define "controller.tls" -}}
{{- $secret := lookup "v1" "Secret" .Release.Namespace "aws-load-balancer-tls" -}}
{{- if and .Values.keepTLSSecret $secret -}}
ca: {{ index $secret.data "ca.crt" }}
crt: {{ index $secret.data "tls.crt" }}
key: {{ index $secret.data "tls.key" }}
{{- else -}}
{{- $names := list (printf "aws-load-balancer-webhook-service.%s.svc" .Release.Namespace) -}}
{{- $ca := genCA "aws-load-balancer-controller-ca" 3650 -}}
{{- $cert := genSignedCert (first $names) nil $names 3650 $ca -}}
ca: {{ $ca.Cert | b64enc }}
crt: {{ $cert.Cert | b64enc }}
key: {{ $cert.Key | b64enc }}
{{- end -}}
{{- end -}}
