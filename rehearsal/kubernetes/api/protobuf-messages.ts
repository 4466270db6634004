/**
 * Field numbers of the Kubernetes types that Go clients send as protobuf: Helm's release Secrets, what `kubectl create …` makes
 * and the bodies of typed deletes and reviews (generated.proto of k8s.io/api and k8s.io/apimachinery). Pods only as far as
 * kubectl's generators fill them in; a message with other fields is refused, not shortened.
 */
export const messages = `
syntax = "proto2";
message Unknown { TypeMeta typeMeta = 1; bytes raw = 2; string contentEncoding = 3; string contentType = 4; }
message TypeMeta { string apiVersion = 1; string kind = 2; }
message Time { int64 seconds = 1; int32 nanos = 2; }
message OwnerReference {
  string kind = 1; string name = 3; string uid = 4; string apiVersion = 5; bool controller = 6;
  bool blockOwnerDeletion = 7;
}
message FieldsV1 { bytes Raw = 1; }
message ManagedFieldsEntry {
  string manager = 1; string operation = 2; string apiVersion = 3; Time time = 4; string fieldsType = 6; FieldsV1 fieldsV1 = 7;
  string subresource = 8;
}
message ObjectMeta {
  string name = 1; string generateName = 2; string namespace = 3; string selfLink = 4; string uid = 5;
  string resourceVersion = 6; int64 generation = 7; Time creationTimestamp = 8; Time deletionTimestamp = 9;
  int64 deletionGracePeriodSeconds = 10; map<string, string> labels = 11; map<string, string> annotations = 12;
  repeated OwnerReference ownerReferences = 13; repeated string finalizers = 14; repeated ManagedFieldsEntry managedFields = 17;
}
message Secret {
  ObjectMeta metadata = 1; map<string, bytes> data = 2; string type = 3; map<string, string> stringData = 4; bool immutable = 5;
}
message ConfigMap {
  ObjectMeta metadata = 1; map<string, string> data = 2; map<string, bytes> binaryData = 3; bool immutable = 4;
}
message NamespaceSpec { repeated string finalizers = 1; }
message NamespaceStatus { string phase = 1; }
message Namespace { ObjectMeta metadata = 1; NamespaceSpec spec = 2; NamespaceStatus status = 3; }
message LocalObjectReference { string name = 1; }
message ObjectReference {
  string kind = 1; string namespace = 2; string name = 3; string uid = 4; string apiVersion = 5; string resourceVersion = 6;
  string fieldPath = 7;
}
message ServiceAccount {
  ObjectMeta metadata = 1; repeated ObjectReference secrets = 2; repeated LocalObjectReference imagePullSecrets = 3;
  bool automountServiceAccountToken = 4;
}
message Preconditions { string uid = 1; string resourceVersion = 2; }
message DeleteOptions {
  int64 gracePeriodSeconds = 1; Preconditions preconditions = 2; bool orphanDependents = 3;
  string propagationPolicy = 4; repeated string dryRun = 5;
}
message Eviction { ObjectMeta metadata = 1; DeleteOptions deleteOptions = 2; }
message ResourceAttributes {
  string namespace = 1; string verb = 2; string group = 3; string version = 4; string resource = 5; string subresource = 6;
  string name = 7;
}
message NonResourceAttributes { string path = 1; string verb = 2; }
message SelfSubjectAccessReviewSpec { ResourceAttributes resourceAttributes = 1; NonResourceAttributes nonResourceAttributes = 2; }
message SubjectAccessReviewStatus { bool allowed = 1; string reason = 2; string evaluationError = 3; bool denied = 4; }
message SelfSubjectAccessReview { ObjectMeta metadata = 1; SelfSubjectAccessReviewSpec spec = 2; SubjectAccessReviewStatus status = 3; }
message SelfSubjectRulesReviewSpec { string namespace = 1; }
message SubjectRulesReviewStatus { bool incomplete = 3; string evaluationError = 4; }
message SelfSubjectRulesReview { ObjectMeta metadata = 1; SelfSubjectRulesReviewSpec spec = 2; SubjectRulesReviewStatus status = 3; }
message UserInfo { string username = 1; string uid = 2; }
message SelfSubjectReviewStatus { UserInfo userInfo = 1; }
message SelfSubjectReview { ObjectMeta metadata = 1; SelfSubjectReviewStatus status = 2; }
message TokenRequestSpec { repeated string audiences = 1; int64 expirationSeconds = 4; }
message TokenRequestStatus { string token = 1; Time expirationTimestamp = 2; }
message TokenRequest { ObjectMeta metadata = 1; TokenRequestSpec spec = 2; TokenRequestStatus status = 3; }
message LeaseSpec {
  string holderIdentity = 1; int32 leaseDurationSeconds = 2; Time acquireTime = 3; Time renewTime = 4;
  int32 leaseTransitions = 5;
}
message Lease { ObjectMeta metadata = 1; LeaseSpec spec = 2; }
message EventSource { string component = 1; string host = 2; }
message Event {
  ObjectMeta metadata = 1; ObjectReference involvedObject = 2; string reason = 3; string message = 4; EventSource source = 5;
  Time firstTimestamp = 6; Time lastTimestamp = 7; int32 count = 8; string type = 9; Time eventTime = 10;
  string action = 12; ObjectReference related = 13; string reportingComponent = 14; string reportingInstance = 15;
}
message IntOrString { int64 type = 1; int32 intVal = 2; string strVal = 3; }
message Quantity { string string = 1; }
message LabelSelectorRequirement { string key = 1; string operator = 2; repeated string values = 3; }
message LabelSelector { map<string, string> matchLabels = 1; repeated LabelSelectorRequirement matchExpressions = 2; }
message ContainerPort { string name = 1; int32 hostPort = 2; int32 containerPort = 3; string protocol = 4; string hostIP = 5; }
message EnvVar { string name = 1; string value = 2; }
message ResourceRequirements { map<string, Quantity> limits = 1; map<string, Quantity> requests = 2; }
message Container {
  string name = 1; string image = 2; repeated string command = 3; repeated string args = 4; string workingDir = 5;
  repeated ContainerPort ports = 6; repeated EnvVar env = 7; ResourceRequirements resources = 8; string terminationMessagePath = 13;
  string imagePullPolicy = 14; bool stdin = 16; bool stdinOnce = 17; bool tty = 18;
  string terminationMessagePolicy = 20;
}
message PodSpec {
  repeated Container containers = 2; string restartPolicy = 3; int64 terminationGracePeriodSeconds = 4; string dnsPolicy = 6;
  map<string, string> nodeSelector = 7; string serviceAccountName = 8; string serviceAccount = 9; string nodeName = 10;
  bool hostNetwork = 11; bool hostPID = 12; bool hostIPC = 13; string hostname = 16; string subdomain = 17;
  string schedulerName = 19; string priorityClassName = 24;
}
message PodStatus {
  string phase = 1; string message = 3; string reason = 4; string hostIP = 5; string podIP = 6; string qosClass = 9;
  string nominatedNodeName = 11; string resize = 14;
}
message Pod { ObjectMeta metadata = 1; PodSpec spec = 2; PodStatus status = 3; }
message PodTemplateSpec { ObjectMeta metadata = 1; PodSpec spec = 2; }
message RollingUpdateDeployment { IntOrString maxUnavailable = 1; IntOrString maxSurge = 2; }
message DeploymentStrategy { string type = 1; RollingUpdateDeployment rollingUpdate = 2; }
message DeploymentSpec {
  int32 replicas = 1; LabelSelector selector = 2; PodTemplateSpec template = 3; DeploymentStrategy strategy = 4;
  int32 minReadySeconds = 5; int32 revisionHistoryLimit = 6; bool paused = 7; int32 progressDeadlineSeconds = 9;
}
message DeploymentStatus {
  int64 observedGeneration = 1; int32 replicas = 2; int32 updatedReplicas = 3; int32 availableReplicas = 4; int32 unavailableReplicas = 5;
  int32 readyReplicas = 7;
}
message Deployment { ObjectMeta metadata = 1; DeploymentSpec spec = 2; DeploymentStatus status = 3; }
message JobSpec {
  int32 parallelism = 1; int32 completions = 2; int64 activeDeadlineSeconds = 3; LabelSelector selector = 4;
  bool manualSelector = 5; PodTemplateSpec template = 6; int32 backoffLimit = 7;
  int32 ttlSecondsAfterFinished = 8; string completionMode = 9; bool suspend = 10;
}
message JobStatus { int32 active = 4; int32 succeeded = 5; int32 failed = 6; string completedIndexes = 7; }
message Job { ObjectMeta metadata = 1; JobSpec spec = 2; JobStatus status = 3; }
message JobTemplateSpec { ObjectMeta metadata = 1; JobSpec spec = 2; }
message CronJobSpec {
  string schedule = 1; int64 startingDeadlineSeconds = 2; string concurrencyPolicy = 3; bool suspend = 4;
  JobTemplateSpec jobTemplate = 5; int32 successfulJobsHistoryLimit = 6; int32 failedJobsHistoryLimit = 7;
  string timeZone = 8;
}
message CronJobStatus { Time lastScheduleTime = 4; }
message CronJob { ObjectMeta metadata = 1; CronJobSpec spec = 2; CronJobStatus status = 3; }
message ServicePort {
  string name = 1; string protocol = 2; int32 port = 3; IntOrString targetPort = 4; int32 nodePort = 5; string appProtocol = 6;
}
message ServiceSpec {
  repeated ServicePort ports = 1; map<string, string> selector = 2; string clusterIP = 3; string type = 4; repeated string externalIPs = 5;
  string sessionAffinity = 7; string loadBalancerIP = 8; repeated string loadBalancerSourceRanges = 9; string externalName = 10;
  string externalTrafficPolicy = 11; int32 healthCheckNodePort = 12; bool publishNotReadyAddresses = 13; string ipFamilyPolicy = 17;
  repeated string clusterIPs = 18; repeated string ipFamilies = 19; bool allocateLoadBalancerNodePorts = 20;
  string loadBalancerClass = 21; string internalTrafficPolicy = 22;
}
message LoadBalancerStatus { }
message ServiceStatus { LoadBalancerStatus loadBalancer = 1; }
message Service { ObjectMeta metadata = 1; ServiceSpec spec = 2; ServiceStatus status = 3; }
message PolicyRule {
  repeated string verbs = 1; repeated string apiGroups = 2; repeated string resources = 3; repeated string resourceNames = 4;
  repeated string nonResourceURLs = 5;
}
message Role { ObjectMeta metadata = 1; repeated PolicyRule rules = 2; }
message ClusterRole { ObjectMeta metadata = 1; repeated PolicyRule rules = 2; }
message Subject { string kind = 1; string apiGroup = 2; string name = 3; string namespace = 4; }
message RoleRef { string apiGroup = 1; string kind = 2; string name = 3; }
message RoleBinding { ObjectMeta metadata = 1; repeated Subject subjects = 2; RoleRef roleRef = 3; }
message ClusterRoleBinding { ObjectMeta metadata = 1; repeated Subject subjects = 2; RoleRef roleRef = 3; }
message PodDisruptionBudgetSpec { IntOrString minAvailable = 1; LabelSelector selector = 2; IntOrString maxUnavailable = 3; }
message PodDisruptionBudgetStatus {
  int64 observedGeneration = 1; int32 disruptionsAllowed = 3; int32 currentHealthy = 4; int32 desiredHealthy = 5; int32 expectedPods = 6;
}
message PodDisruptionBudget { ObjectMeta metadata = 1; PodDisruptionBudgetSpec spec = 2; PodDisruptionBudgetStatus status = 3; }
message ResourceQuotaSpec { map<string, Quantity> hard = 1; repeated string scopes = 2; }
message ResourceQuotaStatus { map<string, Quantity> hard = 1; map<string, Quantity> used = 2; }
message ResourceQuota { ObjectMeta metadata = 1; ResourceQuotaSpec spec = 2; ResourceQuotaStatus status = 3; }
message PriorityClass {
  ObjectMeta metadata = 1; int32 value = 2; bool globalDefault = 3; string description = 4; string preemptionPolicy = 5;
}
message ServiceBackendPort { string name = 1; int32 number = 2; }
message IngressServiceBackend { string name = 1; ServiceBackendPort port = 2; }
message IngressBackend { IngressServiceBackend service = 4; }
message HTTPIngressPath { string path = 1; IngressBackend backend = 2; string pathType = 3; }
message HTTPIngressRuleValue { repeated HTTPIngressPath paths = 1; }
message IngressRuleValue { HTTPIngressRuleValue http = 1; }
message IngressRule { string host = 1; IngressRuleValue ingressRuleValue = 2; }
message IngressTLS { repeated string hosts = 1; string secretName = 2; }
message IngressSpec {
  IngressBackend defaultBackend = 1; repeated IngressTLS tls = 2; repeated IngressRule rules = 3; string ingressClassName = 4;
}
message IngressStatus { LoadBalancerStatus loadBalancer = 1; }
message Ingress { ObjectMeta metadata = 1; IngressSpec spec = 2; IngressStatus status = 3; }
`;
