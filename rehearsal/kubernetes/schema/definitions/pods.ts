/** core/v1: pods and what they are made of, with the defaults of pkg/apis/core/v1/defaults.go. */
export const pods = `
Pod metadata:ObjectMeta spec:PodSpec status:PodStatus
PodTemplateSpec metadata:ObjectMeta spec:PodSpec
PodTemplate metadata:ObjectMeta template:PodTemplateSpec
PodSpec volumes:Volume[name] initContainers:Container[name] containers!:Container[name] ephemeralContainers:Container[name]
  restartPolicy:string(Always|OnFailure|Never)=Always terminationGracePeriodSeconds:int=30 activeDeadlineSeconds:int
  dnsPolicy:string(ClusterFirst|ClusterFirstWithHostNet|Default|None)=ClusterFirst nodeSelector:string{} serviceAccountName:string
  serviceAccount:string automountServiceAccountToken:bool nodeName:string hostNetwork:bool hostPID:bool hostIPC:bool
  shareProcessNamespace:bool securityContext:PodSecurityContext={} imagePullSecrets:LocalObjectReference[name] hostname:string
  subdomain:string affinity:Affinity schedulerName:string=default-scheduler tolerations:Toleration[] hostAliases:HostAlias[ip]
  priorityClassName:string priority:int dnsConfig:PodDNSConfig readinessGates:PodReadinessGate[] runtimeClassName:string
  enableServiceLinks:bool preemptionPolicy:string overhead:quantity{}
  topologySpreadConstraints:TopologySpreadConstraint[topologyKey,whenUnsatisfiable] setHostnameAsFQDN:bool os:PodOS hostUsers:bool
  schedulingGates:PodSchedulingGate[name] resourceClaims:any resources:ResourceRequirements
PodOS name!:string
PodSchedulingGate name!:string
PodReadinessGate conditionType!:string
HostAlias ip!:string hostnames:string[]
PodDNSConfig nameservers:string[] searches:string[] options:PodDNSConfigOption[]
PodDNSConfigOption name:string value:string
PodSecurityContext seLinuxOptions:any windowsOptions:any runAsUser:int runAsGroup:int runAsNonRoot:bool supplementalGroups:int[]
  supplementalGroupsPolicy:string fsGroup:int sysctls:Sysctl[] fsGroupChangePolicy:string(Always|OnRootMismatch)
  seccompProfile:SeccompProfile appArmorProfile:AppArmorProfile seLinuxChangePolicy:string
Sysctl name!:string value!:string
SeccompProfile type!:string(RuntimeDefault|Unconfined|Localhost) localhostProfile:string
AppArmorProfile type!:string localhostProfile:string
Container name!:string image:string command:string[] args:string[] workingDir:string ports:ContainerPort[containerPort,protocol]
  envFrom:EnvFromSource[] env:EnvVar[name] resources:ResourceRequirements={} resizePolicy:any
  restartPolicy:string restartPolicyRules:any volumeMounts:VolumeMount[mountPath] volumeDevices:VolumeDevice[devicePath] livenessProbe:Probe
  readinessProbe:Probe startupProbe:Probe lifecycle:Lifecycle terminationMessagePath:string=/dev/termination-log
  terminationMessagePolicy:string(File|FallbackToLogsOnError)=File imagePullPolicy:string(Always|Never|IfNotPresent)
  securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool targetContainerName:string
ContainerPort name:string hostPort:int containerPort!:int protocol:string(TCP|UDP|SCTP)=TCP hostIP:string
EnvFromSource prefix:string configMapRef:ConfigMapEnvSource secretRef:SecretEnvSource
ConfigMapEnvSource name:string optional:bool
SecretEnvSource name:string optional:bool
EnvVar name!:string value:string valueFrom:EnvVarSource
EnvVarSource fieldRef:ObjectFieldSelector~ resourceFieldRef:ResourceFieldSelector~ configMapKeyRef:KeySelector~ secretKeyRef:KeySelector~ fileKeyRef:any
ObjectFieldSelector apiVersion:string=v1 fieldPath!:string
ResourceFieldSelector containerName:string resource!:string divisor:quantity=0
KeySelector name:string key!:string optional:bool
ResourceRequirements limits:quantity{} requests:quantity{} claims:any
VolumeMount name!:string readOnly:bool recursiveReadOnly:string mountPath!:string subPath:string mountPropagation:string subPathExpr:string
VolumeDevice name!:string devicePath!:string
Probe exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction grpc:GRPCAction initialDelaySeconds:int timeoutSeconds:int=1
  periodSeconds:int=10 successThreshold:int=1 failureThreshold:int=3 terminationGracePeriodSeconds:int
ExecAction command:string[]
HTTPGetAction path:string=/ port!:intstr host:string scheme:string(HTTP|HTTPS)=HTTP httpHeaders:HTTPHeader[]
HTTPHeader name!:string value!:string
TCPSocketAction port!:intstr host:string
GRPCAction port!:int service:string=""
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:string
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction tcpSocket:TCPSocketAction sleep:SleepAction
SleepAction seconds!:int
SecurityContext capabilities:Capabilities privileged:bool seLinuxOptions:any windowsOptions:any runAsUser:int runAsGroup:int
  runAsNonRoot:bool readOnlyRootFilesystem:bool allowPrivilegeEscalation:bool procMount:string seccompProfile:SeccompProfile
  appArmorProfile:AppArmorProfile
Capabilities add:string[] drop:string[]
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAffinity
NodeAffinity requiredDuringSchedulingIgnoredDuringExecution:NodeSelector~
  preferredDuringSchedulingIgnoredDuringExecution:PreferredSchedulingTerm[]
NodeSelector nodeSelectorTerms!:NodeSelectorTerm[]
NodeSelectorTerm matchExpressions:NodeSelectorRequirement[] matchFields:NodeSelectorRequirement[]
NodeSelectorRequirement key!:string operator!:string(In|NotIn|Exists|DoesNotExist|Gt|Lt) values:string[]
PreferredSchedulingTerm weight!:int preference!:NodeSelectorTerm
PodAffinity requiredDuringSchedulingIgnoredDuringExecution:PodAffinityTerm[]
  preferredDuringSchedulingIgnoredDuringExecution:WeightedPodAffinityTerm[]
PodAffinityTerm labelSelector:LabelSelector~ namespaces:string[] topologyKey!:string namespaceSelector:LabelSelector~
  matchLabelKeys:string[] mismatchLabelKeys:string[]
WeightedPodAffinityTerm weight!:int podAffinityTerm!:PodAffinityTerm
Toleration key:string operator:string(Exists|Equal|Lt|Gt) value:string effect:string tolerationSeconds:int
TopologySpreadConstraint maxSkew!:int topologyKey!:string whenUnsatisfiable!:string(DoNotSchedule|ScheduleAnyway)
  labelSelector:LabelSelector~ minDomains:int nodeAffinityPolicy:string nodeTaintsPolicy:string matchLabelKeys:string[]
Volume name!:string hostPath:HostPathVolumeSource emptyDir:EmptyDirVolumeSource awsElasticBlockStore:AWSElasticBlockStore
  secret:SecretVolumeSource nfs:any iscsi:any persistentVolumeClaim:PersistentVolumeClaimVolumeSource downwardAPI:DownwardAPIVolumeSource
  configMap:ConfigMapVolumeSource projected:ProjectedVolumeSource csi:any ephemeral:any image:any gcePersistentDisk:any azureDisk:any
  azureFile:any cephfs:any fc:any gitRepo:any
HostPathVolumeSource path!:string type:string=""
EmptyDirVolumeSource medium:string sizeLimit:quantity
AWSElasticBlockStore volumeID!:string fsType:string partition:int readOnly:bool
SecretVolumeSource secretName:string items:KeyToPath[] defaultMode:int=420 optional:bool
ConfigMapVolumeSource name:string items:KeyToPath[] defaultMode:int=420 optional:bool
KeyToPath key!:string path!:string mode:int
PersistentVolumeClaimVolumeSource claimName!:string readOnly:bool
DownwardAPIVolumeSource items:DownwardAPIVolumeFile[] defaultMode:int=420
DownwardAPIVolumeFile path!:string fieldRef:ObjectFieldSelector~ resourceFieldRef:ResourceFieldSelector~ mode:int
ProjectedVolumeSource sources:VolumeProjection[] defaultMode:int=420
VolumeProjection secret:SecretProjection downwardAPI:DownwardAPIProjection configMap:ConfigMapProjection
  serviceAccountToken:ServiceAccountTokenProjection clusterTrustBundle:any podCertificate:any
SecretProjection name:string items:KeyToPath[] optional:bool
ConfigMapProjection name:string items:KeyToPath[] optional:bool
DownwardAPIProjection items:DownwardAPIVolumeFile[]
ServiceAccountTokenProjection audience:string expirationSeconds:int=3600 path!:string
PodStatus phase:string conditions:Condition[type] message:string reason:string nominatedNodeName:string hostIP:string hostIPs:any
  podIP:string podIPs:PodIP[ip] startTime:time initContainerStatuses:any containerStatuses:any ephemeralContainerStatuses:any
  qosClass:string resize:string observedGeneration:int
PodIP ip!:string
`;
