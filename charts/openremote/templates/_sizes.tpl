{{/* Requests and limits of a component: its own `resources`, else those of the profile. */}}
{{- define "openremote.resources" -}}
{{- $own := (index .root.Values .component).resources -}}
{{- if $own -}}
{{- toYaml $own }}
{{- else -}}
{{- $profile := include "openremote.profile" . | fromYaml -}}
requests:
  cpu: {{ index $profile.cpu 0 | quote }}
  memory: {{ index $profile.memory 0 | quote }}
limits:
  cpu: {{ index $profile.cpu 1 | quote }}
  memory: {{ index $profile.memory 1 | quote }}
{{- end }}
{{- end }}

{{- define "openremote.profile" -}}
{{- $profiles := .root.Files.Get "files/profiles.yaml" | fromYaml -}}
{{- toYaml (index $profiles .root.Values.profile .component) }}
{{- end }}

{{/* A quantity of memory or storage in MiB, as an integer; empty when it is written in another unit than Mi, Gi, Ti. */}}
{{- define "openremote.mebibytes" -}}
{{- $quantity := toString . -}}
{{- if regexMatch "^[0-9]+Mi$" $quantity }}{{ trimSuffix "Mi" $quantity | int64 }}
{{- else if regexMatch "^[0-9]+Gi$" $quantity }}{{ mul (trimSuffix "Gi" $quantity | int64) 1024 }}
{{- else if regexMatch "^[0-9]+Ti$" $quantity }}{{ mul (trimSuffix "Ti" $quantity | int64) 1048576 }}
{{- end }}
{{- end }}

{{/* The component's memory limit in MiB, or empty without one. */}}
{{- define "openremote.memoryLimit" -}}
{{- $resources := include "openremote.resources" . | fromYaml -}}
{{- include "openremote.mebibytes" (dig "limits" "memory" "" $resources) }}
{{- end }}

{{/* Name of the StorageClass of a component's claim; empty = the cluster's default class. */}}
{{- define "openremote.storageClassName" -}}
{{- $shared := .Values.storageClass.name -}}
{{- if and (not $shared) .Values.storageClass.create }}{{ $shared = printf "%s-gp3" .Release.Namespace }}{{ end -}}
{{- $shared }}
{{- end }}

{{- define "openremote.claimName" -}}
{{- (index .root.Values .component).persistence.existingClaim | default (printf "%s-data" .component) }}
{{- end }}

{{/*
The PersistentVolumeClaim of a component. Not a volumeClaimTemplate: those are immutable, so that the volume could never grow by
an upgrade. What the API would refuse with a riddle (shrinking, another class) is refused or kept here.
*/}}
{{- define "openremote.claim" -}}
{{- $persistence := (index .root.Values .component).persistence -}}
{{- if not $persistence.existingClaim -}}
{{- $name := include "openremote.claimName" . -}}
{{- $class := $persistence.storageClass | default (include "openremote.storageClassName" .root) -}}
{{- $volume := $persistence.volumeName -}}
{{- $found := lookup "v1" "PersistentVolumeClaim" .root.Release.Namespace $name -}}
{{- if $found -}}
{{- if $found.metadata.deletionTimestamp }}{{ fail (printf "The PersistentVolumeClaim %s/%s is being deleted. Wait until it is gone, then deploy again." .root.Release.Namespace $name) }}{{ end -}}
{{- $has := include "openremote.mebibytes" (dig "spec" "resources" "requests" "storage" "" $found) -}}
{{- if and $has (lt (include "openremote.mebibytes" $persistence.size | int64) (int64 $has)) -}}
{{- fail (printf "%s.persistence.size is %s, but the volume of %s/%s has %s. A volume can grow, never shrink: set %s.persistence.size to at least %s." .component $persistence.size .root.Release.Namespace $name $found.spec.resources.requests.storage .component $found.spec.resources.requests.storage) -}}
{{- end -}}
{{- /* Class and volume of a claim are immutable. A volume that Kubernetes chose itself is not ours to write down. */ -}}
{{- $class = ternary (dig "spec" "storageClassName" "" $found | default "-") "" (hasKey $found.spec "storageClassName") -}}
{{- $chosen := hasKey ($found.metadata.annotations | default dict) "pv.kubernetes.io/bound-by-controller" -}}
{{- $volume = ternary "" (dig "spec" "volumeName" "" $found) $chosen -}}
{{- end -}}
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  {{- $annotations := dict -}}
  {{- if $persistence.keep }}{{ $_ := set $annotations "helm.sh/resource-policy" "keep" }}{{ end }}
  {{- include "openremote.metadata" (dict "root" .root "component" .component "name" $name "annotations" $annotations) | nindent 2 }}
spec:
  accessModes: [ReadWriteOnce]
  {{- if eq $class "-" }}
  # The empty class: bound to a volume without a class, never to a new one.
  storageClassName: ""
  {{- else if $class }}
  storageClassName: {{ $class }}
  {{- end }}
  {{- with $volume }}
  volumeName: {{ . }}
  {{- end }}
  resources:
    requests:
      storage: {{ $persistence.size }}
{{- end }}
{{- end }}
