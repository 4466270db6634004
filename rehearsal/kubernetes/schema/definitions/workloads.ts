/** apps/v1, batch/v1, autoscaling/v2, policy/v1, with the defaults of their defaults.go. */
export const workloads = `
ControllerRevision metadata:ObjectMeta data:any revision!:int
Deployment metadata:ObjectMeta spec!:DeploymentSpec status:DeploymentStatus
DeploymentSpec replicas:int=1 selector!:LabelSelector~ template!:PodTemplateSpec strategy:DeploymentStrategy={} minReadySeconds:int
  revisionHistoryLimit:int=10 paused:bool progressDeadlineSeconds:int=600
DeploymentStrategy type:string(Recreate|RollingUpdate)=RollingUpdate rollingUpdate:RollingUpdateDeployment
RollingUpdateDeployment maxUnavailable:intstr maxSurge:intstr
DeploymentStatus observedGeneration:int replicas:int updatedReplicas:int readyReplicas:int availableReplicas:int unavailableReplicas:int
  terminatingReplicas:int conditions:Condition[type] collisionCount:int
ReplicaSet metadata:ObjectMeta spec!:ReplicaSetSpec status:ReplicaSetStatus
ReplicaSetSpec replicas:int=1 minReadySeconds:int selector!:LabelSelector~ template:PodTemplateSpec
ReplicaSetStatus replicas:int fullyLabeledReplicas:int readyReplicas:int availableReplicas:int terminatingReplicas:int
  observedGeneration:int conditions:Condition[type]
StatefulSet metadata:ObjectMeta spec!:StatefulSetSpec status:StatefulSetStatus
StatefulSetSpec replicas:int=1 selector!:LabelSelector~ template!:PodTemplateSpec
  volumeClaimTemplates:PersistentVolumeClaimTemplateWithType[] serviceName:string
  podManagementPolicy:string(OrderedReady|Parallel)=OrderedReady updateStrategy:StatefulSetUpdateStrategy={} revisionHistoryLimit:int=10
  minReadySeconds:int persistentVolumeClaimRetentionPolicy:ClaimRetentionPolicy={} ordinals:any
PersistentVolumeClaimTemplateWithType apiVersion:string kind:string metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:any
StatefulSetUpdateStrategy type:string(RollingUpdate|OnDelete)=RollingUpdate rollingUpdate:RollingUpdateStatefulSet
RollingUpdateStatefulSet partition:int=0 maxUnavailable:intstr
ClaimRetentionPolicy whenDeleted:string(Retain|Delete)=Retain whenScaled:string(Retain|Delete)=Retain
StatefulSetStatus observedGeneration:int replicas:int readyReplicas:int currentReplicas:int updatedReplicas:int currentRevision:string
  updateRevision:string collisionCount:int conditions:Condition[type] availableReplicas:int
DaemonSet metadata:ObjectMeta spec!:DaemonSetSpec status:DaemonSetStatus
DaemonSetSpec selector!:LabelSelector~ template!:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy={} minReadySeconds:int
  revisionHistoryLimit:int=10
DaemonSetUpdateStrategy type:string(RollingUpdate|OnDelete)=RollingUpdate rollingUpdate:RollingUpdateDeployment
DaemonSetStatus currentNumberScheduled:int numberMisscheduled:int desiredNumberScheduled:int numberReady:int observedGeneration:int
  updatedNumberScheduled:int numberAvailable:int numberUnavailable:int collisionCount:int conditions:Condition[type]
Job metadata:ObjectMeta spec!:JobSpec status:JobStatus
JobTemplateSpec metadata:ObjectMeta spec:JobSpec
JobSpec parallelism:int completions:int activeDeadlineSeconds:int podFailurePolicy:any successPolicy:any backoffLimit:int=6
  backoffLimitPerIndex:int maxFailedIndexes:int selector:LabelSelector~ manualSelector:bool template!:PodTemplateSpec
  ttlSecondsAfterFinished:int completionMode:string(NonIndexed|Indexed)=NonIndexed suspend:bool=false podReplacementPolicy:string managedBy:string
JobStatus conditions:Condition[type] startTime:time completionTime:time active:int succeeded:int failed:int terminating:int
  completedIndexes:string failedIndexes:string uncountedTerminatedPods:any ready:int
CronJob metadata:ObjectMeta spec!:CronJobSpec status:any
CronJobSpec schedule!:string timeZone:string startingDeadlineSeconds:int concurrencyPolicy:string(Allow|Forbid|Replace)=Allow
  suspend:bool=false jobTemplate!:JobTemplateSpec successfulJobsHistoryLimit:int=3 failedJobsHistoryLimit:int=1
HorizontalPodAutoscaler metadata:ObjectMeta spec!:HorizontalPodAutoscalerSpec status:any
HorizontalPodAutoscalerSpec scaleTargetRef!:CrossVersionObjectReference~ minReplicas:int=1 maxReplicas!:int metrics:any behavior:any
CrossVersionObjectReference kind!:string name!:string apiVersion:string
PodDisruptionBudget metadata:ObjectMeta spec:PodDisruptionBudgetSpec status:PodDisruptionBudgetStatus
PodDisruptionBudgetSpec minAvailable:intstr selector:LabelSelector~ maxUnavailable:intstr unhealthyPodEvictionPolicy:string
PodDisruptionBudgetStatus observedGeneration:int disruptedPods:any disruptionsAllowed:int currentHealthy:int desiredHealthy:int
  expectedPods:int conditions:Condition[type]
Eviction metadata:ObjectMeta deleteOptions:any
Scale metadata:ObjectMeta spec:ScaleSpec status:any
ScaleSpec replicas:int
`;
