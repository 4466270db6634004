/** networking, storage, rbac, coordination, discovery, admission, apiextensions, scheduling, apiregistration. */
export const cluster = `
Ingress metadata:ObjectMeta spec:IngressSpec={} status:IngressStatus
IngressSpec ingressClassName:string defaultBackend:IngressBackend tls:IngressTLS[] rules:IngressRule[]
IngressTLS hosts:string[] secretName:string
IngressRule host:string http:HTTPIngressRuleValue
HTTPIngressRuleValue paths!:HTTPIngressPath[]
HTTPIngressPath path:string pathType!:string(Exact|Prefix|ImplementationSpecific) backend!:IngressBackend
IngressBackend service:IngressServiceBackend resource:TypedLocalObjectReference~
IngressServiceBackend name!:string port:ServiceBackendPort
ServiceBackendPort name:string number:int
IngressStatus loadBalancer:LoadBalancerStatus
IngressClass metadata:ObjectMeta spec:IngressClassSpec
IngressClassSpec controller:string parameters:IngressClassParametersReference
IngressClassParametersReference apiGroup:string kind!:string name!:string scope:string=Cluster namespace:string
NetworkPolicy metadata:ObjectMeta spec:NetworkPolicySpec
NetworkPolicySpec podSelector:LabelSelector~ ingress:NetworkPolicyIngressRule[] egress:NetworkPolicyEgressRule[] policyTypes:string[]
NetworkPolicyIngressRule ports:NetworkPolicyPort[] from:NetworkPolicyPeer[]
NetworkPolicyEgressRule ports:NetworkPolicyPort[] to:NetworkPolicyPeer[]
NetworkPolicyPort protocol:string=TCP port:intstr endPort:int
NetworkPolicyPeer podSelector:LabelSelector namespaceSelector:LabelSelector ipBlock:IPBlock
IPBlock cidr!:string except:string[]
StorageClass metadata:ObjectMeta provisioner!:string parameters:string{} reclaimPolicy:string(Delete|Retain)=Delete mountOptions:string[]
  allowVolumeExpansion:bool volumeBindingMode:string(Immediate|WaitForFirstConsumer)=Immediate allowedTopologies:any
VolumeAttachment metadata:ObjectMeta spec!:VolumeAttachmentSpec status:VolumeAttachmentStatus
VolumeAttachmentSpec attacher!:string source!:VolumeAttachmentSource nodeName!:string
VolumeAttachmentSource persistentVolumeName:string inlineVolumeSpec:any
VolumeAttachmentStatus attached:bool attachmentMetadata:string{} attachError:any detachError:any
CSIDriver metadata:ObjectMeta spec:CSIDriverSpec={}
CSIDriverSpec attachRequired:bool=true podInfoOnMount:bool=false volumeLifecycleModes:string[=] storageCapacity:bool=false
  fsGroupPolicy:string=ReadWriteOnceWithFSType tokenRequests:any requiresRepublish:bool=false seLinuxMount:bool nodeAllocatableUpdatePeriodSeconds:int
CSINode metadata:ObjectMeta spec:CSINodeSpec
CSINodeSpec drivers:CSINodeDriver[name]
CSINodeDriver name!:string nodeID!:string topologyKeys:string[] allocatable:any
Role metadata:ObjectMeta rules:PolicyRule[]
ClusterRole metadata:ObjectMeta rules:PolicyRule[] aggregationRule:any
PolicyRule verbs!:string[] apiGroups:string[] resources:string[] resourceNames:string[] nonResourceURLs:string[]
RoleBinding metadata:ObjectMeta subjects:Subject[] roleRef!:RoleRef~
ClusterRoleBinding metadata:ObjectMeta subjects:Subject[] roleRef!:RoleRef~
Subject kind!:string apiGroup:string name!:string namespace:string
RoleRef apiGroup:string=rbac.authorization.k8s.io kind!:string name!:string
Lease metadata:ObjectMeta spec:any
EndpointSlice metadata:ObjectMeta addressType!:string(IPv4|IPv6|FQDN) endpoints:any ports:any
MutatingWebhookConfiguration metadata:ObjectMeta webhooks:MutatingWebhook[name]
ValidatingWebhookConfiguration metadata:ObjectMeta webhooks:MutatingWebhook[name]
MutatingWebhook name!:string clientConfig!:WebhookClientConfig rules:WebhookRule[] failurePolicy:string(Ignore|Fail)=Fail
  matchPolicy:string=Equivalent namespaceSelector:LabelSelector~={} objectSelector:LabelSelector~={} sideEffects!:string
  timeoutSeconds:int=10 admissionReviewVersions!:string[] reinvocationPolicy:string matchConditions:any
WebhookClientConfig url:string service:WebhookService caBundle:bytes
WebhookService namespace!:string name!:string path:string port:int=443
WebhookRule operations:string[] apiGroups:string[] apiVersions:string[] resources:string[] scope:string=*
CustomResourceDefinition metadata:ObjectMeta spec!:CustomResourceDefinitionSpec status:CustomResourceDefinitionStatus
CustomResourceDefinitionSpec group!:string names!:CustomResourceNames scope!:string(Namespaced|Cluster)
  versions!:CustomResourceVersion[name] conversion:any={"strategy":"None"} preserveUnknownFields:bool
CustomResourceNames plural!:string singular:string shortNames:string[] kind!:string listKind:string categories:string[]
CustomResourceVersion name!:string served!:bool storage!:bool deprecated:bool deprecationWarning:string schema:any subresources:any
  additionalPrinterColumns:any selectableFields:any
CustomResourceDefinitionStatus conditions:Condition[type] acceptedNames:any storedVersions:string[]
PriorityClass metadata:ObjectMeta value!:int globalDefault:bool description:string preemptionPolicy:string=PreemptLowerPriority
APIService metadata:ObjectMeta spec:any status:any
`;
