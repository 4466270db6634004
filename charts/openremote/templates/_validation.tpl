{{/* What a JSON schema cannot say, or says unreadably. All problems at once. */}}
{{- define "openremote.validate" -}}
{{- $problems := list -}}
{{- $name := "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$" -}}
{{- if and (ne .Values.exposure "none") (not .Values.hostname) -}}
{{- $problems = append $problems (printf "hostname is required with exposure %s, e.g. demo.openremote.example" .Values.exposure) -}}
{{- end -}}
{{- range concat (include "openremote.hostnames" . | fromJsonArray) (compact (list .Values.mqtts.hostname)) -}}
{{- if not (regexMatch $name .) -}}
{{- $problems = append $problems (printf "%q is not a fully qualified, lower-case host name (labels of at most 63 letters, digits and hyphens, no wildcard), e.g. demo.openremote.example" .) -}}
{{- end -}}
{{- end -}}
{{- if has .Values.hostname .Values.additionalHostnames -}}
{{- $problems = append $problems (printf "additionalHostnames repeats the hostname %q" .Values.hostname) -}}
{{- end -}}
{{- if and (eq .Values.exposure "ingress") .Values.mqtts.enabled (not .Values.certificate.arn) -}}
{{- $problems = append $problems "exposure ingress with MQTTS needs certificate.arn: a load balancer Service has no certificate discovery. Set certificate.arn, or mqtts.enabled to false" -}}
{{- end -}}
{{- if and (eq .Values.exposure "haproxy") .Values.certificate.arn -}}
{{- $problems = append $problems "certificate.arn belongs to exposure ingress: with haproxy TLS ends in HAProxy, which cannot use an ACM certificate" -}}
{{- end -}}
{{- if and (ne .Values.exposure "haproxy") .Values.certificate.existingSecret -}}
{{- $problems = append $problems "certificate.existingSecret belongs to exposure haproxy" -}}
{{- end -}}
{{- if and .Values.acme.staging .Values.acme.server -}}
{{- $problems = append $problems "acme.staging and acme.server exclude each other" -}}
{{- end -}}
{{- /* The pod would find that the name leads here, and the issuer, from outside, would not: every attempt a refusal. */ -}}
{{- if and (eq (include "proxy.acme" .) "true") (not .Values.acme.server) (or .Values.loadBalancer.sourceRanges (eq .Values.loadBalancer.scheme "internal")) -}}
{{- $problems = append $problems "Let's Encrypt can't reach a load balancer that is internal or closed by loadBalancer.sourceRanges: set acme.enabled to false, name a certificate in certificate.existingSecret, or an authority of your own in acme.server" -}}
{{- end -}}
{{- if not .Values.manager.allowDataWipe -}}
{{- range .Values.manager.extraEnv -}}
{{- if and (has .name (list "OR_SETUP_RUN_ON_RESTART" "OR_DEV_MODE")) (ne (toString (.value | default "false")) "false") -}}
{{- $problems = append $problems (printf "manager.extraEnv sets %s, which wipes the database at every start. If that is what you want, set manager.allowDataWipe to true" .name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- range list "keycloak" "manager" -}}
{{- $resources := (index $.Values .).resources -}}
{{- if and $resources (not (dig "limits" "memory" "" $resources)) -}}
{{- $problems = append $problems (printf "%s.resources has no limits.memory: its JVM would size itself for the whole node" .) -}}
{{- end -}}
{{- end -}}
{{- if not .Values.credentials.existingSecret -}}
{{- $claim := .Values.postgresql.persistence.existingClaim | default "postgresql-data" -}}
{{- if and (lookup "v1" "PersistentVolumeClaim" .Release.Namespace $claim) (not (lookup "v1" "Secret" .Release.Namespace "openremote-secret")) -}}
{{- $problems = append $problems (printf "the database volume %s/%s exists but its credentials, the Secret openremote-secret, do not: new passwords would not open it. Restore the Secret, name one in credentials.existingSecret, or delete the claim with its data" .Release.Namespace $claim) -}}
{{- end -}}
{{- end -}}
{{- with .Values.credentials.existingSecret -}}
{{- $secret := lookup "v1" "Secret" $.Release.Namespace . -}}
{{- if $secret -}}
{{- range (list "admin-password" "postgresql-username" "postgresql-password") -}}
{{- if not (hasKey ($secret.data | default dict) .) -}}
{{- $problems = append $problems (printf "the Secret %s/%s lacks the key %s" $.Release.Namespace $secret.metadata.name .) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with $problems }}{{ fail (printf "\n\n- %s\n" (join "\n- " .)) }}{{ end -}}
{{- end }}
