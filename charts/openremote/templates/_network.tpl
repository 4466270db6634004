{{/* Annotations of a Service that the AWS Load Balancer Controller turns into an NLB with the pods' addresses as targets. */}}
{{- define "openremote.nlbAnnotations" -}}
{{- $prefix := "service.beta.kubernetes.io/aws-load-balancer" -}}
{{- $annotations := dict -}}
{{- $_ := set $annotations (printf "%s-scheme" $prefix) .root.Values.loadBalancer.scheme -}}
{{- $_ := set $annotations (printf "%s-nlb-target-type" $prefix) "ip" -}}
{{- $_ := set $annotations (printf "%s-ip-address-type" $prefix) .root.Values.loadBalancer.ipAddressType -}}
{{- /* One pod in one zone: without this the NLB's addresses in the other zones lead nowhere until they leave DNS. */ -}}
{{- $_ := set $annotations (printf "%s-attributes" $prefix) "load_balancing.cross_zone.enabled=true" -}}
{{- $_ := set $annotations (printf "%s-target-group-attributes" $prefix) "deregistration_delay.timeout_seconds=30" -}}
{{- with include "openremote.awsTags" .root }}{{ $_ := set $annotations (printf "%s-additional-resource-tags" $prefix) . }}{{ end -}}
{{- range $key, $value := (.annotations | default dict) }}{{ $_ := set $annotations (printf "%s-%s" $prefix $key) $value }}{{ end -}}
{{- toYaml (merge (dict) .root.Values.loadBalancer.annotations $annotations) }}
{{- end }}

{{- define "openremote.loadBalancerClass" -}}
{{- .Values.loadBalancer.className | default (ternary "eks.amazonaws.com/nlb" "service.k8s.aws/nlb" .Values.autoMode) }}
{{- end }}

{{/* spec of such a Service (`name`), without its selector and ports */}}
{{- define "openremote.nlbSpec" -}}
{{- $class := include "openremote.loadBalancerClass" .root -}}
{{- $found := lookup "v1" "Service" .root.Release.Namespace .name -}}
{{- /* The class is immutable: another one would take a deleted Service, and with it the load balancer's name. */ -}}
{{- if and $found (eq (dig "spec" "type" "" $found) "LoadBalancer") }}{{ $class = dig "spec" "loadBalancerClass" "" $found }}{{ end -}}
type: LoadBalancer
{{- with $class }}
# Names the controller explicitly: no webhook has to be there to mutate the Service, and no other controller takes it. Immutable.
loadBalancerClass: {{ . }}
{{- end }}
# Targets are pod addresses; node ports would only be open doors.
allocateLoadBalancerNodePorts: false
{{- with .root.Values.loadBalancer.sourceRanges }}
loadBalancerSourceRanges:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* Annotations of one of the two Ingresses that share the ALB. What concerns the ALB is the same on both, or the group is refused. */}}
{{- define "openremote.albAnnotations" -}}
{{- $prefix := "alb.ingress.kubernetes.io" -}}
{{- $values := .root.Values -}}
{{- $annotations := dict -}}
{{- /* Auto Mode takes the group from the IngressClassParams only. */ -}}
{{- if not $values.autoMode }}{{ $_ := set $annotations (printf "%s/group.name" $prefix) (include "openremote.albGroup" .root) }}{{ end -}}
{{- $_ := set $annotations (printf "%s/group.order" $prefix) (toString .order) -}}
{{- $_ := set $annotations (printf "%s/scheme" $prefix) $values.loadBalancer.scheme -}}
{{- $_ := set $annotations (printf "%s/target-type" $prefix) "ip" -}}
{{- $_ := set $annotations (printf "%s/ip-address-type" $prefix) $values.loadBalancer.ipAddressType -}}
{{- $_ := set $annotations (printf "%s/listen-ports" $prefix) (printf "[{\"HTTP\":80},{\"HTTPS\":%d}]" (int $values.publicHttpsPort)) -}}
{{- $_ := set $annotations (printf "%s/ssl-redirect" $prefix) (toString (int $values.publicHttpsPort)) -}}
{{- $_ := set $annotations (printf "%s/ssl-policy" $prefix) $values.loadBalancer.sslPolicy -}}
{{- $_ := set $annotations (printf "%s/backend-protocol" $prefix) "HTTP" -}}
{{- $_ := set $annotations (printf "%s/load-balancer-attributes" $prefix) (printf "idle_timeout.timeout_seconds=%d" (int $values.ingress.idleTimeoutSeconds)) -}}
{{- $_ := set $annotations (printf "%s/target-group-attributes" $prefix) "deregistration_delay.timeout_seconds=30" -}}
{{- /* The ALB's default check is / with 200; the manager answers / with a redirect and Keycloak has nothing there. */ -}}
{{- $_ := set $annotations (printf "%s/healthcheck-path" $prefix) .healthPath -}}
{{- $_ := set $annotations (printf "%s/healthcheck-interval-seconds" $prefix) "15" -}}
{{- $_ := set $annotations (printf "%s/healthcheck-timeout-seconds" $prefix) "5" -}}
{{- $_ := set $annotations (printf "%s/healthy-threshold-count" $prefix) "2" -}}
{{- $_ := set $annotations (printf "%s/unhealthy-threshold-count" $prefix) "3" -}}
{{- $_ := set $annotations (printf "%s/success-codes" $prefix) .successCodes -}}
{{- with $values.certificate.arn }}{{ $_ := set $annotations (printf "%s/certificate-arn" $prefix) . }}{{ end -}}
{{- with $values.loadBalancer.sourceRanges }}{{ $_ := set $annotations (printf "%s/inbound-cidrs" $prefix) (join "," .) }}{{ end -}}
{{- with include "openremote.awsTags" .root }}{{ $_ := set $annotations (printf "%s/tags" $prefix) . }}{{ end -}}
{{- toYaml (merge (dict) $values.ingress.annotations $annotations) }}
{{- end }}

{{/* ALB group: one per environment and stack (at most 63 lower-case characters) */}}
{{- define "openremote.albGroup" -}}
{{- $environment := index .Values.ownership.tags "openremote.io/environment" | default "" -}}
{{- $default := ternary (printf "%s-%s" $environment .Release.Namespace) (printf "openremote-%s" .Release.Namespace) (ne $environment "") -}}
{{- .Values.ingress.groupName | default ($default | lower | replace "_" "-" | trunc 63 | trimSuffix "-" | trimSuffix ".") }}
{{- end }}

{{- define "openremote.ingressClass" -}}
{{- .Values.ingress.className | default (ternary (printf "%s-alb" .Release.Namespace) "alb" .Values.autoMode) }}
{{- end }}

{{/* Ingress of one component: every public name, one path */}}
{{- define "openremote.ingress" -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  {{- $annotations := include "openremote.albAnnotations" . | fromYaml -}}
  {{- $_ := set $annotations "openremote.io/hostnames" (include "openremote.hostnames" .root | fromJsonArray | join ",") }}
  {{- include "openremote.metadata" (dict "root" .root "component" .component "name" .component "annotations" $annotations) | nindent 2 }}
spec:
  ingressClassName: {{ include "openremote.ingressClass" .root }}
  {{- if not .root.Values.certificate.arn }}
  # Without a certificate ARN the controller looks for an issued ACM certificate that covers these names.
  tls:
    - hosts:
        {{- include "openremote.hostnames" .root | fromJsonArray | toYaml | nindent 8 }}
  {{- end }}
  rules:
    {{- $call := . }}
    {{- range include "openremote.hostnames" .root | fromJsonArray }}
    - host: {{ . }}
      http:
        paths:
          - path: {{ $call.path }}
            pathType: Prefix
            backend:
              service:
                name: {{ $call.component }}
                port:
                  name: http
    {{- end }}
{{- end }}

{{/* address:port of the cluster's DNS, as HAProxy's resolvers section takes it */}}
{{- define "openremote.clusterDns" -}}
{{- if .Values.clusterDns }}{{ .Values.clusterDns }}
{{- else -}}
{{- $service := lookup "v1" "Service" "kube-system" "kube-dns" -}}
{{- /* 10.100.0.10: what EKS gives to a cluster whose VPC is not in 10.0.0.0/8, as eksctl's is not */ -}}
{{- $address := dig "spec" "clusterIP" "10.100.0.10" ($service | default dict) -}}
{{- if contains ":" $address }}[{{ $address }}]:53{{ else }}{{ $address }}:53{{ end }}
{{- end }}
{{- end }}
