/** apimachinery's shared types. */
export const meta = `
ObjectMeta name:string generateName:string namespace:string selfLink:string uid:string resourceVersion:string
  generation:int creationTimestamp:time deletionTimestamp:time deletionGracePeriodSeconds:int labels:string{}
  annotations:string{} ownerReferences:OwnerReference[uid] finalizers:string[=] managedFields:any
ListMeta selfLink:string resourceVersion:string continue:string remainingItemCount:int
OwnerReference apiVersion!:string kind!:string name!:string uid!:string controller:bool blockOwnerDeletion:bool
LabelSelector matchLabels:string{} matchExpressions:LabelSelectorRequirement[]
LabelSelectorRequirement key!:string operator!:string values:string[]
Condition type!:string status!:string observedGeneration:int lastTransitionTime:time reason:string message:string
  lastProbeTime:time lastUpdateTime:time lastHeartbeatTime:time
LocalObjectReference name:string
ObjectReference kind:string namespace:string name:string uid:string apiVersion:string resourceVersion:string fieldPath:string
TypedLocalObjectReference apiGroup:string kind!:string name!:string
TypedObjectReference apiGroup:string kind!:string name!:string namespace:string
`;
