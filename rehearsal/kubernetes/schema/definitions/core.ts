/** core/v1 apart from pods. */
export const core = `
ConfigMap metadata:ObjectMeta data:string{} binaryData:bytes{} immutable:bool
Secret metadata:ObjectMeta data:bytes{} stringData:string{} type:string=Opaque immutable:bool
Namespace metadata:ObjectMeta spec:NamespaceSpec={} status:NamespaceStatus
NamespaceSpec finalizers:string[]
NamespaceStatus phase:string conditions:Condition[type]
ServiceAccount metadata:ObjectMeta secrets:ObjectReference[name] imagePullSecrets:LocalObjectReference[] automountServiceAccountToken:bool
Service metadata:ObjectMeta spec:ServiceSpec={} status:ServiceStatus
ServiceSpec ports:ServicePort[port,protocol] selector:string{} clusterIP:string clusterIPs:string[]
  type:string(ClusterIP|NodePort|LoadBalancer|ExternalName)=ClusterIP externalIPs:string[]
  sessionAffinity:string(ClientIP|None)=None loadBalancerIP:string loadBalancerSourceRanges:string[] externalName:string
  externalTrafficPolicy:string(Cluster|Local) healthCheckNodePort:int publishNotReadyAddresses:bool sessionAffinityConfig:any
  ipFamilies:string[] ipFamilyPolicy:string allocateLoadBalancerNodePorts:bool loadBalancerClass:string
  internalTrafficPolicy:string trafficDistribution:string
ServicePort name:string protocol:string(TCP|UDP|SCTP)=TCP appProtocol:string port!:int targetPort:intstr nodePort:int
ServiceStatus loadBalancer:LoadBalancerStatus conditions:Condition[type]
LoadBalancerStatus ingress:LoadBalancerIngress[]
LoadBalancerIngress ip:string hostname:string ipMode:string ports:any
Endpoints metadata:ObjectMeta subsets:any
Event metadata:ObjectMeta involvedObject!:ObjectReference reason:string message:string source:EventSource firstTimestamp:time
  lastTimestamp:time count:int type:string eventTime:time series:any action:string related:ObjectReference
  reportingComponent:string reportingInstance:string
EventSource component:string host:string
Node metadata:ObjectMeta spec:NodeSpec status:NodeStatus
NodeSpec podCIDR:string podCIDRs:string[=] providerID:string unschedulable:bool taints:Taint[] configSource:any externalID:string
Taint key!:string value:string effect!:string(NoSchedule|PreferNoSchedule|NoExecute) timeAdded:time
NodeStatus capacity:quantity{} allocatable:quantity{} phase:string conditions:Condition[type] addresses:NodeAddress[type]
  daemonEndpoints:any nodeInfo:any images:any volumesInUse:string[] volumesAttached:any config:any runtimeHandlers:any features:any
NodeAddress type!:string address!:string
PersistentVolume metadata:ObjectMeta spec:PersistentVolumeSpec status:PersistentVolumeStatus
PersistentVolumeSpec capacity:quantity{} accessModes:string[] claimRef:ObjectReference
  persistentVolumeReclaimPolicy:string(Retain|Delete|Recycle)=Retain storageClassName:string mountOptions:string[]
  volumeMode:string(Filesystem|Block)=Filesystem nodeAffinity:VolumeNodeAffinity volumeAttributesClassName:string
  awsElasticBlockStore:AWSElasticBlockStore csi:CSIPersistentVolumeSource hostPath:HostPathVolumeSource local:any nfs:any
VolumeNodeAffinity required:NodeSelector
CSIPersistentVolumeSource driver!:string volumeHandle!:string readOnly:bool fsType:string volumeAttributes:string{}
  controllerPublishSecretRef:any nodeStageSecretRef:any nodePublishSecretRef:any controllerExpandSecretRef:any nodeExpandSecretRef:any
PersistentVolumeStatus phase:string message:string reason:string lastPhaseTransitionTime:time
PersistentVolumeClaim metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:PersistentVolumeClaimStatus
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimSpec accessModes:string[] selector:LabelSelector~ resources:VolumeResourceRequirements volumeName:string
  storageClassName:string volumeMode:string(Filesystem|Block)=Filesystem dataSource:TypedLocalObjectReference~
  dataSourceRef:TypedObjectReference~ volumeAttributesClassName:string
VolumeResourceRequirements limits:quantity{} requests:quantity{}
PersistentVolumeClaimStatus phase:string accessModes:string[] capacity:quantity{} conditions:Condition[type] allocatedResources:any
  allocatedResourceStatuses:any currentVolumeAttributesClassName:string modifyVolumeStatus:any
LimitRange metadata:ObjectMeta spec:any
ResourceQuota metadata:ObjectMeta spec:any status:any
`;
