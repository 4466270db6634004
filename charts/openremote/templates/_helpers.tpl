{{/*
Names of the objects do not depend on the release: the proxy, Keycloak and the manager find each other by the Service names
`manager`, `keycloak`, `postgresql`, `proxy`. Several stacks = several namespaces.
*/}}

{{/* What a Deployment, StatefulSet or Service selects by. Immutable: nothing here may change with a version. */}}
{{- define "openremote.selectorLabels" -}}
app.kubernetes.io/name: {{ .component }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{/* Labels of a pod: no version and no run id, or every upgrade would restart every pod. */}}
{{- define "openremote.podLabels" -}}
{{- $own := dict "app.kubernetes.io/name" .component "app.kubernetes.io/instance" .root.Release.Name "app.kubernetes.io/part-of" "openremote" -}}
{{- toYaml (merge $own (index .root.Values .component).podLabels .root.Values.podLabels) }}
{{- end }}

{{/* Annotations of a pod, on top of `annotations` of the caller. */}}
{{- define "openremote.podAnnotations" -}}
{{- $all := merge (dict) (.annotations | default dict) (index .root.Values .component).podAnnotations .root.Values.podAnnotations -}}
{{- with $all }}{{ toYaml . }}{{ end }}
{{- end }}

{{/*
metadata of an object: name, namespace, labels, annotations. Ownership tags are annotations where the key is a legal one, and
labels where the value is legal too (a repository has a slash, a time has colons).
*/}}
{{- define "openremote.metadata" -}}
{{- $version := dig .component "image" "tag" "" (.root.Values | toYaml | fromYaml) | default .root.Chart.AppVersion -}}
{{- $labels := dict "app.kubernetes.io/name" .component "app.kubernetes.io/instance" .root.Release.Name "app.kubernetes.io/part-of" "openremote" "app.kubernetes.io/managed-by" .root.Release.Service "app.kubernetes.io/version" (trunc 63 $version | trimAll "-_.") "helm.sh/chart" (printf "%s-%s" .root.Chart.Name .root.Chart.Version) -}}
{{- $annotations := merge (dict) (.annotations | default dict) -}}
{{- range $key, $value := .root.Values.ownership.tags }}
{{- if regexMatch "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$" $key }}
{{- if not (hasKey $annotations $key) }}{{ $_ := set $annotations $key (toString $value) }}{{ end }}
{{- if and (regexMatch "^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$" (toString $value)) (not (hasKey $labels $key)) }}{{ $_ := set $labels $key (toString $value) }}{{ end }}
{{- end }}
{{- end -}}
name: {{ .name }}
{{- if not .clusterScoped }}
namespace: {{ .root.Release.Namespace }}
{{- end }}
labels:
  {{- toYaml $labels | nindent 2 }}
{{- with $annotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* Image reference; a digest wins over the tag but keeps it readable. A repository with a registry of its own is left alone. */}}
{{- define "openremote.image" -}}
{{- $image := (index .root.Values .component).image -}}
{{- $repository := $image.repository -}}
{{- $first := first (splitList "/" $repository) -}}
{{- if and .root.Values.imageRegistry (not (or (contains "." $first) (contains ":" $first))) }}{{ $repository = printf "%s/%s" (trimSuffix "/" .root.Values.imageRegistry) $repository }}{{ end -}}
{{- $tag := $image.tag | default .root.Chart.AppVersion -}}
{{- $repository }}:{{ $tag }}{{ with $image.digest }}@{{ . }}{{ end }}
{{- end }}

{{/*
Environment: the caller's list (YAML in `managed`) and the component's extraEnv, which wins. One entry per name: server-side
apply (Helm 4) refuses a list with two entries of one name.
*/}}
{{- define "openremote.env" -}}
{{- $extra := (index .root.Values .component).extraEnv -}}
{{- $taken := dict -}}
{{- range $extra }}{{ $_ := set $taken .name true }}{{ end -}}
{{- $all := list -}}
{{- range fromYamlArray .managed }}{{ if not (hasKey $taken .name) }}{{ $all = append $all . }}{{ end }}{{ end -}}
{{- toYaml (concat $all $extra) }}
{{- end }}

{{/* Settings that every pod has in common, before its containers. */}}
{{- define "openremote.podSettings" -}}
{{- $own := index .root.Values .component -}}
serviceAccountName: openremote
automountServiceAccountToken: false
# Else Kubernetes sets KEYCLOAK_PORT=tcp://… and the like from the Services' names, which the images read as their own settings.
enableServiceLinks: false
{{- with .root.Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with ($own.nodeSelector | default .root.Values.nodeSelector) }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with ($own.tolerations | default .root.Values.tolerations) }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with ($own.affinity | default .root.Values.affinity) }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* Reference to one key of the credentials Secret. */}}
{{- define "openremote.credential" -}}
secretKeyRef:
  name: {{ .root.Values.credentials.existingSecret | default "openremote-secret" }}
  key: {{ .key }}
{{- end }}

{{/* host[:port] as browsers write it */}}
{{- define "openremote.authority" -}}
{{- $host := .host | default "localhost" -}}
{{- if eq (int .root.Values.publicHttpsPort) 443 }}{{ $host }}{{ else }}{{ $host }}:{{ int .root.Values.publicHttpsPort }}{{ end }}
{{- end }}

{{/* JSON list of all public names, the first one is the main one. */}}
{{- define "openremote.hostnames" -}}
{{- concat (compact (list .Values.hostname)) .Values.additionalHostnames | toJson }}
{{- end }}

{{/* Name of the MQTTS load balancer of exposure `ingress` */}}
{{- define "openremote.mqttsHostname" -}}
{{- .Values.mqtts.hostname | default (printf "mqtts.%s" .Values.hostname) }}
{{- end }}

{{/* The ownership tags in the form of the load balancer controller: k=v,k=v */}}
{{- define "openremote.awsTags" -}}
{{- $pairs := list -}}
{{- range $key, $value := .Values.ownership.tags }}{{ $pairs = append $pairs (printf "%s=%s" $key (toString $value)) }}{{ end -}}
{{- join "," $pairs }}
{{- end }}
