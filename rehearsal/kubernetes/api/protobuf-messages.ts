/**
 * Field numbers of the Kubernetes types that Go clients send as protobuf: Helm's release Secrets, kubectl's namespaces and
 * the bodies of typed deletes and reviews (generated.proto of k8s.io/api and k8s.io/apimachinery).
 */
export const messages = `
syntax = "proto3";
message Unknown { TypeMeta typeMeta = 1; bytes raw = 2; string contentEncoding = 3; string contentType = 4; }
message TypeMeta { string apiVersion = 1; string kind = 2; }
message Time { int64 seconds = 1; int32 nanos = 2; }
message OwnerReference {
  string kind = 1; string name = 3; string uid = 4; string apiVersion = 5; optional bool controller = 6;
  optional bool blockOwnerDeletion = 7;
}
message FieldsV1 { bytes Raw = 1; }
message ManagedFieldsEntry {
  string manager = 1; string operation = 2; string apiVersion = 3; Time time = 4; string fieldsType = 6; FieldsV1 fieldsV1 = 7;
  string subresource = 8;
}
message ObjectMeta {
  string name = 1; string generateName = 2; string namespace = 3; string selfLink = 4; string uid = 5;
  string resourceVersion = 6; optional int64 generation = 7; Time creationTimestamp = 8; Time deletionTimestamp = 9;
  optional int64 deletionGracePeriodSeconds = 10; map<string, string> labels = 11; map<string, string> annotations = 12;
  repeated OwnerReference ownerReferences = 13; repeated string finalizers = 14; repeated ManagedFieldsEntry managedFields = 17;
}
message Secret {
  ObjectMeta metadata = 1; map<string, bytes> data = 2; string type = 3; map<string, string> stringData = 4; optional bool immutable = 5;
}
message ConfigMap {
  ObjectMeta metadata = 1; map<string, string> data = 2; map<string, bytes> binaryData = 3; optional bool immutable = 4;
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
  optional bool automountServiceAccountToken = 4;
}
message Preconditions { optional string uid = 1; optional string resourceVersion = 2; }
message DeleteOptions {
  optional int64 gracePeriodSeconds = 1; Preconditions preconditions = 2; optional bool orphanDependents = 3;
  optional string propagationPolicy = 4; repeated string dryRun = 5;
}
message Eviction { ObjectMeta metadata = 1; DeleteOptions deleteOptions = 2; }
message ResourceAttributes {
  string namespace = 1; string verb = 2; string group = 3; string version = 4; string resource = 5; string subresource = 6;
  string name = 7;
}
message NonResourceAttributes { string path = 1; string verb = 2; }
message SelfSubjectAccessReviewSpec { ResourceAttributes resourceAttributes = 1; NonResourceAttributes nonResourceAttributes = 2; }
message SelfSubjectAccessReview { ObjectMeta metadata = 1; SelfSubjectAccessReviewSpec spec = 2; }
message SelfSubjectRulesReviewSpec { string namespace = 1; }
message SelfSubjectRulesReview { ObjectMeta metadata = 1; SelfSubjectRulesReviewSpec spec = 2; }
message SelfSubjectReview { ObjectMeta metadata = 1; }
message TokenRequestSpec { repeated string audiences = 1; optional int64 expirationSeconds = 4; }
message TokenRequest { ObjectMeta metadata = 1; TokenRequestSpec spec = 2; }
message LeaseSpec {
  optional string holderIdentity = 1; optional int32 leaseDurationSeconds = 2; Time acquireTime = 3; Time renewTime = 4;
  optional int32 leaseTransitions = 5;
}
message Lease { ObjectMeta metadata = 1; LeaseSpec spec = 2; }
message EventSource { string component = 1; string host = 2; }
message Event {
  ObjectMeta metadata = 1; ObjectReference involvedObject = 2; string reason = 3; string message = 4; EventSource source = 5;
  Time firstTimestamp = 6; Time lastTimestamp = 7; optional int32 count = 8; string type = 9; Time eventTime = 10;
  string action = 12; ObjectReference related = 13; string reportingComponent = 14; string reportingInstance = 15;
}
`;
